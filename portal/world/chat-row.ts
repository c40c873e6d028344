import type { Chat, LowestRole, Membership, MessageType } from './records/chat.ts';
import type { World } from './world.ts';

/** A chat of the seeded company, short to write. Whoever is listed nowhere is not in it. */
export interface ChatRow {
  readonly id: number;
  readonly title: string;
  readonly letter: MessageType;
  readonly type: string;
  /** Ids, or everybody who works here (bots and guests apart). */
  readonly members: readonly number[] | 'everybody';
  readonly owner?: number;
  readonly managers?: readonly number[];
  readonly lowest?: LowestRole;
  readonly maySend?: false;
  readonly textField?: false;
  readonly description?: string;
  readonly entity?: readonly [type: string, id: string];
  readonly group?: number;
  readonly parent?: number;
  readonly pinned?: number;
  readonly muted?: true;
  /** Not in anybody's chat list. */
  readonly unlisted?: true;
}

const COLORS = ['#8474c8', '#4ba984', '#df532d', '#4ba5c3', '#e2a000', '#64a513'] as const;

export function chatOfRow(world: World, row: ChatRow, createdAt: number): Chat {
  const memberIds = row.members === 'everybody' ? everybody(world) : row.members;
  const ownerId = row.owner ?? memberIds[0] ?? 0;
  return {
    id: row.id,
    title: row.title,
    description: row.description ?? '',
    messageType: row.letter,
    type: row.type,
    entityType: row.entity?.[0] ?? '',
    entityId: row.entity?.[1] ?? '',
    groupId: row.group ?? null,
    parentChatId: row.parent ?? 0,
    parentMessageId: 0,
    ownerId,
    members: new Map(memberIds.map((id) => [id, membershipOf(row, id, ownerId)])),
    color: COLORS[row.id % COLORS.length] ?? COLORS[0],
    avatar: '',
    createdAt,
    lowestRole: row.lowest ?? 'member',
    maySend: row.maySend ?? true,
    textFieldEnabled: row.textField ?? true,
    autoDelete: null,
  };
}

function membershipOf(row: ChatRow, personId: number, ownerId: number): Membership {
  const isManager = row.managers?.includes(personId) === true;
  return {
    role: personId === ownerId && row.letter !== 'P' ? 'owner' : isManager ? 'manager' : 'member',
    lastReadId: 0,
    pinned: personId === 7 ? (row.pinned ?? null) : null,
    muted: row.muted ?? false,
    startId: 0,
    listed: row.unlisted !== true,
  };
}

/** Ids of all who work here: bots, guests and former employees apart. */
export function everybody(world: World): number[] {
  return [...world.people.values()]
    .filter((person) => person.active && !person.bot && !person.connector && !person.extranet)
    .map((person) => person.id);
}
