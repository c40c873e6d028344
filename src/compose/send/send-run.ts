import { PortalError } from '../../bitrix24/door/portal-error.ts';
import type { PortalRequest } from '../../bitrix24/door/request.ts';
import { advance, nextStep, type Delivery, type DeliveryEvent } from '../../poll/delivery/delivery.ts';
import { emptyContent, type Draft } from '../../poll/draft.ts';
import { asBegun } from './as-begun.ts';
import {
  lookForPoll,
  readPollsBack,
  sendToChat,
  type CallEnd,
  type PostedDelivery,
} from './delivery-calls.ts';
import { createPace } from './pace.ts';
import { wakeAt } from './wake-at.ts';

/** Brings the polls of one draft into their chats, one chat after the other. */
export interface SendRun {
  /** Sends the draft along its deliveries: what is posted stays, what is unclear is looked for first. */
  readonly go: (draft: Draft) => void;
  /** Nothing goes on by itself any more, until the next `go`. */
  readonly rest: () => void;
  /** No further call after the one under way; for a page that goes. */
  readonly stop: () => void;
}

export interface SendRunTools {
  readonly request: PortalRequest;
  /** Me, the author. */
  readonly authorId: number;
  /** Stores the draft with all its template ids and is certain of it; throws when it cannot. No poll leaves before. */
  readonly keep: (draft: Draft) => Promise<void>;
  /** Stores how far it has come, where and when that costs nothing. The run is safe without it. */
  readonly note: (draft: Draft, isAtRest: boolean) => void;
  /** What is shown: the deliveries, and whether something is under way. */
  readonly onChange: (progress: SendProgress) => void;
  /** Every chat has its poll, and every poll was read back. */
  readonly onSettled: (deliveries: readonly Delivery[]) => void;
}

export interface SendProgress {
  readonly deliveries: readonly Delivery[];
  /** A call is under way, or follows by itself after a pause. */
  readonly isBusy: boolean;
  /** The portal has asked for a pause: when the run goes on by itself, ms epoch. */
  readonly pausedUntil: number | null;
  /** Why nothing could be sent: the draft, and with it the template ids, could not be stored. */
  readonly keepError: unknown;
}

/** Where to go after a step: on with this chat, on with the next one, no further, or nowhere for now. */
type Next = 'step' | 'chat' | 'end' | 'rest';

/** As many commands as a batch takes (docs/platform.md, 4.1). */
const BATCH = 50;

/**
 * See docs/architecture.md, "Send": a crash at any line of this file resumes without a second poll. All template ids
 * are stored once, before the first call (decision 19).
 */
