import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Electorate } from './electorate.ts';
import { outcomeOf, verdictOf, type Count } from './outcome.ts';
import type { Rule } from './decision-rule.ts';
import { sampleAnswers, samplePoll } from '../../testing/sample-poll.ts';

// Small enough to try every way in which the rest may vote.
interface Situation {
  readonly poll: Count;
  readonly rule: Rule;
  readonly electorate: Electorate;
  readonly several: boolean;
}

const situations: fc.Arbitrary<Situation> = fc
  .record({
    several: fc.boolean(),
    answers: fc.integer({ min: 2, max: 3 }),
    cast: fc.array(fc.nat(6), { maxLength: 6 }),
    remaining: fc.integer({ min: 0, max: 4 }),
    left: fc.nat(3),
    share: fc.constantFrom('most' as const, 'majority' as const, 'two-thirds' as const),
    quorum: fc.constantFrom(0, 50, 80, 100),
  })
  .map(({ several, answers, cast, remaining, left, share, quorum }) => {
    const ballots = ballotsOf(answers, several);
    let poll: Count = samplePoll({
      answers: sampleAnswers(
        Object.fromEntries(['Mon', 'Tue', 'Wed'].slice(0, answers).map((text) => [text, 0])),
      ),
      open: true,
      revote: false,
    });
    for (const choice of cast) poll = withBallot(poll, ballots[choice % ballots.length] ?? []);
    const gone = Math.min(left, cast.length);
    const electorate = {
      members: Math.max(1, cast.length - gone + remaining),
      isOpen: false,
      outsiders: { least: gone, most: gone },
      isHidden: false,
    };
    return { poll, rule: { share, quorum }, electorate, several };
  });

/** All ballots one can cast, as lists of rows. */
function ballotsOf(answers: number, several: boolean): number[][] {
  const rows = Array.from({ length: answers }, (_, row) => row);
  if (!several) return rows.map((row) => [row]);
  return Array.from({ length: 2 ** answers - 1 }, (_, set) => rows.filter((row) => ((set + 1) >> row) & 1));
}

function withBallot(poll: Count, ballot: readonly number[]): Count {
  return {
    ...poll,
    voters: poll.voters + 1,
    answers: poll.answers.map((answer, row) =>
      ballot.includes(row) ? { ...answer, votes: answer.votes + 1 } : answer,
    ),
  };
}

/** Every poll that this one can become, by votes only: the order of ballots does not matter. */
function completions({ poll, electorate, several }: Situation): Count[] {
  const found = new Map<string, Count>();
  const ballotsAtMost = electorate.members + electorate.outsiders.most;
  const ballots = ballotsOf(poll.answers.length, several);
  const add = (count: Count) => {
    const key = `${count.voters}:${count.answers.map(({ votes }) => votes).join()}`;
    if (found.has(key)) return;
    found.set(key, count);
    if (count.voters < ballotsAtMost) for (const ballot of ballots) add(withBallot(count, ballot));
  };
  add(poll);
  return [...found.values()];
}

function winners(situation: Situation): Set<number | null> {
  const { rule, electorate } = situation;
  return new Set(
    completions(situation).map((count) => {
      const verdict = verdictOf(count, rule, electorate);
      return verdict.kind === 'decided' ? verdict.winner.id : null;
    }),
  );
}

const standing = ({ poll, rule, electorate }: Situation) => outcomeOf(poll, rule, electorate);

function afterLeaderVotes({ poll, ...rest }: Situation, ballots: number): Situation {
  const most = Math.max(...poll.answers.map(({ votes }) => votes));
  const leader = poll.answers.findIndex(({ votes }) => votes === most);
  let next = poll;
  for (let ballot = 0; ballot < ballots; ballot += 1) next = withBallot(next, [leader]);
  return { ...rest, poll: next };
}

describe('whatever ballots are still missing', () => {
  test('"cannot change" is said exactly when every way to go on ends with the same winner', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const ends = winners(situation);
        const isSame = ends.size === 1 && !ends.has(null);
        expect(standing(situation).finality === 'settled').toBe(isSame);
      }),
      { numRuns: 500 },
    );
  });

  test('"no decision any more" is said exactly when no way to go on has a winner', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const ends = winners(situation);
        expect(standing(situation).finality === 'hopeless').toBe(ends.size === 1 && ends.has(null));
      }),
      { numRuns: 500 },
    );
  });

  test('so many more votes settle it, and not one fewer', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const { settling } = standing(situation);
        const isSettledAfter = (ballots: number) =>
          standing(afterLeaderVotes(situation, ballots)).finality === 'settled';
        const remaining =
          situation.electorate.members + situation.electorate.outsiders.most - situation.poll.voters;
        const known = settling ?? remaining;
        expect(isSettledAfter(known)).toBe(settling !== null);
        expect(known > 0 && isSettledAfter(known - 1)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test('so many votes and so many people short, it would be decided if closed then', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const { short, quorumShort } = standing(situation);
        const needed = Math.max(short, quorumShort ?? 0);
        const kindAfter = (ballots: number) => {
          const { poll, rule, electorate } = afterLeaderVotes(situation, ballots);
          return verdictOf(poll, rule, electorate).kind;
        };
        expect(kindAfter(needed)).toBe('decided');
        expect(needed > 0 && kindAfter(needed - 1) === 'decided').toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
