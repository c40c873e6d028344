import { describe, expect, test } from 'vitest';
import type { ChatKind, Closed } from '../../poll/chat.ts';
import { chatKind, closedReason } from './chat-rules.ts';
import type { PostingRules } from './chat-rules.ts';

function reason(changes: Partial<PostingRules>): Closed | null {
  const chat = { type: 'chat', role: 'member', ...changes };
  return closedReason(chat, chatKind(chat.type));
}

const lowest = (role: string) => ({ manage_messages: role, can_post: role });

test.each<[type: string, kind: ChatKind]>([
  ['chat', 'group'],
  ['open', 'open'],
  ['general', 'general'],
  ['generalChannel', 'channel'],
  ['openChannel', 'channel'],
  ['sonetGroup', 'project'],
  ['tasks', 'task'],
  ['tasksTask', 'task'],
  ['crm', 'crm'],
  ['copilot', 'other'],
  ['comment', 'other'],
  ['lines', 'other'],
  ['an app of its own', 'other'],
])('a chat of type %s is of kind %s', (type, kind) => {
  expect(chatKind(type)).toBe(kind);
});

describe('a chat takes a poll', () => {
  test.each([
    { role: 'OWNER', permissions: lowest('owner') },
    { role: 'manager', permissions: lowest('MANAGER') },
    { role: 'MEMBER', permissions: lowest('member') },
    { role: 'guest', permissions: lowest('guest') },
    { role: 'member' },
    { role: '' },
  ])('of a %o', (rules) => {
    expect(reason(rules)).toBeNull();
  });
});

describe('a chat takes no poll', () => {
  test.each<[Closed, Partial<PostingRules>]>([
    ['no-right', { role: 'member', permissions: lowest('manager') }],
    ['no-right', { role: 'OWNER', permissions: lowest('none') }],
    ['no-right', { role: 'MANAGER', permissions: { manage_messages: '', can_post: 'owner' } }],
    ['no-right', { type: 'general', restrictions: { send: false } }],
    ['text-field-off', { role: 'owner', text_field_enabled: false }],
    ['not-joined', { type: 'open', role: 'GUEST', permissions: lowest('member') }],
    ['no-right', { type: 'openChannel', role: 'guest', permissions: lowest('manager') }],
    ['private', { type: 'private', role: '' }],
    ['unsupported', { type: 'lines' }],
  ])('%s: %o', (closed, rules) => {
    expect(reason(rules)).toBe(closed);
  });
});

test('restrictions of sending count for the general chat only', () => {
  expect(reason({ restrictions: { send: false } })).toBeNull();
});
