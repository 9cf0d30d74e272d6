import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { saidIn } from './__test-helpers__/tokens.ts';
import { sourceFiles, workspace } from './__test-helpers__/workspace.ts';

interface Entry {
  readonly identifiers: readonly string[];
  readonly term: string;
}

const said = sourceFiles().flatMap((path) => saidIn(readFileSync(join(workspace, path), 'utf8')));
const names = new Set(said);
const voice = said.join('\n').toLocaleLowerCase('vi');
const entries = entriesOf(readFileSync(join(workspace, 'docs', 'glossary.md'), 'utf8'));

test('there are entries', () => expect(entries.length).toBeGreaterThan(40));

test('the code has every identifier of the glossary', () =>
  expect(entries.flatMap((it) => it.identifiers).filter((it) => !names.has(it))).toEqual([]));

test('the code says every Vietnamese term of the glossary', () =>
  expect(entries.map((it) => it.term).filter((it) => it !== '–' && !voice.includes(it))).toEqual([]));

test('no idea has two entries', () => {
  const all = entries.flatMap((it) => it.identifiers);
  expect(all.filter((it, index) => all.indexOf(it) !== index)).toEqual([]);
});

function entriesOf(page: string): readonly Entry[] {
  return page
    .split('\n')
    .filter((it) => it.startsWith('| `'))
    .map((it) => it.split('|').map((cell) => cell.trim()))
    .map(([, identifiers = '', term = '']) => ({
      identifiers: [...identifiers.matchAll(/`([^`]+)`/g)].flatMap((it) => it[1] ?? []),
      term: term.toLocaleLowerCase('vi'),
    }));
}
