export { type Channel, channels } from './channel.ts';
export type { Coded } from './coded.ts';
export { type LinkedCode, linkedStatus, linkedStatuses, stagesOfLinked } from './linked-status.ts';
export {
  fromMinistry,
  type LinkedGroup,
  type MinistryCode,
  ministryStatuses,
  sentToMinistry,
} from './ministry-status.ts';
export { type PortalCode, portalStatus, portalStatuses, stagesOf } from './portal-status.ts';
export { type PushAnswer, type PushOutcome, pushAnswers } from './push-answer.ts';
export { stageAt } from './stage-at.ts';
