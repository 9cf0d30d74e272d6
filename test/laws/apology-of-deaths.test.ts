import { procedures } from '@motcua/procedures';
import { holdsApology } from '../__test-helpers__/apology-laws.ts';

holdsApology(procedures.filter((it) => it.id === 'death-group'));
