import { execFileSync } from 'node:child_process';
import { workedExamples } from '@motcua/procedures';
import { describe, expect, test } from 'vitest';
import { answer, motcua } from '../__test-helpers__/motcua.ts';
import { nameOf } from '../parser-problem.ts';
import { tree } from '../tree/tree.ts';

/** What bash offers after a line that ends where Tab is pressed. */
async function offered(line: string): Promise<readonly string[]> {
  const { script } = await answer(['completion', 'bash']);
  const words = line.split(' ');
  const asked = [
    `COMP_WORDS=(${words.map((it) => `'${it}'`).join(' ')})`,
    `COMP_CWORD=${words.length - 1}`,
    '_motcua',
    `printf '%s\\n' "\${COMPREPLY[@]}"`,
  ];
  const said = execFileSync('bash', ['-c', `${script}\n${asked.join('\n')}`], { encoding: 'utf8' });
  return said.split('\n').filter((it) => it !== '');
}

describe('bash completes', () => {
  test('every command', async () => expect(await offered('motcua ')).toEqual(expect.arrayContaining(tree.map(nameOf))));
  test('a command from its beginning', async () => expect(await offered('motcua wor')).toEqual(['worklist']));
  test('the options of a command', async () =>
    expect(await offered('motcua due --c')).toEqual(['--counting', '--choice', '--calendar']));
  test('the choices of an option', async () =>
    expect(await offered('motcua due --counting ')).toEqual(['exclusive', 'inclusive']));
  test('the procedures', async () => {
    expect(await offered('motcua due birth-r')).toEqual(['birth-registration']);
    expect(await offered('motcua open ins')).toEqual(['insurance-card']);
    expect(await offered('motcua procedures --of residence-reg')).toEqual(['residence-registration']);
  });
  test('what law, diff and examples ask for', async () => {
    expect(await offered('motcua law decree-63-2024')).toEqual(['decree-63-2024']);
    expect(await offered('motcua diff birth-r')).toEqual(['birth-registration']);
    const [example] = workedExamples;
    expect(await offered(`motcua examples ${example?.id}`)).toContain(example?.id);
    expect(await offered('motcua sheet feed')).toEqual(['feedback']);
  });
  test('the commands under a command', async () => expect(await offered('motcua calendar w')).toEqual(['why']));
});

test.each(['bash', 'zsh', 'fish'])('%s: names every command', async (shell) => {
  const { code, out } = await motcua(['completion', shell]);
  expect(code).toBe(0);
  for (const it of tree) expect(out).toContain(nameOf(it));
});
