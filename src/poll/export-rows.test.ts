import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';
import { exportRows, type ExportWords } from './export-rows.ts';
import type { Voter } from './poll.ts';
import { sampleAnswers, samplePoll } from './sample-poll.ts';
import { tallyOf } from './tally.ts';

const words: ExportWords = {
  question: 'Question',
  state: 'State',
  stateNow: 'Open',
  voters: 'Voters',
  answer: 'Answer',
  votes: 'Votes',
  share: 'Share',
  name: 'Name',
  position: 'Position',
  percent: (value) => `${value}%`,
};
const poll = samplePoll({ answers: sampleAnswers({ Mon: 2, Tue: 1 }), voters: 3 });
const voter = (id: number, name: string): Voter => ({ id, name, photo: null, position: 'PM' });

test('a public poll has its totals, and a row for each tick', () => {
  const voters = new Map([
    [1101, [voter(7, 'Mira Kowal'), voter(12, 'Ben Osei')]],
    [1102, [voter(15, 'José  Mora')]],
  ]);
  expect(exportRows(poll, tallyOf(poll), voters, words)).toEqual([
    ['Question', 'Which day for the demo?'],
    ['State', 'Open'],
    ['Voters', '3'],
    [''],
    ['Answer', 'Votes', 'Share'],
    ['Mon', '2', '67%'],
    ['Tue', '1', '33%'],
    [''],
    ['Answer', 'Name', 'Position'],
    ['Mon', 'Mira Kowal', 'PM'],
    ['Mon', 'Ben Osei', 'PM'],
    ['Tue', 'José Mora', 'PM'],
  ]);
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
        const csv = csvOf(exportRows(hidden, tallyOf(hidden), voters, words), ',');
        expect(csv).not.toContain('NAME');
        expect(csv).not.toContain('PM');
      },
    ),
  );
});
