const digest = 'a3f5'.repeat(16);

/**
 * A dossier of the linked death group, of plainly invented people, for examples and tours: a pensioner, four procedures.
 *
 * @example
 * ```ts
 * import { exampleDeathDossier } from '@motcua/procedures';
 * exampleDeathDossier.benefit.choice; // => '4'
 * ```
 */
export const exampleDeathDossier = {
  requester: {
    fullName: 'Trần Văn Thí Dụ',
    personalNumber: '000000000001',
    address: 'Ấp 1, xã Thí Dụ',
    phone: '0900000001',
    relation: 'child',
  },
  deceased: {
    fullName: 'Trần Văn Ví Dụ',
    personalNumber: '000000000003',
    bornOn: '1943-02-03',
    sex: 'male',
    nationality: 'Việt Nam',
    diedOn: '2025-01-04',
    diedAt: 'Xã Thí Dụ',
    monthOfDeath: '2025-01',
  },
  standing: { employed: false, inService: false },
  residence: { address: 'Ấp 1, xã Thí Dụ', registered: 'here' },
  evidence: { kind: 'communeNotice' },
  delivery: { extract: 'atOffice', copies: 2 },
  benefit: {
    choice: '4',
    regimes: ['BHXH'],
    oneTime: false,
    relatives: [
      { fullName: 'Lê Thị Minh Họa', bornOn: '1945-01-02', relation: 'spouse', confirms: 'vneid' },
      { fullName: 'Trần Văn Thí Dụ', bornOn: '1970-03-04', relation: 'child', confirms: 'form09' },
    ],
    decision: { number: '01/QĐ-TD' },
    payee: { kind: 'person', name: 'Trần Văn Thí Dụ', personalNumber: '000000000001' },
    payment: { method: 'bankAccount', bank: 'Ngân hàng Thí Dụ', account: '0000000001' },
  },
  attachments: [{ paper: 'Giấy báo tử', name: 'giay-bao-tu.pdf', digest }],
} as const;
