const digest = 'a3f5'.repeat(16);

/** The parts of the dossiers of the death legs, of plainly invented people. */
export const deathParts = {
  requester: {
    fullName: 'Trần Văn Thí Dụ',
    personalNumber: '000000000001',
    phone: '0900000001',
    relation: 'child',
  },
  deceased: {
    fullName: 'Trần Văn Ví Dụ',
    personalNumber: '000000000003',
    bornOn: '1950-02-03',
    sex: 'male',
    nationality: 'Việt Nam',
    diedOn: '2025-02-27',
    diedAt: 'Xã Thí Dụ',
    monthOfDeath: '2025-02',
  },
  residence: { address: 'Ấp 1, xã Thí Dụ', registered: 'here' },
  evidence: { kind: 'communeNotice' },
  delivery: { extract: 'atOffice', copies: 2 },
  oneTime: false,
  relatives: [
    { fullName: 'Trần Thị Minh Họa', bornOn: '1952-01-02', relation: 'spouse', confirms: 'vneid' },
    { fullName: 'Trần Văn Thí Dụ', bornOn: '1980-03-04', relation: 'child', confirms: 'form09' },
  ],
  payee: { kind: 'person', name: 'Trần Văn Thí Dụ' },
  payment: { method: 'bankAccount', bank: 'Ngân hàng Thí Dụ', account: '0000000001' },
  benefit: { number: '01/QĐ-TD' },
  attachments: [{ name: 'giay-bao-tu.pdf', digest }],
} as const;
