/** The birth arrives at the civil-status software on a day. */
export function arriving(day: string, hour = '09'): readonly string[] {
  return [`${day} ${hour}:10 birth desk dossier.accepted`, `${day} ${hour}:15 birth software dossier.held`];
}

/** What remains of the birth once it has arrived: the entry, the draft, the certificate at the fortieth minute. */
export function registering(day: string, hour = '09'): readonly string[] {
  return [
    `${day} ${hour}:20 birth civilStatusOfficer entry.recorded`,
    `${day} ${hour}:35 birth requester draft.confirmed`,
    `${day} ${hour}:40 birth chair certificate.signed`,
  ];
}

/** The birth is registered on a day, from its reception to the certificate. */
export function birthOn(day: string): readonly string[] {
  return [...arriving(day), ...registering(day)];
}

/** A leg is in examination on a day. */
export function examining(leg: 'residence' | 'card' | 'identityCard', day: string, hour = '10'): readonly string[] {
  return [`${day} ${hour}:10 ${leg} desk dossier.accepted`, `${day} ${hour}:15 ${leg} software dossier.held`];
}

// What holds at the end of several examples.

/** The birth is registered in time. */
export const registered: readonly string[] = ['= birth in issued', '= birth promise kept'];

/** The residence is registered in time. */
export const settled: readonly string[] = ['= residence in issued', '= residence promise kept'];

/** The card is issued in time. */
export const carded: readonly string[] = ['= card in issued', '= card promise kept'];

/** Residence and card are sent on, and nobody has taken them up. */
export const notBegun: readonly string[] = ['= residence in open.received', '= card in open.received'];

/** The residence is refused, in writing. */
export const refused: readonly string[] = ['= residence in refused', '= residence letter refusal'];
