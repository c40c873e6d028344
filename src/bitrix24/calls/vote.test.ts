import { describe, expect, test } from 'vitest';
import { wireAnswer, wireAttach, wireQuestion } from '../../testing/sample-attach.ts';
import { parsePoll, parsePollWithVoters } from './vote.ts';

const origin = 'https://acme.bitrix24.com';

describe("a poll from the portal's answer", () => {
  test('has numbers for the texts, and my own ballot', () => {
    expect(parsePoll(wireAttach())).toEqual({
      messageId: 5120,
      attachId: 352,
      voteId: 340,
      questionId: 418,
      question: 'Which day for the demo?',
      answers: [
        { id: 1101, text: 'Day 1101', votes: 2, chosen: true },
        { id: 1102, text: 'Day 1102', votes: 0, chosen: false },
      ],
      anonymity: 'public',
      several: false,
      revote: true,
      voters: 2,
      open: true,
      voted: true,
      canVote: false,
      canRevote: true,
      canManage: true,
    });
  });

  test('with no vote of mine, where the empty map is a list', () => {
    const poll = parsePoll(wireAttach({ userAnswerMap: [], isVoted: false, canVote: true }));
    expect(poll.answers.map(({ chosen }) => chosen)).toEqual([false, false]);
  });

  test('after a vote, where the changed counters are numbers', () => {
    const ANSWERS = { '1101': wireAnswer(1101, { COUNTER: 3 }), '1102': wireAnswer(1102) };
    const poll = parsePoll(wireAttach({ QUESTIONS: { '418': wireQuestion({ COUNTER: 3, ANSWERS }) } }));
    expect(poll.answers.map(({ votes }) => votes)).toEqual([3, 0]);
  });

  test("keeps the author's order, by sort and then by id", () => {
    const ANSWERS = {
      '1101': wireAnswer(1101, { C_SORT: '100' }),
      '1102': wireAnswer(1102, { C_SORT: '20' }),
      '1103': wireAnswer(1103, { C_SORT: '20' }),
    };
    const poll = parsePoll(wireAttach({ QUESTIONS: { '418': wireQuestion({ ANSWERS }) } }));
    expect(poll.answers.map(({ id }) => id)).toEqual([1102, 1103, 1101]);
  });

  test('has plain text where the portal stored HTML', () => {
    const ANSWERS = { '1101': wireAnswer(1101, { MESSAGE: 'Tea &amp; <b>cake</b>', MESSAGE_TYPE: 'html' }) };
    const html = wireQuestion({ QUESTION: 'A &lt; B?', QUESTION_TYPE: 'html', ANSWERS });
    const poll = parsePoll(wireAttach({ QUESTIONS: { '418': html } }));
    expect([poll.question, poll.answers[0]?.text]).toEqual(['A < B?', 'Tea & cake']);
  });

  test('leaves text alone that only looks like HTML', () => {
    const ANSWERS = { '1101': wireAnswer(1101, { MESSAGE: 'Tea &amp; <b>cake</b>' }) };
    const poll = parsePoll(wireAttach({ QUESTIONS: { '418': wireQuestion({ ANSWERS }) } }));
    expect(poll.answers[0]?.text).toBe('Tea &amp; <b>cake</b>');
  });

  test.each([
    [0, 'unknown'],
    [1, 'public'],
    [2, 'anonymous'],
  ])('with anonymity %i is %s', (ANONYMITY, anonymity) => {
    expect(parsePoll(wireAttach({ ANONYMITY })).anonymity).toBe(anonymity);
  });

  test('reads options as bits', () => {
    const revotes = [0, 1, 2, 3].map((OPTIONS) => parsePoll(wireAttach({ OPTIONS })).revote);
    expect(revotes).toEqual([false, true, false, true]);
  });

  test.each([[], {}, null, { attach: null }, wireAttach({ QUESTIONS: [] }), wireAttach({ COUNTER: 'many' })])(
    'is refused when it is none (%#)',
    (wire) => {
      expect(() => parsePoll(wire)).toThrow(Error);
    },
  );
});

describe('voters', () => {
  const voted = {
    '1101': [
      { ID: 7, NAME: 'Mira Kowal', IMAGE: null, WORK_POSITION: 'PM' },
      { ID: 12, NAME: 'Ben Osei', IMAGE: '/upload/ben.png', WORK_POSITION: null },
    ],
  };

  test('stand behind their answer', () => {
    const { voters } = parsePollWithVoters({ ...wireAttach(), voted }, origin);
    expect([...voters]).toEqual([
      [
        1101,
        [
          { id: 7, name: 'Mira Kowal', photo: null, position: 'PM' },
          { id: 12, name: 'Ben Osei', photo: `${origin}/upload/ben.png`, position: '' },
        ],
      ],
    ]);
  });

  test('are none while nobody voted', () => {
    expect(parsePollWithVoters({ ...wireAttach(), voted: [] }, origin).voters.size).toBe(0);
  });

  test.each([2, 0])('are not named unless the poll is public, even if the portal did (%i)', (ANONYMITY) => {
    expect(parsePollWithVoters({ ...wireAttach({ ANONYMITY }), voted }, origin).voters.size).toBe(0);
  });
});
