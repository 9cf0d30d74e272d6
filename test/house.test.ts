import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { workspace } from './__test-helpers__/workspace.ts';

interface Text {
  readonly path: string;
  readonly text: string;
}

const wall = 400;
const texts = committed();
const code = texts.filter((it) => it.path.endsWith('.ts'));
const content = code.filter(
  (it) => /^packages\/(kit|procedures|plan)\/src\//.test(it.path) && !it.path.includes('.test'),
);

test('there is something to look at', () => expect(code.length).toBeGreaterThan(50));

test('every text is in NFC', () => expect(texts.filter(isDecomposed).map((it) => it.path)).toEqual([]));

test(`no file but the tables of data is longer than ${wall} lines`, () =>
  expect(code.filter(isTooLong).map((it) => it.path)).toEqual([]));

test('no file names a registry, a folder of one machine, or what lies outside the repository', () =>
  expect(texts.flatMap(strays)).toEqual([]));

test('no definition has a timer of its own: deadlines are swept', () => expect(content.flatMap(timers)).toEqual([]));

test('no test is focused or left out', () =>
  expect(code.filter((it) => /\.test(-prop)?\.ts$/.test(it.path)).flatMap(leftOut)).toEqual([]));

describe('the checks themselves', () => {
  const seeded = (text: string): Text => ({ path: 'packages/kit/src/seeded.ts', text });

  test('find what is decomposed', () => {
    expect(isDecomposed(seeded('trễ hạn'.normalize('NFD')))).toBe(true);
    expect(isDecomposed(seeded('trễ hạn'))).toBe(false);
  });

  test('find what is too long, tables excepted', () => {
    const text = '\n'.repeat(wall + 1);
    expect(isTooLong(seeded(text))).toBe(true);
    expect(isTooLong({ path: 'packages/law/src/data/table.ts', text })).toBe(false);
  });

  test.each([
    ['https://registry', '.example.org/zod'],
    ['cd /hom', 'e/somebody'],
    ['see ../sha', 'red/design.md'],
  ])('find a stray: %s%s', (one, two) => expect(strays(seeded(one + two))).toHaveLength(1));

  test('find a timer, and leave a member that waits for another', () => {
    expect(timers(seeded('setup({}).createMachine({ states: { a: { after: { 1000: "b" } } } })'))).toHaveLength(1);
    expect(timers(seeded("raise({ type: 'x' }, { delay: 5 })"))).toHaveLength(1);
    expect(timers(seeded("const member = { after: 'birth' };"))).toEqual([]);
  });

  test.each(['only', 'skip', 'todo', 'skipIf', 'runIf'])('find test.%s', (word) =>
    expect(leftOut(seeded(`test.${word}('x', () => {});`))).toHaveLength(1),
  );
});

function isDecomposed({ text }: Text): boolean {
  return text !== text.normalize('NFC');
}

function isTooLong({ path, text }: Text): boolean {
  return !path.includes('/data/') && text.split('\n').length > wall;
}

function strays({ path, text }: Text): readonly string[] {
  const patterns = [
    /https?:\/\/(npm|registry)\.[\w.-]+/gi,
    /(?<![\w.])\/(home|root|work|Users)\/\w+/g,
    /\.\.\/shared\b/g,
  ];
  return patterns.flatMap((it) => text.match(it) ?? []).map((it) => `${path}: ${it}`);
}

function timers({ path, text }: Text): readonly string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  visit(source);
  return found;

  function visit(node: ts.Node): void {
    if (ts.isPropertyAssignment(node) && isTimer(node)) found.push(`${path}: ${node.getText()}`);
    ts.forEachChild(node, visit);
  }
}

function isTimer({ name, initializer }: ts.PropertyAssignment): boolean {
  const key = name.getText().replaceAll(/['"]/g, '');
  return key === 'delay' || key === 'delays' || (key === 'after' && ts.isObjectLiteralExpression(initializer));
}

function leftOut({ path, text }: Text): readonly string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  visit(source);
  return found;

  function visit(node: ts.Node): void {
    if (ts.isPropertyAccessExpression(node) && isLeftOut(node)) found.push(`${path}: ${node.getText()}`);
    ts.forEachChild(node, visit);
  }
}

function isLeftOut({ expression, name }: ts.PropertyAccessExpression): boolean {
  const isTest = ['test', 'it', 'describe', 'suite'].includes(expression.getText());
  return isTest && ['only', 'skip', 'todo', 'fails', 'skipIf', 'runIf'].includes(name.text);
}

/** Every text that is or may be committed; what is generated or installed is not. */
function committed(): readonly Text[] {
  const inside = '*.{ts,mts,mjs,json,md,yaml,yml,sh}';
  const found = [inside, `{packages,examples,docs,test,.config}/**/${inside}`, '.ci/*', 'LICENSE'].flatMap((pattern) =>
    globSync(pattern, {
      cwd: workspace,
      exclude: (it) => /^(node_modules|dist|\.examples|coverage)$/.test(String(it)),
    }),
  );
  return found
    .map((it) => it.replaceAll('\\', '/'))
    .filter((it) => !/(^|\/)(node_modules|dist|\.examples)\//.test(it))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(workspace, path), 'utf8') }));
}
