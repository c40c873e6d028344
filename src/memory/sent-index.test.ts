import { describe, expect, it } from 'vitest';
import type { SentPoll } from '../poll/sent-polls.ts';
import { optionPortal } from '../testing/option-portal.ts';
import { createOptionStore } from './option-store.ts';
import { eraseSent, putSent } from './sent-index.ts';
import { sentMonths } from './sent-months.ts';

const november = Date.UTC(2026, 10, 24) / 1000;
const delivery = (messageId: number): SentPoll => ({
  messageId,
  chatId: 91,
  sentAt: november,
  sendId: 'a',
});

describe('writing sent polls into the index', () => {
  it('adds them to what is there and touches no other option', async () => {
    const portal = optionPortal({ theme: 'dark' });
    const store = createOptionStore(portal.connect());
    await putSent(store, [delivery(1)]);
    await putSent(store, [delivery(2), delivery(3)]);
    expect(idsIn(portal)).toEqual([1, 2, 3]);
    expect(portal.values()['theme']).toBe('dark');
  });

  it('writes again when another frame overwrote the month meanwhile', async () => {
    const portal = optionPortal({});
    const store = createOptionStore(portal.connect());
    portal.rivalWrites({ 'polls-2026-11': JSON.stringify([[9, 92, november, 'b']]) });
    await putSent(store, [delivery(1)]);
    expect(idsIn(portal)).toEqual([1, 9]);
  });

  it('writes nothing for a poll that it already has', async () => {
    const portal = optionPortal({});
    const store = createOptionStore(portal.connect());
    await putSent(store, [delivery(1)]);
    const written = portal.writes();
    await putSent(store, [delivery(1)]);
    expect(portal.writes()).toBe(written);
  });
});

describe('taking polls out of the index', () => {
  it('leaves every other row and option', async () => {
    const portal = optionPortal({ theme: 'dark' });
    const store = createOptionStore(portal.connect());
    await putSent(store, [delivery(1), delivery(2)]);
    await eraseSent(store, [1]);
    expect(idsIn(portal)).toEqual([2]);
    expect(portal.values()['theme']).toBe('dark');
  });

  it('is done again when another frame wrote them back meanwhile', async () => {
    const portal = optionPortal({});
    const store = createOptionStore(portal.connect());
    await putSent(store, [delivery(1)]);
    portal.rivalWrites({
      'polls-2026-11': JSON.stringify([
        [1, 91, november, 'a'],
        [9, 92, november, 'b'],
      ]),
    });
    await eraseSent(store, [1]);
    expect(idsIn(portal)).toEqual([9]);
  });

  it('writes nothing where they are gone already', async () => {
    const portal = optionPortal();
    await eraseSent(createOptionStore(portal.connect()), [1]);
    expect(portal.writes()).toBe(0);
  });
});

function idsIn(portal: { values(): Readonly<Record<string, string>> }): number[] {
  const rows = [...sentMonths(portal.values()).values()].flat();
  return rows.map((row) => row.messageId).sort((one, other) => one - other);
}
