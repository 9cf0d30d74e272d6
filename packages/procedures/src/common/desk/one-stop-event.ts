type Plain =
  | 'officer.alerted'
  | 'receipt.requested'
  | 'result.given'
  | 'dossier.assigned'
  | 'verification.recorded'
  | 'consultation.answered'
  | 'dossier.cameBack'
  | 'dossier.restored'
  | 'dossier.forwarded'
  | 'fee.transferred'
  | 'supplement.passedOn'
  | 'amendment.sent'
  | 'result.decided'
  | 'result.arrived'
  | 'funds.drawn'
  | 'benefit.paid'
  | 'benefit.unpaid'
  | `deadline.passed.${
      | 'alert'
      | 'check'
      | 'carrying'
      | 'returning'
      | 'passingOn'
      | 'consultation'
      | 'nextAgency'
      | 'feeTransfer'
      | 'forwarding'
      | 'nextLevel'
      | 'funds'
      | 'payout'}`;

/** Where, when and about what the citizen is to be present at a verification. */
export interface Attendance {
  readonly attendAt: string;
  readonly place: string;
  readonly participants: string;
  readonly matter: string;
}

/** What the machine of a one-stop dossier may hear beside what every desk hears. */
export type OneStopEvent =
  | { type: 'payment.requested'; at: string; amount: number }
  | { type: Plain; at: string }
  | { type: 'verification.begun'; at: string; attendance?: Attendance }
  | { type: 'consultation.requested'; at: string; consulted: string; matter: string; answerBy: string; manner?: string }
  | { type: 'dossier.passedOn'; at: string; nextAgency: string; task: string; answerBy: string }
  | { type: 'payment.received'; at: string; paidBy: 'online' | 'counter' }
  | { type: 'dossier.lost'; at: string; reason: string };
