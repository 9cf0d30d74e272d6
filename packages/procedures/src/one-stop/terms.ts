import { hours, sameDay, type Term, workingDays, workingHours } from '@motcua/calendar';
import { type Citation, cite, type Dated, decision138of2025, decree61of2018, decree118of2025 } from '@motcua/law';

/** A limit of the one-stop decrees: one value, written in both. */
function underBoth(id: string, value: Term, until2025: Citation, since2025: Citation): Dated<Term> {
  return {
    id,
    versions: [
      { inForce: decree61of2018.inForce, value, cites: until2025 },
      { inForce: decree118of2025.inForce, value, cites: since2025 },
    ],
  };
}

/** A limit that only Decree 118/2025 has. */
function since2025(id: string, value: Term, cites: Citation): Dated<Term> {
  return { id, versions: [{ inForce: decree118of2025.inForce, value, cites }] };
}

/** A limit of the decision of Đồng Tháp. */
function inDongThap(id: string, value: Term, cites: Citation): Dated<Term> {
  return { id, versions: [{ inForce: decision138of2025.inForce, value, cites }] };
}

/** A term of the procedure itself, as its slip says, under either decree. */
export function termOnTheSlip(id: string, value: Term): Dated<Term> {
  return underBoth(id, value, cite(decree61of2018, 'điểm c khoản 1 Điều 17'), cite(decree118of2025, 'khoản 3 Điều 17'));
}

/** What is answered at once is answered on the day, where the citizen asked for a receipt. */
export const answeredAtOnce = underBoth(
  'one-stop.at-once',
  sameDay(),
  cite(decree61of2018, 'khoản 4 Điều 17'),
  cite(decree118of2025, 'khoản 4 Điều 17'),
);

/** The limits inside a one-stop dossier. */
export const limits = {
  /** Plain hours: the decree does not say working hours here. */
  alert: since2025('one-stop.alert', hours(2), cite(decree118of2025, 'khoản 2 Điều 17')),
  check: since2025('one-stop.check', workingHours(8), cite(decree118of2025, 'điểm c khoản 2 Điều 17')),
  carrying: since2025('one-stop.carrying', workingDays(1), cite(decree118of2025, 'điểm a khoản 1 Điều 20')),
  returning: underBoth(
    'one-stop.returning',
    workingDays(3),
    cite(decree61of2018, 'khoản 4 Điều 19'),
    cite(decree118of2025, 'khoản 5 Điều 19'),
  ),
  /** Where the unit has two days and the desk a third, by a local decision. */
  returningLocally: inDongThap('land-dong-thap.returning', workingDays(2), cite(decision138of2025, 'Điều 3')),
  passingOn: inDongThap('land-dong-thap.passing-on', workingDays(1), cite(decision138of2025, 'Điều 3')),
  /** The second of two appointments, by the same decision: counted from the proof of payment. */
  afterPayment: inDongThap('land-dong-thap.after-payment', workingDays(3), cite(decision138of2025, 'khoản 3 Điều 5')),
  feeTransfer: since2025('one-stop.fee-transfer', workingHours(8), cite(decree118of2025, 'khoản 3 Điều 24')),
} as const;
