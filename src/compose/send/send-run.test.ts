import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { Chat } from '../../poll/chat.ts';
import type { Draft } from '../../poll/draft.ts';
import { phaseOf } from './phase.ts';
import { prepareDeliveries } from './prepare-deliveries.ts';
import { sampleChats, type SampleFault } from './sample-chats.ts';
import { createSendRun, type SendProgress } from './send-run.ts';
import { newTemplateId } from '../../bitrix24/calls/template-id.ts';

const SEND = 'vote.Integration.Im.send';
const GET = 'vote.AttachedVote.get';
const HISTORY = 'im.dialog.messages.get';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 24, 9) });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a poll for several chats', () => {
  it('ends in one poll a chat, read back and as it was asked for', async () => {
    const { portal, run, latest } = desk();
    run.go(draftFor(91, 92));
    await calm();

    expect(portal.messages.map(({ chatId }) => chatId)).toEqual([91, 92]);
    expect(latest().deliveries.map(({ state }) => state)).toMatchObject([
      { step: 'verified', changed: [] },
      { step: 'verified', changed: [] },
    ]);
    expect(phaseOf(latest().deliveries, latest().isBusy)).toBe('sent');
  });

  it('stores every template id before its first call', async () => {
    const { portal, run, kept } = desk();
    run.go(draftFor(91, 92));
    await calm();

    const [first] = kept;
    expect(first?.deliveries.map(({ templateId }) => templateId)).toEqual(
      portal.messages.map(({ templateId }) => templateId),
    );
    expect(first?.callsBefore).toEqual([]);
  });

  it('sends again only where it was refused, under the same template id', async () => {
    const { portal, run, latest } = desk();
    const draft = draftFor(91, 92);
    portal.plan(SEND, 'refused');
    run.go(draft);
    await calm();
    expect(latest().deliveries.map(({ state }) => state.step)).toEqual(['refused', 'verified']);

    run.go({
      ...draft,
      deliveries: prepareDeliveries(draft, { deliveries: latest().deliveries, stopped: [] }, newTemplateId()),
    });
    await calm();
    expect(portal.messages.map(({ templateId }) => templateId).toSorted()).toEqual(
      draft.deliveries.map(({ templateId }) => templateId).toSorted(),
    );
    expect(portal.calls.filter((method) => method === SEND)).toHaveLength(3);
  });
});

describe('whatever happens on the way', () => {
  const ends: readonly (readonly [string, readonly SampleFault[]])[] = [
    ['a drop before the portal has the poll', ['drop-before']],
    ['a drop after the portal has the poll', ['drop-after']],
    ['a drop after, then word of a duplicate', ['drop-after', 'duplicate']],
    ['three drops before', ['drop-before', 'drop-before', 'drop-before']],
    ['a drop before and one after', ['drop-before', 'drop-after']],
  ];

  it.each(ends)('%s ends in one poll with the first template id, by itself', async (_name, faults) => {
    const { portal, run, latest } = desk();
    const draft = draftFor(91);
    portal.plan(SEND, ...faults);
    run.go(draft);
    await vi.advanceTimersByTimeAsync(90 * 60_000);

    expect(portal.messages.map(({ templateId }) => templateId)).toEqual([draft.deliveries[0]?.templateId]);
    expect(latest().deliveries[0]?.state.step).toBe('verified');
  });

  it('says that it does not know, and sends nothing before a minute has passed', async () => {
    const { portal, run, latest } = desk();
    portal.plan(SEND, 'drop-before');
    run.go(draftFor(91));
    await vi.advanceTimersByTimeAsync(59_000);

    expect(latest()).toMatchObject({
      isBusy: false,
      deliveries: [{ state: { step: 'unclear', looked: true } }],
    });
    expect(portal.calls.filter((method) => method === SEND)).toHaveLength(1);
  });

  it('looks again when the chat could not be read either', async () => {
    const { portal, run, latest } = desk();
    portal.plan(SEND, 'drop-after');
    portal.plan(HISTORY, 'drop-before', 'busy');
    run.go(draftFor(91));
    await vi.advanceTimersByTimeAsync(10_000);

    expect(latest().deliveries[0]?.state.step).toBe('verified');
    expect(portal.calls.filter((method) => method === SEND)).toHaveLength(1);
  });

  it('keeps asking until the poll is read back', async () => {
    const { portal, run, latest } = desk();
    portal.plan(GET, 'drop-before', 'drop-before');
    run.go(draftFor(91));
    await calm();
    expect(latest().deliveries[0]?.state.step).toBe('posted');

    await vi.advanceTimersByTimeAsync(10_000);
    expect(latest().deliveries[0]?.state.step).toBe('verified');
    expect(portal.messages).toHaveLength(1);
  });

  it('sends nothing when the draft could not be stored', async () => {
    const failure = new Error('no room');
    const { portal, run, latest } = desk({ keep: () => Promise.reject(failure) });
    run.go(draftFor(91));
    await calm();

    expect(portal.calls).toEqual([]);
    expect(latest()).toMatchObject({ keepError: failure, deliveries: [{ state: { step: 'ready' } }] });
  });

  it('tells when the portal has lost the anonymity', async () => {
    const { portal, run, latest } = desk();
    portal.plan(SEND, 'lose-anonymity');
    run.go(draftFor(91));
    await calm();
    expect(latest().deliveries[0]?.state).toMatchObject({ changed: ['anonymity'] });
  });
});

