import { expect, test } from 'vitest';
import { parseMembers } from './members.ts';

const ORIGIN = 'https://acme.bitrix24.com';

function wireUser(changes: object = {}) {
  return {
    id: 12,
    active: true,
    name: 'Ben Osei',
    work_position: 'Developer',
    color: '#4ba984',
    avatar: '',
    bot: false,
    connector: false,
    absent: false,
    ...changes,
  };
}

test('a member comes with face, colour, job and number', () => {
  const members = parseMembers([wireUser({ avatar: '/upload/ben.png' })], ORIGIN);
  expect(members).toEqual([
    {
      id: 12,
      name: 'Ben Osei',
      photo: `${ORIGIN}/upload/ben.png`,
      color: '#4ba984',
      position: 'Developer',
      counts: true,
      absentUntil: null,
    },
  ]);
});

test.each([
  ['a bot', { bot: true }],
  ['a stand-in of an open line', { connector: true }],
  ['a former employee', { active: false }],
])('%s does not count', (_who, changes) => {
  expect(parseMembers([wireUser(changes)], ORIGIN)[0]?.counts).toBe(false);
});

test.each([
  ['2026-09-01T10:00:00+02:00', Date.UTC(2026, 8, 1, 8)],
  [false, null],
  [null, null],
  [undefined, null],
  ['', null],
])('absent %s is read', (absent, until) => {
  expect(parseMembers([wireUser({ absent })], ORIGIN)[0]?.absentUntil).toBe(until);
});

test('somebody away without a date is away', () => {
  expect(parseMembers([wireUser({ absent: true })], ORIGIN)[0]?.absentUntil).not.toBeNull();
});
