const digest = 'a3f5'.repeat(16);

/**
 * A dossier of the linked birth group, of plainly invented people, for examples and tours.
 *
 * @example
 * ```ts
 * import { exampleDossier } from '@motcua/procedures';
 * exampleDossier.parentage; // => 'bothKnown'
 * ```
 */
export const exampleDossier = {
  requester: {
    fullName: 'Trần Văn Thí Dụ',
    personalNumber: '000000000001',
    address: 'Ấp 1, xã Thí Dụ',
    phone: '0900000001',
    relation: 'father',
  },
  child: {
    fullName: 'Trần Thị Ví Dụ',
    bornOn: '2024-06-01',
    bornAt: 'Trung tâm Y tế Thí Dụ',
    sex: 'female',
    ethnicity: 'Kinh',
    nationality: 'Việt Nam',
    homeTown: 'Xã Thí Dụ',
  },
  mother: {
    fullName: 'Lê Thị Minh Họa',
    personalNumber: '000000000002',
    bornOn: '1996-05-04',
    nationality: 'Việt Nam',
    ethnicity: 'Kinh',
    residence: 'Ấp 1, xã Thí Dụ',
  },
  father: {
    fullName: 'Trần Văn Thí Dụ',
    personalNumber: '000000000001',
    bornOn: '1994-02-03',
    nationality: 'Việt Nam',
    ethnicity: 'Kinh',
    residence: 'Ấp 1, xã Thí Dụ',
  },
  parentage: 'bothKnown',
  foreignElement: 'none',
  evidence: { kind: 'signedNotice', noticeCode: '00000.GCS.00001.24' },
  residence: {
    option: 'withParentsWhoOwn',
    address: 'Ấp 1, xã Thí Dụ',
    differsFromParents: false,
    consent: 'notNeeded',
  },
  card: { clinic: 'Trạm Y tế xã Thí Dụ', delivery: 'electronic' },
  delivery: { certificate: 'atOffice', copies: 2 },
  residenceDelivery: 'electronic',
  attachments: [{ paper: 'Giấy chứng sinh', name: 'giay-chung-sinh.pdf', digest }],
} as const;

const { requester, child, mother, father, parentage } = exampleDossier;

/**
 * A dossier of the birth group on paper, as it was handed in until 30 June 2024, of plainly invented people.
 *
 * @example
 * ```ts
 * import { examplePaperDossier } from '@motcua/procedures';
 * examplePaperDossier.of; // => 'three'
 * ```
 */
export const examplePaperDossier = {
  requester,
  child: { ...child, bornOn: '2024-02-01' },
  mother,
  father,
  parentage,
  of: 'three',
  stay: 'permanent',
  remote: false,
  papers: ['birthDeclaration', 'birthNotice', 'householdChange', 'householdBook', 'insuranceForm'],
} as const;
