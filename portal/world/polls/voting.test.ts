import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { postVote, storeVote } from './new-poll.ts';
import { pollCardOf } from './poll-card.ts';
import { castBallot, recallBallot } from './voting.ts';
import { createWorld } from '../create-world.ts';

const AUTHOR = 7;
const VOTERS = [7, 8, 12, 15, 16];

/** Somebody ticks answers by their places, or takes the ballot back. */
const step = fc.record({
  personId: fc.constantFrom(...VOTERS),
  ticks: fc.option(fc.array(fc.nat({ max: 2 }), { minLength: 1, maxLength: 4 })),
});

describe('a poll that many vote in', () => {
  test('counts every voter once and never more ticks of an answer than voters', () => {
    fc.assert(
      fc.property(fc.constantFrom(0, 1), fc.array(step, { maxLength: 20 }), (fieldType, steps) => {
        const world = createWorld({ now: () => 1_800_000_000_000 });
        const answers = ['a', 'b', 'c'].map((text) => ({ text, textType: 'text' as const }));
        const content = {
          question: '?',
          questionType: 'text' as const,
          fieldType,
          anonymity: 1 as const,
          options: 1,
        };
        const vote = storeVote(world, AUTHOR, { ...content, answers });
        const messageId = postVote(world, { chatId: 91, vote, uuid: null }).id;
        const inside = new Set<number>();
        for (const { personId, ticks } of steps) {
          if (ticks === null) {
            recallBallot(world, { messageId, personId });
            inside.delete(personId);
          } else {
            const answerIds = ticks.flatMap((tick) => vote.answers[tick]?.id ?? []);
            castBallot(world, { messageId, personId, answerIds });
            inside.add(personId);
          }
        }
        const card = pollCardOf(world, messageId, AUTHOR);
        const votes = card?.answers.map((answer) => answer.votes) ?? [];
        expect(card?.voters).toBe(inside.size);
        expect(Math.max(...votes)).toBeLessThanOrEqual(inside.size);
        const ticked = votes.reduce((sum, count) => sum + count, 0);
        expect(ticked).toBeGreaterThanOrEqual(inside.size);
        expect(ticked).toBeLessThanOrEqual(inside.size * (fieldType === 0 ? 1 : answers.length));
      }),
      { numRuns: 40 },
    );
  });
});
