import { readRecord } from './draft-record.ts';
import { bytesOf, DraftTooLong, ROOM } from './pack-record.ts';

/**
 * The options to empty so that `text` fits in at `key`: the drafts of other chats, oldest first.
 * One whose sending has begun stays: it is what keeps its polls from being sent twice.
 */
export function roomFor(
  key: string,
  text: string,
  options: Readonly<Record<string, string>>,
): Record<string, string> {
  if (bytesOf(text) > ROOM) throw new DraftTooLong();
  const others = Object.entries(options)
    .filter(([name, value]) => name.startsWith('draft:') && name !== key && value !== '')
    .map(([name, value]) => kept(name, value))
    .sort((one, other) => one.savedAt - other.savedAt);
  let size = bytesOf(text) + others.reduce((sum, other) => sum + other.size, 0);
  const emptied: Record<string, string> = {};
  for (const other of others) {
    if (size <= ROOM) break;
    if (other.isBeingSent) continue;
    emptied[other.name] = '';
    size -= other.size;
  }
  return emptied;
}

function kept(name: string, value: string) {
  const { current, savedAt } = readRecord(value);
  const isBeingSent = (current?.draft.deliveries.length ?? 0) > 0;
  return { name, size: bytesOf(value), savedAt, isBeingSent };
}
