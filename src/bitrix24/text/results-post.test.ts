import { barOf } from '../../poll/export/text-bar.ts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from './plain-text.ts';
import { MESSAGE_MAX, resultsPost, type PostWords } from './results-post.ts';
import { sampleAnswers, samplePoll } from '../../testing/sample-poll.ts';
import { tallyOf } from '../../poll/tally.ts';

const words: PostWords = {
  heading: 'Results so far',
  share: ({ percent, answer }) => `${percent}% · ${answer.votes} votes`,
  turnout: '4 of ~20 members voted',
  outcome: '“Tue” leads with 3 votes.',
  link: 'Open in Quorum',
};

function post(question: string, votes: Readonly<Record<string, number>>, link: string | null = null): string {
  const voters = Object.values(votes).reduce((sum, count) => sum + count, 0);
  const poll = samplePoll({ question, answers: sampleAnswers(votes), voters });
  return resultsPost(question, tallyOf(poll), words, link);
}

test('a post has question, bars, turnout, outcome and link', () => {
  const text = post('Which day?', { Mon: 1, Tue: 3 }, 'https://acme.bitrix24.com/marketplace/view/1/');
  expect(text.split('\n')).toEqual([
    'Results so far',
    '[B]Which day?[/B]',
    '',
    'Mon',
    '███░░░░░░░ 25% · 1 votes',
    '',
    '[B]Tue[/B]',
    '████████░░ 75% · 3 votes',
    '',
    '4 of ~20 members voted',
    '“Tue” leads with 3 votes.',
    '',
    '[URL=https://acme.bitrix24.com/marketplace/view/1/]Open in Quorum[/URL]',
  ]);
});

describe('a bar', () => {
  test.each([
    [0, '░░░░░░░░░░'],
    [1, '█░░░░░░░░░'],
    [50, '█████░░░░░'],
    [99, '█████████░'],
    [100, '██████████'],
  ])('of %i percent', (percent, bar) => {
    expect(barOf(percent)).toBe(bar);
  });

  test('is never shorter for more, and always ten long', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -5, max: 120, noNaN: true }),
        fc.double({ min: 0, max: 100, noNaN: true }),
        (percent, more) => {
          expect(barOf(percent)).toHaveLength(10);
          expect(filled(percent + more)).toBeGreaterThanOrEqual(filled(percent));
        },
      ),
    );
  });
});

const filled = (percent: number) => barOf(percent).replaceAll('░', '').length;

/** What a messenger takes for a tag of BB code. */
const TAG = /\[\/?[a-z]+(?:=[^\]]*)?\]/giu;

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '[b]',
        '[/b]',
        '[URL=https://evil.example]',
        '[USER=all]',
        '[/USER]',
        '[[',
        ']',
        '\n>>',
        '>>',
        '------',
      ),
      fc.string(),
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('whatever people have written', () => {
  test('the only tags in a post are ours', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (question, answer, outcome) => {
        const poll = samplePoll({ answers: sampleAnswers({ [answer]: 1, other: 0 }), voters: 1 });
        const text = resultsPost(question, tallyOf(poll), { ...words, outcome }, 'https://a.example/');
        expect(text.match(TAG)).toEqual(['[B]', '[/B]', '[B]', '[/B]', '[URL=https://a.example/]', '[/URL]']);
        expect(text.match(/^>>/mu)).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  test('it is the same text for those who read', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(plainText(text).replaceAll('\u2060', '')).toBe(
          text.replaceAll('\u2060', '').replace(/\r\n?|[\u2028\u2029]/gu, '\n'),
        );
      }),
    );
  });

  test('a post is within what the portal takes', () => {
    const long = fc
      .tuple(hostile, fc.integer({ min: 1, max: 3000 }))
      .map(([text, times]) => `${text}[`.repeat(times));
    fc.assert(
      fc.property(long, long, (question, answer) => {
        const votes = Object.fromEntries(Array.from({ length: 10 }, (_, row) => [`${row}${answer}`, row]));
        const text = post(question, votes);
        expect(text.length).toBeLessThanOrEqual(MESSAGE_MAX);
      }),
      { numRuns: 30 },
    );
  });

  test('no character is cut in two', () => {
    const family = '👩‍👩‍👧';
    const [, question = ''] = post(family.repeat(900), { Mon: 1, Tue: 0 }).split('\n');
    expect(question.replaceAll(family, '')).toBe('[B]…[/B]');
  });
});
