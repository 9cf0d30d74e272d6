import { by, type PromiseBasis, promiseRegion } from '@motcua/kit';
import { send, start, stop } from '../common/desk/desk-actions.ts';
import {
  ask,
  feedbackContext,
  forgetTheOutcome,
  ground,
  noteTheOutcome,
  noteTheTest,
  promise,
  promiseAnew,
  release,
  settle,
  tellAnswer,
  watch,
  watchForwarding,
} from './ground.ts';
import { type FeedbackLaw, law } from './law.ts';

/** The machine of feedback on an administrative rule, for one period. */
export function feedbackMachine(id: string, period: FeedbackLaw, basis: PromiseBasis) {
  return ground.createMachine({
    id,
    type: 'parallel',
    context: ({ input }) => feedbackContext(input),
    states: {
      work: {
        initial: 'arriving',
        meta: { label: { vi: 'Xử lý phản ánh, kiến nghị', en: 'Handling of feedback' } },
        // Nobody has to ask: where the days for asking pass, nothing is overdue.
        on: { 'deadline.passed.question': { ...by(law.scoring), actions: [stop('question')] } },
        states: { ...reception(period), ...handling(), ...result(period), ...endings() },
      },
      promise: promiseRegion(basis),
    },
  });
}

/** What is over once a body has taken the feedback up, or nobody here will. */
const classified = [stop('forwarding'), stop('refusal')] as const;

/** The clocks of whoever has the feedback before them: to refuse or pass it back, to ask the sender. */
const before = [start('refusal'), start('question')] as const;

function reception(period: FeedbackLaw) {
  const over = [release, ...classified, stop('question'), stop('resolution')] as const;
  const ended = {
    'feedback.refused': {
      ...by([law.classes, law.requirements]),
      target: '#refused',
      actions: [...over, send('refusal')],
    },
    'feedback.passedOn': {
      ...by([law.classes, law.conduct]),
      target: '#passedOn',
      actions: [...over, send('forwarding')],
    },
  } as const;
  const accepted = {
    'feedback.accepted': { ...by(law.classes), target: '#examining', actions: [...classified] },
  } as const;
  return {
    arriving: ground.createStateConfig({
      meta: { label: { vi: 'phản ánh, kiến nghị đang đến', en: 'arriving' }, stage: 'filed' },
      entry: [watchForwarding, ...before],
      always: [
        { ...by(law.scoring), guard: 'owesApology', target: 'received', actions: [promise] },
        { ...by(law.scoring), target: 'received', actions: [watch] },
      ],
    }),
    received: ground.createStateConfig({
      meta: {
        label: { vi: 'đã nhận, chưa vào sổ', en: 'received, to be registered' },
        stage: 'filed',
        waitsFor: 'receiver',
      },
      on: {
        'feedback.registered': { ...by([law.registration, period.receiving]), target: 'classifying' },
        'deadline.passed.forwarding': { ...by(law.classes), target: 'unregistered' },
      },
    }),
    unregistered: ground.createStateConfig({
      meta: {
        label: {
          vi: 'chưa vào sổ, quá hạn phân loại, chuyển',
          en: 'not registered, and the days for forwarding are over',
        },
        stage: 'filed',
        waitsFor: 'receiver',
      },
      on: { 'feedback.registered': { ...by([law.registration, period.receiving]), target: 'classifying.overdue' } },
    }),
    classifying: ground.createStateConfig({
      initial: 'pending',
      meta: {
        label: { vi: 'đang nghiên cứu, phân loại', en: 'being classified' },
        stage: 'accepted',
        waitsFor: 'receiver',
      },
      on: {
        ...accepted,
        ...ended,
        'feedback.forwarded': [
          {
            ...by([law.classes, period.portal]),
            guard: 'owesApology',
            target: 'forwarded',
            actions: [stop('forwarding'), ...before, promiseAnew, send('forwarding')],
          },
          {
            ...by([law.classes, period.portal]),
            target: 'forwarded',
            actions: [stop('forwarding'), ...before, watch, send('forwarding')],
          },
        ],
      },
      states: {
        pending: {
          meta: { label: { vi: 'trong hạn chuyển', en: 'within the days for forwarding' } },
          on: { 'deadline.passed.forwarding': { ...by(law.classes), target: 'overdue' } },
        },
        overdue: { meta: { label: { vi: 'quá hạn phân loại, chuyển', en: 'past the days for forwarding' } } },
      },
    }),
    forwarded: ground.createStateConfig({
      meta: {
        label: { vi: 'đã chuyển cơ quan có thẩm quyền', en: 'forwarded to the competent body' },
        stage: 'accepted',
        waitsFor: 'handler',
      },
      on: {
        ...accepted,
        ...ended,
        'feedback.transferredBack': {
          ...by([law.scoring, law.classes]),
          target: 'classifying',
          actions: [...before, watchForwarding],
        },
      },
    }),
  };
}

