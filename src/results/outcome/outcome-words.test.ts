import { beforeEach, describe, expect, it } from 'vitest';
import { speak } from '../../i18n/language.ts';
import { closedElectorate, type Electorate } from '../../poll/outcome/electorate.ts';
import { outcomeOf, type Count } from '../../poll/outcome/outcome.ts';
import type { Rule } from '../../poll/outcome/decision-rule.ts';
import { sampleAnswers, samplePoll } from '../../testing/sample-poll.ts';
import { outcomeWords } from './outcome-words.ts';

function said(
  votes: Readonly<Record<string, number>>,
  rule: Partial<Rule>,
  more: Partial<Count> & { several?: boolean } = {},
  members = 10,
  some: Partial<Electorate> = {},
): string {
  const voters = Object.values(votes).reduce((sum, count) => sum + count, 0);
  const poll = samplePoll({ answers: sampleAnswers(votes), voters, revote: false, ...more });
  const whole = { share: 'most', quorum: 0, ...rule } as const;
  const electorate = { ...closedElectorate(members), ...some };
  const outcome = outcomeOf(poll, whole, electorate);
  return outcomeWords({ poll, rule: whole, outcome, electorate }, 'en').join(' ');
}

const MAJORITY = { share: 'majority' } as const;

describe('in English', () => {
  beforeEach(() => speak('en'));

  it('says how many votes settle it, and when nothing can change it', () => {
    expect(said({ Mon: 3, Tue: 1 }, MAJORITY)).toBe(
      'Not final yet. “Mon” would win now, chosen by 3 of the 4 who voted. 3 more votes for “Mon” settle it.',
    );
    expect(said({ Mon: 6, Tue: 1 }, MAJORITY)).toBe(
      '“Mon” has won. With the chat’s current members, that can no longer change.',
    );
    expect(said({ Mon: 0, Tue: 0 }, MAJORITY)).toContain('6 more votes for one answer settle it.');
    expect(said({ Mon: 2, Tue: 2 }, {})).toContain('4 more votes for one of them settle it.');
    expect(said({ Mon: 2, Tue: 1 }, {}, { several: true })).toContain('for “Mon” alone settle it.');
  });

  it('says why nothing is final', () => {
    expect(said({ Mon: 9, Tue: 0 }, {}, { revote: true })).toContain('Votes may be changed');
    expect(said({ Mon: 9, Tue: 0 }, {}, {}, 0)).toContain('How many people may still vote is not known');
    expect(said({ Mon: 1, Tue: 1, Wed: 1 }, MAJORITY, { revote: true })).toContain(
      '2 more votes for one of them would be enough. Votes may be changed',
    );
  });

  it('says what a closed poll came to', () => {
    const open = false;
    expect(said({ Mon: 3, Tue: 1 }, MAJORITY, { open })).toBe(
      'Decided: “Mon”, chosen by 3 of the 4 who voted.',
    );
    expect(said({ Mon: 2, Tue: 2 }, {}, { open })).toContain('A tie: “Mon” and “Tue”');
    expect(said({ Mon: 2, Tue: 2 }, { share: 'two-thirds' }, { open })).toContain('No two-thirds majority.');
    expect(said({ Mon: 2, Tue: 1 }, { quorum: 50 }, { open })).toBe(
      'No quorum: 3 of the 5 people needed have voted. Nothing is decided.',
    );
    expect(said({ Mon: 0, Tue: 0 }, {}, { open })).toBe('Nobody voted. Nothing is decided.');
    expect(said({ Mon: 2, Tue: 0 }, { quorum: 50 }, { open }, 0)).toContain('is not known');
  });

  it('counts members alone for the quorum, and names the others', () => {
    const rule = { share: 'majority', quorum: 50 } as const;
    const left = { outsiders: { least: 4, most: 4 } };
    expect(said({ Yes: 4, No: 1 }, rule, { open: false }, 8, left)).toBe(
      'No quorum: 1 of the 4 people needed have voted. Nothing is decided. 4 voters are not in the chat: their votes count, but not for a quorum.',
    );
    expect(said({ Yes: 4, No: 1 }, rule, {}, 8, left)).toContain('No quorum yet: 3 more people must vote.');
    expect(said({ Yes: 4, No: 1 }, rule, {}, 8, { outsiders: { least: 0, most: 5 } })).toContain(
      'not known until all members and votes are read',
    );
  });

  it('says that an anonymous poll hides who voted', () => {
    const hidden = { isHidden: true };
    const rule = { quorum: 50 } as const;
    expect(said({ Yes: 4, No: 1 }, rule, { open: false }, 8, hidden)).toContain(
      'Who voted is hidden, so votes of people who have left count for the quorum too.',
    );
    expect(said({ Yes: 8, No: 0 }, {}, {}, 8, hidden)).toContain('nothing is final until the poll is closed');
  });

  it('says when a share is out of reach', () => {
    expect(said({ Mon: 3, Tue: 3, Wed: 3 }, MAJORITY)).toContain('No answer can reach a majority any more');
  });
});

describe('in Russian', () => {
  beforeEach(() => speak('ru'));

  it.each([
    [{ Mon: 5, Tue: 3 }, 'Ещё 1 голос за'],
    [{ Mon: 3, Tue: 1 }, 'Ещё 3 голоса за'],
    [{ Mon: 1, Tue: 0 }, 'Ещё 5 голосов за'],
  ])('counts what settles %j', (votes, words) => {
    expect(said(votes, MAJORITY)).toContain(words);
  });
});
