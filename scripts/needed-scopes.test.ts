import { expect, test } from 'vitest';
import { calledMethods, scopeComplaints } from './needed-scopes.ts';

test('a method is found as a call, in a batch and in a beacon', () => {
  const source = `
    await request.ask('vote.Integration.Im.send', params, parse);
    const command = { method: 'im.recent.list', params: {} };
    beacon('user.option.set', fields);
    b24.parent.message.send('imOpenMessenger', {});
    request.ask('im.recent.list', {}, parse);
  `;
  expect(calledMethods(source)).toEqual(['vote.Integration.Im.send', 'im.recent.list', 'user.option.set']);
});

test('exactly the permissions in use are in order', () => {
  const methods = ['vote.AttachedVote.get', 'im.dialog.get', 'profile', 'app.option.set'];
  expect(scopeComplaints(methods, ['vote', 'im'])).toEqual([]);
});

test.each([
  [['vote.AttachedVote.get', 'im.dialog.get'], ['vote'], /im\.dialog\.get needs the permission im/],
  [['vote.AttachedVote.get'], ['vote', 'im'], /No method needs the permission im/],
  [['task.item.list'], [], /Nobody knows which permission task\.item\.list needs/],
])('%j with %j is not', (methods, scopes, complaint) => {
  expect(scopeComplaints(methods, scopes)).toEqual([expect.stringMatching(complaint)]);
});
