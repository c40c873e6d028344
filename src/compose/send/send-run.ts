import type { PortalRequest } from '../../bitrix24/door/request.ts';
import { advance, nextStep, type Delivery, type DeliveryEvent } from '../../poll/delivery.ts';
import { emptyContent, type Draft } from '../../poll/draft.ts';
import { lookForPoll, readPollBack, sendToChat } from './delivery-calls.ts';
import { wakeAt } from './wake-at.ts';

/** Brings the polls of one draft into their chats, one chat after the other. */
export interface SendRun {
  /** Sends the draft along its deliveries: what is posted stays, what is unclear is looked for first. */
  readonly go: (draft: Draft) => void;
  /** No further call after the one under way; for a page that goes. */
  readonly stop: () => void;
}

export interface SendRunTools {
  readonly request: PortalRequest;
  /** Me, the author. */
  readonly authorId: number;
  /** Stores the draft with its deliveries and is certain of it; throws when it cannot. No poll leaves before. */
  readonly keep: (draft: Draft) => Promise<void>;
  /** What is shown: the deliveries, and whether something is under way. */
  readonly onChange: (progress: SendProgress) => void;
}

export interface SendProgress {
  readonly deliveries: readonly Delivery[];
  readonly isBusy: boolean;
  /** Why nothing could be sent: the draft, and with it the template ids, could not be stored. */
  readonly keepError: unknown;
}

/** See docs/architecture.md, "Send": a crash at any line of this file resumes without a second poll. */
export function createSendRun({ request, authorId, keep, onChange }: SendRunTools): SendRun {
  let draft: Draft = { content: emptyContent, chats: [], deliveries: [], rule: null };
  let isBusy = false;
  let isStopped = false;
  let keepError: unknown = null;
  let readFailures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(): void {
    onChange({ deliveries: draft.deliveries, isBusy, keepError });
  }

  function happen(templateId: string, event: DeliveryEvent): void {
    const deliveries = draft.deliveries.map((delivery) =>
      delivery.templateId === templateId ? { ...delivery, state: advance(delivery.state, event) } : delivery,
    );
    draft = { ...draft, deliveries };
    show();
  }

  async function bringAll(): Promise<void> {
    if (isBusy || isStopped) return;
    clearTimeout(timer);
    isBusy = true;
    keepError = null;
    show();
    try {
      for (const { templateId } of draft.deliveries) await bring(templateId);
    } catch (thrown) {
      keepError = thrown;
    }
    isBusy = false;
    show();
    sleep();
  }

  /** One delivery, as far as it goes now. Throws only when the draft cannot be stored. */
  async function bring(templateId: string): Promise<void> {
    for (;;) {
      if (isStopped) return;
      const delivery = draft.deliveries.find((other) => other.templateId === templateId);
      if (!delivery) return;
      switch (nextStep(delivery, Date.now())) {
        case 'send':
          await send(delivery);
          break;
        case 'look':
          if (!(await look(delivery))) return;
          break;
        case 'read-back':
          if (!(await readBack(delivery))) return;
          break;
        case 'wait':
        case 'done':
        case 'refused':
          return;
      }
    }
  }

  async function send(delivery: Delivery): Promise<void> {
    const { templateId } = delivery;
    const before = draft;
    happen(templateId, { type: 'start', at: Date.now() });
    try {
      await keep(draft);
    } catch (thrown) {
      // Not sent, so not started: the state goes back to what it was.
      draft = before;
      throw thrown;
    }
    happen(templateId, await sendToChat(request, { delivery, content: draft.content }));
  }

  async function look(delivery: Delivery): Promise<boolean> {
    const event = await lookForPoll(request, { delivery, question: draft.content.question, authorId });
    return take(delivery, event);
  }

  async function readBack(delivery: Delivery): Promise<boolean> {
    const event = await readPollBack(request, { delivery, asked: draft.content });
    return take(delivery, event);
  }

  /** False when the portal could not be read: the run comes back to it later. */
  function take({ templateId }: Delivery, event: DeliveryEvent | null): boolean {
    readFailures = event ? 0 : readFailures + 1;
    if (event) happen(templateId, event);
    return event !== null;
  }

  function sleep(): void {
    if (isStopped) return;
    const at = wakeAt(draft.deliveries, Date.now(), readFailures);
    if (at !== null) timer = setTimeout(() => void bringAll(), at - Date.now());
  }

  return {
    go(started) {
      draft = started;
      void bringAll();
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
