/**
 * How far a dossier has come, whatever the procedure: what every desk, report and portal distinguishes. A state says it
 * in its `meta`; a state that says nothing has the stage of the state around it.
 */
export type Stage =
  | 'filed'
  | 'accepted'
  | 'inProgress'
  | 'awaitingSupplement'
  | 'awaitingPayment'
  | 'withdrawing'
  | 'decided'
  | 'returned'
  | 'notAccepted'
  | 'refused'
  | 'closed'
  | 'withdrawn';
