import type { Definition } from '@motcua/kit';
import type { OneStopConfig, OneStopDossier } from './config.ts';

const outside = {
  requester: { label: { vi: 'người nộp hồ sơ', en: 'applicant' }, agency: null },
  consulted: { label: { vi: 'cơ quan được lấy ý kiến', en: 'the consulted agency' }, agency: null },
  software: {
    label: { vi: 'hệ thống thông tin giải quyết thủ tục hành chính', en: 'the system of procedures' },
    agency: null,
  },
  system: { label: { vi: 'hệ thống', en: 'system' }, agency: null },
} as const;

/** The agencies of a one-stop procedure and those who act in it. */
export function rolesOf({
  edition,
  agency,
  official,
  head,
  has,
}: OneStopConfig<OneStopDossier, string>): Pick<Definition, 'agencies' | 'roles'> {
  const { agencies, titles } = edition.regime;
  const { relay, payout } = has;
  return {
    agencies: { desk: agencies.desk, agency, ...(relay === null ? {} : { division: relay.agency }) },
    roles: {
      ...outside,
      desk: { label: titles.desk, agency: 'desk' },
      deskHead: { label: titles.deskHead, agency: 'desk' },
      official: { label: official, agency: 'agency' },
      head: { label: head, agency: relay === null ? 'agency' : 'division' },
      ...(has.handingOn
        ? { nextAgency: { label: { vi: 'cơ quan tiếp theo', en: 'the next agency' }, agency: null } }
        : {}),
      ...(relay === null ? {} : { division: { label: relay.official, agency: 'division' } }),
      ...(payout === null ? {} : { payer: { label: payout.payer, agency: null } }),
    },
  };
}
