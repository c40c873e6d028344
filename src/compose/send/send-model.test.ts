import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import type { Delivery } from '../../poll/delivery.ts';
import { emptyContent, type Draft } from '../../poll/draft.ts';
import { sampleChat } from '../../poll/sample-chat.ts';
import { prepareDeliveries } from './prepare-deliveries.ts';
import { sampleChats, type SampleFault } from './sample-chats.ts';
import { createSendRun, type SendProgress, type SendRun } from './send-run.ts';
import { newTemplateId } from '../../bitrix24/calls/template-id.ts';

const METHODS = ['vote.Integration.Im.send', 'vote.AttachedVote.get', 'im.dialog.messages.get'];
const FAULTS: readonly SampleFault[] = ['drop-before', 'drop-after', 'duplicate', 'refused', 'busy'];

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 24, 9) });
});
afterEach(() => {
  vi.useRealTimers();
});

/** What may happen between a person and a portal, in any order. */
type Happening =
  | { readonly what: 'press' | 'reload' | 'no room' }
  | { readonly what: 'fault'; readonly method: string; readonly fault: SampleFault }
  | { readonly what: 'wait'; readonly minutes: number };

const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.constantFrom({ what: 'press' }, { what: 'reload' }, { what: 'no room' }),
  fc.record({
    what: fc.constant('fault'),
    method: fc.constantFrom(...METHODS),
    fault: fc.constantFrom(...FAULTS, 'lose-anonymity'),
  }),
  fc.record({ what: fc.constant('wait'), minutes: fc.constantFrom(0, 0.1, 1, 5, 15, 60) }),
);

it('no second poll, no lost draft and no false word, whatever happens in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { maxLength: 14 }), async (happenings) => {
      const desk = newDesk();
      for (const one of happenings) {
        await desk.let(one);
        desk.expectInvariants();
      }
      await desk.comeToRest();
      desk.expectInvariants();
      expect(desk.steps()).toEqual(['verified', 'verified', 'verified']);
    }),
    { numRuns: 300 },
  );
});

/** A person at a page that may be reloaded, a store that may be full, and three chats. */
function newDesk() {
  const portal = sampleChats();
  const asked = draftFor(91, 92, 97);
  let stored: Draft = asked;
  let shown: SendProgress = { deliveries: asked.deliveries, isBusy: false, keepError: null };
  let hasRoom = true;
  let run = open();

  function open(): SendRun {
    const mine: SendRun = createSendRun({
      request: portal.request,
      authorId: 7,
      keep: async (draft) => {
        await Promise.resolve();
        if (!hasRoom) throw new Error('no room');
        stored = draft;
      },
      onChange: (progress) => {
        if (run === mine) shown = progress;
      },
    });
    return mine;
  }

  function press(): void {
    const deliveries = prepareDeliveries(asked.chats, shown.deliveries, newTemplateId);
    if (!shown.isBusy) run.go({ ...asked, deliveries });
  }

  return {
    async let(one: Happening): Promise<void> {
      if (one.what === 'press') press();
      if (one.what === 'no room') hasRoom = !hasRoom;
      if (one.what === 'fault') portal.plan(one.method, one.fault);
      if (one.what === 'wait') await vi.advanceTimersByTimeAsync(one.minutes * 60_000);
      if (one.what !== 'reload') return;
      run.stop();
      shown = { deliveries: stored.deliveries, isBusy: false, keepError: null };
      run = open();
      if (stored.deliveries.some(({ state }) => state.step !== 'ready')) run.go(stored);
    },

    /** A network that works again, and a person who presses the button until all is done. */
    async comeToRest(): Promise<void> {
      hasRoom = true;
      for (let round = 0; round < 40; round += 1) {
        await vi.advanceTimersByTimeAsync(61 * 60_000);
        press();
      }
      await vi.advanceTimersByTimeAsync(61 * 60_000);
    },

    steps: () => shown.deliveries.map(({ state }) => state.step),

    expectInvariants(): void {
      // 1: one poll a chat, its template id stored before it was sent, and the words as they were written.
      const chats = portal.messages.map(({ chatId }) => chatId);
      expect(new Set(chats).size).toBe(chats.length);
      const known = stored.deliveries.map(({ templateId }) => templateId);
      expect(known).toEqual(expect.arrayContaining(portal.messages.map(({ templateId }) => templateId)));
      expect(stored.content).toEqual(asked.content);
      for (const { chat, state } of shown.deliveries) expectHonest(state, chat.chatId);
    },
  };

  function expectHonest(state: Delivery['state'], chatId: number): void {
    const message = portal.messages.find((one) => one.chatId === chatId);
    // 5: what is said to be sent is sent; what is said not to be sent is not.
    if (state.step === 'posted' || state.step === 'verified') expect(message?.id).toBe(state.messageId);
    if (state.step === 'refused') expect(message).toBeUndefined();
    // 2: a poll that passes for anonymous is anonymous.
    if (state.step !== 'verified') return;
    expect(state.changed.includes('anonymity')).toBe(message?.vote.ANONYMITY !== 2);
  }
}

function draftFor(...chatIds: readonly number[]): Draft {
  const chats = chatIds.map((chatId) => sampleChat({ dialogId: `chat${chatId}`, chatId }));
  const content = { ...emptyContent, question: 'Which day?', answers: ['Mon', 'Tue', ''], anonymous: true };
  return { content, chats, deliveries: [], rule: null };
}
