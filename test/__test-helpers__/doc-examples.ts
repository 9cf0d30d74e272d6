import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { workspace } from './workspace.ts';

/** A block of code under `@example` in a documentation comment. */
export interface DocExample {
  readonly file: string;
  /** What the comment documents, with a number where it has several blocks. */
  readonly symbol: string;
  readonly code: string;
}

/** Every `ts` block under an `@example` of a source file of the workspace, in order. */
export function examplesIn(file: string): readonly DocExample[] {
  return examplesOf(file, readFileSync(resolve(workspace, file), 'utf8'));
}

/** Every `ts` block under an `@example` of a source text, in order. */
export function examplesOf(file: string, text: string): readonly DocExample[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const seen = new Set<number>();
  const found: DocExample[] = [];
  visit(source);
  return found;

  function visit(node: ts.Node): void {
    for (const doc of ts.getJSDocCommentsAndTags(node)) {
      if (!ts.isJSDoc(doc) || seen.has(doc.pos)) continue;
      seen.add(doc.pos);
      const blocks = blocksIn(text.slice(doc.pos, doc.end));
      blocks.forEach((code, index) => {
        found.push({ file, symbol: index === 0 ? nameOf(node) : `${nameOf(node)} (${index + 1})`, code });
      });
    }
    ts.forEachChild(node, visit);
  }
}

/** The blocks of one comment; text before the first `@example` is prose and may show code that does not run. */
function blocksIn(comment: string): readonly string[] {
  const plain = comment
    .replace(/^\/\*\*/, '')
    .replace(/\*\/$/, '')
    .replaceAll(/^[ \t]*\* ?/gm, '');
  return plain
    .split(/^@example\b/m)
    .slice(1)
    .flatMap((it) => [...it.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map((block) => block[1] ?? ''));
}

function nameOf(node: ts.Node): string {
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.map((it) => it.name.getText()).join(', ');
  const name = (node as ts.NamedDeclaration).name;
  return name === undefined ? ts.SyntaxKind[node.kind] : name.getText();
}

/**
 * The block as a module in which each statement `expression; // => value` asserts that the two are deeply equal.
 * Throws where a value is promised beside anything but an expression, because nothing would compare it.
 */
export function asModule(example: DocExample): string {
  const { code } = example;
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
  let compared = 0;
  const body = source.statements.map((statement) => {
    const value = promisedAfter(code, statement.end);
    if (value === null || !ts.isExpressionStatement(statement)) return statement.getText();
    compared += 1;
    return `__equal(${statement.expression.getText()}, ${value.replace(/;$/, '')});`;
  });
  const promised = code.match(/\/\/ =>/g)?.length ?? 0;
  if (promised !== compared) {
    throw new Error(
      `${example.file}, ${example.symbol}: ${promised - compared} of ${promised} values are not beside an expression statement`,
    );
  }
  return ["import { deepStrictEqual as __equal } from 'node:assert';", ...body, 'export {};', ''].join('\n');
}

function promisedAfter(code: string, end: number): string | null {
  const rest = code.slice(end).match(/^[ \t]*\/\/ =>[ \t]*(.*)/);
  return rest?.[1]?.trim() ?? null;
}
