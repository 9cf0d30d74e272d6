import { cite, portalStatuses as dictionary } from '@motcua/law';
import type { Coded } from './coded.ts';

/** How a dossier came in. */
export type Channel = 'direct' | 'online' | 'post';

/**
 * The channels by which a dossier may come in, with their codes on the portal.
 *
 * @example
 * ```ts
 * import { channels } from '@motcua/adapter-portal';
 * channels.online.code; // => 2
 * ```
 */
export const channels: Readonly<Record<Channel, Coded<1 | 2 | 3>>> = {
  direct: { code: 1, label: { vi: 'Trực tiếp', en: 'In person' }, cites: cite(dictionary, 'Mục kênh') },
  online: { code: 2, label: { vi: 'Trực tuyến', en: 'Online' }, cites: cite(dictionary, 'Mục kênh') },
  post: { code: 3, label: { vi: 'Qua bưu chính', en: 'By post' }, cites: cite(dictionary, 'Mục kênh') },
};