export function createSendRun(tools: SendRunTools): SendRun {
  const { request, authorId, keep, note, onChange, onSettled } = tools;
  const pace = createPace();
  let draft: Draft = { content: emptyContent, chats: [], deliveries: [], rule: null };
  /** When the run was stored, ms epoch. */
  let begunAt: number | null = null;
  let isUnderWay = false;
  let isStopped = false;
  let pausedUntil: number | null = null;
  let keepError: unknown = null;
  let readFailures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(): void {
    const isBusy = isUnderWay || pausedUntil !== null;
    onChange({ deliveries: draft.deliveries, isBusy, pausedUntil, keepError });
  }

  function stored(): Draft {
    return begunAt === null ? draft : asBegun(draft, begunAt);
  }

  function apply(event: DeliveryEvent, isConcerned: (delivery: Delivery) => boolean): void {
    const deliveries = draft.deliveries.map((delivery) =>
      isConcerned(delivery) ? { ...delivery, state: advance(delivery.state, event) } : delivery,
    );
    draft = { ...draft, deliveries };
    note(stored(), false);
    show();
  }

  async function bringAll(): Promise<void> {
    if (isUnderWay || isStopped) return;
    clearTimeout(timer);
    isUnderWay = true;
    pausedUntil = null;
    keepError = null;
    show();
    try {
      if (await sendAll()) await readAllBack();
    } catch (thrown) {
      keepError = thrown;
    }
    isUnderWay = false;
    show();
    if (isStopped) return;
    note(stored(), true);
    if (isSettled(draft)) onSettled(draft.deliveries);
    else scheduleWake();
  }

  /** @returns whether the portal is there to be read */
  async function sendAll(): Promise<boolean> {
    for (const { templateId } of draft.deliveries) {
      const next = await bring(templateId);
      if (next === 'rest') return false;
      if (next === 'end') return true;
    }
    return true;
  }

  /** One delivery, as far as it goes now. Throws only when the draft cannot be stored. */
  async function bring(templateId: string): Promise<Next> {
    for (;;) {
      if (isStopped) return 'rest';
      const delivery = draft.deliveries.find((other) => other.templateId === templateId);
      if (!delivery) return 'chat';
      const next = await step(delivery);
      if (next !== 'step') return next;
    }
  }

  async function step(delivery: Delivery): Promise<Next> {
    switch (nextStep(delivery, Date.now())) {
      case 'send':
        return send(delivery);
      case 'look': {
        const { question } = draft.content;
        return read(delivery, await lookForPoll(request, { delivery, question, authorId }));
      }
      case 'read-back':
      case 'wait':
      case 'done':
      case 'refused':
      default:
        return 'chat';
    }
  }

  async function send(delivery: Delivery): Promise<Next> {
    if (begunAt === null) {
      const error = await keepAll();
      if (error !== null) return pause(error.status);
    }
    if (pace.gap() > 0) await passed(pace.gap());
    if (isStopped) return 'rest';
    const isThis = ({ templateId }: Delivery) => templateId === delivery.templateId;
    apply({ type: 'start', at: Date.now() }, isThis);
    const { event, error } = await sendToChat(request, { delivery, content: draft.content });
    apply(event, isThis);
    if (error === null) pace.ease();
    if (error?.reach === 'busy') return pause(error.status);
    if (error?.reach !== 'portal' || error.unclear) return 'step';
    apply({ type: 'withheld', code: error.kind, text: error.portalText }, () => true);
    return 'end';
  }

  /** Once a run. Throws when it cannot be stored; a portal that is busy is asked again. */
  async function keepAll(): Promise<PortalError | null> {
    const now = Date.now();
    try {
      await keep(asBegun(draft, now));
    } catch (thrown) {
      if (thrown instanceof PortalError && thrown.reach === 'busy') return thrown;
      throw thrown;
    }
    begunAt = now;
    return null;
  }

  /** What is posted is read back together, once all that can be sent is sent. */
  async function readAllBack(): Promise<void> {
    const posted = draft.deliveries.flatMap((delivery): PostedDelivery[] =>
      delivery.state.step === 'posted' ? [{ delivery, messageId: delivery.state.messageId }] : [],
    );
    for (let from = 0; from < posted.length; from += BATCH) {
      if (isStopped) return;
      const part = posted.slice(from, from + BATCH);
      const ends = await readPollsBack(request, part, draft.content);
      const nexts = ends.map((end, place) => read(part[place]?.delivery, end));
      if (nexts.includes('rest')) return;
    }
  }

  function read(delivery: Delivery | undefined, { event, error }: CallEnd): Next {
    apply(event, ({ templateId }) => templateId === delivery?.templateId);
    if (error === null) {
      readFailures = 0;
      return 'step';
    }
    if (error.reach === 'busy') return pause(error.status);
    if (event.type === 'unread' && event.isFinal) return 'step';
    readFailures += 1;
    // Without a connection the next chat would only become unclear as well.
    return error.kind === 'offline' || error.kind === 'timeout' ? 'rest' : 'chat';
  }

  function pause(status: number): Next {
    // Once for a whole batch.
    pausedUntil ??= pace.hold({ status }, Date.now());
    return 'rest';
  }

  function scheduleWake(): void {
    const now = Date.now();
    const at = pausedUntil ?? wakeAt(draft.deliveries, now, readFailures);
    if (at !== null) timer = setTimeout(() => void bringAll(), at - now);
  }

  return {
    go(started) {
      draft = started;
      begunAt = null;
      void bringAll();
    },
    rest() {
      clearTimeout(timer);
      pausedUntil = null;
      show();
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}

function isSettled({ deliveries }: Draft): boolean {
  return deliveries.length > 0 && deliveries.every(({ state }) => state.step === 'verified');
}

function passed(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
