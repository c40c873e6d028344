import type { DraftRecord } from './draft-record.ts';

/** Tells the deliveries that this page found or began from those that another tab has begun since. */
export interface OwnDeliveries {
  /** All deliveries in the record are ours from now on. Returns it. */
  readonly adopt: (record: DraftRecord) => DraftRecord;
  /** True when another tab has sent or cleared the draft, or is sending it under template ids of its own. */
  readonly isTaken: (record: DraftRecord, id: string) => boolean;
}

/** Two tabs on one draft must not send it twice: whoever begins first is followed by the other. */
export function ownDeliveries(): OwnDeliveries {
  const own = new Set<string>();
  return {
    adopt(record) {
      for (const { templateId } of record.current?.draft.deliveries ?? []) own.add(templateId);
      return record;
    },
    isTaken({ current, finished }, id) {
      if (finished.includes(id)) return true;
      if (current?.id !== id) return false;
      return current.draft.deliveries.some(
        ({ templateId, state }) => state.step !== 'ready' && !own.has(templateId),
      );
    },
  };
}
