import type { ChatRef } from './chat.ts';
import { compareWithPortal } from './compare-with-portal.ts';
import type { Difference } from './compare-with-portal.ts';
import type { PollContent } from './draft.ts';
import type { Poll } from './poll.ts';

/** How far one poll for one chat has come. Times are ms epoch. */
export type DeliveryState =
  | { readonly step: 'ready' }
  /** On its way. `since` is the first start ever; `tries` counts the repeats before this one. */
  | { readonly step: 'sending'; readonly since: number; readonly tries: number }
  /** Nobody knows whether the portal has it. `looked`: the chat was read after the last attempt, it was not there. */
  | {
      readonly step: 'unclear';
      readonly since: number;
      readonly tries: number;
      /** When the same poll is sent again by itself; ON_DEMAND when never. */
      readonly nextAt: number;
      readonly looked: boolean;
    }
  /** The portal said no. `code` is the kind of the error, `text` the portal's own words, may be ''. */
  | { readonly step: 'refused'; readonly code: string; readonly text: string }
  | { readonly step: 'posted'; readonly messageId: number }
  /** Read back from the portal; `changed` is empty when it came out as asked. */
  | { readonly step: 'verified'; readonly messageId: number; readonly changed: readonly Difference[] };

/** One poll for one chat. `templateId` (lower-case UUID v4) never changes: it is what keeps the portal from posting twice. */
export interface Delivery {
  readonly chat: ChatRef;
  readonly templateId: string;
  readonly state: DeliveryState;
}

export type DeliveryEvent =
  /** The call is about to leave. */
  | { readonly type: 'start'; readonly at: number }
  | { readonly type: 'accepted'; readonly messageId: number }
  /** No clear end: no answer, a 5xx, or MESSAGE_DUPLICATED_BY_UUID. */
  | { readonly type: 'lost'; readonly at: number }
  | { readonly type: 'refused'; readonly code: string; readonly text: string }
  /** Our poll stands in the chat's history. */
  | { readonly type: 'found'; readonly messageId: number }
  /** The chat was read, our poll is not there (yet). */
  | { readonly type: 'missing'; readonly at: number }
  | { readonly type: 'read-back'; readonly poll: Poll; readonly asked: PollContent }
  /** "Try again": a refused one is ready again, an unclear one is looked for and then sent at once. Same template id. */
  | { readonly type: 'again' };

/** Minutes until an unclear poll is sent again by itself, after the first unclear end, the second, … */
const RETRY_MINUTES = [1, 5, 15, 60] as const;

/** How long the portal is sure to know a template id, ms; it keeps them 31 days (docs/platform.md). */
const TEMPLATE_LIFE = 30 * 24 * 3_600_000;

/** A `nextAt` that never comes: from here on only a person tries again. */
export const ON_DEMAND = Number.MAX_SAFE_INTEGER;

/** The state after an event. Total: an event that does not fit the state changes nothing. */
export function advance(state: DeliveryState, event: DeliveryEvent): DeliveryState {
  switch (event.type) {
    case 'start':
      if (state.step === 'ready') return { step: 'sending', since: event.at, tries: 0 };
      if (state.step === 'unclear') return { step: 'sending', since: state.since, tries: state.tries + 1 };
      return state;
    case 'accepted':
    case 'found':
      return isOpen(state) ? { step: 'posted', messageId: event.messageId } : state;
    case 'lost':
      return state.step === 'sending' ? unclear(state, event.at, false) : state;
    case 'missing':
      if (state.step === 'sending') return unclear(state, event.at, true);
      if (state.step === 'unclear') return lookedFor(state, event.at);
      return state;
    case 'refused':
      return isOpen(state) ? { step: 'refused', code: event.code, text: event.text } : state;
    case 'again':
      if (state.step === 'refused') return { step: 'ready' };
      if (state.step === 'unclear') return { ...state, looked: false, nextAt: 0 };
      return state;
    case 'read-back':
    default:
      return verified(state, event);
  }
}

export type NextStep = 'send' | 'look' | 'read-back' | 'wait' | 'done' | 'refused';

const STEP_AFTER = {
  ready: 'send',
  sending: 'look',
  refused: 'refused',
  posted: 'read-back',
  verified: 'done',
} as const satisfies Record<Exclude<DeliveryState['step'], 'unclear'>, NextStep>;

/**
 * What to do next at `now` (ms epoch). A delivery found `sending` by a fresh page was cut off: look for it.
 * `wait` ends at the state's `nextAt`. Once the portal may have forgotten the template id nothing is sent any more,
 * only looked for: that id alone keeps a repeat from becoming a second poll.
 */
export function nextStep({ state }: Delivery, now: number): NextStep {
  if (state.step !== 'unclear') return STEP_AFTER[state.step];
  if (!state.looked) return 'look';
  if (now < state.nextAt) return 'wait';
  return isForgotten(state, now) ? 'look' : 'send';
}

type OnItsWay = Extract<DeliveryState, { step: 'sending' | 'unclear' }>;

function isOpen(state: DeliveryState): state is OnItsWay {
  return state.step === 'sending' || state.step === 'unclear';
}

function lookedFor(state: Extract<DeliveryState, { step: 'unclear' }>, at: number): DeliveryState {
  return { ...state, looked: true, nextAt: isForgotten(state, at) ? ON_DEMAND : state.nextAt };
}

function isForgotten({ since }: OnItsWay, now: number): boolean {
  return now - since >= TEMPLATE_LIFE;
}

function unclear(state: OnItsWay, at: number, looked: boolean): DeliveryState {
  const minutes = RETRY_MINUTES[state.tries];
  const nextAt = minutes === undefined ? ON_DEMAND : at + minutes * 60_000;
  return { step: 'unclear', since: state.since, tries: state.tries, nextAt, looked };
}

function verified(
  state: DeliveryState,
  { poll, asked }: Extract<DeliveryEvent, { type: 'read-back' }>,
): DeliveryState {
  if (state.step !== 'posted' || poll.messageId !== state.messageId) return state;
  return { step: 'verified', messageId: state.messageId, changed: compareWithPortal(asked, poll) };
}
