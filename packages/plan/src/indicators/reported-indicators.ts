/** The indicators that no dossier tells of: the unit that leads reports their values. */
export const reportedIndicators: readonly string[] = ['procedures-public', 'payment-services', 'desk-received'];
