import type { CivilDate } from '@motcua/calendar';
import type { Label } from '@motcua/law';

/** An amount was asked for a day on which its level is not known; the source that would say it is named. */
export class LevelUnknown extends Error {
  readonly code = 'levelUnknown';
  readonly level: string;
  readonly label: Label;
  readonly on: CivilDate;
  /** What would have to be read. */
  readonly missing: Label;

  constructor({ id, label, earlier }: { id: string; label: Label; earlier: Label }, on: CivilDate) {
    super(`The ${label.en} on ${on} is not known. Missing: ${earlier.en}.`);
    this.name = 'LevelUnknown';
    this.level = id;
    this.label = label;
    this.on = on;
    this.missing = earlier;
  }
}
