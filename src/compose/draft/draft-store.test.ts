import { describe, expect, it } from 'vitest';

import { createBrowserDrafts } from './browser-drafts.ts';
import { begun } from '../../poll/delivery/delivery.ts';
import { emptyRecord, readRecord, type NamedDraft } from './draft-record.ts';
import { roomFor } from './draft-quota.ts';
import { DraftTooLong } from './pack-record.ts';
import type { DraftStore } from './draft-store.ts';
import { createPortalDrafts } from './portal-drafts.ts';
import { sampleDraft } from './sample-draft.ts';

let forms = 0;

/** Two tabs of one form, each a store of its own over one memory. */
const places: readonly (readonly [string, () => readonly [DraftStore, DraftStore]])[] = [
  [
    'in the browser',
    () => {
      const storage = memory();
      return [createBrowserDrafts({ storage, key: 'k' }), createBrowserDrafts({ storage, key: 'k' })];
    },
  ],
  [
    'on the portal',
    () => {
      const options = new Map<string, string>();
      forms += 1;
      const access = {
        key: `draft:form${forms}`,
        options: {},
        read: () => Promise.resolve(Object.fromEntries(options)),
        write: (values: Readonly<Record<string, string>>) => {
          for (const [name, value] of Object.entries(values)) options.set(name, value);
          return Promise.resolve();
        },
        beacon: () => true,
      };
      return [createPortalDrafts(access), createPortalDrafts(access)];
    },
  ],
];

describe.each(places)('drafts %s', (_name, openTabs) => {
  it('come back as they were written', async () => {
    const [tab] = openTabs();
    await tab.write(sampleDraft('Where to?'));
    expect(tab.read().current).toEqual(sampleDraft('Where to?'));
  });

  it('are gone once they are done with', async () => {
    const [tab] = openTabs();
    await tab.write(sampleDraft('Where to?'));
    await tab.finish('ab12cd34', null);
    expect(tab.read().current).toBeNull();
  });

  it('are known as done with from the call on, before anything has answered', () => {
    const [tab] = openTabs();
    void tab.write(sampleDraft('Where to?'));
    void tab.finish('ab12cd34', null);
    expect(tab.read().current).toBeNull();
  });

  it('that one tab has sent are not brought back by another', async () => {
    const [here, there] = openTabs();
    await here.write(sampleDraft('Sent'));
    await here.finish('ab12cd34', null);
    expect(await there.write(sampleDraft('Sent, and typed on'))).toBe(false);
    expect(here.read().current).toBeNull();
  });

  it('of the last writer win, and survive the end of another tab’s draft', async () => {
    const [here, there] = openTabs();
    await here.write(sampleDraft('First', 'aaaaaaaa'));
    await there.write(sampleDraft('Second', 'bbbbbbbb'));
    await here.finish('aaaaaaaa', null);
    expect(await there.write(sampleDraft('Second, longer', 'bbbbbbbb'))).toBe(true);
    expect(there.read().current?.draft.content.question).toBe('Second, longer');
  });
});

describe('a draft of a page that goes, on the portal', () => {
  it('goes by one beacon, and by nothing else', async () => {
    const { store, kept } = leaving(true);
    store.leave(sampleDraft('On its way'));
    await Promise.resolve();
    expect(store.read().current).toEqual(sampleDraft('On its way'));
    expect(kept()).toEqual([]);
  });

  it('goes by a usual call where the beacon was not taken, and is not lost for this page meanwhile', async () => {
    const { store, kept } = leaving(false);
    store.leave(sampleDraft('Not taken'));
    expect(store.read().current).toEqual(sampleDraft('Not taken'));
    await expect.poll(kept).toEqual(['Not taken']);
  });
});

describe('two windows that begin to send one draft in the same moment', () => {
  it.each(places)('%s: only one of them may go on', async (_name, openTabs) => {
    const tabs = openTabs();
    const answers = await Promise.all(
      tabs.map((tab, place) => tab.write(sentDraft(`6f0c1e52-8d0b-4b52-9a77-0d3f1c5be21${place}`), true)),
    );
    expect(answers.filter(Boolean)).toHaveLength(1);
  });
});

describe('a record that is broken', () => {
  it.each(['', 'null', '{', '{"current":{"id":1}}', '[]', '"text"'])('reads as empty: %s', (text) => {
    expect(readRecord(text)).toEqual(emptyRecord);
  });
});

describe('room among the user’s options', () => {
  it('is made by emptying the oldest drafts of other chats', () => {
    const old = record('x'.repeat(20_000), 1);
    const newer = record('y'.repeat(8_000), 2);
    const options = { 'draft:chat1': newer, 'draft:chat2': old, theme: 'dark' };
    expect(roomFor('draft:none', 'z'.repeat(5_000), options)).toEqual({ 'draft:chat2': '' });
  });

  it('never takes a draft whose polls are on their way', () => {
    const sending = record('x'.repeat(28_000), 1, 'sending');
    expect(roomFor('draft:none', 'z'.repeat(5_000), { 'draft:chat1': sending })).toEqual({});
  });

  it('is not there for a draft that is too long by itself', () => {
    expect(() => roomFor('draft:none', 'ж'.repeat(16_000), {})).toThrow(DraftTooLong);
  });
});

/** A draft whose poll is on its way under this template id. */
function sentDraft(templateId: string): NamedDraft {
  const named = sampleDraft('Twice?');
  const deliveries = named.draft.chats.map(({ dialogId, chatId, title }) => ({
    chat: { dialogId, chatId, title },
    templateId,
    state: begun(1),
  }));
  return { ...named, draft: { ...named.draft, deliveries } };
}

function record(question: string, savedAt: number, step?: 'sending'): string {
  const { id, draft } = sampleDraft(question);
  const [chat] = draft.chats;
  const deliveries =
    step && chat
      ? [
          {
            chat: { dialogId: chat.dialogId, chatId: chat.chatId, title: chat.title },
            templateId: '6f0c1e52-8d0b-4b52-9a77-0d3f1c5be210',
            state: { step, since: 1, tries: 0 },
          },
        ]
      : [];
  return JSON.stringify({ current: { id, draft: { ...draft, deliveries } }, finished: [], savedAt });
}

/** The store of a page that leaves, by a beacon that the browser takes or does not. */
function leaving(isSent: boolean) {
  const options = new Map<string, string>();
  forms += 1;
  const store = createPortalDrafts({
    key: `draft:left${forms}`,
    options: {},
    read: () => Promise.resolve(Object.fromEntries(options)),
    write: (values) => {
      for (const [name, value] of Object.entries(values)) options.set(name, value);
      return Promise.resolve();
    },
    beacon: () => isSent,
  });
  return {
    store,
    kept: () => [...options.values()].map((text) => readRecord(text).current?.draft.content.question),
  };
}

function memory(): Pick<Storage, 'getItem' | 'setItem'> {
  const texts = new Map<string, string>();
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => {
      texts.set(key, text);
    },
  };
}
