import { describe, expect, test } from 'vitest';
import { closedElectorate, type Electorate } from './electorate.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import { samplePoll, sampleAnswers } from '../../testing/sample-poll.ts';
import type { Rule } from './decision-rule.ts';

interface Case {
  readonly votes: Readonly<Record<string, number>>;
  /** The sum of the votes, where left out. */
  readonly voters?: number;
  readonly rule?: Partial<Rule>;
  readonly members?: number;
  readonly isOpenChat?: boolean;
  readonly electorate?: Partial<Electorate>;
  readonly open?: boolean;
  readonly revote?: boolean;
}

function standing(given: Case): Outcome {
  const { votes, rule, members = 10, isOpenChat = false, open = true, revote = false } = given;
  const voters = given.voters ?? Object.values(votes).reduce((sum, count) => sum + count, 0);
  const poll = samplePoll({ answers: sampleAnswers(votes), voters, open, revote });
  return outcomeOf(
    poll,
    { share: 'most', quorum: 0, ...rule },
    {
      ...closedElectorate(members),
      isOpen: isOpenChat,
      ...given.electorate,
    },
  );
}

const said = (given: Case) => {
  const { verdict, finality, settling, short, quorumShort } = standing(given);
  return { verdict: verdict.kind, finality, settling, short, quorumShort };
};

describe('the most votes', () => {
  test('settle it once no missing vote can catch up', () => {
    expect(said({ votes: { Mon: 6, Tue: 2 } })).toMatchObject({ finality: 'settled', settling: 0 });
    expect(said({ votes: { Mon: 5, Tue: 3 } })).toMatchObject({ finality: 'open', settling: 1 });
  });

  test('are missing some votes of being settled', () => {
    expect(said({ votes: { Mon: 2, Tue: 1 } })).toMatchObject({ verdict: 'decided', settling: 4 });
    expect(said({ votes: { Mon: 0, Tue: 0 } })).toMatchObject({ verdict: 'no-votes', settling: 6, short: 1 });
  });

  test('are nobody’s in a tie, and one more vote breaks it', () => {
    expect(said({ votes: { Mon: 3, Tue: 3 } })).toMatchObject({ verdict: 'tie', finality: 'open', short: 1 });
    expect(said({ votes: { Mon: 5, Tue: 5 } })).toMatchObject({ verdict: 'tie', finality: 'hopeless' });
  });
});

describe('a majority', () => {
  const majority = { share: 'majority' } as const;

  test('is of those who voted', () => {
    expect(said({ votes: { Mon: 3, Tue: 2 }, rule: majority, open: false })).toMatchObject({
      verdict: 'decided',
      finality: 'closed',
    });
    expect(said({ votes: { Mon: 2, Tue: 1, Wed: 1 }, rule: majority, open: false })).toMatchObject({
      verdict: 'missed',
      finality: 'closed',
      short: 1,
    });
  });

  test('is settled only when it is one of all who may vote', () => {
    expect(said({ votes: { Mon: 5, Tue: 0 }, rule: majority })).toMatchObject({
      finality: 'open',
      settling: 1,
    });
    expect(said({ votes: { Mon: 6, Tue: 0 }, rule: majority })).toMatchObject({ finality: 'settled' });
  });

  test('is out of reach when those who are left are too few', () => {
    expect(said({ votes: { Mon: 3, Tue: 3, Wed: 3 }, rule: majority })).toMatchObject({
      verdict: 'missed',
      finality: 'hopeless',
      settling: null,
    });
  });

  test('of ballots with several answers can be two answers’ at once: then it is a tie', () => {
    expect(said({ votes: { Mon: 4, Tue: 4 }, voters: 5, rule: majority, open: false })).toMatchObject({
      verdict: 'tie',
    });
  });
});

test('two thirds want two of each three ballots', () => {
  const rule = { share: 'two-thirds' } as const;
  expect(said({ votes: { Mon: 6, Tue: 4 }, rule, open: false })).toMatchObject({
    verdict: 'missed',
    short: 2,
  });
  expect(said({ votes: { Mon: 6, Tue: 3 }, rule, open: false })).toMatchObject({
    verdict: 'decided',
    short: 0,
  });
  expect(said({ votes: { Mon: 4, Tue: 4 }, rule })).toMatchObject({ finality: 'hopeless' });
});

