import {
  circular3of2025,
  cite,
  decree61of2018,
  decree63of2024,
  decree118of2025,
  decree301of2026,
  linkedServiceProtocol,
  portalStatuses,
} from '@motcua/law';
import type { Way } from './desk.ts';
import type { DeskLaw } from './desk-law.ts';

const practice = {
  repeatedPush: cite(linkedServiceProtocol, 'Mục gửi lại'),
  dropped: cite(linkedServiceProtocol, 'Mục mất hồ sơ'),
} as const;

/** A dossier of its own until 30 June 2025. */
export const oneStop2018: DeskLaw = {
  ...practice,
  promise: {
    appointment: cite(decree61of2018, 'điểm c khoản 1 Điều 17'),
    term: cite(decree61of2018, 'Điều 20'),
    apology: cite(decree61of2018, 'khoản 9 Điều 19'),
    notice: cite(decree61of2018, 'khoản 9 Điều 19'),
    supplement: cite(decree61of2018, 'khoản 4 Điều 19'),
  },
  acceptance: cite(decree61of2018, 'điểm c khoản 1 Điều 17'),
  refusalAtDesk: cite(decree61of2018, 'điểm b khoản 1 Điều 17'),
  supplementAtDesk: cite(decree61of2018, 'điểm a khoản 1 Điều 17'),
  handOver: cite(decree61of2018, 'khoản 2 Điều 18'),
  supplement: cite(decree61of2018, 'khoản 4 Điều 19'),
  silence: cite(decree61of2018, 'điểm b khoản 2 Điều 8'),
  rounds: cite(decree61of2018, 'khoản 3 Điều 15'),
  verification: cite(decree61of2018, 'khoản 3 Điều 19'),
  refusal: cite(decree61of2018, 'khoản 8 Điều 19'),
  withdrawal: cite(portalStatuses, 'toàn văn'),
  stop: null,
  returning: cite(decree61of2018, 'Điều 20'),
  correction: cite(decree61of2018, 'khoản 1 Điều 21'),
};

/** A dossier of its own since 1 July 2025. */
export const oneStop2025: DeskLaw = {
  ...practice,
  promise: {
    appointment: cite(decree118of2025, 'khoản 3 Điều 17'),
    term: cite(decree118of2025, 'khoản 3 Điều 17'),
    apology: cite(decree118of2025, 'khoản 6 Điều 19'),
    notice: cite(decree118of2025, 'khoản 6 Điều 19'),
    supplement: cite(decree118of2025, 'khoản 5 Điều 19'),
  },
  acceptance: cite(decree118of2025, 'điểm c khoản 1 Điều 17'),
  refusalAtDesk: cite(decree118of2025, 'điểm c khoản 1 Điều 17'),
  supplementAtDesk: cite(decree118of2025, 'điểm c khoản 1 Điều 17'),
  handOver: cite(decree118of2025, 'khoản 2 Điều 18'),
  supplement: cite(decree118of2025, 'khoản 5 Điều 19'),
  silence: cite(decree118of2025, 'khoản 5 Điều 19'),
  rounds: cite(decree118of2025, 'khoản 3 Điều 16'),
  verification: cite(decree118of2025, 'điểm a khoản 4 Điều 19'),
  refusal: cite(decree118of2025, 'khoản 3 Điều 19'),
  withdrawal: cite(decree118of2025, 'khoản 2 Điều 21'),
  stop: [
    cite(decree118of2025, 'khoản 1 Điều 21'),
    cite(decree118of2025, 'khoản 2 Điều 21'),
    cite(circular3of2025, 'Điều 7'),
  ],
  returning: cite(decree118of2025, 'Điều 22'),
  correction: cite(decree118of2025, 'khoản 1 Điều 23'),
};

/** Where Decree 63/2024 rules otherwise for the legs of the birth group. */
interface LinkedLaw extends Pick<DeskLaw, 'handOver' | 'supplement' | 'silence'> {
  readonly promise: Pick<DeskLaw['promise'], 'appointment' | 'apology' | 'supplement'>;
}

/** In its own wording. */
const linked2024: LinkedLaw = {
  promise: {
    appointment: cite(decree63of2024, 'khoản 1 Điều 7'),
    apology: cite(decree63of2024, 'khoản 3 Điều 7'),
    supplement: cite(decree63of2024, 'khoản 2 Điều 7'),
  },
  handOver: cite(decree63of2024, 'Điều 7'),
  supplement: cite(decree63of2024, 'Điều 8'),
  silence: cite(decree63of2024, 'Điều 8'),
};

/** In that of Decree 301/2026. */
const linked2026: LinkedLaw = {
  promise: {
    appointment: cite(decree301of2026, 'khoản 1 Điều 7 sửa đổi tại Điều 5'),
    apology: cite(decree301of2026, 'khoản 3 Điều 7 sửa đổi tại Điều 5'),
    supplement: cite(decree301of2026, 'khoản 4 Điều 3'),
  },
  handOver: cite(decree301of2026, 'khoản 4 Điều 7 sửa đổi tại Điều 5'),
  supplement: cite(decree301of2026, 'điểm b khoản 1 Điều 8 sửa đổi tại khoản 1 Điều 6'),
  silence: cite(decree301of2026, 'điểm b khoản 1 Điều 8 sửa đổi tại khoản 1 Điều 6'),
};

/** A leg of the linked birth group: the one-stop decree of its day, and Decree 63/2024, as worded then, where that rules otherwise. */
export function linkedUnder(
  { oneStop, limit }: { readonly oneStop: DeskLaw; readonly limit: Way['limit'] },
  term: DeskLaw['promise']['term'],
): DeskLaw {
  const { promise, ...own } = limit === 'known' ? linked2024 : linked2026;
  return {
    ...oneStop,
    ...own,
    promise: {
      ...promise,
      term,
      ...(oneStop.promise.notice === undefined ? {} : { notice: oneStop.promise.notice }),
    },
    withdrawal: cite(linkedServiceProtocol, 'Mục rút hồ sơ'),
  };
}
