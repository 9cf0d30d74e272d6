export { birthGroup2015 } from './paper-group.ts';
