import type { Store } from '../store.ts';

/** Where stores under test stand: a file, a database, a memory. */
export interface Place {
  /** Opens one more store on the place, as another process would. */
  readonly open: () => Promise<Store>;
  /** Where a backup can be written, and how to open it; absent where the store writes none. */
  readonly backup?: { readonly path: string; readonly open: () => Promise<Store> };
  /** Damages what is stored; absent where nothing can be damaged. All stores on the place are closed before. */
  readonly damage?: () => Promise<void>;
  /** Marks what is stored as written by a newer release. All stores on the place are closed before. */
  readonly outdate?: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** A store under test: its name, and how to make an empty place for it. */
export interface StoreDriver {
  readonly name: string;
  readonly place: () => Promise<Place>;
}

/** Does something on a new place, and removes it. */
export async function onPlace<T>(driver: StoreDriver, work: (place: Place) => Promise<T>): Promise<T> {
  const place = await driver.place();
  try {
    return await work(place);
  } finally {
    await place.remove();
  }
}

/** Does something with a store on a place, and closes it: between two such calls lies a restart. */
export async function withStore<T>(place: Place, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await place.open();
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
