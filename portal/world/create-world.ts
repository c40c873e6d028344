import type { Edition } from '../edition.ts';
import type { Change } from './records/changes.ts';
import { createCounters } from './records/counters.ts';
import { seedCompany } from './seed/seed.ts';
import { createApp } from './installed-app.ts';
import { foundInstalled } from './installation.ts';
import type { World } from './world.ts';

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
