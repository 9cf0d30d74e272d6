/** Makes a value when it is first asked for, and keeps it: most processes use few doors, and each costs time to build. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
