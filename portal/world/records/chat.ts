import type { AutoDelete } from '../../auto-delete.ts';

/** C closed, O open, L open line, X external entity, A copilot, B collab, N channel, J open channel, T comments, P private, S system. */
export type MessageType = 'C' | 'O' | 'L' | 'X' | 'A' | 'B' | 'N' | 'J' | 'T' | 'P' | 'S';

/** A person's place in a chat, lowest first: guest reads an open chat without having joined it. */
export type Role = 'guest' | 'member' | 'manager' | 'owner';

/** The lowest role that may write; `none` = nobody. */
export type LowestRole = Role | 'none';

export interface Membership {
  readonly role: 'member' | 'manager' | 'owner';
  /** The last message this person has seen. */
  lastReadId: number;
  /** Position among the person's pinned chats from 1, null = not pinned. */
  pinned: number | null;
  muted: boolean;
  /** Messages below this id are hidden from the person. */
  startId: number;
  /** False while the person's list does not hold the chat (a private chat nobody has opened). */
  listed: boolean;
}

export interface Chat {
  readonly id: number;
  readonly title: string;
  readonly description: string;
  readonly messageType: MessageType;
  /** As REST calls it: chat, open, general, channel, openChannel, collab, sonetGroup, tasks, private … */
  readonly type: string;
  readonly entityType: string;
  readonly entityId: string;
  /** Number of the workgroup or collab, for the `sgN` form of the dialog id. */
  readonly groupId: number | null;
  readonly parentChatId: number;
  readonly parentMessageId: number;
  readonly ownerId: number;
  readonly members: Map<number, Membership>;
  readonly color: string;
  /** '' without a picture. */
  readonly avatar: string;
  readonly createdAt: number;
  readonly lowestRole: LowestRole;
  /** False where the administrator took the right to write away from everybody. */
  readonly maySend: boolean;
  readonly textFieldEnabled: boolean;
  /** Whether it deletes what is written in it; null = it keeps everything. */
  autoDelete: AutoDelete | null;
}
