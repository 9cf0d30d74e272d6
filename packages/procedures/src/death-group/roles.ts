import type { Role } from '@motcua/kit';
import type { Label } from '@motcua/law';
import { offices } from '../common/death/social-offices.ts';
import { type Edition, until2025 } from '../common/edition.ts';

/** The agencies of the group under one regime: with the labour offices of district and province, or without. */
export function agenciesOf(edition: Edition): Readonly<Record<string, Label>> {
  const { agencies } = edition.regime;
  const linkedService = { vi: 'Phần mềm dịch vụ công liên thông', en: 'Linked-service software' };
  return edition === until2025
    ? { ...agencies, district: offices.district, department: offices.labourDepartment, linkedService }
    : { ...agencies, department: offices.homeDepartment, linkedService };
}

/** Who acts in the group: for the requester, the committee, the police, the insurer and those who pay. */
export function rolesOf(edition: Edition): Readonly<Record<string, Role>> {
  const { titles } = edition.regime;
  const social =
    edition === until2025
      ? {
          districtChair: { label: offices.districtChair, agency: 'district' },
          departmentDirector: { label: offices.labourDirector, agency: 'department' },
        }
      : { departmentDirector: { label: offices.homeDirector, agency: 'department' } };
  return {
    requester: { label: { vi: 'người yêu cầu', en: 'requester' }, agency: null },
    desk: { label: titles.desk, agency: 'desk' },
    civilStatusOfficer: {
      label: { vi: 'công chức tư pháp – hộ tịch', en: 'civil-status officer' },
      agency: 'committee',
    },
    police: { label: { vi: 'cán bộ đăng ký cư trú', en: 'residence officer' }, agency: 'police' },
    insurer: { label: { vi: 'viên chức bảo hiểm xã hội', en: 'social-insurance officer' }, agency: 'insurer' },
    chair: { label: titles.chair, agency: 'committee' },
    policeHead: { label: titles.policeHead, agency: 'police' },
    insurerHead: { label: titles.insurerHead, agency: 'insurer' },
    ...social,
    payer: { label: { vi: 'cơ quan, tổ chức chi trả', en: 'whoever pays' }, agency: null },
    operator: {
      label: { vi: 'đơn vị vận hành phần mềm dịch vụ công liên thông', en: 'operator of the linked-service software' },
      agency: 'linkedService',
    },
  };
}

/** Whoever apologises for the group: the head of the agency that is late. */
export function apologisersOf(edition: Edition): readonly string[] {
  const heads = ['chair', 'policeHead', 'insurerHead', 'departmentDirector'];
  return edition === until2025 ? [...heads, 'districtChair'] : heads;
}
