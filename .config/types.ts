// Checks the types of every project of the workspace. Each file is checked once, in the project it belongs to; what
// projects share is parsed once.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { rooms, root } from './workspace.ts';

const parsed = new Map<string, ts.SourceFile | undefined>();
const found = projects().flatMap(check);
process.stdout.write(ts.formatDiagnosticsWithColorAndContext(found, host()));
process.stdout.write(`${projects().length} projects, ${found.length} faults\n`);
process.exitCode = found.length > 0 ? 1 : 0;

function projects(): readonly string[] {
  const folders = [...rooms().map((it) => it.folder), ...['test', 'examples', '.config'].map((it) => join(root, it))];
  const only = process.argv.slice(2);
  return folders
    .filter((it) => only.length === 0 || only.some((name) => it.endsWith(name)))
    .map((it) => join(it, 'tsconfig.json'))
    .filter((it) => existsSync(it));
}

function check(project: string): readonly ts.Diagnostic[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    project,
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: stop },
  );
  if (config === undefined) return [];
  // A room that has no file yet is not a fault (18003).
  const faults = config.errors.filter((it) => it.code !== 18003);
  const program = ts.createProgram(config.fileNames, config.options, sharing(config.options));
  const own = config.fileNames.flatMap((it) => program.getSourceFile(it) ?? []);
  return [
    ...faults,
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...own.flatMap((it) => [
      ...program.getSyntacticDiagnostics(it),
      ...program.getSemanticDiagnostics(it),
      ...program.getDeclarationDiagnostics(it),
    ]),
  ];
}

/** A host that parses each file once for all projects. */
function sharing(options: ts.CompilerOptions): ts.CompilerHost {
  const plain = ts.createCompilerHost(options);
  return {
    ...plain,
    getSourceFile: (path, languageVersion, ...rest) => {
      const key = `${path} ${JSON.stringify(languageVersion)}`;
      if (!parsed.has(key)) parsed.set(key, plain.getSourceFile(path, languageVersion, ...rest));
      return parsed.get(key);
    },
  };
}

function host(): ts.FormatDiagnosticsHost {
  return { getCurrentDirectory: () => root, getCanonicalFileName: (it) => it, getNewLine: () => '\n' };
}

function stop(fault: ts.Diagnostic): never {
  throw new Error(ts.flattenDiagnosticMessageText(fault.messageText, '\n'));
}
