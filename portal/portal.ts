import type { FirstAutoDelete } from './auto-delete.ts';
import { createClock } from './clock.ts';
import type { Clock } from './clock.ts';
import type { Edition } from './edition.ts';
import { createFaults } from './faults.ts';
import type { Faults } from './faults.ts';
import { createJournal } from './journal.ts';
import type { Journal } from './journal.ts';
import { createRest } from './rest/handle.ts';
import type { PlanName } from './plan.ts';
import type { Rest } from './rest/handle.ts';
import { createTokens } from './rest/tokens.ts';
import type { Tokens } from './rest/tokens.ts';
import { chatOf } from './world/chats.ts';
import { createWorld } from './world/create-world.ts';
import type { World } from './world/world.ts';

export interface PortalSettings {
  readonly seed?: number | undefined;
  /** The newest cloud unless said. */
  readonly edition?: Edition | undefined;
  /** Beginnings of the names of methods that it does not have; none unless said. */
  readonly lacks?: readonly string[] | undefined;
  /** The portal's language, two-letter Bitrix code. */
  readonly lang?: string | undefined;
  /** How many accounts there are at least. */
  readonly people?: number | undefined;
  /** How many chats the first viewer's list has at least. */
  readonly chats?: number | undefined;
  /** Whether Quorum is in it already; installed unless said. */
  readonly app?: 'installed' | 'absent' | undefined;
  /** Where the app is served, without a slash at its end. */
  readonly appUrl?: string | undefined;
  /** The name of another app than Quorum; `appUrl` is the whole address of its page then. */
  readonly guest?: string | undefined;
  /** The tariff, and with it the limits of REST; normal unless said. */
  readonly plan?: PlanName | undefined;
  /** A chat that deletes its messages from the start, and after how many hours. */
  readonly deletes?: FirstAutoDelete | null | undefined;
}

/** One local Bitrix24 without its doors; `world` and `rest` are new ones after a reset, the others stay. */
export interface Portal {
  readonly world: World;
  readonly rest: Rest;
  readonly clock: Clock;
  readonly tokens: Tokens;
  readonly faults: Faults;
  readonly journal: Journal;
  /** Counts the changes that a page would have to draw. */
  readonly version: number;
  /** A new company, no faults, an empty journal, the computer's time; tokens issued before are expired. */
  reset(settings?: PortalSettings): void;
  /** Tells the portal the address that it is reached at, known once it listens. */
  settleAt(origin: string): void;
}

export function createPortal(first: PortalSettings = {}): Portal {
  const clock = createClock();
  const parts = {
    now: clock.now,
    tokens: createTokens(clock),
    faults: createFaults(clock),
    journal: createJournal(),
  };
  let version = 1;
  let origin = '';

  function found(settings: PortalSettings): { world: World; rest: Rest } {
    const { lang, plan, deletes, ...firstDay } = settings;
    const world = createWorld({ ...firstDay, now: clock.now, language: lang });
    if (origin !== '') world.origin = origin;
    if (deletes) chatOf(world, deletes.chatId).autoDelete = { hours: deletes.hours, since: clock.now() };
    world.onChange(() => (version += 1));
    return { world, rest: createRest({ ...parts, world, plan }) };
  }

  let company = found(first);
  return {
    ...parts,
    clock,
    get world() {
      return company.world;
    },
    get rest() {
      return company.rest;
    },
    get version() {
      return version;
    },
    reset(settings = {}) {
      clock.reset();
      parts.tokens.expireAll();
      parts.faults.clear();
      parts.journal.clear();
      company = found({ ...first, ...settings });
      version += 1;
    },
    settleAt(address) {
      origin = address;
      company.world.origin = address;
    },
  };
}
