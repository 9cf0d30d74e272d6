import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answer, failure, freshFolder, motcua, root } from '../__test-helpers__/motcua.ts';

const suoiMo = join(root, 'examples', 'plan', 'suoi-mo-2026.json');
const reform = 'loc-hoa-2025-duty-reform-report';

interface Duty {
  readonly id: string;
  readonly periods: readonly { readonly id: string; readonly due: object | null; readonly dueOn: string | null }[];
}

describe('plan duties', () => {
  test('each with its data, its days, its sources and what is not known', async () => {
    const duties: readonly Duty[] = await answer(['plan', 'duties']);
    expect(duties.map((it) => it.periods.map(({ dueOn }) => dueOn))).toEqual([
      ['2025-03-20', '2025-06-20', '2025-09-22', '2025-12-22'],
      [null],
      [null],
      ['2025-12-31'],
    ]);
    expect(duties[0]).toMatchObject({ id: reform, machine: `${reform}@2025-01-22`, lead: { id: 'office' } });
    expect(duties[1]).toMatchObject({ missing: [{ vi: expect.stringContaining('02/2017/TT-VPCP') }] });
    expect(duties[3]).toMatchObject({
      lead: { id: 'justice' },
      periods: [{ due: { on: '2026-01-05', bound: 'exclusive' }, cites: [{ locator: 'Điều 11' }] }],
    });
  });

  test('in words: the day as it is written beside the day it is due here, and the answers that are held', async () => {
    const { out } = await motcua(['plan', 'duties', '--lang', 'en', '--assume', 'report-day-on-rest-day=asPrinted']);
    expect(out).toMatch(/quarter III 2025 .* 20 September 2025 +20 September 2025/);
    expect(out).toContain('not seen');
    expect(out).toContain('(report-day-on-rest-day=asPrinted)');
    expect(out).toContain('body.V.1.b.1');
    const { out: usual } = await motcua(['plan', 'duties']);
    expect(usual).toMatch(/quý III năm 2025 .* 20\/9\/2025 +22\/9\/2025/);
    expect(usual).not.toContain('undefined');
  });

  test('of another plan, and an answer that no duty asks for is told', async () => {
    const duties: readonly Duty[] = await answer(['plan', 'duties', '--plan', suoiMo]);
    expect(duties.map((it) => it.id)).toContain('suoi-mo-2026-duty-civil-status-book');
    expect(await failure(['plan', 'duties', '--assume', 'counting=x'])).toMatchObject({ exit: 2 });
  });
});

test('plan open opens the duties too, once; they are sent to, shown and walked like tasks', async () => {
  const folder = freshFolder();
  const first = await answer(['plan', 'open', '--plan', suoiMo], { folder });
  expect([first.duties.opened.length, first.duties.already]).toEqual([4, []]);
  const again = await answer(['plan', 'open'], { folder });
  expect([again.duties.opened, again.duties.already.length]).toEqual([[], 4]);
  const id = 'suoi-mo-2026-duty-reform-report';
  const send = (at: string, role: string, type: string, data: object = {}) =>
    answer(['send', id, type, '--at', at, '--as', role, '--data', JSON.stringify(data)], { folder });
  await send('2026-03-18T09:00', 'office', 'task.begun');
  const documents = [{ title: 'Báo cáo quý I', number: '20/BC-UBND', issuedOn: '2026-03-18' }];
  await send('2026-03-18T10:00', 'office', 'report.submitted', { summary: 'Báo cáo quý I', documents });
  await send('2026-03-19T09:00', 'chair', 'report.accepted');
  const { out } = await motcua(['show', id, '--lang', 'en'], { folder });
  expect(out).toContain('22 June 2026');
  const status = await motcua(['plan', 'status', '--at', '2026-03-20', '--lang', 'en'], { folder });
  expect(status.out).toMatch(/The periodic reports on the reform, 2026 +22 June 2026 +in progress/);
  const walked = await motcua(['walk', id, '--plan', suoiMo, '--lang', 'en'], { folder, stdin: 'q\n' });
  expect(walked.out).toContain('periodic reports on the reform');
});