function handling() {
  const grounds = { 'grounds.found': { ...by(law.handling), target: 'testing' } } as const;
  const set = { 'feedback.setAside': { ...by(law.handling), target: 'collecting' } } as const;
  return {
    examining: ground.createStateConfig({
      id: 'examining',
      meta: { label: { vi: 'đang xử lý', en: 'under examination' }, stage: 'inProgress', waitsFor: 'handler' },
      on: {
        ...grounds,
        ...set,
        'meeting.held': by(law.handling),
        'information.requested': {
          ...by(law.scoring),
          target: 'awaitingInformation',
          actions: [stop('question'), ask],
        },
      },
    }),
    awaitingInformation: ground.createStateConfig({
      meta: {
        label: { vi: 'chờ người phản ánh cung cấp thông tin', en: 'awaiting information from the sender' },
        stage: 'awaitingSupplement',
        waitsFor: 'requester',
      },
      on: {
        ...set,
        'information.received': { ...by(law.scoring), target: 'examining' },
      },
    }),
    collecting: ground.createStateConfig({
      meta: {
        label: { vi: 'chưa đủ cơ sở, đang tiếp tục tập hợp', en: 'not enough basis yet, more is collected' },
        stage: 'inProgress',
        waitsFor: 'handler',
      },
      on: { ...grounds, ...answered(by(law.handling)) },
    }),
    testing: ground.createStateConfig({
      meta: {
        label: { vi: 'đang xem xét quy định theo sáu tiêu chí', en: 'the rule is tested on the six criteria' },
        stage: 'inProgress',
        waitsFor: 'handler',
      },
      on: { 'rule.tested': { ...by(law.handling), target: 'deciding', actions: [noteTheTest] } },
    }),
    deciding: ground.createStateConfig({
      meta: {
        label: { vi: 'chờ quyết định xử lý', en: 'awaiting the decision' },
        stage: 'inProgress',
        waitsFor: 'head',
      },
      on: {
        'decision.made': {
          ...by([law.handling, law.outcomes]),
          guard: 'followsTheTest',
          target: 'answering',
          actions: [noteTheOutcome],
        },
      },
    }),
    answering: ground.createStateConfig({
      meta: {
        label: { vi: 'đã quyết định, chờ trả lời', en: 'decided, to be answered' },
        stage: 'decided',
        waitsFor: 'handler',
      },
      on: answered(by(law.scoring)),
    }),
  };
}

/** The sender has the answer: the promise is met, and the days for publishing begin. */
function answered(why: ReturnType<typeof by>) {
  return {
    'answer.given': {
      ...why,
      target: 'answered',
      actions: [...settle, stop('resolution'), stop('question'), start('publication'), tellAnswer, forgetTheOutcome],
    },
  } as const;
}

function result(period: FeedbackLaw) {
  const unpublished = [stop('publication')] as const;
  const returned = (actions: readonly (typeof unpublished)[number][]) =>
    [
      { ...by(period.returning), guard: 'renews', target: 'examining', actions: [...actions, watch] },
      { ...by(period.returning), target: 'examining', actions: [...actions] },
    ] as const;
  return {
    answered: ground.createStateConfig({
      initial: 'pending',
      meta: {
        label: { vi: 'đã trả lời, chờ công khai', en: 'answered, to be published' },
        stage: 'decided',
        waitsFor: 'head',
      },
      on: {
        'outcome.published': {
          ...by(law.publication),
          target: 'published',
          actions: [...unpublished, send('publication')],
        },
        'answer.returned': [...returned(unpublished)],
      },
      states: {
        pending: {
          meta: { label: { vi: 'trong hạn công khai', en: 'within the days for publishing' } },
          on: { 'deadline.passed.publication': { ...by([law.scoring, law.publication]), target: 'overdue' } },
        },
        overdue: {
          tags: ['unpublished'],
          meta: { label: { vi: 'quá hạn công khai kết quả', en: 'not published in time' } },
        },
      },
    }),
    published: ground.createStateConfig({
      meta: {
        label: { vi: 'đã công khai, chờ lưu hồ sơ', en: 'published, to be archived' },
        stage: 'returned',
        waitsFor: 'receiver',
      },
      on: {
        'feedback.archived': { ...by([law.handling, law.archive]), target: 'archived' },
        'answer.returned': [...returned([])],
      },
    }),
  };
}

function endings() {
  return {
    archived: { type: 'final', meta: { label: { vi: 'đã lưu hồ sơ', en: 'archived' }, stage: 'returned' } },
    refused: {
      id: 'refused',
      type: 'final',
      meta: { label: { vi: 'không tiếp nhận', en: 'not accepted' }, stage: 'notAccepted' },
    },
    passedOn: {
      id: 'passedOn',
      type: 'final',
      meta: {
        label: {
          vi: 'đã chuyển xử lý hành vi theo pháp luật',
          en: 'misconduct passed on, to be handled under its own law',
        },
        stage: 'closed',
      },
    },
  } as const;
}
