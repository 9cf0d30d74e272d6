import { procedures } from '@motcua/procedures';
import { holdsApology } from '../__test-helpers__/apology-laws.ts';

holdsApology(procedures.filter((it) => !/^(birth|death)-group/.test(it.id)));
