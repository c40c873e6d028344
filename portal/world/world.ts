import type { Edition } from '../edition.ts';
import type { Change } from './changes.ts';
import type { Chat } from './chats.ts';
import type { Counters } from './counters.ts';
import { createCounters } from './counters.ts';
import type { Message } from './messages.ts';
import type { Notice } from './notices.ts';
import type { Person } from './people.ts';
import type { Attach, Vote } from './polls.ts';
import { seedCompany } from './seed.ts';
import type { InstalledApp } from './installed-app.ts';
import { createApp } from './installed-app.ts';
import { foundInstalled } from './installation.ts';

/** A message that was sent with a UUID: `messageId` null = the first attempt never finished. */
export interface UuidRecord {
  readonly at: number;
  messageId: number | null;
}

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

/** How a world begins. */
interface FirstDay {
  readonly seed?: number | undefined;
  readonly now?: () => number;
  readonly edition?: Edition | undefined;
  readonly lacks?: readonly string[] | undefined;
  readonly language?: string | undefined;
  /** How many accounts and chats there are at least. */
  readonly people?: number | undefined;
  readonly chats?: number | undefined;
  /** Installed with all that its manifest names, or unknown to the portal. */
  readonly app?: 'installed' | 'absent' | undefined;
  /** Where the app is served, without a slash at its end. */
  readonly appUrl?: string | undefined;
  /** The name of another app than Quorum, whose page is at `appUrl`. */
  readonly guest?: string | undefined;
}

/** The same seed, scale and clock give the same company, to the last id. */
export function createWorld({
  seed = 1,
  now = Date.now,
  edition = 'cloud',
  lacks = [],
  language = 'en',
  people = 0,
  chats = 0,
  app = 'installed',
  appUrl = 'http://127.0.0.1:8801',
  guest,
}: FirstDay = {}): World {
  const listeners = new Set<(change: Change) => void>();
  const world: World = {
    now,
    seed,
    edition,
    lacks,
    language,
    origin: 'http://localhost:8800',
    people: new Map(),
    chats: new Map(),
    messages: new Map(),
    chatMessages: new Map(),
    votes: new Map(),
    attaches: new Map(),
    notices: new Map(),
    uuids: new Map(),
    app: createApp(),
    counters: createCounters(),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    emit(change) {
      for (const listener of listeners) listener(change);
    },
  };
  seedCompany(world, { people, chats });
  if (app === 'installed') foundInstalled(world, appUrl, guest);
  return world;
}
