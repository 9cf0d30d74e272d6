import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locHoa2025 } from './data/loc-hoa-2025/loc-hoa-2025.ts';
import { planFile } from './plan-file.ts';
import { taskDefinitionId } from './task-definition.ts';

const { id: planId } = planFile.shape;
const { id: taskId } = planFile.shape.tasks.element.shape;

const plan = fc
  .tuple(fc.constantFrom('foo', 'foo-2', 'd'), fc.constantFrom('', '-body', '-bodyless', '-dd'))
  .map((it) => it.join(''))
  .filter((it) => planId.safeParse(it).success);
const piece = fc.string({ unit: fc.constantFrom('d', 'đ', '0', '1', 'a'), minLength: 1, maxLength: 3 });
const task = fc
  .tuple(fc.constantFrom('I', 'V', 'body.I'), fc.array(piece, { maxLength: 3 }))
  .map(([head, pieces]) => [head, ...pieces].join('.'))
  .filter((it) => taskId.safeParse(it).success);

test('two tasks, of one plan or of two, never share the id of their definition', () =>
  fc.assert(
    fc.property(plan, task, plan, task, (one, its, other, others) => {
      const ids = [
        taskDefinitionId({ ...locHoa2025, id: one }, its),
        taskDefinitionId({ ...locHoa2025, id: other }, others),
      ];
      expect(ids[0] === ids[1]).toBe(one === other && its === others);
    }),
    {
      numRuns: 2000,
      examples: [
        ['foo', 'I.đ.1', 'foo', 'I.dd.1'],
        ['foo', 'body.I.1.1', 'foo-bodyless', 'I.1.1'],
      ],
    },
  ));

test('what would make two tasks one is no id: zeros before a number, a plan that is called the body of another', () => {
  for (const it of ['I.1.01', 'I.0', 'I..1']) expect([it, taskId.safeParse(it).success]).toEqual([it, false]);
  for (const it of ['foo-body', 'body']) expect([it, planId.safeParse(it).success]).toEqual([it, false]);
  for (const it of ['foo-bodyless', 'antibody']) expect([it, planId.safeParse(it).success]).toEqual([it, true]);
});

test('those of Lộc Hòa stay as they are', () =>
  expect(taskDefinitionId(locHoa2025, 'II.2.3.3')).toBe('loc-hoa-2025-II-2-3-3'));
