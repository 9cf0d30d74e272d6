import type { Definition } from '@motcua/kit';
import type { Label } from '@motcua/law';
import { graphOf } from '@motcua/machine';

/**
 * What a state of a definition is called, by its path; a path that the machine does not have is told as it stands.
 *
 * @example
 * ```ts
 * import { labelOfState } from '@motcua/atlas';
 * import { birthRegistration } from '@motcua/procedures';
 * labelOfState(birthRegistration, 'promise.owed').vi; // => 'trễ hẹn, chưa xin lỗi'
 * ```
 */
export function labelOfState({ machine }: Definition, path: string): Label {
  const state = graphOf(machine).states.find((it) => it.path === path);
  return (state?.meta.label as Label | undefined) ?? { vi: path, en: path };
}
