import { describe, expect, it } from 'vitest';

import { begun, type Delivery, type DeliveryState } from './delivery.ts';
import { emptyContent } from '../draft.ts';
import {
  printOf,
  readStopped,
  stoppedPolls,
  withoutStopped,
  withStopped,
  writeStopped,
} from './stopped-polls.ts';

const NOW = Date.UTC(2026, 10, 24, 9);
const DAY = 24 * 3_600_000;
const content = { ...emptyContent, question: 'Where do we meet?', answers: ['Office', 'Café', ''] };

describe('what is remembered of a stopped send', () => {
  it('is what may have arrived, and nothing else', () => {
    const states: DeliveryState[] = [
      begun(NOW),
      { step: 'sending', since: NOW, tries: 0 },
      { step: 'ready' },
      { step: 'refused', code: 'forbidden', text: '' },
      { step: 'posted', messageId: 5 },
      { step: 'verified', messageId: 5, changed: [] },
    ];
    const found = stoppedPolls(states.map(delivery), content);
    expect(found.map(({ chat }) => chat.chatId)).toEqual([91, 92]);
    expect(found[0]).toMatchObject({ question: 'Where do we meet?', since: NOW, print: printOf(content) });
  });

  it('names the question that was sent first, however often the text was changed since', () => {
    const [again] = stoppedPolls([{ ...delivery(begun(NOW), 0), first: 'When?' }], content);
    expect(again?.question).toBe('When?');
  });

  it('is read as it was written, and forgotten when the portal has forgotten it', () => {
    const list = stoppedPolls([delivery(begun(NOW), 0)], content);
    expect(readStopped(writeStopped(list), NOW + 30 * DAY)).toEqual(list);
    expect(readStopped(writeStopped(list), NOW + 31 * DAY)).toEqual([]);
  });

  it.each([undefined, null, '', '{', 'null', '{}', '[1]', '[[]]', '[["91"]]', '[[91,1,1,1,1,1,1]]'])(
    'is nothing where %j is stored',
    (text) => {
      expect(readStopped(text, NOW)).toEqual([]);
    },
  );

  it('has each template id once, and none that is done with', () => {
    const list = stoppedPolls([delivery(begun(NOW), 0), delivery(begun(NOW), 1)], content);
    expect(withStopped(list, list)).toHaveLength(2);
    expect(withoutStopped(list, new Set([list[0]?.templateId ?? '']))).toEqual(list.slice(1));
  });
});

describe('the print of a poll', () => {
  it('stays while only blanks change', () => {
    const answers = [' Office', 'Café ', '', ''];
    expect(printOf({ ...content, question: ' Where do we meet? ', answers })).toBe(printOf(content));
  });

  it.each([
    { answers: ['Office', 'Cafe'] },
    { answers: ['Café', 'Office'] },
    { question: 'Where do we meet' },
    { anonymous: true },
    { several: true },
    { revote: false },
  ])('changes with %j', (change) => {
    expect(printOf({ ...content, ...change })).not.toBe(printOf(content));
  });
});

function delivery(state: DeliveryState, place: number): Delivery {
  const chatId = 91 + place;
  return {
    chat: { dialogId: `chat${chatId}`, chatId, title: `Chat ${chatId}` },
    templateId: `6f0c1e52-8d0b-4b52-9a77-0d3f1c5be21${place}`,
    state,
  };
}
