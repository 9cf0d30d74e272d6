export { identityCardLeg } from './identity-card.ts';
