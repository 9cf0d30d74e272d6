import { exampleDeathDossier } from '../../example-death-dossier.ts';

const { requester, deceased, residence, evidence, delivery, benefit, attachments } = exampleDeathDossier;
const matter = { requester, channel: 'counter', deceased, attachments } as const;

/** Dossiers of the procedures after a death, each by itself, of the people of the linked group's example. */
export const exampleSingles: readonly Readonly<Record<string, unknown>>[] = [
  { ...matter, residence, evidence, delivery },
  { ...matter, residence },
  {
    ...matter,
    relatives: benefit.relatives,
    decision: benefit.decision,
    payee: benefit.payee,
    payment: benefit.payment,
  },
  { ...matter, decision: benefit.decision, payee: benefit.payee, payment: benefit.payment },
];
