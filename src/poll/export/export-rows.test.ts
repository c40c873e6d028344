import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Voter } from '../poll.ts';
import { sampleAnswers, samplePoll } from '../../testing/sample-poll.ts';
import { tallyOf } from '../tally.ts';
import { exportTables, type ExportWords } from './export-rows.ts';

const words: ExportWords = {
  question: 'Question',
  state: 'State',
  stateNow: 'Open',
  voters: 'Voters',
  asOf: 'As of',
  answer: 'Answer',
  votes: 'Votes',
  share: 'Share',
  name: 'Name',
  position: 'Position',
};
const poll = samplePoll({ answers: sampleAnswers({ Mon: 2, Tue: 1 }), voters: 3 });
const voter = (id: number, name: string): Voter => ({ id, name, photo: null, position: 'PM' });
const count = (value: number) => ({ kind: 'count', value });
const share = (percent: number) => ({ kind: 'share', share: { percent, bound: null } });

test('a public poll has its facts, its totals, and a row for each tick', () => {
  const voters = new Map([
    [1101, [voter(7, 'Mira Kowal'), voter(12, 'Ben Osei')]],
    [1102, [voter(15, 'José  Mora')]],
  ]);
  expect(exportTables(poll, tallyOf(poll), { voters, readAt: 7 }, words)).toEqual({
    facts: [
      ['Question', 'Which day for the demo?'],
      ['State', 'Open'],
      ['Voters', count(3)],
      ['As of', { kind: 'moment', at: 7 }],
    ],
    totals: [
      ['Answer', 'Votes', 'Share'],
      ['Mon', count(2), share(67)],
      ['Tue', count(1), share(33)],
    ],
    ticks: [
      ['Answer', 'Name', 'Position'],
      ['Mon', 'Mira Kowal', 'PM'],
      ['Mon', 'Ben Osei', 'PM'],
      ['Tue', 'José Mora', 'PM'],
    ],
  });
});

test('every text is one line, the question too', () => {
  const tables = exportTables(
    samplePoll({
      question: 'The demo is near.\r\n\u{2028}Pick\u{85}a\tday\v!',
      answers: sampleAnswers({ 'A\nB': 1 }),
    }),
    tallyOf(samplePoll({ answers: sampleAnswers({ 'A\nB': 1 }) })),
    { voters: new Map(), readAt: null },
    words,
  );
  expect(tables.facts[0]).toEqual(['Question', 'The demo is near. Pick a day !']);
  expect(tables.totals[1]?.[0]).toBe('A B');
});

test('a single vote of 300 is a share of one percent, marked as below it', () => {
  const large = samplePoll({ answers: sampleAnswers({ 'By tram': 1, 'By bike': 299 }), voters: 300 });
  const { totals } = exportTables(large, tallyOf(large), { voters: new Map(), readAt: null }, words);
  expect(totals[1]?.[2]).toEqual({ kind: 'share', share: { percent: 1, bound: 'below' } });
  expect(totals[2]?.[2]).toEqual({ kind: 'share', share: { percent: 99, bound: 'above' } });
});

test('a poll that is not certainly public gives no name away', () => {
  const name = fc.stringMatching(/^NAME[a-z]{4}$/u);
  fc.assert(
    fc.property(
      fc.constantFrom('anonymous' as const, 'unknown' as const),
      fc.array(name),
      (anonymity, names) => {
        const hidden = { ...poll, anonymity };
        const voters = new Map([[1101, names.map((each, id) => voter(id, each))]]);
        const tables = exportTables(hidden, tallyOf(hidden), { voters, readAt: null }, words);
        expect(tables.ticks).toBeNull();
        expect(JSON.stringify(tables)).not.toMatch(/NAME|PM/u);
      },
    ),
  );
});
