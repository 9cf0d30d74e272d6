import { addDays, addSeconds, civilDate, instant } from '@motcua/calendar';
import { expect, test } from 'vitest';
import { counter } from '../__test-helpers__/counter.ts';
import { readDocx, textsOf } from '../__test-helpers__/texts.ts';
import { renderDocx } from '../document/render-docx.ts';
import { renderMarkdown } from '../document/render-markdown.ts';
import { renderText } from '../document/render-text.ts';
import type { Inspection } from './inspection.ts';
import { inspectionSheet } from './inspection-sheet.ts';

const at = instant('2025-03-03T09:00');
const clerk = { vi: 'công chức', en: 'clerk' };

/** A dossier with so many records and limits. */
function dossierOf(records: number): Inspection {
  const numbers = Array.from({ length: records }, (_, index) => index);
  const days = [0, 1, 2, 3, 4].map((it) => addDays(civilDate('2025-03-06'), it));
  return {
    id: 'LH-1',
    definition: counter,
    receivedAt: at,
    closedAt: null,
    unit: null,
    states: [],
    waitingFor: [],
    versions: [counter.version],
    editions: ['edition'],
    history: numbers.map((it) => {
      const event = { vi: `việc ${it}`, en: `event ${it}` };
      return { at: addSeconds(at, it * 60), member: null, event, by: clerk, person: null, cites: counter.basis };
    }),
    limits: [
      {
        member: null,
        clock: { vi: 'Hẹn trả', en: 'Promise' },
        from: at,
        dueAt: null,
        outcome: 'standing',
        cites: [],
        ledger: days.map((on, index) => {
          const rest = index === 2 || index === 3;
          return { on, counted: !rest, why: rest ? ('weekend' as const) : ('counted' as const), source: null };
        }),
      },
    ],
    letters: [],
    handOvers: [],
    logs: [{ case: 'LH-1', records, mark: 'f00d' }],
    dossier: null,
  };
}

test('a long history is told by its beginning and its end, with how many lines are left out and where they are', () => {
  const text = renderText(inspectionSheet(dossierOf(500), 'vi'));
  expect(text.split('\n').length).toBeLessThanOrEqual(120);
  expect(text).toContain('việc 0 ');
  expect(text).toContain('việc 499 ');
  expect(text).not.toContain('việc 250 ');
  expect(text).toContain('- … còn 465 dòng nữa, xem: motcua log LH-1 --linked');
  expect(renderText(inspectionSheet(dossierOf(36), 'vi'))).not.toContain('dòng nữa');
});

test('days are told in runs', () =>
  expect(renderText(inspectionSheet(dossierOf(1), 'vi')).replaceAll(/\s+/g, ' ')).toContain(
    'tính 3 ngày 06/3 – 10/3; không tính: ngày nghỉ hằng tuần 08/3 – 09/3',
  ));

test('what is empty says so, in every language and form', async () => {
  const sheet = inspectionSheet(dossierOf(1), 'en');
  expect(renderText(sheet)).toContain('Letters sent\n- None.');
  expect(renderMarkdown(sheet)).toContain('## Letters sent\n\n- None.');
  expect((await readDocx(await renderDocx(sheet))).replaceAll(/\s+/g, '')).toContain('Letterssent-None.');
  expect(textsOf(sheet).every((it) => it.trim() !== '')).toBe(true);
});

test('what was written by people is no markup in Markdown', () => {
  const it = { ...dossierOf(0), unit: { vi: '<b>*x*_y_</b> | `z`', en: 'x' } };
  expect(renderMarkdown(inspectionSheet(it, 'vi'))).toContain(String.raw`\<b\>\*x\*\_y\_\</b\> \| \`z\``);
});
