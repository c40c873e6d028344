import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { newTemplateId } from '../../bitrix24/calls/template-id.ts';
import { emptyContent, type Draft } from '../../poll/draft.ts';
import { sampleChat } from '../../testing/sample-chat.ts';
import type { StoppedPoll } from '../../poll/delivery/stopped-polls.ts';
import { prepareDeliveries } from './prepare-deliveries.ts';
import { sampleChats } from './sample-chats.ts';
import { createSendRun } from './send-run.ts';
import { stopSending } from './stop-sending.ts';

const SEND = 'vote.Integration.Im.send';
const HISTORY = 'im.dialog.messages.get';
const content = { ...emptyContent, question: 'Where do we meet?', answers: ['Office', 'Café'] };
const reworded = { ...content, answers: ['Office', 'Cafe'] };

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 24, 9) });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a send that is stopped while a poll is unclear', () => {
  it.each(['drop-after', 'drop-before'] as const)(
    'and begun again after a %s makes no second poll',
    async (fault) => {
      const { portal, send } = desk();
      portal.plan(SEND, fault);
      portal.plan(HISTORY, 'drop-before');
      const { unclear } = stopSending(await send(content, []));
      expect(unclear).toMatchObject([{ chat: { chatId: 91 }, question: 'Where do we meet?' }]);

      const [delivery] = (await send(content, unclear)).deliveries;
      expect(portal.messages).toHaveLength(1);
      expect(delivery?.state).toMatchObject({ step: 'verified', changed: [] });
    },
  );

  it('and begun again with another text sends nothing new where the first one stands', async () => {
    const { portal, send } = desk();
    portal.plan(SEND, 'drop-after');
    portal.plan(HISTORY, 'drop-before');
    const { unclear } = stopSending(await send(content, []));

    const [delivery] = (await send(reworded, unclear)).deliveries;
    expect(portal.messages).toHaveLength(1);
    expect(portal.calls.filter((method) => method === SEND)).toHaveLength(1);
    expect(delivery?.state).toMatchObject({ step: 'verified', isFirst: true, changed: ['answers'] });
  });

  it('and begun again with another text sends that one where the first never came, under the same id', async () => {
    const { portal, send } = desk();
    portal.plan(SEND, 'drop-before');
    portal.plan(HISTORY, 'drop-before');
    const { unclear } = stopSending(await send(content, []));

    const [delivery] = (await send(reworded, unclear)).deliveries;
    expect(portal.messages.map(({ templateId }) => templateId)).toEqual([unclear[0]?.templateId]);
    expect(delivery?.state).toEqual({ step: 'verified', messageId: 5_000, changed: [] });
  });
});

it('keeps the chats that have no poll for certain, and the refusals among them', async () => {
  const { portal, send } = desk();
  portal.plan(SEND, 'refused');
  portal.planAfter(1, SEND, 'drop-after');
  portal.plan(HISTORY, 'broken');
  const { there, refused, rest, unclear } = stopSending(await send(content, [], [91, 92, 93]));
  expect(rest.map(({ chatId }) => chatId)).toEqual([91, 93]);
  expect(refused.map(({ chat }) => chat.chatId)).toEqual([91]);
  expect(unclear.map(({ chat }) => chat.chatId)).toEqual([93]);
  expect(there.size).toBe(1);
});

/** Sends, as the form does; resolves to the draft as it came to rest. */
function desk() {
  const portal = sampleChats();

  async function send(
    asked: Draft['content'],
    stopped: readonly StoppedPoll[],
    chatIds: readonly number[] = [91],
  ): Promise<Draft> {
    const chats = chatIds.map((chatId) => sampleChat({ dialogId: `chat${chatId}`, chatId }));
    const before = { deliveries: [], stopped };
    let deliveries = prepareDeliveries({ chats, content: asked }, before, newTemplateId());
    const run = createSendRun({
      request: portal.request,
      authorId: 7,
      keep: () => Promise.resolve(),
      note: () => undefined,
      onSettled: () => undefined,
      onChange: (progress) => {
        deliveries = [...progress.deliveries];
      },
    });
    run.go({ content: asked, chats, deliveries, rule: null });
    await vi.advanceTimersByTimeAsync(0);
    run.stop();
    return { content: asked, chats, deliveries, rule: null };
  }

  return { portal, send };
}
