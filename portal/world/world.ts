import type { Chat } from './records/chat.ts';
import type { Message } from './records/message.ts';
import type { Notice } from './records/notice.ts';
import type { Person } from './records/person.ts';
import type { InstalledApp } from './records/installed-app.ts';
import type { UuidRecord } from './records/uuid-record.ts';
import type { Edition } from '../edition.ts';
import type { Change } from './records/changes.ts';
import type { Counters } from './records/counters.ts';
import type { Attach, Vote } from './records/polls.ts';

/** One company and everything in its messenger: plain data, changed only by the operations beside this file. */
export interface World {
  /** Milliseconds since the epoch, the portal's clock. */
  readonly now: () => number;
  readonly seed: number;
  edition: Edition;
  /** Beginnings of the names of methods that this portal does not have, such as `im.notify.`. */
  lacks: readonly string[];
  /** The portal's language, two-letter Bitrix code. */
  language: string;
  /** Where the portal answers, without a slash at the end: the ground of picture addresses. */
  origin: string;
  readonly people: Map<number, Person>;
  readonly chats: Map<number, Chat>;
  /** In the order of their ids. */
  readonly messages: Map<number, Message>;
  /** The same messages by their chat, oldest first. */
  readonly chatMessages: Map<number, Message[]>;
  readonly votes: Map<number, Vote>;
  readonly attaches: Map<number, Attach>;
  /** In the order of their ids. */
  readonly notices: Map<number, Notice>;
  readonly uuids: Map<string, UuidRecord>;
  /** Quorum's entry here, with its places and options. */
  readonly app: InstalledApp;
  readonly counters: Counters;
  /** @returns the function that ends the subscription. */
  onChange(listener: (change: Change) => void): () => void;
  /** Tells every listener; for the operations of this folder. */
  emit(change: Change): void;
}