describe('a page that ends in the middle', () => {
  it.each([0, 1, 2, 3, 4, 5])('is taken up after change %i without a second poll', async (steps) => {
    const portal = sampleChats();
    const first = desk({ portal, stopAfter: steps });
    const draft = draftFor(91, 92);
    first.run.go(draft);
    await calm();
    first.run.stop();
    await calm();

    const found = first.kept.at(-1) ?? draft;
    const second = desk({ portal });
    second.run.go({ ...draft, deliveries: found.deliveries });
    await vi.advanceTimersByTimeAsync(90 * 60_000);

    expect(portal.messages.map(({ templateId }) => templateId)).toEqual(
      draft.deliveries.map(({ templateId }) => templateId),
    );
    expect(phaseOf(second.latest().deliveries, second.latest().isBusy)).toBe('sent');
  });
});

/** A run over sample chats, with what it stored and showed. */
function desk({
  portal = sampleChats(),
  keep = () => Promise.resolve(),
  stopAfter = Infinity,
}: {
  portal?: ReturnType<typeof sampleChats>;
  keep?: () => Promise<void>;
  /** Ends the run after so many changes, as a page does that is closed. */
  stopAfter?: number;
} = {}) {
  const kept: { deliveries: Draft['deliveries']; callsBefore: string[] }[] = [];
  const shown: SendProgress[] = [];
  const noted: Draft[] = [];
  const settled: Draft['deliveries'][] = [];
  const run = createSendRun({
    request: portal.request,
    authorId: 7,
    keep: ({ deliveries }) => {
      kept.push({ deliveries, callsBefore: [...portal.calls] });
      return keep();
    },
    note: (draft) => noted.push(draft),
    onSettled: (deliveries) => settled.push(deliveries),
    onChange: (progress) => {
      shown.push(progress);
      if (shown.length > stopAfter) run.stop();
    },
  });
  const latest = () => shown.at(-1) ?? { deliveries: [], isBusy: false, pausedUntil: null, keepError: null };
  return { portal, run, kept, noted, settled, latest };
}

function draftFor(...chatIds: number[]): Draft {
  const chats = chatIds.map((chatId): Chat => ({
    dialogId: `chat${chatId}`,
    chatId,
    title: `Chat ${chatId}`,
    kind: 'group',
    members: 3,
    avatar: null,
    color: '#336699',
    closed: null,
  }));
  const content = {
    question: 'Which day?',
    answers: ['Mon', 'Tue', ''],
    several: false,
    anonymous: true,
    revote: true,
  };
  const before = { deliveries: [], stopped: [] };
  const deliveries = prepareDeliveries({ chats, content }, before, newTemplateId());
  return { content, chats, deliveries, rule: null };
}

/** All that needs no waiting is done. */
async function calm(): Promise<void> {
  await vi.advanceTimersByTimeAsync(0);
}
