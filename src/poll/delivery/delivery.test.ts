import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advance, nextStep, ON_DEMAND } from './delivery.ts';
import type { Delivery, DeliveryEvent, DeliveryState } from './delivery.ts';
import { emptyContent } from '../draft.ts';
import { samplePoll } from '../../testing/sample-poll.ts';

const at = Date.UTC(2026, 10, 24, 10);
const minute = 60_000;
const ready: DeliveryState = { step: 'ready' };

function after(...events: readonly DeliveryEvent[]): DeliveryState {
  return events.reduce<DeliveryState>(advance, ready);
}

function step(state: DeliveryState, now: number) {
  const chat = { dialogId: 'chat91', chatId: 91, title: 'Product team' };
  return nextStep(
    { chat, templateId: '6f0c1e52-8d0b-4b52-9a77-0d3f1c5be210', state } satisfies Delivery,
    now,
  );
}

const start = (now: number): DeliveryEvent => ({ type: 'start', at: now });
const lost = (now: number): DeliveryEvent => ({ type: 'lost', at: now });
const missing = (now: number): DeliveryEvent => ({ type: 'missing', at: now });
const accepted: DeliveryEvent = { type: 'accepted', messageId: 5120 };
const refused: DeliveryEvent = { type: 'refused', code: 'forbidden', text: 'No.' };
const readBack: DeliveryEvent = { type: 'read-back', poll: samplePoll(), asked: emptyContent };

describe('the plain way', () => {
  test('is send, read back, done', () => {
    expect(step(ready, at)).toBe('send');
    expect(step(after(start(at), accepted), at)).toBe('read-back');
    const verified = after(start(at), accepted, readBack);
    expect(verified).toMatchObject({ step: 'verified', messageId: 5120, changed: ['question', 'answers'] });
    expect(step(verified, at)).toBe('done');
  });

  test('a refused one stays refused until somebody tries again', () => {
    const state = after(start(at), refused);
    expect(state).toEqual({ step: 'refused', code: 'forbidden', text: 'No.' });
    expect(step(state, at + 1e9)).toBe('refused');
    expect(step(advance(state, { type: 'again' }), at)).toBe('send');
  });

  test('reading another poll back verifies nothing', () => {
    const posted = after(start(at), { type: 'found', messageId: 1 });
    expect(advance(posted, readBack)).toBe(posted);
  });
});

describe('an unclear end', () => {
  test('is looked for at once, and so is one that the page was closed on', () => {
    expect(step(after(start(at), lost(at)), at)).toBe('look');
    expect(step(after(start(at)), at)).toBe('look');
  });

  test('found in the chat, it is posted', () => {
    expect(after(start(at), lost(at), { type: 'found', messageId: 5120 })).toEqual({
      step: 'posted',
      messageId: 5120,
    });
  });

  test('not found, it waits 1, 5, 15 and 60 minutes, then for a person', () => {
    let state = after(start(at), lost(at), missing(at));
    let now = at;
    for (const minutes of [1, 5, 15, 60]) {
      expect(step(state, now + minutes * minute - 1)).toBe('wait');
      now += minutes * minute;
      expect(step(state, now)).toBe('send');
      state = [start(now), lost(now), missing(now)].reduce(advance, state);
    }
    expect(state).toMatchObject({ step: 'unclear', since: at, tries: 4, nextAt: ON_DEMAND });
    expect(step(state, now + 24 * 60 * minute)).toBe('wait');
  });

  test('tried again by hand, it is looked for before it is sent, without waiting', () => {
    const state = after(start(at), lost(at), missing(at), { type: 'again' });
    expect(step(state, at)).toBe('look');
    expect(step(advance(state, missing(at)), at)).toBe('send');
  });

  test('is looked for but never sent again once the portal may have forgotten its template id', () => {
    const monthLater = at + 31 * 24 * 60 * minute;
    const state = after(start(at), lost(at), missing(at));
    expect(step(state, monthLater)).toBe('look');
    const looked = advance(state, missing(monthLater));
    expect(step(looked, monthLater)).toBe('wait');
    expect(looked).toMatchObject({ nextAt: ON_DEMAND });
  });

  test('keeps the time of its first start over all repeats', () => {
    expect(after(start(at), lost(at), start(at + minute), lost(at + minute))).toMatchObject({ since: at });
  });
});

const anyEvent: fc.Arbitrary<DeliveryEvent> = fc.oneof(
  fc.record({ type: fc.constantFrom('start', 'lost', 'missing'), at: fc.nat() }),
  fc.record({ type: fc.constantFrom('accepted', 'found'), messageId: fc.nat() }),
  fc.record({ type: fc.constant('refused'), code: fc.string(), text: fc.string() }),
  fc.record({ type: fc.constant('again') }),
  fc.record({
    type: fc.constant('read-back'),
    poll: fc.nat().map((messageId) => samplePoll({ messageId })),
    asked: fc.constant(emptyContent),
  }),
);

describe('whatever happens, in whatever order', () => {
  test('a poll that is known to stand in the chat is never sent again', () => {
    fc.assert(
      fc.property(fc.array(anyEvent), fc.array(anyEvent), fc.nat(), (before, later, now) => {
        const posted = [start(at), ...before, accepted].reduce(advance, ready);
        fc.pre(posted.step === 'posted' || posted.step === 'verified');
        const end = later.reduce(advance, posted);
        expect(['read-back', 'done']).toContain(step(end, now));
        expect(end).toMatchObject({ messageId: 'messageId' in posted ? posted.messageId : null });
      }),
    );
  });

  test('there is a next step, and a state survives being stored as JSON', () => {
    fc.assert(
      fc.property(fc.array(anyEvent), fc.nat(), (events, now) => {
        const state = events.reduce<DeliveryState>(advance, ready);
        const stored: unknown = JSON.parse(JSON.stringify(state));
        expect(stored).toEqual(state);
        expect(step(state, now)).toBeTypeOf('string');
      }),
    );
  });

  test('waiting always ends later than now, so that nobody wakes up for nothing', () => {
    const stillUnclear = fc.array(anyEvent.filter(({ type }) => ['lost', 'missing', 'again'].includes(type)));
    fc.assert(
      fc.property(stillUnclear, fc.nat(2 * at), (events, now) => {
        const state = [start(at), ...events, lost(at), missing(at)].reduce(advance, ready);
        const end = state.step === 'unclear' ? state.nextAt : Number.NaN;
        expect(step(state, now) === 'wait').toBe(now < end);
      }),
    );
  });

  test('after an unclear end the chat is read before anything is sent by itself', () => {
    fc.assert(
      fc.property(fc.array(anyEvent), fc.nat(), (events, now) => {
        const state = advance(events.reduce<DeliveryState>(advance, ready), lost(now));
        fc.pre(state.step === 'unclear' && !state.looked);
        expect(step(state, Number.MAX_SAFE_INTEGER)).toBe('look');
      }),
    );
  });
});
