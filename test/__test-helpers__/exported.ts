import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { workspace } from './workspace.ts';

/** A name that a package exports, with what its documentation comment holds. */
export interface Exported {
  readonly name: string;
  readonly isFunction: boolean;
  /** The comment up to its first full stop or line end; empty where there is none. */
  readonly contract: string;
  readonly hasExample: boolean;
}

/** What each of the given modules exports, aliases followed, in the order of the modules. */
export function exportsOf(files: readonly string[]): ReadonlyMap<string, readonly Exported[]> {
  const base = JSON.parse(readFileSync(join(workspace, 'tsconfig.base.json'), 'utf8')) as { compilerOptions: object };
  const { options } = ts.convertCompilerOptionsFromJson(base.compilerOptions, workspace);
  const program = ts.createProgram([...files], options);
  const checker = program.getTypeChecker();
  return new Map(files.map((file) => [file, exportsOfModule(program.getSourceFile(file), checker)]));
}

function exportsOfModule(source: ts.SourceFile | undefined, checker: ts.TypeChecker): readonly Exported[] {
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  if (module === undefined) return [];
  return checker.getExportsOfModule(module).map((it) => describeSymbol(it, checker));
}

function describeSymbol(exported: ts.Symbol, checker: ts.TypeChecker): Exported {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  const comment = ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim();
  const examples = symbol.getJsDocTags(checker).filter((it) => it.name === 'example');
  return {
    name: exported.name,
    isFunction: isFunction(symbol),
    contract: comment.split(/[.\n]/)[0]?.trim() ?? '',
    hasExample: examples.some((it) => ts.displayPartsToString(it.text).includes('```ts')),
  };
}

function isFunction(symbol: ts.Symbol): boolean {
  return (symbol.declarations ?? []).some(
    (it) =>
      ts.isFunctionDeclaration(it) ||
      (ts.isVariableDeclaration(it) &&
        it.initializer !== undefined &&
        (ts.isArrowFunction(it.initializer) || ts.isFunctionExpression(it.initializer))),
  );
}
