import { expect, test } from 'vitest';
import { exportText } from './export-text.ts';
import { sampleAnswers } from '../../testing/sample-poll.ts';
import { tallyOf, type TallyRow } from '../tally.ts';

test('a poll is text with bars', () => {
  const tally = tallyOf({ answers: sampleAnswers({ Mon: 3, Tue: 1 }), voters: 4, several: false });
  const words = {
    head: 'Open · 4 of ~20 members voted',
    share: ({ percent, answer }: TallyRow) => `${percent}% · ${answer.votes}`,
    outcome: '“Mon” leads.',
  };
  expect(exportText('Which day?', tally, words)).toBe(
    'Which day?\nOpen · 4 of ~20 members voted\n\nMon\n████████░░ 75% · 3\n\nTue\n███░░░░░░░ 25% · 1\n\n“Mon” leads.',
  );
});
