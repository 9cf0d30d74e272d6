import type { Instrument } from '../instrument.ts';
import { decree48of2013, decree92of2017, decree144of2021, decree282of2025 } from './amending-and-fines.ts';
import { circular1of2018 } from './circular-1-2018.ts';
import { circular3of2020 } from './circular-3-2020.ts';
import { circular3of2025 } from './circular-3-2025.ts';
import { circular11of2014 } from './circular-11-2014.ts';
import { circular17of2014 } from './circular-17-2014.ts';
import { circular21of2016 } from './circular-21-2016.ts';
import { circular22of2025 } from './circular-22-2025.ts';
import { civilCode2015 } from './civil-code-2015.ts';
import { civilStatusLaw2014 } from './civil-status-law-2014.ts';
import { civilStatusLaw2026 } from './civil-status-law-2026.ts';
import { decision6of2018 } from './decision-6-2018.ts';
import { decision29of2026 } from './decision-29-2026.ts';
import { decision31of2021 } from './decision-31-2021.ts';
import { decision80of2025 } from './decision-80-2025.ts';
import { decision163of2025 } from './decision-163-2025.ts';
import { decision296of2024 } from './decision-296-2024.ts';
import { decision766of2022 } from './decision-766-2022.ts';
import { decision1136of2025 } from './decision-1136-2025.ts';
import { decision1299of2014 } from './decision-1299-2014.ts';
import { decision1449of2024 } from './decision-1449-2024.ts';
import { decree7of2025 } from './decree-7-2025.ts';
import { decree16of2025 } from './decree-16-2025.ts';
import { decree20of2008 } from './decree-20-2008.ts';
import { decree20of2021 } from './decree-20-2021.ts';
import { decree23of2012 } from './decree-23-2012.ts';
import { decree24of2023 } from './decree-24-2023.ts';
import { decree61of2018 } from './decree-61-2018.ts';
import { decree63of2010 } from './decree-63-2010.ts';
import { decree63of2024 } from './decree-63-2024.ts';
import { decree73of2024 } from './decree-73-2024.ts';
import { decree76of2024 } from './decree-76-2024.ts';
import { decree77of2024 } from './decree-77-2024.ts';
import { decree107of2021 } from './decree-107-2021.ts';
import { decree118of2025 } from './decree-118-2025.ts';
import { decree120of2025 } from './decree-120-2025.ts';
import { decree123of2015 } from './decree-123-2015.ts';
import { decree131of2021 } from './decree-131-2021.ts';
import { decree136of2013 } from './decree-136-2013.ts';
import { decree154of2024 } from './decree-154-2024.ts';
import { decree158of2025 } from './decree-158-2025.ts';
import { decree161of2026 } from './decree-161-2026.ts';
import { decree176of2025 } from './decree-176-2025.ts';
import { decree188of2025 } from './decree-188-2025.ts';
import { decree297of2025 } from './decree-297-2025.ts';
import { decree301of2026 } from './decree-301-2026.ts';
import { decree308of2025 } from './decree-308-2025.ts';
import { decree309of2026 } from './decree-309-2026.ts';
import { decree321of2026 } from './decree-321-2026.ts';
import { decree335of2026 } from './decree-335-2026.ts';
import { decree367of2025 } from './decree-367-2025.ts';
import { jointCircular5of2015 } from './joint-circular-5-2015.ts';
import { jointCircular191of2005 } from './joint-circular-191-2005.ts';
import { labourCode2019 } from './labour-code-2019.ts';
import {
  decision138of2025,
  decision2934ofLaiChau,
  decision3857of2025,
  dispatch581,
  localPractice,
  pressOnChildrenWithoutResidence,
} from './local-practice.ts';
import {
  circular1of2020,
  circular1of2020Justice,
  circular1of2023,
  circular2of2017,
  circular7of2021,
  circular8of2025,
  circular11of2025,
  circular18of2025,
  circular22of2019,
  circular25of2025,
  circular75of2022,
  circular281of2016,
  consolidation6050of2026,
  decision6of2022,
  decision14of2010,
  decision49of2015,
  decision62of2011,
  decision127of2007,
  decision290of2005,
  decision468of2021,
  decision706of2023,
  decision876of2022,
  decision1117of2019,
  decision2640of2017,
  decision3458of2025,
  decree9of2019,
  decree23of2015,
  decree30of2020,
  decree42of2022,
  decree99of2022,
  decree129of2025,
  decree196of2025,
  decree210of2026,
  directive24of2025,
  dispatch3160of2021,
  resolution66x18of2026,
  resolution76of2021,
} from './named-beside.ts';
import {
  circular53of2025,
  circular54of2025,
  decision1868,
  decree18of2026,
  decree58of2026,
  decree224of2026,
  resolution66x7of2025,
} from './named-not-read.ts';
import {
  circular24of2009,
  decision95of2025,
  decision1474,
  decision1833,
  decision2770of2025,
  decision2811of2025,
  decision2904of2025,
  decision2919,
  decision3621of2025,
  decree9of1998,
  dispatch174of2025,
  dispatch5006of2025,
  portal1x004772,
  portal1x007073,
  portal1x010818,
  portal1x010819,
  portal1x010820,
  portal1x010824,
  portal1x010915,
  portal1x012538,
  portal2x002307,
  portal2x002308,
  portal3x000510,
} from './named-outside.ts';
import { ordinance2of2020 } from './ordinance-2-2020.ts';
import { plan9of2025 } from './plan-9-2025.ts';
import { portalAssistanceBurial, portalPensionBurial } from './portal-burial-records.ts';
import {
  linkedDeathForm,
  portalDeath,
  portalLinkedDeath,
  portalLinkedDeathOf2023,
  portalLinkedDeathSince2026,
  portalResidenceRemoval,
  portalSurvivorBenefits,
} from './portal-death-records.ts';
import {
  portalBirth,
  portalBirthAndCardOnPaper,
  portalBirthWithRecognition,
  portalIdentityCardUnder14,
  portalInsuranceCard,
  portalLinkedBirth,
  portalLinkedBirthOnPaper,
  portalLinkedBirthWithIdentityCard,
  portalResidence,
} from './portal-records.ts';
import {
  draftOfDecree63,
  linkedForm,
  linkedServiceProtocol,
  openOneStop,
  portalStatuses,
  pressOnLinkedBirth,
} from './practice.ts';
import { pressOnBurialAllowance } from './practice-burial.ts';
import {
  decree45of2025,
  decree75of2026,
  decree154of2025,
  law64of2025,
  law65of2025,
  law72of2025,
} from './replacing-2025.ts';
import { residenceLaw2020 } from './residence-law-2020.ts';
import { resolution28of2026 } from './resolution-28-2026.ts';
import { resolution30of2026 } from './resolution-30-2026.ts';
import { resolution202of2025 } from './resolution-202-2025.ts';
import { resolution1662of2025 } from './resolution-1662-2025.ts';
import { socialInsuranceLaw2014 } from './social-insurance-law-2014.ts';
import { socialInsuranceLaw2024 } from './social-insurance-law-2024.ts';
import { socialInsuranceOffices } from './social-insurance-offices.ts';

