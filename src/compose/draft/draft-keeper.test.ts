import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createDraftKeeper } from './draft-keeper.ts';
import { emptyRecord } from './draft-record.ts';
import { browserRhythm, portalRhythm, type Rhythm } from './autosave-delay.ts';
import type { DraftStore } from './draft-store.ts';
import { sampleDraft } from './sample-draft.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a draft in the browser', () => {
  it('is written every 300 ms while one types', () => {
    const { keeper, written } = desk(browserRhythm);
    for (let key = 1; key <= 10; key += 1) {
      keeper.change(sampleDraft('x'.repeat(key)));
      vi.advanceTimersByTime(100);
    }
    expect(written).toEqual(['xxx', 'xxxxxx', 'xxxxxxxxx']);
  });
});

describe('a draft on the portal', () => {
  it('is written 3 s after the last key', () => {
    const { keeper, written } = desk(portalRhythm);
    keeper.change(sampleDraft('a'));
    vi.advanceTimersByTime(2_000);
    keeper.change(sampleDraft('ab'));
    vi.advanceTimersByTime(2_999);
    expect(written).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(written).toEqual(['ab']);
  });

  it('is written at most once in 10 s', () => {
    const { keeper, written } = desk(portalRhythm);
    keeper.change(sampleDraft('a'));
    vi.advanceTimersByTime(3_000);
    keeper.change(sampleDraft('ab'));
    vi.advanceTimersByTime(9_999);
    expect(written).toEqual(['a']);
    vi.advanceTimersByTime(1);
    expect(written).toEqual(['a', 'ab']);
  });
});

describe('whatever the rhythm', () => {
  it('what must be certain is written at once', async () => {
    const { keeper, written } = desk(portalRhythm);
    keeper.change(sampleDraft('a'));
    await keeper.keep(sampleDraft('ab'));
    vi.advanceTimersByTime(60_000);
    expect(written).toEqual(['ab']);
  });

  it('a page that goes leaves what is not written yet, once', () => {
    const { keeper, left } = desk(portalRhythm);
    keeper.change(sampleDraft('a'));
    keeper.leave();
    keeper.leave();
    expect(left).toEqual(['a']);
  });

  it('a page that goes in the middle of a write leaves that draft, too', async () => {
    const { keeper, left } = desk(portalRhythm, () => new Promise(() => {}));
    keeper.change(sampleDraft('a'));
    await vi.advanceTimersByTimeAsync(3_000);
    keeper.leave();
    expect(left).toEqual(['a']);
  });

  it('nothing of a draft is written after it is done with', async () => {
    const { keeper, written, left } = desk(browserRhythm);
    keeper.change(sampleDraft('a'));
    await keeper.finish('ab12cd34', null);
    keeper.change(sampleDraft('late'));
    vi.advanceTimersByTime(60_000);
    keeper.leave();
    expect([...written, ...left]).toEqual([]);
  });

  it('says saved, failed, and gone where another tab was first', async () => {
    const answers: (() => Promise<boolean>)[] = [
      () => Promise.resolve(true),
      () => Promise.reject(new Error('full')),
      () => Promise.resolve(false),
    ];
    const { keeper, heard } = desk(browserRhythm, () => answers.shift()?.() ?? Promise.resolve(true));
    for (const question of ['a', 'b', 'c']) {
      keeper.change(sampleDraft(question));
      await vi.advanceTimersByTimeAsync(300);
    }
    expect(heard).toEqual(['changed', 'saved', 'changed', 'failed', 'changed', 'gone ab12cd34']);
  });

  it('a draft that could not be written goes along with the leaving page', async () => {
    const { keeper, left } = desk(browserRhythm, () => Promise.reject(new Error('full')));
    keeper.change(sampleDraft('a'));
    await vi.advanceTimersByTimeAsync(300);
    keeper.leave();
    expect(left).toEqual(['a']);
  });
});

function desk(rhythm: Rhythm, answer: () => Promise<boolean> = () => Promise.resolve(true)) {
  const written: string[] = [];
  const left: string[] = [];
  const heard: string[] = [];
  const store: DraftStore = {
    rhythm,
    chatLimit: () => null,
    read: () => emptyRecord,
    write: ({ draft }) => {
      written.push(draft.content.question);
      return answer();
    },
    leave: ({ draft }) => {
      left.push(draft.content.question);
    },
    finish: () => Promise.resolve(),
    onFinished: () => () => undefined,
  };
  const keeper = createDraftKeeper(store);
  keeper.listen({ onStatus: (status) => heard.push(status), onGone: (id) => heard.push(`gone ${id}`) });
  return { keeper, written, left, heard };
}
