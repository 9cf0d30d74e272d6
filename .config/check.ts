// Every check there is, two at a time where they do not disturb each other. One line for each with its time; what
// fails is shown in full; the last line is the sum: a step counts as one test, the test step as many as it ran.
import { spawn } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { root } from './workspace.ts';

interface Step {
  readonly name: string;
  readonly command: readonly string[];
}

interface Ran {
  readonly status: number;
  readonly output: string;
}

interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly name: string }[];
}

const config = ['--config', '.config/vitest.config.ts'];
const lanes: readonly (readonly Step[])[] = [
  [
    {
      name: 'format and lint',
      command: ['biome', 'check', '--config-path=.config/lint.json', '--max-diagnostics=200', '.'],
    },
    { name: 'types', command: ['node', '.config/types.ts'] },
    {
      name: 'nothing unused',
      command: ['knip', '--config', '.config/knip.json', '--no-progress', '--no-config-hints'],
    },
  ],
  [
    { name: 'generated pages are fresh', command: ['node', '.config/generate.ts', '--check'] },
    { name: 'packages as published', command: ['node', '.config/packages.ts'] },
  ],
];

const counts = [...(await inLanes()), await tests()];
const sum = (key: keyof Count) => counts.reduce((total, it) => total + it[key], 0);
say(`tests: ${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;

async function inLanes(): Promise<readonly Count[]> {
  const all = availableParallelism() > 1 ? lanes : [lanes.flat()];
  return (await Promise.all(all.map(inOrder))).flat();
}

async function inOrder(steps: readonly Step[]): Promise<readonly Count[]> {
  const done: Count[] = [];
  for (const step of steps) {
    const from = performance.now();
    const ran = await run(step.command);
    const ok = ran.status === 0;
    tell(step.name, ok, from, ok ? '' : ran.output);
    done.push({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });
  }
  return done;
}

/** Runs vitest. Beside failed tests, a test file that no project ran and a test that was skipped are failures. */
async function tests(): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-check-'));
  const path = join(folder, 'report.json');
  const from = performance.now();
  const ran = await run([
    'vitest',
    'run',
    ...config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${path}`,
  ]);
  const report = readReport(path);
  rmSync(folder, { recursive: true, force: true });
  if (report === null) return lost(from, ran.output);
  const skipped = report.numPendingTests + report.numTodoTests;
  const faults = [
    ...emptyKinds(report),
    ...unrun(report).map((it) => `${it}: no project ran this file.`),
    ...(skipped > 0 ? [`${skipped} tests were skipped.`] : []),
    ...(ran.status !== 0 && report.numFailedTests === 0 ? ['vitest found a fault beside the tests.'] : []),
  ];
  const failed = report.numFailedTests + faults.length;
  const name = `${report.numPassedTests + report.numFailedTests} tests in ${report.testResults.length} files`;
  tell(name, failed === 0, from, failed === 0 ? '' : [ran.output, ...faults].join('\n'));
  return { passed: report.numPassedTests, failed };
}

function lost(from: number, output: string): Count {
  tell('tests', false, from, output);
  return { passed: 0, failed: 1 };
}

function readReport(path: string): Report | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Report;
  } catch {
    return null;
  }
}

/** A project that finds no file passes in silence; here it does not. */
function emptyKinds(report: Report): readonly string[] {
  const kinds = ['.test.ts', '.test-prop.ts'];
  const empty = kinds.filter((kind) => !report.testResults.some((it) => it.name.endsWith(kind)));
  return empty.map((it) => `no file *${it} was run.`);
}

function unrun(report: Report): readonly string[] {
  const ran = new Set(report.testResults.map((it) => relative(root, it.name).replaceAll('\\', '/')));
  const patterns = ['packages/*/{src,bench,soak}/**/*.test{,-prop}.ts', '{test,examples,.config}/**/*.test{,-prop}.ts'];
  const written = patterns.flatMap((it) => globSync(it, { cwd: root })).map((it) => it.replaceAll('\\', '/'));
  return written.filter((it) => !it.includes('node_modules/') && !ran.has(it)).sort();
}

function run([command = '', ...args]: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const pieces: string[] = [];
    child.stdout.on('data', (it) => pieces.push(String(it)));
    child.stderr.on('data', (it) => pieces.push(String(it)));
    child.on('error', (error) => resolve({ status: 1, output: `${command}: ${error.message}` }));
    child.on('close', (status) => resolve({ status: status ?? 1, output: pieces.join('') }));
  });
}

function tell(name: string, ok: boolean, from: number, output: string): void {
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  say(`${ok ? 'ok    ' : 'FAILED'}  ${name.padEnd(32)} ${seconds.padStart(6)} s`);
  if (output !== '') say(output.trimEnd());
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
