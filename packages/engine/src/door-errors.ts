import type { Label } from '@motcua/calendar';
import { excerpt } from './errors.ts';

/** What came from outside does not have the form that the door asks for. */
export class InvalidInput extends Error {
  override readonly name = 'InvalidInput';
  readonly code = 'invalidInput';
  readonly about: string;
  /** For each fault, the path of the field and what is wrong. */
  readonly issues: readonly { readonly path: string; readonly message: string; readonly says?: Label }[];
  constructor(about: string, issues: InvalidInput['issues']) {
    const list = issues.map((it) => `${it.path || '(whole)'}: ${it.message}`).join('; ');
    super(`«${about}» cannot be read: ${list}. Correct the fields named, and send it again.`);
    this.about = about;
    this.issues = issues;
  }
}

/** What came from outside is larger than the door lets in. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
  readonly code = 'tooLarge';
  readonly about: string;
  readonly limit: number;
  constructor(about: string, limit: number) {
    super(
      `«${about}» is larger than ${limit} bytes of JSON. Store large papers elsewhere, and send a reference to them.`,
    );
    this.about = about;
    this.limit = limit;
  }
}

/** What came from outside has a field whose name could change what objects are. */
export class ForbiddenKey extends Error {
  override readonly name = 'ForbiddenKey';
  readonly code = 'forbiddenKey';
  readonly about: string;
  readonly path: string;
  constructor(about: string, path: string) {
    super(`«${about}» has a field «${excerpt(path)}», whose name is not allowed. Rename the field.`);
    this.about = about;
    this.path = path;
  }
}

/** What came from outside has a value that JSON does not have. */
export class NotJson extends Error {
  override readonly name = 'NotJson';
  readonly code = 'notJson';
  readonly about: string;
  readonly path: string;
  constructor(about: string, path: string, what: string) {
    super(
      `«${about}» has ${what} at «${excerpt(path) || '(whole)'}», which JSON does not have. ` +
        'Send text, whole or decimal numbers, true, false, null, lists and plain objects; leave absent fields out.',
    );
    this.about = about;
    this.path = path;
  }
}

/** An exported case cannot be taken in. */
export class InvalidImport extends Error {
  override readonly name = 'InvalidImport';
  readonly code = 'invalidImport';
  /** The case and the record that are wrong, where one is. */
  readonly case: string | null;
  readonly seq: number | null;
  constructor(why: string, id: string | null = null, seq: number | null = null, options: ErrorOptions = {}) {
    const where = id === null ? '' : ` at case «${excerpt(id)}»${seq === null ? '' : `, record ${seq}`}`;
    super(
      `The export cannot be taken in${where}: ${why} Nothing was written. Export it anew from where it came.`,
      options,
    );
    this.case = id;
    this.seq = seq;
  }
}
