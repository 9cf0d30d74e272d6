export { assumption, choose } from './assume.ts';
export type { Assumption, Choices } from './assumption.ts';
export type { DatedFault } from './check-dated.ts';
export { checkDated } from './check-dated.ts';
export type { Citation } from './citation.ts';
export type { CitationOf } from './cite.ts';
export { citationsOf, cite } from './cite.ts';
export type { Confidence } from './confidence.ts';
export type { Conflict } from './conflict.ts';
export { decree48of2013, decree92of2017, decree144of2021, decree282of2025 } from './data/amending-and-fines.ts';
export { circular1of2018 } from './data/circular-1-2018.ts';
export { circular3of2020 } from './data/circular-3-2020.ts';
export { circular3of2025 } from './data/circular-3-2025.ts';
export { circular11of2014 } from './data/circular-11-2014.ts';
export { circular17of2014 } from './data/circular-17-2014.ts';
export { circular21of2016 } from './data/circular-21-2016.ts';
export { circular22of2025 } from './data/circular-22-2025.ts';
export { civilCode2015 } from './data/civil-code-2015.ts';
export { civilStatusLaw2014 } from './data/civil-status-law-2014.ts';
export { civilStatusLaw2026 } from './data/civil-status-law-2026.ts';
export { conflicts } from './data/conflicts.ts';
export { decision6of2018 } from './data/decision-6-2018.ts';
export { decision29of2026 } from './data/decision-29-2026.ts';
export { decision31of2021 } from './data/decision-31-2021.ts';
export { decision80of2025 } from './data/decision-80-2025.ts';
export { decision163of2025 } from './data/decision-163-2025.ts';
export { decision296of2024 } from './data/decision-296-2024.ts';
export { decision766of2022 } from './data/decision-766-2022.ts';
export { decision1136of2025 } from './data/decision-1136-2025.ts';
export { decision1299of2014 } from './data/decision-1299-2014.ts';
export { decision1449of2024 } from './data/decision-1449-2024.ts';
export { decree7of2025 } from './data/decree-7-2025.ts';
export { decree16of2025 } from './data/decree-16-2025.ts';
export { decree20of2008 } from './data/decree-20-2008.ts';
export { decree20of2021 } from './data/decree-20-2021.ts';
export { decree23of2012 } from './data/decree-23-2012.ts';
export { decree24of2023 } from './data/decree-24-2023.ts';
export { decree61of2018 } from './data/decree-61-2018.ts';
export { decree63of2010 } from './data/decree-63-2010.ts';
export { decree63of2024 } from './data/decree-63-2024.ts';
export { decree73of2024 } from './data/decree-73-2024.ts';
export { decree76of2024 } from './data/decree-76-2024.ts';
export { decree77of2024 } from './data/decree-77-2024.ts';
export { decree107of2021 } from './data/decree-107-2021.ts';
export { decree118of2025 } from './data/decree-118-2025.ts';
export { decree120of2025 } from './data/decree-120-2025.ts';
export { decree123of2015 } from './data/decree-123-2015.ts';
export { decree131of2021 } from './data/decree-131-2021.ts';
export { decree136of2013 } from './data/decree-136-2013.ts';
export { decree154of2024 } from './data/decree-154-2024.ts';
export { decree158of2025 } from './data/decree-158-2025.ts';
export { decree161of2026 } from './data/decree-161-2026.ts';
export { decree176of2025 } from './data/decree-176-2025.ts';
export { decree188of2025 } from './data/decree-188-2025.ts';
export { decree297of2025 } from './data/decree-297-2025.ts';
export { decree301of2026 } from './data/decree-301-2026.ts';
export { decree308of2025 } from './data/decree-308-2025.ts';
export { decree309of2026 } from './data/decree-309-2026.ts';
export { decree321of2026 } from './data/decree-321-2026.ts';
export { decree335of2026 } from './data/decree-335-2026.ts';
export { decree367of2025 } from './data/decree-367-2025.ts';
export { instruments } from './data/instruments.ts';
export { jointCircular5of2015 } from './data/joint-circular-5-2015.ts';
export { jointCircular191of2005 } from './data/joint-circular-191-2005.ts';
export { labourCode2019 } from './data/labour-code-2019.ts';
export {
  decision138of2025,
  decision2934ofLaiChau,
  decision3857of2025,
  dispatch581,
  localPractice,
  pressOnChildrenWithoutResidence,
} from './data/local-practice.ts';
export { localUnits } from './data/local-units.ts';
export {
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
} from './data/named-beside.ts';
export {
  circular53of2025,
  circular54of2025,
  decision1868,
  decree18of2026,
  decree58of2026,
  decree224of2026,
  resolution66x7of2025,
} from './data/named-not-read.ts';
export {
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
} from './data/named-outside.ts';
export { ordinance2of2020 } from './data/ordinance-2-2020.ts';
export { plan9of2025 } from './data/plan-9-2025.ts';
export { portalAssistanceBurial, portalPensionBurial } from './data/portal-burial-records.ts';
export {
  linkedDeathForm,
  portalDeath,
  portalLinkedDeath,
  portalLinkedDeathOf2023,
  portalLinkedDeathSince2026,
  portalResidenceRemoval,
  portalSurvivorBenefits,
} from './data/portal-death-records.ts';
export {
  portalBirth,
  portalBirthAndCardOnPaper,
  portalBirthWithRecognition,
  portalIdentityCardUnder14,
  portalInsuranceCard,
  portalLinkedBirth,
  portalLinkedBirthOnPaper,
  portalLinkedBirthWithIdentityCard,
  portalResidence,
} from './data/portal-records.ts';
export {
  draftOfDecree63,
  linkedForm,
  linkedServiceProtocol,
  openOneStop,
  portalStatuses,
  pressOnLinkedBirth,
} from './data/practice.ts';
export { pressOnBurialAllowance } from './data/practice-burial.ts';
export {
  decree45of2025,
  decree75of2026,
  decree154of2025,
  law64of2025,
  law65of2025,
  law72of2025,
} from './data/replacing-2025.ts';
export { residenceLaw2020 } from './data/residence-law-2020.ts';
export { resolution28of2026 } from './data/resolution-28-2026.ts';
export { resolution30of2026 } from './data/resolution-30-2026.ts';
export { resolution202of2025 } from './data/resolution-202-2025.ts';
export { resolution1662of2025 } from './data/resolution-1662-2025.ts';
export { socialInsuranceLaw2014 } from './data/social-insurance-law-2014.ts';
export { socialInsuranceLaw2024 } from './data/social-insurance-law-2024.ts';
export { socialInsuranceOffices } from './data/social-insurance-offices.ts';
export type { Dated, Version } from './dated.ts';
export { conflict } from './disagree.ts';
export { dossierPeriod } from './dossier-period.ts';
export { InvalidLawData, NoHolder, NoRuleInForce, UnknownChoice, UnknownProvision, UnknownUnit } from './errors.ts';
export { inForceOn, pendingVersions } from './in-force-on.ts';
export { includes } from './includes.ts';
export type { Instrument, InstrumentKind, Provision, Provisions } from './instrument.ts';
export { instrument } from './instrument.ts';
export type { Label } from './label.ts';
export type { Locator } from './locator.ts';
export { isLocator } from './locator.ts';
export { chainOn, holderOn, nameOn, successionOf, unitOf } from './organisation/holder-on.ts';
export { namedAt } from './organisation/named-at.ts';
export { type Organisation, organisation } from './organisation/organisation.ts';
export type { Succession } from './organisation/succession.ts';
export type { Unit, UnitKind, UnitName, UnitOnDay } from './organisation/unit.ts';
export type { Period } from './period.ts';
