import type { Definition } from '@motcua/kit';
import { deathVersions } from '../common/death/death-leg.ts';
import { followingProcedure } from '../common/death/following-procedure.ts';
import { unmodelledOfRemoval } from '../common/death/unmodelled-death.ts';
import { told } from '../common/desk/desk-events.ts';
import type { Edition } from '../common/edition.ts';
import { removalDossier } from './dossier.ts';
import { anew, law, regular } from './law.ts';

const [first, second, third] = deathVersions(define);

/** Removal of permanent residence as a leg of the linked group: until 30 June 2025. */
export const removalLegUntil2025 = first;

/** Removal of permanent residence as a leg of the linked group: from 1 July 2025 until 31 August 2026. */
export const removalLegUntil2026 = second;

/** Removal of permanent residence as a leg of the linked group: since 1 September 2026. */
export const removalLeg = third;

function define(edition: Edition): Definition {
  const { agencies, titles } = edition.regime;
  return followingProcedure(edition, {
    id: 'death-group-removal',
    limit: law.limit,
    basis: [law.removal, law.competence],
    competence: law.competence,
    regular,
    anew,
    agencies: { police: agencies.police },
    roles: {
      police: { label: { vi: 'cán bộ đăng ký cư trú', en: 'residence officer' }, agency: 'police' },
      policeHead: { label: titles.policeHead, agency: 'police' },
    },
    unit: 'police',
    head: 'policeHead',
    dossier: removalDossier,
    facts: (dossier) => ({ registered: (dossier.residence as { registered?: string }).registered }),
    events: { 'residence.removed': told('Xóa đăng ký thường trú', 'Residence removed', ['policeHead', 'police']) },
    result: {
      title: { vi: 'Xóa đăng ký thường trú', en: 'Removal of permanent residence' },
      examined: { vi: 'cơ quan đăng ký cư trú đang xem xét', en: 'under examination' },
      event: 'residence.removed',
      cites: [law.limit, law.removal],
      guard: 'isRegisteredHere',
      compares: false,
    },
    conflicts: [],
    unmodelled: unmodelledOfRemoval,
  });
}
