import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locHoa2025 } from '@motcua/plan';
import { expect, test } from 'vitest';
import { workspace } from './__test-helpers__/workspace.ts';

test('the README of the plan counts the goals, the activities and the repaired activities of each part of the annex', () => {
  const page = readFileSync(join(workspace, 'packages', 'plan', 'README.md'), 'utf8');
  const printed = page.split('\n').filter((line) => /^\| (?:[IVX]+|all) \|/.test(line));
  const row = (name: string, inPart: (id: string) => boolean) => {
    const tasks = locHoa2025.tasks.filter((task) => task.section === 'annex' && inPart(task.id));
    const goals = locHoa2025.goals.filter((goal) => inPart(goal.id));
    const repaired = tasks.filter((task) => task.reading.length > 0);
    return `| ${name} | ${goals.length} | ${tasks.length} | ${repaired.length} |`;
  };
  const parts = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'];
  expect(printed).toEqual([
    ...parts.map((part) => row(part, (id) => id.startsWith(`${part}.`))),
    row('all', (id) => !id.startsWith('body.')),
  ]);
});
