import { describe, expect, it } from 'vitest';
import { fakeSurroundings } from './fake-surroundings.ts';
import type { Pace } from './rhythm.ts';
import { createScheduler, type ReadEnd } from './scheduler.ts';

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;

/** A scheduler in a fake browser, and things to watch that note when they were read. */
function setUp() {
  const around = fakeSurroundings();
  const scheduler = createScheduler(around);
  const started = around.now();
  return {
    around,
    watch: (pace: Pace, end: () => ReadEnd | Promise<ReadEnd> = () => 'none') => {
      const readAt: number[] = [];
      const firsts: boolean[] = [];
      const watching = scheduler.watch({
        pace,
        read: (isFirst) => {
          readAt.push((around.now() - started) / SECOND);
          firsts.push(isFirst);
          return Promise.resolve(end());
        },
      });
      return { ...watching, readAt, firsts };
    },
  };
}

describe('the scheduler', () => {
  it('reads at once, then in the rhythm: 5 s, after a minute 15 s, after five 30 s', async () => {
    const { around, watch } = setUp();
    const poll = watch('results');
    await around.pass(400 * SECOND);
    expect(poll.readAt.slice(0, 4)).toEqual([0, 5, 10, 15]);
    expect(poll.readAt.filter((at) => at >= 60 && at <= 120)).toEqual([60, 75, 90, 105, 120]);
    expect(poll.readAt.slice(-3).map((at, index, all) => at - (all[index - 1] ?? at))).toEqual([0, 30, 30]);
  });

  it('reads a list every half minute', async () => {
    const { around, watch } = setUp();
    const list = watch('list');
    await around.pass(95 * SECOND);
    expect(list.readAt).toEqual([0, 30, 60, 90]);
  });

  it('is brisk again after an act, which is read at once', async () => {
    const { around, watch } = setUp();
    const poll = watch('results');
    await around.pass(400 * SECOND);
    const before = poll.readAt.length;
    await Promise.all([poll.actNow(), around.pass(0)]);
    await around.pass(11 * SECOND);
    expect(poll.readAt.slice(before)).toEqual([400, 405, 410]);
  });

  it('reads once more after an act when a read was on its way', async () => {
    const { around, watch } = setUp();
    const answers: ((end: ReadEnd) => void)[] = [];
    const poll = watch('results', () => new Promise((resolve) => answers.push(resolve)));
    await around.pass(SECOND);
    const acted = poll.actNow();
    answers[0]?.('none');
    await around.pass(0);
    expect(poll.readAt).toEqual([0, 1]);
    answers[1]?.('none');
    await acted;
  });

  it('asks nothing while hidden, and everything at once on return', async () => {
    const { around, watch } = setUp();
    const poll = watch('results');
    const list = watch('list');
    await around.pass(2 * SECOND);
    around.hide();
    await around.pass(HOUR);
    expect([poll.readAt, list.readAt]).toEqual([[0], [0]]);
    expect(around.held().timers).toBe(0);
    around.show();
    await around.pass(0);
    expect([poll.readAt.at(-1), list.readAt.at(-1)]).toEqual([3602, 3602]);
  });

  it('asks at once when the network is back', async () => {
    const { around, watch } = setUp();
    let end: ReadEnd = 'none';
    const poll = watch('results', () => end);
    await around.pass(7 * SECOND);
    end = 'offline';
    // It has failed this very moment, which is no reason to wait.
    await around.pass(3 * SECOND);
    end = 'none';
    around.comeOnline();
    await around.pass(0);
    expect(poll.readAt).toEqual([0, 5, 10, 10]);
  });

  it('slows everything down when one is asked for less, and doubles the wait up to five minutes', async () => {
    const { around, watch } = setUp();
    let isBusy = false;
    const end = (): ReadEnd => (isBusy ? 'busy' : 'none');
    const poll = watch('results', end);
    const list = watch('list', end);
    await around.pass(6 * SECOND);
    isBusy = true;
    await around.pass(1_500 * SECOND);
    const waits = poll.readAt.slice(3).map((at, index) => at - (poll.readAt[index + 2] ?? 0));
    expect(waits).toEqual([30, 30, 60, 120, 240, 300, 300, 300]);
    expect(list.readAt.length).toBeLessThan(10);
    isBusy = false;
    await around.pass(300 * SECOND);
    const at = poll.readAt.length;
    await around.pass(60 * SECOND);
    expect(poll.readAt.length - at).toBe(2);
  });

  it('does not hurry because somebody looks again while the portal is busy', async () => {
    const { around, watch } = setUp();
    const poll = watch('results', () => 'busy');
    await around.pass(2 * SECOND);
    around.hide();
    around.show();
    await around.pass(20 * SECOND);
    expect(poll.readAt).toEqual([0]);
  });

  it('stops by itself after a last word; a person may still ask', async () => {
    const { around, watch } = setUp();
    const poll = watch('results', () => 'not-found');
    const other = watch('list');
    await around.pass(120 * SECOND);
    around.comeOnline();
    await around.pass(SECOND);
    expect(poll.readAt).toEqual([0]);
    expect(other.readAt.length).toBeGreaterThan(4);
    await Promise.all([poll.actNow(), around.pass(0)]);
    expect(poll.readAt).toHaveLength(2);
  });

  it('tells the first read from later ones until numbers have come', async () => {
    const { around, watch } = setUp();
    const ends: ReadEnd[] = ['server', 'none', 'none'];
    const poll = watch('results', () => ends.shift() ?? 'none');
    await around.pass(25 * SECOND);
    expect(poll.firsts).toEqual([true, true, false, false]);
  });

  it('takes a read that something of ours cancelled for no failure', async () => {
    const { around, watch } = setUp();
    const ends: ReadEnd[] = ['none', 'cancelled', 'none'];
    const poll = watch('results', () => ends.shift() ?? 'none');
    await around.pass(16 * SECOND);
    expect(poll.readAt).toEqual([0, 5, 10, 15]);
  });

  it('in eight hours leaves nothing behind and stays under 0.1 requests a second', async () => {
    const { around, watch } = setUp();
    const poll = watch('results');
    for (let minute = 0; minute < 480; minute += 1) {
      // Lists and other polls come and go; the page is hidden now and then.
      const other = watch(minute % 2 === 0 ? 'list' : 'results');
      await around.pass(40 * SECOND);
      if (minute % 7 === 0) around.hide();
      await around.pass(20 * SECOND);
      if (minute % 7 === 0) around.show();
      other.stop();
      expect(around.held().timers).toBeLessThanOrEqual(1);
      expect(around.held().listeners).toBe(1);
    }
    expect(poll.readAt.length / (8 * 3_600)).toBeLessThan(0.1);
    poll.stop();
    expect(around.held()).toEqual({ timers: 0, listeners: 0 });
  });
});
