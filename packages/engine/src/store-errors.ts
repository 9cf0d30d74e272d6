/** What is stored cannot be read. */
export class CorruptStore extends Error {
  override readonly name = 'CorruptStore';
  readonly code = 'corruptStore';
  readonly where: string;
  constructor(where: string, what: string, options: ErrorOptions = {}) {
    super(
      `The store «${where}» cannot be read: ${what}. Do not write to it; restore the last backup, and keep the damaged copy.`,
      options,
    );
    this.where = where;
  }
}

/** The store was written by a newer release. */
export class NewerStore extends Error {
  override readonly name = 'NewerStore';
  readonly code = 'newerStore';
  readonly where: string;
  readonly found: number;
  readonly supported: number;
  constructor(where: string, found: number, supported: number) {
    super(
      `The store «${where}» has schema ${found}; this release reads up to ${supported}. Use the release that wrote it, ` +
        'or a newer one.',
    );
    this.where = where;
    this.found = found;
    this.supported = supported;
  }
}

/** The store was closed, and is still being used. */
export class StoreClosed extends Error {
  override readonly name = 'StoreClosed';
  readonly code = 'storeClosed';
  readonly where: string;
  constructor(where: string) {
    super(`The store «${where}» was closed. Open it again before using it.`);
    this.where = where;
  }
}

/** What a store was doing when it failed. */
export type StoreWork = 'open' | 'read' | 'write' | 'backup';

const failures: Readonly<Record<StoreWork, string>> = {
  open: 'cannot be opened',
  read: 'could not be read',
  write: 'did not take the write, and kept nothing of it',
  backup: 'could not be copied, and no copy was kept',
};

/** The store could not take a write, of which nothing was kept, or could not be opened or read. */
export class StoreFailed extends Error {
  override readonly name = 'StoreFailed';
  readonly code = 'storeFailed';
  readonly where: string;
  /** Whether the same write may succeed later: a busy database, a full disk that was emptied. */
  readonly retryable: boolean;
  constructor(
    where: string,
    what: string,
    retry: 'retryable' | 'terminal',
    { during = 'write', ...options }: ErrorOptions & { readonly during?: StoreWork } = {},
  ) {
    super(`The store «${where}» ${failures[during]}: ${what}.`, options);
    this.where = where;
    this.retryable = retry === 'retryable';
  }
}
