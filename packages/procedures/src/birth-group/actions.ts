import { by } from '@motcua/kit';
import { type GroupContext, group, type Leg, memberOf } from './ground.ts';
import { law } from './law.ts';

/** The appointment is given, by the term of the group. */
export const promise = group.raise(({ context }) => ({ type: 'promise.made', term: context.term }) as const);

/** The whole term begins anew. */
export const restart = group.raise(({ context }) => ({ type: 'promise.restarted', term: context.term }) as const);

/** There will be no result: nothing is promised any more. */
export const release = group.raise({ type: 'promise.released' });

/** A member's case begins. */
export function open<const M extends 'birth' | Leg>(member: M) {
  return { type: 'openMember', params: { member } } as const;
}

/** A member hears that the citizen takes the dossier back. */
export function recall<const M extends 'birth' | Leg>(member: M) {
  return { type: 'tellMember', params: { member, event: 'withdrawal.requested' } } as const;
}

/** The requester hears what came of the group. */
export function tellResult<const O extends string>(outcome: O) {
  return {
    type: 'issueLetter',
    params: ({ context }: { context: GroupContext }) => ({
      letter: 'result',
      fields: { outcome, settled: context.settled },
    }),
  } as const;
}

/** The member that an event tells of stands no more. */
export const noLonger = group.assign({
  standing: ({ context, event }) => context.standing.filter((it) => it !== memberOf(event)),
});

/** What the coordinator does when a member waits for the citizen, goes on, or takes longer to verify. */
export function follow<const M extends 'birth' | Leg>(member: M) {
  const stands = group.assign({ standing: ({ context, event }) => [...context.standing, memberOf(event)] });
  return group.createStateConfig({
    on: {
      [`member.${member}.paused` as 'member.birth.paused']: [
        {
          ...by(law.limit),
          guard: 'nobodyStands',
          actions: [stands, group.raise({ type: 'promise.suspended', reason: 'awaitingSupplement' })],
        },
        { ...by(law.limit), actions: [stands] },
      ],
      [`member.${member}.restarted` as 'member.birth.restarted']: [
        { ...by(law.limit), guard: 'standsAlone', actions: [noLonger, restart] },
        { ...by(law.limit), actions: [noLonger] },
      ],
      [`member.${member}.verifying` as 'member.birth.verifying']: {
        ...by(law.limit),
        actions: [
          group.assign({ term: ({ context }) => (context.term === 'unknown' ? 'unknown' : 'verified') }),
          group.raise({ type: 'promise.extended', term: 'verified' }),
        ],
      },
    },
  }).on;
}
