declare const instantBrand: unique symbol;

/** A second in Vietnam, ISO 8601 with `+07:00`: `2025-01-24T16:10:00+07:00`. Made by {@link instant}; two instants compare as strings. */
export type Instant = string & { readonly [instantBrand]: true };