/** Every instrument of the library, each id once. */
export const instruments: readonly Instrument[] = [
  decree45of2025,
  decree75of2026,
  decree154of2025,
  law64of2025,
  law65of2025,
  law72of2025,
  circular1of2018,
  circular22of2025,
  circular3of2025,
  civilCode2015,
  civilStatusLaw2014,
  civilStatusLaw2026,
  decision296of2024,
  decision766of2022,
  circular11of2014,
  circular17of2014,
  circular21of2016,
  decision163of2025,
  decision29of2026,
  decision31of2021,
  decision6of2018,
  decision80of2025,
  decree107of2021,
  decree118of2025,
  decree123of2015,
  decree154of2024,
  decree188of2025,
  decree297of2025,
  decree301of2026,
  decree309of2026,
  decree367of2025,
  decree61of2018,
  decree63of2010,
  decree63of2024,
  jointCircular5of2015,
  labourCode2019,
  plan9of2025,
  portalLinkedBirth,
  portalLinkedBirthWithIdentityCard,
  portalLinkedBirthOnPaper,
  portalBirthAndCardOnPaper,
  portalBirth,
  portalBirthWithRecognition,
  portalResidence,
  portalInsuranceCard,
  portalIdentityCardUnder14,
  portalAssistanceBurial,
  portalPensionBurial,
  linkedServiceProtocol,
  linkedForm,
  portalStatuses,
  openOneStop,
  pressOnLinkedBirth,
  draftOfDecree63,
  resolution1662of2025,
  socialInsuranceOffices,
  resolution202of2025,
  resolution30of2026,
  decree20of2008,
  resolution28of2026,
  decree120of2025,
  circular53of2025,
  circular54of2025,
  decision1868,
  decree18of2026,
  decree58of2026,
  decree224of2026,
  resolution66x7of2025,
  decree48of2013,
  decree92of2017,
  decree144of2021,
  decree282of2025,
  decision138of2025,
  decision2934ofLaiChau,
  decision3857of2025,
  dispatch581,
  localPractice,
  pressOnChildrenWithoutResidence,
  decision1299of2014,
  decree24of2023,
  decree73of2024,
  decree161of2026,
  decree136of2013,
  decree76of2024,
  decree335of2026,
  decree77of2024,
  decree321of2026,
  ordinance2of2020,
  socialInsuranceLaw2024,
  decree158of2025,
  decree176of2025,
  decree16of2025,
  decree308of2025,
  decree23of2012,
  circular3of2020,
  jointCircular191of2005,
  decision1136of2025,
  pressOnBurialAllowance,
  decree20of2021,
  decree131of2021,
  socialInsuranceLaw2014,
  residenceLaw2020,
  decree7of2025,
  decision1449of2024,
  portalLinkedDeath,
  portalLinkedDeathSince2026,
  portalLinkedDeathOf2023,
  portalDeath,
  portalResidenceRemoval,
  portalSurvivorBenefits,
  linkedDeathForm,
  circular1of2023,
  circular11of2025,
  circular22of2019,
  dispatch174of2025,
  dispatch5006of2025,
  decision2919,
  circular24of2009,
  decree9of1998,
  decision1474,
  decision1833,
  decision3621of2025,
  decision2904of2025,
  decision95of2025,
  decision2770of2025,
  decision2811of2025,
  portal1x007073,
  portal1x010915,
  portal2x002307,
  portal2x002308,
  portal1x012538,
  portal3x000510,
  portal1x010818,
  portal1x010819,
  portal1x010820,
  portal1x010824,
  portal1x004772,
  consolidation6050of2026,
  decree99of2022,
  decree23of2015,
  decree30of2020,
  circular1of2020Justice,
  decree210of2026,
  decree196of2025,
  decree42of2022,
  decision127of2007,
  decision14of2010,
  circular2of2017,
  circular1of2020,
  decree9of2019,
  circular7of2021,
  circular18of2025,
  decision876of2022,
  decision2640of2017,
  decision6of2022,
  decision468of2021,
  resolution76of2021,
  directive24of2025,
  circular8of2025,
  circular75of2022,
  circular281of2016,
  dispatch3160of2021,
  circular25of2025,
  decree129of2025,
  resolution66x18of2026,
  decision3458of2025,
  decision706of2023,
  decision290of2005,
  decision62of2011,
  decision49of2015,
  decision1117of2019,
];