describe('a quorum', () => {
  const rule = { quorum: 50 };

  test('comes before the rest of the rule', () => {
    expect(said({ votes: { Mon: 3, Tue: 0 }, rule, open: false })).toMatchObject({
      verdict: 'no-quorum',
      quorumShort: 2,
    });
    expect(said({ votes: { Mon: 3, Tue: 2 }, rule, open: false })).toMatchObject({
      verdict: 'decided',
      quorumShort: 0,
    });
  });

  test('has to be there before anything is settled', () => {
    expect(said({ votes: { Mon: 3, Tue: 0 }, rule: { quorum: 90 } })).toMatchObject({
      finality: 'open',
      settling: 6,
    });
  });

  test('cannot be told where nobody knows how many members there are', () => {
    expect(said({ votes: { Mon: 3, Tue: 0 }, rule, members: 0 })).toMatchObject({
      verdict: 'unknown-quorum',
      finality: 'open',
      quorumShort: null,
    });
  });
});

describe('nothing is final in an open poll', () => {
  test.each([
    ['while votes may be changed', { revote: true }],
    ['of a chat whose members nobody knows', { members: 0 }],
    ['of a chat in which others may vote as well', { isOpenChat: true }],
    ['in which more people voted than the chat has members', { members: 5 }],
  ])('%s', (_, circumstances) => {
    const outcome = standing({ votes: { Mon: 9, Tue: 0 }, ...circumstances });
    expect(outcome).toMatchObject({ finality: 'open', settling: null, verdict: { kind: 'decided' } });
  });
});

test('the winner and the leaders are named', () => {
  const { verdict, leaders } = standing({ votes: { Mon: 1, Tue: 4 } });
  expect(verdict).toMatchObject({ winner: { text: 'Tue' } });
  expect(leaders.map(({ text }) => text)).toEqual(['Tue']);
});

describe('people who are not in the chat', () => {
  const rule = { share: 'majority', quorum: 50 } as const;
  const votes = { Yes: 4, No: 1 };
  const among = (least: number, most: number, more: Partial<Electorate> = {}) => ({
    votes,
    rule,
    members: 8,
    electorate: { outsiders: { least, most }, ...more },
  });

  test('do not count for the quorum: one of eight members is none', () => {
    expect(said({ ...among(4, 4), open: false })).toMatchObject({ verdict: 'no-quorum', quorumShort: 3 });
    expect(said(among(4, 4, { isOpen: true }))).toMatchObject({ verdict: 'no-quorum', finality: 'open' });
    expect(said({ ...among(1, 1), open: false })).toMatchObject({ verdict: 'decided' });
  });

  test('leave as many members to vote, so that nothing is settled too early', () => {
    const majority = { share: 'majority', quorum: 0 } as const;
    expect(said({ ...among(0, 0), votes: { Yes: 5, No: 0 }, rule: majority })).toMatchObject({
      finality: 'settled',
    });
    expect(said({ ...among(5, 5), votes: { Yes: 5, No: 0 }, rule: majority })).toMatchObject({
      finality: 'open',
      settling: 2,
    });
    expect(said(among(4, 4))).toMatchObject({ finality: 'open', settling: 3 });
  });

  test('that are not counted yet leave the quorum unknown where they could change it', () => {
    expect(said({ ...among(0, 5), open: false })).toMatchObject({
      verdict: 'unknown-quorum',
      quorumShort: null,
    });
    expect(said({ ...among(0, 1), open: false })).toMatchObject({ verdict: 'decided' });
    expect(said({ ...among(2, 5), open: false })).toMatchObject({ verdict: 'no-quorum', quorumShort: 1 });
    expect(said(among(0, 1))).toMatchObject({ finality: 'open', settling: null });
  });

  test('cannot be told from members where names are hidden: the quorum counts all, and nothing is settled', () => {
    const hidden = among(0, 0, { isHidden: true });
    expect(said({ ...hidden, open: false })).toMatchObject({ verdict: 'decided', finality: 'closed' });
    expect(said({ ...hidden, votes: { Yes: 8, No: 0 } })).toMatchObject({ finality: 'open', settling: null });
  });
});
