import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { newTemplateId } from '../../bitrix24/calls/template-id.ts';
import type { Delivery } from '../../poll/delivery/delivery.ts';
import { emptyContent, type Draft } from '../../poll/draft.ts';
import { sampleChat } from '../../testing/sample-chat.ts';
import { withoutStopped, withStopped, type StoppedPoll } from '../../poll/delivery/stopped-polls.ts';
import { again } from './again.ts';
import { phaseOf } from './phase.ts';
import { prepareDeliveries } from './prepare-deliveries.ts';
import { sampleChats, type SampleFault } from './sample-chats.ts';
import { createSendRun, type SendProgress, type SendRun } from './send-run.ts';
import { sentDeliveries } from './send-report.ts';
import { stopSending, templateIdsThere } from './stop-sending.ts';

const METHODS = ['vote.Integration.Im.send', 'vote.AttachedVote.get', 'im.dialog.messages.get'];
const FAULTS: readonly SampleFault[] = [
  'drop-before',
  'drop-after',
  'duplicate',
  'refused',
  'no-access',
  'no-right',
  'busy',
  'operating-limit',
  'broken',
];
const CHATS = [91, 92, 97];

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 24, 9) });
});
afterEach(() => {
  vi.useRealTimers();
});

/** What may happen between a person and a portal, in any order. */
type Happening =
  /** `lose`: the next poll arrives, its answer does not, and its chat cannot be read. */
  | { readonly what: 'press' | 'stop' | 'reword' | 'reload' | 'no room' | 'lose' }
  | { readonly what: 'fault'; readonly method: string; readonly fault: SampleFault }
  | { readonly what: 'wait'; readonly minutes: number };

const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.constantFrom(
    { what: 'press' },
    { what: 'stop' },
    { what: 'reword' },
    { what: 'reload' },
    { what: 'no room' },
    { what: 'lose' },
  ),
  fc.record({
    what: fc.constant('fault'),
    method: fc.constantFrom(...METHODS),
    fault: fc.constantFrom(...FAULTS, 'lose-anonymity'),
  }),
  fc.record({ what: fc.constant('wait'), minutes: fc.constantFrom(0, 0.1, 1, 5, 15, 60) }),
);

it('no second poll, no lost draft, no forgotten poll and no false word, whatever happens', async () => {
  const isFree = fc.boolean();
  await fc.assert(
    fc.asyncProperty(
      fc.array(happening, { maxLength: 14, size: 'large' }),
      isFree,
      async (happenings, isFreeToStore) => {
        const desk = newDesk(isFreeToStore);
        for (const one of happenings) {
          await desk.let(one);
          desk.expectInvariants();
        }
        await desk.comeToRest();
        desk.expectInvariants();
        desk.expectAllKnown();
        expect(desk.steps()).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
}, 30_000);

/**
 * A person at a page that may be reloaded, a store that may be full, and three chats.
 * @param isFreeToStore whether the progress of a run is stored as it comes, as in the browser
 */
function newDesk(isFreeToStore: boolean) {
  const portal = sampleChats();
  const idle: SendProgress = { deliveries: [], isBusy: false, pausedUntil: null, keepError: null };
  let asked = draftFor(...CHATS);
  let stored = asked;
  let shown = idle;
  let stopped: readonly StoppedPoll[] = [];
  const index = new Set<number>();
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
      note: (draft, isAtRest) => {
        if (hasRoom && (isFreeToStore || isAtRest)) stored = draft;
      },
      onChange: (progress) => {
        if (run === mine) shown = progress;
      },
      onSettled: (deliveries) => {
        if (run === mine) finish(deliveries, []);
      },
    });
    return mine;
  }

  function finish(done: readonly Delivery[], rest: Draft['chats']): void {
    for (const { messageId } of sentDeliveries(done, { sendId: 'c1', sentAt: 1 })) index.add(messageId);
    stopped = withoutStopped(stopped, templateIdsThere(done));
    run.stop();
    asked = { ...asked, chats: rest, deliveries: [] };
    stored = asked;
    shown = idle;
    run = open();
  }

  const phase = () => phaseOf(shown.deliveries, shown.isBusy);

  function press(): void {
    if (phase() === 'sending' || asked.chats.length === 0) return;
    if (phase() === 'stuck') {
      run.go({ ...asked, deliveries: shown.deliveries.map(again) });
      return;
    }
    const deliveries = prepareDeliveries(asked, { deliveries: shown.deliveries, stopped }, newTemplateId());
    run.go({ ...asked, deliveries });
  }

  function stop(): void {
    if (phase() !== 'stuck' && shown.pausedUntil === null) return;
    run.rest();
    const { unclear, there, refused, rest } = stopSending({ ...asked, deliveries: shown.deliveries });
    stopped = withStopped(stopped, unclear);
    if (there.size > 0) finish(shown.deliveries, rest);
    else run.go({ ...asked, deliveries: refused });
  }

  function reload(): void {
    run.stop();
    asked = { ...stored, deliveries: [] };
    shown = { ...idle, deliveries: stored.deliveries };
    run = open();
    if (phase() !== 'writing') run.go(stored);
  }

  function reword(): void {
    if (phase() !== 'writing') return;
    asked = { ...asked, content: { ...asked.content, question: `${asked.content.question}!` } };
    if (hasRoom) stored = { ...stored, content: asked.content };
  }

  return {
    async let(one: Happening): Promise<void> {
      if (one.what === 'press') press();
      // A page shows what has happened before somebody can press the next button.
      if (one.what === 'press') await vi.advanceTimersByTimeAsync(0);
      if (one.what === 'stop') stop();
      if (one.what === 'reword') reword();
      if (one.what === 'no room') hasRoom = !hasRoom;
      if (one.what === 'fault') portal.plan(one.method, one.fault);
      if (one.what === 'lose') {
        portal.plan('vote.Integration.Im.send', 'drop-after');
        portal.plan('im.dialog.messages.get', 'drop-before', 'broken');
      }
      if (one.what === 'wait') await vi.advanceTimersByTimeAsync(one.minutes * 60_000);
      if (one.what === 'reload') reload();
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
      // 1: one poll a chat, and its template id stored before it was sent.
      const chats = portal.messages.map(({ chatId }) => chatId);
      expect(new Set(chats).size).toBe(chats.length);
      const known = new Set([...stored.deliveries, ...stopped].map(({ templateId }) => templateId));
      for (const { id, templateId } of portal.messages)
        expect(known.has(templateId) || index.has(id)).toBe(true);
      for (const { chat, state } of shown.deliveries) expectHonest(state, chat.chatId);
    },

    /** Every chat has its poll, and every poll is in the index. */
    expectAllKnown(): void {
      expect(new Set(portal.messages.map(({ chatId }) => chatId))).toEqual(new Set(CHATS));
      expect(index).toEqual(new Set(portal.messages.map(({ id }) => id)));
      expect(stopped).toEqual([]);
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
    // An older text never passes for the one that was asked for.
    const isAsWritten = message?.vote.QUESTIONS[0]?.QUESTION === asked.content.question;
    expect(state.changed.includes('question')).toBe(!isAsWritten);
  }
}

function draftFor(...chatIds: readonly number[]): Draft {
  const chats = chatIds.map((chatId) => sampleChat({ dialogId: `chat${chatId}`, chatId }));
  const content = { ...emptyContent, question: 'Which day?', answers: ['Mon', 'Tue', ''], anonymous: true };
  return { content, chats, deliveries: [], rule: null };
}
