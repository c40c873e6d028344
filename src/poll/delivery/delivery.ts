import type { ChatRef } from '../chat.ts';
import { compareWithPortal } from './compare-with-portal.ts';
import type { Difference } from './compare-with-portal.ts';
import type { PollContent } from '../draft.ts';
import type { Poll } from '../poll.ts';

/** Why the portal said no: the kind of the error, and the portal's own words, which may be ''. */
export interface Refusal {
  readonly code: string;
  readonly text: string;
}

/** How far one poll for one chat has come. Times are ms epoch. */
export type DeliveryState =
  | { readonly step: 'ready' }
  /** On its way. `since` is the first start ever; `tries` counts the repeats before this one. */
  | { readonly step: 'sending'; readonly since: number; readonly tries: number; readonly blind?: true }
  /** Nobody knows whether the portal has it. `looked`: nothing more is to be read before it is sent again. */
  | {
      readonly step: 'unclear';
      readonly since: number;
      readonly tries: number;
      /** When the same poll is sent again by itself; ON_DEMAND when never. */
      readonly nextAt: number;
      readonly looked: boolean;
      /** The chat could not be read after the last attempt, so the poll may stand in it unseen. */
      readonly blind?: true;
      /** Why the chat could not be read, or why the repeat was refused. */
      readonly why?: Refusal;
    }
  | ({ readonly step: 'refused' } & Refusal)
  /** `why`: the last reason why it could not be read back. */
  | { readonly step: 'posted'; readonly messageId: number; readonly why?: Refusal }
  /**
   * Read back from the portal; `changed` is empty when it came out as asked. `isFirst`: it is the poll that was sent
   * before the text was changed, so the new text was not sent.
   */
  | {
      readonly step: 'verified';
      readonly messageId: number;
      readonly changed: readonly Difference[];
      readonly isFirst?: true;
    };

/** One poll for one chat. `templateId` (lower-case UUID v4) never changes: it is what keeps the portal from posting twice. */
export interface Delivery {
  readonly chat: ChatRef;
  readonly templateId: string;
  readonly state: DeliveryState;
  /** The question that may have been sent under this template id before the text was changed. */
  readonly first?: string | undefined;
}

export type DeliveryEvent =
  /** The call is about to leave. */
  | { readonly type: 'start'; readonly at: number }
  | { readonly type: 'accepted'; readonly messageId: number }
  /** No clear end: no answer, a 5xx, or MESSAGE_DUPLICATED_BY_UUID. */
  | { readonly type: 'lost'; readonly at: number }
  /** The portal is busy and has not run the call. */
  | { readonly type: 'put-off' }
  | ({ readonly type: 'refused' } & Refusal)
  /** The portal refuses every chat alike, so this one was not even tried. */
  | ({ readonly type: 'withheld' } & Refusal)
  /** Our poll stands in the chat's history. */
  | { readonly type: 'found'; readonly messageId: number }
  /** The chat was read, our poll is not there (yet). */
  | { readonly type: 'missing'; readonly at: number }
  /** The chat, or the poll, could not be read. `isFinal`: asking again will not help. */
  | { readonly type: 'unread'; readonly at: number; readonly why: Refusal; readonly isFinal: boolean }
  | {
      readonly type: 'read-back';
      readonly poll: Poll;
      readonly asked: PollContent;
      readonly first?: string | undefined;
    }
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
      if (state.step === 'unclear')
        return { step: 'sending', since: state.since, tries: state.tries + 1, ...blindOf(state) };
      return state;
    case 'accepted':
    case 'found':
      return isOpen(state) ? { step: 'posted', messageId: event.messageId } : state;
    case 'lost':
      return state.step === 'sending' ? unclear(state, event.at, false) : state;
    case 'put-off':
      return state.step === 'sending' ? putOff(state) : state;
    case 'missing':
      if (state.step === 'sending') return unclear(state, event.at, true);
      if (state.step === 'unclear') return lookedFor(state, event.at);
      return state;
    case 'unread':
      return unread(state, event);
    case 'refused':
      return isOpen(state) ? refused(state, event) : state;
    case 'withheld':
      return state.step === 'ready' ? { step: 'refused', code: event.code, text: event.text } : state;
    case 'again':
      if (state.step === 'refused') return { step: 'ready' };
      if (state.step === 'unclear') return { ...begun(state.since), tries: state.tries };
      return state;
    case 'read-back':
    default:
      return verified(state, event);
  }
}

/**
 * What is stored of a poll before its run begins: from `since` on it may be on its way. A page that comes back looks
 * for it and, where it is not there, sends it at once.
 */
export function begun(since: number): Extract<DeliveryState, { step: 'unclear' }> {
  return { step: 'unclear', since, tries: 0, nextAt: 0, looked: false };
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

type Unclear = Extract<DeliveryState, { step: 'unclear' }>;

function lookedFor({ since, tries, nextAt }: Unclear, at: number): DeliveryState {
  return {
    step: 'unclear',
    since,
    tries,
    nextAt: isForgotten({ since }, at) ? ON_DEMAND : nextAt,
    looked: true,
  };
}

function blindOf({ blind }: { readonly blind?: true }): { readonly blind?: true } {
  return blind ? { blind } : {};
}

/** Turned away before it ran: where it was the first attempt, it is as if it had never been made. */
function putOff(state: Extract<DeliveryState, { step: 'sending' }>): DeliveryState {
  if (state.tries === 0) return { step: 'ready' };
  return { ...begun(state.since), tries: state.tries - 1, looked: true, ...blindOf(state) };
}

/**
 * Where a chat will not be read at all, or not until the next attempt is due, the poll is sent again without looking:
 * the portal knows its template id and makes no second one (docs/platform.md, 1.4). Once at once, then in the usual steps.
 */
function unread(
  state: DeliveryState,
  { at, why, isFinal }: Extract<DeliveryEvent, { type: 'unread' }>,
): DeliveryState {
  if (state.step === 'posted') return { ...state, why };
  if (!isOpen(state)) return state;
  const open = state.step === 'unclear' ? state : unclear(state, at, false);
  if (!isFinal) return { ...open, why };
  const soon = open.tries === 0 ? 0 : open.nextAt;
  return { ...open, looked: true, blind: true, why, nextAt: isForgotten(open, at) ? ON_DEMAND : soon };
}

/** A refusal ends it only where the chat was read before: otherwise an earlier attempt may have arrived. */
function refused(state: OnItsWay, { code, text }: Refusal): DeliveryState {
  if (!state.blind) return { step: 'refused', code, text };
  const { since, tries } = state;
  return { step: 'unclear', since, tries, nextAt: ON_DEMAND, looked: true, blind: true, why: { code, text } };
}

function isForgotten({ since }: Pick<OnItsWay, 'since'>, now: number): boolean {
  return now - since >= TEMPLATE_LIFE;
}

function unclear(state: OnItsWay, at: number, looked: boolean): Unclear {
  const minutes = RETRY_MINUTES[state.tries];
  const nextAt = minutes === undefined ? ON_DEMAND : at + minutes * 60_000;
  return { step: 'unclear', since: state.since, tries: state.tries, nextAt, looked };
}

function verified(
  state: DeliveryState,
  { poll, asked, first }: Extract<DeliveryEvent, { type: 'read-back' }>,
): DeliveryState {
  if (state.step !== 'posted' || poll.messageId !== state.messageId) return state;
  const changed = compareWithPortal(asked, poll);
  const isFirst = first !== undefined && changed.length > 0;
  return { step: 'verified', messageId: state.messageId, changed, ...(isFirst ? { isFirst } : {}) };
}
