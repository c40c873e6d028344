import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inBatches, noticeTag, noticeText, replyText } from './reminder-text.ts';

/** Every mark that a messenger would find. */
const MARK = /\[\/?[a-z]+(?:=[^\]]*)?\]/giu;

describe('replyText', () => {
  it('mentions the people and then speaks', () => {
    const people = [
      { id: 12, name: 'Ben Osei' },
      { id: 15, name: 'Ada' },
    ];
    expect(replyText(people, ' Please vote. ', null)).toBe(
      '[USER=12]Ben Osei[/USER], [USER=15]Ada[/USER]\nPlease vote.',
    );
  });

  it('has no mark but its own mentions, whatever people are called and write', () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.constantFrom('[USER=all]x[/USER]', '[/USER][URL=https://a.example]', '[B]b[/B]', '\n>> quote', '['),
    );
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 5 }), hostile, (names, text) => {
        const people = names.map((name, index) => ({ id: index + 1, name }));
        const marks = replyText(people, text, null).match(MARK) ?? [];
        expect(marks).toEqual(people.flatMap(({ id }) => [`[USER=${id}]`, '[/USER]']));
      }),
    );
  });
});

describe('noticeText', () => {
  const poll = { dialogId: 'chat91', messageId: 5120, question: 'Which [B]day[/B]?' };

  it('links the poll and has no other mark', () => {
    const text = noticeText(poll, 'Please [URL=https://a.example]vote[/URL]', null);
    expect(text.match(MARK)).toEqual(['[CONTEXT=chat91/5120]', '[/CONTEXT]']);
    expect(text).toContain('Which [\u2060B]day');
  });
});

describe('the link', () => {
  it('stands at the end of both', () => {
    const link = { path: '/marketplace/view/acme.quorum/?a=1', words: 'Vote [now]' };
    const line = '\n[URL=/marketplace/view/acme.quorum/?a=1]Vote [\u2060now][/URL]';
    expect(replyText([{ id: 1, name: 'A' }], 'x', link).endsWith(line)).toBe(true);
    expect(noticeText({ dialogId: 'chat1', messageId: 2, question: 'q' }, 'x', link).endsWith(line)).toBe(
      true,
    );
  });
});

describe('noticeTag', () => {
  it('is another for every person and every poll', () => {
    const tags = [noticeTag(1, 12), noticeTag(11, 2), noticeTag(1, 13), noticeTag(2, 12)];
    expect(new Set(tags).size).toBe(4);
  });
});

describe('inBatches', () => {
  it('loses nobody and asks for fifty at most', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 260 }), (people) => {
        const batches = inBatches(people);
        expect(batches.flat()).toEqual(people);
        expect(batches.every(({ length }) => length >= 1 && length <= 50)).toBe(true);
        expect(batches).toHaveLength(Math.ceil(people.length / 50));
      }),
    );
  });
});
