import { describe, expect, it } from 'vitest';
import { sentMonths, type SentPoll } from '../poll/sent-polls.ts';
import { eraseSent, recordSent, type OptionStore } from './sent-index.ts';

const november = Date.UTC(2026, 10, 24) / 1000;
const delivery = (messageId: number): SentPoll => ({
  messageId,
  chatId: 91,
  sentAt: november,
  campaign: 'a',
});

describe('writing sent polls into the index', () => {
  it('adds them to what is there and touches no other option', async () => {
    const store = portalOptions({ theme: 'dark' });
    await recordSent(store, [delivery(1)]);
    await recordSent(store, [delivery(2), delivery(3)]);
    expect(idsIn(store)).toEqual([1, 2, 3]);
    expect(store.values()['theme']).toBe('dark');
  });

  it('writes again when another frame overwrote the month meanwhile', async () => {
    const store = portalOptions({});
    store.afterNextWrite({ 'polls-2026-11': JSON.stringify([[9, 92, november, 'b']]) });
    await recordSent(store, [delivery(1)]);
    expect(idsIn(store)).toEqual([1, 9]);
  });

  it('writes nothing for a poll that it already has', async () => {
    const store = portalOptions({});
    await recordSent(store, [delivery(1)]);
    const written = store.writes();
    await recordSent(store, [delivery(1)]);
    expect(store.writes()).toBe(written);
  });

  it('does not disturb the send when the portal fails', async () => {
    const broken: OptionStore = {
      read: () => Promise.reject(new Error('offline')),
      write: () => Promise.reject(new Error('offline')),
    };
    await expect(recordSent(broken, [delivery(1)])).resolves.toBeUndefined();
  });
});

describe('taking polls out of the index', () => {
  it('leaves every other row and option', async () => {
    const store = portalOptions({ theme: 'dark' });
    await recordSent(store, [delivery(1), delivery(2)]);
    await eraseSent(store, [1]);
    expect(idsIn(store)).toEqual([2]);
    expect(store.values()['theme']).toBe('dark');
  });

  it('is done again when another frame wrote them back meanwhile', async () => {
    const store = portalOptions({});
    await recordSent(store, [delivery(1)]);
    store.afterNextWrite({
      'polls-2026-11': JSON.stringify([
        [1, 91, november, 'a'],
        [9, 92, november, 'b'],
      ]),
    });
    await eraseSent(store, [1]);
    expect(idsIn(store)).toEqual([9]);
  });

  it('writes nothing where they are gone already, and says when the portal fails', async () => {
    const store = portalOptions({});
    await eraseSent(store, [1]);
    expect(store.writes()).toBe(0);
    const broken: OptionStore = {
      read: () => Promise.reject(new Error('offline')),
      write: () => Promise.resolve(),
    };
    await expect(eraseSent(broken, [1])).rejects.toThrow('offline');
  });
});

function idsIn(store: { values(): Readonly<Record<string, string>> }): number[] {
  const rows = [...sentMonths(store.values()).values()].flat();
  return rows.map((row) => row.messageId).sort((one, other) => one - other);
}

/** Options like the portal's: the last writer of a key wins. */
function portalOptions(initial: Readonly<Record<string, string>>) {
  let values = initial;
  let rival: Readonly<Record<string, string>> = {};
  let writes = 0;
  return {
    values: () => values,
    writes: () => writes,
    afterNextWrite(theirs: Readonly<Record<string, string>>) {
      rival = theirs;
    },
    read: () => Promise.resolve(values),
    write(added: Readonly<Record<string, string>>) {
      writes += 1;
      values = { ...values, ...added, ...rival };
      rival = {};
      return Promise.resolve();
    },
  };
}
