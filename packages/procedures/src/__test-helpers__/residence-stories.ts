import { cite, decree301of2026, linkedForm, pressOnLinkedBirth } from '@motcua/law';
import { exampleDossier } from '../example-dossier.ts';
import type { Family } from './families.ts';
import type { Story } from './story.ts';

const examining = ['d0 09:00 case desk dossier.accepted', 'd0 09:10 case software dossier.held'];
const byPhone = { residence: { ...exampleDossier.residence, consent: 'vneid' } };

/** What only a residence registration knows. */
export function residenceStories({ of, monday, linked }: Family): readonly Story[] {
  const limited = linked && of.appliesTo.from >= '2026-09-01';
  const from = `${monday} 08:30`;
  const consent = [cite(linkedForm, 'Mục đồng ý')];
  return [
    {
      says: 'the household head confirms in VNeID',
      of,
      from,
      cites: consent,
      dossier: byPhone,
      lines: [
        ...examining,
        '= case in open.awaitingConsent',
        'd0 09:30 case consenter consent.confirmed',
        'd0 10:00 case policeHead residence.recorded',
        '= case promise kept',
      ],
    },
    {
      says: limited
        ? 'the household head has five working days in VNeID; when they are over the consent is still awaited'
        : 'no limit for the consent in VNeID is known',
      of,
      from,
      cites: limited ? [cite(decree301of2026, 'khoản 3 Điều 6')] : consent,
      dossier: byPhone,
      lines: [
        ...examining,
        `= case due consent ${limited ? 'd7' : 'none'}`,
        'd8 00:00 sweep',
        `= case in open.${limited ? 'consentOverdue' : 'awaitingConsent'}`,
        'd8 09:00 case consenter consent.confirmed',
        '= case in open.examining',
      ],
    },
    {
      says: 'the household head does not consent, late',
      of,
      from,
      cites: consent,
      dossier: byPhone,
      lines: [...examining, 'd8 09:30 case consenter consent.declined', '= case in refused'],
    },
    {
      says: 'the household head does not consent',
      of,
      from,
      cites: consent,
      dossier: byPhone,
      lines: [...examining, 'd0 09:30 case consenter consent.declined', '= case in refused', '= case letter refusal'],
    },
    {
      says: 'the dwelling is verified: a leg has five working days then, the procedure by itself its seven',
      of,
      from,
      cites: [cite(pressOnLinkedBirth, 'Mục thường trú')],
      lines: [
        ...examining,
        `= case due promise ${linked ? 'd2' : 'd9'}`,
        'd1 09:00 case police verification.requested',
        `= case due promise ${linked ? 'd7' : 'd9'}`,
        'd2 09:00 case police verification.answered',
        'd2 10:00 case policeHead residence.recorded',
        '= case promise kept',
      ],
    },
  ];
}
