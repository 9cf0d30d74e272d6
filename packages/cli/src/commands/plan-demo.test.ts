import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { progressReport, renderDocx, renderMarkdown } from '@motcua/atlas';
import { locHoa2025 } from '@motcua/plan';
import { beforeAll, describe, expect, test } from 'vitest';
import { answer, failure, freshFolder, root, sumOf } from '../__test-helpers__/motcua.ts';

const suoiMo = join(root, 'examples', 'plan', 'suoi-mo-2026.json');

interface Counts {
  readonly tasks: number;
  readonly done: number;
  readonly late: number;
  readonly dropped: number;
}

interface Done {
  readonly results: readonly {
    readonly documents: readonly { readonly number: string; readonly issuedOn: string }[];
  }[];
}

interface Told {
  readonly id: string;
  readonly on: string;
  readonly counts: Counts;
  readonly parts: readonly { readonly done: Done[]; readonly inHand: Done[]; readonly late: Done[] }[];
}

describe('plan demo', () => {
  const one = freshFolder();
  let told: { readonly reports: readonly Told[] };

  beforeAll(async () => {
    told = await answer(['plan', 'demo', '--seed', '7', '--out', one]);
  }, 60_000);

  test('the same seed gives the same bytes, whatever the store; another gives others', async () => {
    const again = await answer(['plan', 'demo', '--seed', '7']);
    expect(again.reports).toEqual(told.reports);
    for (const report of again.reports) {
      for (const language of ['vi', 'en'] as const) {
        const document = progressReport(report, language);
        const name = join(one, `bao-cao-${report.id}.${language}`);
        expect(readFileSync(`${name}.md`, 'utf8')).toBe(`${renderMarkdown(document)}\n`);
        expect(readFileSync(`${name}.docx`).equals(await renderDocx(document))).toBe(true);
      }
    }
    const changed = await answer(['plan', 'demo', '--seed', '8']);
    expect(changed.reports).not.toEqual(told.reports);
  });

  test('tasks end, are late and are dropped once their basis is gone, and none is forgotten', () => {
    expect(told.reports.map((it) => [it.id, it.on])).toEqual([
      ['2025-Q1', '2025-03-20'],
      ['2025-H1', '2025-06-20'],
      ['2025-9M', '2025-09-15'],
      ['2025-Y', '2025-12-22'],
    ]);
    expect(told.reports.every((it) => it.counts.tasks === locHoa2025.tasks.length)).toBe(true);
    expect(told.reports.map((it) => it.counts.dropped > 0)).toEqual([false, true, true, true]);
    expect(told.reports.some((it) => it.counts.late > 0)).toBe(true);
    expect(told.reports.at(-1)?.counts.done).toBeGreaterThan(told.reports[1]?.counts.done ?? 0);
  });

  test('the numbers of its documents rise with their days, and none comes twice', () => {
    const documents = told.reports
      .at(-1)
      ?.parts.flatMap(({ done, inHand, late }) => [...done, ...inHand, ...late])
      .flatMap(({ results }) => results.flatMap((it) => it.documents))
      .map(({ number, issuedOn }) => ({ number: Number.parseInt(number, 10), issuedOn }))
      .toSorted((a, b) => a.number - b.number);
    expect(documents?.length).toBeGreaterThan(50);
    expect(new Set(documents?.map((it) => it.number)).size).toBe(documents?.length);
    const days = documents?.map((it) => it.issuedOn) ?? [];
    expect(days).toEqual([...days].sort());
  });

  test('its store is one that the other commands go on with: handed on, replayed, reported alike', async () => {
    const running = { folder: one, env: { MOTCUA_STORE: 'kho.sqlite' } };
    const shown = await answer(['show', 'loc-hoa-2025-II.2.1.1'], running);
    expect([shown.case.unit, shown.case.status]).toEqual(['loc-thanh', 'closed']);
    expect(await answer(['replay', 'loc-hoa-2025-II.2.1.1'], running)).toMatchObject({ same: true });
    const report = await answer(['plan', 'report', '--period', '2025-9M'], running);
    expect(report.report).toEqual(told.reports[2]);
    const sum = sumOf(one);
    const again = await failure(['plan', 'demo', '--out', one]);
    expect([again.code, again.exit, sumOf(one)]).toEqual(['fileExists', 2, sum]);
  });

  test('another plan has its year as well', async () => {
    const { reports } = await answer(['plan', 'demo', '--plan', suoiMo, '--seed', '3']);
    expect(reports.map((it: { id: string }) => it.id)).toEqual(['2026-Q1', '2026-H1', '2026-9M', '2026-Y']);
  });

  test('a seed is a number', async () => {
    expect((await failure(['plan', 'demo', '--seed', 'x'])).code).toBe('badSeed');
  });
});
