import { chatOfRow, type ChatRow } from '../chat-row.ts';
import { CROWD, GROUPS, ODD_TITLES } from './seed-group-rows.ts';
import { ATTACHED, CHANNELS } from './seed-special-rows.ts';
import type { World } from '../world.ts';

/** Mira talks with these in private; the first two are chats 141 and 142. */
const PARTNERS = [12, 15, 8, 11, 13, 16, 20, 26, 40, 55, 60, 65];
const MIRA = 7;
const DAY = 86_400_000;

/** Chats of every kind of docs/platform.md, "Who may post where", with and without the right to write, and private ones. */
export function seedChats(world: World): void {
  const rows = [...GROUPS, ...CHANNELS, ...ATTACHED, ...ODD_TITLES, ...CROWD, ...privateRows()];
  for (const row of rows) {
    world.chats.set(row.id, chatOfRow(world, row, world.now() - (400 - row.id) * DAY));
  }
}

function privateRows(): ChatRow[] {
  const notes: ChatRow = { id: 140, title: 'Notes', letter: 'P', type: 'private', members: [MIRA] };
  const talks = PARTNERS.map((partner, index): ChatRow => {
    return { id: 141 + index, title: '', letter: 'P', type: 'private', members: [MIRA, partner] };
  });
  const others: ChatRow = { id: 154, title: '', letter: 'P', type: 'private', members: [12, 15] };
  return [notes, ...talks, others];
}
