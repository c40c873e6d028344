import { expect, test } from 'vitest';
import { scopeComplaints } from './needed-scopes.ts';

const METHODS = { 'vote.AttachedVote.get': 'vote', 'im.dialog.get': 'im', profile: null };

test('exactly the permissions in use are in order', () => {
  expect(scopeComplaints(METHODS, ['vote', 'im'])).toEqual([]);
});

test.each([
  [['vote'], /im\.dialog\.get needs the permission im/],
  [['vote', 'im', 'task'], /No method needs the permission task/],
])('%j is not', (scopes, complaint) => {
  expect(scopeComplaints(METHODS, scopes)).toEqual([expect.stringMatching(complaint)]);
});
