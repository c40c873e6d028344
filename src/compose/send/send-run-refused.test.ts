import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { newTemplateId } from '../../bitrix24/calls/template-id.ts';
import { emptyContent, type Draft } from '../../poll/draft.ts';
import { sampleChat } from '../../testing/sample-chat.ts';
import { again } from './again.ts';
import { phaseOf } from './phase.ts';
import { prepareDeliveries } from './prepare-deliveries.ts';
import { sampleChats, type SampleFault } from './sample-chats.ts';
import { createSendRun, type SendProgress } from './send-run.ts';

const SEND = 'vote.Integration.Im.send';
const GET = 'vote.AttachedVote.get';
const HISTORY = 'im.dialog.messages.get';
const START = Date.UTC(2026, 10, 24, 9);

beforeEach(() => {
  vi.useFakeTimers({ now: START });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a portal that asks for less', () => {
  it.each<[name: string, faults: SampleFault[], minutes: number]>([
    ['busy once', ['busy'], 1],
    ['busy ten times', times(10, 'busy'), 10],
    ['out of operating time for two minutes', times(3, 'operating-limit'), 5],
  ])('%s pauses the run, which goes on by itself to one poll a chat', async (_name, faults, minutes) => {
    const { portal, run, latest } = desk();
    portal.planAfter(5, SEND, ...faults);
    run.go(draftFor(12));
    await vi.advanceTimersByTimeAsync(minutes * 60_000);

    expect(portal.messages.map(({ chatId }) => chatId)).toEqual(
      draftFor(12).chats.map(({ chatId }) => chatId),
    );
    expect(portal.calls.filter((method) => method === SEND)).toHaveLength(12 + faults.length);
    expect(phaseOf(latest().deliveries, latest().isBusy)).toBe('sent');
  });

  it('says until when, refuses no chat and asks nothing meanwhile', async () => {
    const { portal, run, latest } = desk();
    portal.planAfter(2, SEND, 'busy');
    run.go(draftFor(4));
    await vi.advanceTimersByTimeAsync(4_000);

    expect(latest()).toMatchObject({ isBusy: true, pausedUntil: START + 5_000 });
    expect(latest().deliveries.map(({ state }) => state.step)).toEqual([
      'posted',
      'posted',
      'ready',
      'ready',
    ]);
    expect(portal.calls.filter((method) => method === SEND)).toHaveLength(3);
  });

  it.each([GET, 'batch'])('pauses when a poll cannot be read back because of a busy %s', async (method) => {
    const { portal, run, latest } = desk();
    portal.plan(method, 'busy');
    run.go(draftFor(3));
    await vi.advanceTimersByTimeAsync(0);
    expect(latest()).toMatchObject({ isBusy: true, pausedUntil: START + 5_000 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(phaseOf(latest().deliveries, latest().isBusy)).toBe('sent');
  });

  it('can be stopped while it pauses, and then stays still', async () => {
    const { portal, run, latest } = desk();
    portal.plan(SEND, ...times(9, 'busy'));
    run.go(draftFor(2));
    await vi.advanceTimersByTimeAsync(1_000);
    run.rest();
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(portal.calls).toEqual([SEND]);
    expect(latest()).toMatchObject({ isBusy: false, pausedUntil: null });
  });
});

describe('a portal that refuses every chat alike', () => {
  it('is asked once; the other chats are kept unsent for the same reason', async () => {
    const { portal, run, latest } = desk();
    portal.planAfter(2, SEND, 'no-right');
    run.go(draftFor(40));
    await vi.advanceTimersByTimeAsync(60_000);

    expect(portal.calls.filter((method) => method === SEND)).toHaveLength(3);
    const reasons = latest()
      .deliveries.slice(2)
      .map(({ state }) => state);
    expect(reasons).toEqual(reasons.map(() => ({ step: 'refused', code: 'forbidden', text: '' })));
  });

  it('is not confused with one chat that refuses', async () => {
    const { portal, run, latest } = desk();
    portal.plan(SEND, 'refused');
    run.go(draftFor(3));
    await vi.advanceTimersByTimeAsync(0);
    expect(latest().deliveries.map(({ state }) => state.step)).toEqual(['refused', 'verified', 'verified']);
  });
});

describe('a chat whose history may not be read', () => {
  it.each<SampleFault>(['drop-before', 'drop-after'])(
    'gets the poll under the same template id at once after a %s',
    async (fault) => {
      const { portal, run, latest } = desk();
      portal.plan(SEND, fault);
      portal.plan(HISTORY, 'no-access');
      const draft = draftFor(1);
      run.go(draft);
      await vi.advanceTimersByTimeAsync(0);

      expect(portal.messages.map(({ templateId }) => templateId)).toEqual([draft.deliveries[0]?.templateId]);
      expect(latest().deliveries[0]?.state.step).toBe('verified');
      expect(portal.calls.filter((method) => method === HISTORY)).toHaveLength(1);
    },
  );

  it('is not said to be without the poll when the repeat is refused, too; the reason is there', async () => {
    const { portal, run, latest } = desk();
    portal.plan(SEND, 'drop-after', 'refused');
    portal.plan(HISTORY, 'no-access', 'no-access');
    run.go(draftFor(1));
    await vi.advanceTimersByTimeAsync(24 * 3_600_000);

    expect(latest().deliveries[0]?.state).toMatchObject({ step: 'unclear', why: { code: 'forbidden' } });
    expect(portal.calls).toEqual([SEND, HISTORY, SEND]);

    run.go({ ...draftFor(1), deliveries: latest().deliveries.map(again) });
    await vi.advanceTimersByTimeAsync(0);
    expect(portal.messages).toHaveLength(1);
    expect(latest().deliveries[0]?.state.step).toBe('verified');
  });

  it('is not sent to without end while the portal says that it is on its way', async () => {
    const { portal, run } = desk();
    portal.plan(SEND, 'drop-before', ...times(40, 'duplicate'));
    portal.plan(HISTORY, ...times(40, 'no-access'));
    run.go(draftFor(1));
    await vi.advanceTimersByTimeAsync(59_000);
    expect(portal.calls.filter((method) => method === SEND).length).toBeLessThanOrEqual(3);
  });
});

describe('a chat whose history fails on the portal’s side', () => {
  it('shows the reason meanwhile, and gets the poll when the next attempt is due', async () => {
    const { portal, run, latest } = desk();
    portal.plan(SEND, 'drop-before');
    portal.plan(HISTORY, ...times(9, 'broken'));
    run.go(draftFor(1));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(latest().deliveries[0]?.state).toMatchObject({ step: 'unclear', why: { code: 'server' } });
    expect(portal.messages).toEqual([]);

    await vi.advanceTimersByTimeAsync(120_000);
    expect(latest().deliveries[0]?.state.step).toBe('verified');
  });
});

describe('a run', () => {
  it('is stored once, whatever the number of chats, and reads fifty polls back in a request', async () => {
    const { portal, run, kept } = desk();
    run.go(draftFor(100));
    await vi.advanceTimersByTimeAsync(0);
    expect(kept).toHaveLength(1);
    expect(portal.calls).toHaveLength(102);
  });

  it('is stored as one that may have begun, so that a page that comes back looks for each poll', async () => {
    const { run, kept } = desk();
    run.go(draftFor(3));
    await vi.advanceTimersByTimeAsync(0);
    const states = kept[0]?.deliveries.map(({ state }) => state);
    expect(states).toEqual(
      states?.map(() => ({ step: 'unclear', since: START, tries: 0, nextAt: 0, looked: false })),
    );
  });

  it('leaves the next chat alone while there is no connection to look by', async () => {
    const { portal, run, latest } = desk();
    portal.plan(SEND, 'drop-before');
    portal.plan(HISTORY, 'drop-before');
    run.go(draftFor(3));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(latest().deliveries.map(({ state }) => state.step)).toEqual(['unclear', 'ready', 'ready']);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(portal.messages).toHaveLength(3);
  });
});

function times(count: number, fault: SampleFault): SampleFault[] {
  return Array.from({ length: count }, () => fault);
}

function desk() {
  const portal = sampleChats();
  const kept: Draft[] = [];
  let shown: SendProgress = { deliveries: [], isBusy: false, pausedUntil: null, keepError: null };
  const run = createSendRun({
    request: portal.request,
    authorId: 7,
    keep: (draft) => {
      kept.push(draft);
      return Promise.resolve();
    },
    note: () => undefined,
    onSettled: () => undefined,
    onChange: (progress) => {
      shown = progress;
    },
  });
  return { portal, run, kept, latest: () => shown };
}

function draftFor(count: number): Draft {
  const chats = Array.from({ length: count }, (_, place) =>
    sampleChat({ dialogId: `chat${91 + place}`, chatId: 91 + place }),
  );
  const content = { ...emptyContent, question: 'Which day?', answers: ['Mon', 'Tue'] };
  const before = { deliveries: [], stopped: [] };
  const deliveries = prepareDeliveries({ chats, content }, before, newTemplateId());
  return { content, chats, deliveries, rule: null };
}
