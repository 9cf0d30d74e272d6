import type { Definition } from '@motcua/kit';

/** x */
export const unmodelledElsewhere: Definition['unmodelled'] = [];
