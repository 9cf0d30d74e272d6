import type { EventDeclaration } from '@motcua/kit';
import { z } from 'zod';
import { confirmation } from '../common/death/death-fields.ts';
import { survivorLaw } from '../common/death/survivor-law.ts';
import { told } from '../common/desk/desk-events.ts';

/** The events of the relatives and of the one-time survivor benefit. */
export const survivorEvents = {
  'relative.confirmed': {
    ...told('Thân nhân xác nhận người đứng tên nhận tuất một lần', 'A relative confirms who stands for them', [
      'relative',
      'insurer',
    ]),
    data: z.object({ through: confirmation }),
    cites: [survivorLaw.confirming],
  },
  'survivors.decided': {
    ...told('Quyết định tuất một lần', 'One-time survivor benefit decided', ['insurerHead']),
    data: z.object({ amount: z.int().min(0) }),
  },
  'survivors.givenUp': told('Không tiếp tục đề nghị tuất một lần', 'One-time survivor benefit given up', ['requester']),
} satisfies Record<string, EventDeclaration>;
