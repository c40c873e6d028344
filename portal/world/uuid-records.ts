import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

const LOWER_CASE_V4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const RECORD_LIVES = 31 * 86_400_000;
const UNFINISHED_BLOCKS = 3_600_000;

/** The only form that keeps the messenger from posting twice (docs/platform.md, "Sending"). */
export function isLowerCaseUuid(text: string): boolean {
  return LOWER_CASE_V4.test(text);
}

/**
 * Notes that a message with this UUID is under way.
 * @returns the message an earlier attempt has made, null when this is the first.
 * @throws Refusal MESSAGE_DUPLICATED_BY_UUID while an earlier attempt is unfinished, for an hour.
 */
export function claimUuid(world: World, uuid: string): number | null {
  const record = world.uuids.get(uuid);
  const age = record === undefined ? Number.POSITIVE_INFINITY : world.now() - record.at;
  if (record !== undefined && record.messageId !== null && age < RECORD_LIVES) return record.messageId;
  if (record?.messageId === null && age < UNFINISHED_BLOCKS) throw new Refusal('MESSAGE_DUPLICATED_BY_UUID');
  world.uuids.set(uuid, { at: world.now(), messageId: null });
  return null;
}

export function finishUuid(world: World, uuid: string, messageId: number): void {
  const record = world.uuids.get(uuid);
  if (record !== undefined) record.messageId = messageId;
}
