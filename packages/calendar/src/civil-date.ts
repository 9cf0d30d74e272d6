declare const civilDateBrand: unique symbol;

/** A day of the civil calendar, `YYYY-MM-DD`: no hour, no zone. Made by {@link civilDate}, so it always exists. */
export type CivilDate = string & { readonly [civilDateBrand]: true };
