import { describe, expect, it } from 'vitest';
import type { SentDelivery } from '../poll/sent-polls.ts';
import { lastSendIn, withSent } from './last-send.ts';

const time = Date.UTC(2026, 10, 24) / 1000;
const options = {
  'polls-2026-10': JSON.stringify([[1, 91, Date.UTC(2026, 9, 2) / 1000, 'old']]),
  'polls-2026-11': JSON.stringify([
    [5, 91, time - 60, 'single'],
    [7, 91, time, 'both'],
    [8, 92, time + 1, 'both'],
  ]),
  theme: 'dark',
};
const ids = (polls: readonly SentDelivery[]) => polls.map((poll) => poll.messageId);
const delivery = (messageId: number, campaign: string): SentDelivery => ({
  messageId,
  chat: { dialogId: 'chat91', chatId: 91, title: 'Product team' },
  sentAt: time,
  campaign,
});

describe('the latest send of the index', () => {
  it('is every poll that went out in one go', () => {
    expect(ids(lastSendIn(options, null))).toEqual([7, 8]);
  });

  it('is the latest of this chat in the placement of a chat', () => {
    expect(ids(lastSendIn(options, 91))).toEqual([7]);
    expect(lastSendIn(options, 91)[0]?.chat.dialogId).toBe('chat91');
  });

  it('is empty when nothing was sent, or not to this chat', () => {
    expect(lastSendIn({ theme: 'dark' }, null)).toEqual([]);
    expect(lastSendIn(options, 93)).toEqual([]);
  });
});

describe('polls just sent', () => {
  it('take the place of an earlier send', () => {
    expect(ids(withSent([delivery(1, 'a')], [delivery(2, 'b')]))).toEqual([2]);
  });

  it('join those of the same send, each once', () => {
    expect(ids(withSent([delivery(1, 'a')], [delivery(1, 'a'), delivery(2, 'a')]))).toEqual([1, 2]);
    expect(ids(withSent([delivery(1, 'a')], [delivery(2, 'a')]))).toEqual([1, 2]);
  });

  it('change nothing when there are none', () => {
    expect(ids(withSent([delivery(1, 'a')], []))).toEqual([1]);
  });
});
