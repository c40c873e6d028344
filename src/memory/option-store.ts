import { getUserOptions, setUserOptions, type UserOptions } from '../bitrix24/calls/options.ts';
import { PortalError } from '../bitrix24/door/portal-error.ts';
import type { PortalRequest } from '../bitrix24/door/request.ts';

/**
 * The values that some options should have, from all options as they are; empty when nothing is to change. Once they
 * are written it must ask for nothing more: that shows that the change has held.
 */
export type OptionChange = (options: UserOptions) => UserOptions;

/**
 * My options of this app on the portal. The portal keeps them as one record and rewrites it as a whole, without locks
 * (docs/platform.md, 3.2), so every change goes through `update`.
 */
export interface OptionStore {
  /** @throws PortalError */
  read(): Promise<UserOptions>;
  /**
   * Changes options behind all earlier changes of this page. What another window writes meanwhile is put back.
   * @returns the options as they are now
   * @throws PortalError
   */
  update(change: OptionChange): Promise<UserOptions>;
}

/** How often a change is tried against other windows before it counts as refused. */
const TRIES = 5;

/**
 * How long another window may still write over a change of this page, ms: it read before the change, and writes after.
 * So long a change goes along with the next ones, which puts it back.
 */
const MAY_STILL_BE_LOST = 10_000;

const stores = new WeakMap<PortalRequest, OptionStore>();

/** The store of this connection: one, so that its changes wait for each other. */
export function optionStore(request: PortalRequest): OptionStore {
  const known = stores.get(request);
  if (known) return known;
  const store = createOptionStore(request);
  stores.set(request, store);
  return store;
}

/** A store of its own, as another window has one. `now` in ms. */
export function createOptionStore(request: PortalRequest, now: () => number = Date.now): OptionStore {
  let last: Promise<unknown> = Promise.resolve();
  let made: readonly { readonly change: OptionChange; readonly at: number }[] = [];

  async function run(change: OptionChange): Promise<UserOptions> {
    made = made.filter(({ at }) => now() - at < MAY_STILL_BE_LOST);
    const options = await writeUntilItHolds(request, inTurn([...made.map((one) => one.change), change]));
    made = [...made, { change, at: now() }];
    return options;
  }

  return {
    read: () => request.ask(getUserOptions),
    update(change) {
      const mine = last.then(() => run(change));
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}

/** One change after the other, each to what the one before it makes of the options. */
function inTurn(changes: readonly OptionChange[]): OptionChange {
  return (options) => {
    const changed: Record<string, string> = { ...options };
    for (const change of changes) Object.assign(changed, change(changed));
    return Object.fromEntries(
      Object.entries(changed).filter(([name, value]) => value !== textIn(options, name)),
    );
  };
}

/**
 * Reads, then writes and reads around the write in one request. Where the options were no longer those that the change
 * was made from, another window has written in between: its values are put back with the change made to them.
 */
async function writeUntilItHolds(request: PortalRequest, change: OptionChange): Promise<UserOptions> {
  let expected = await request.ask(getUserOptions);
  let values = change(expected);
  for (let left = TRIES; isSomething(values); left -= 1) {
    if (left === 0) throw new PortalError({ method: 'user.option.set', code: '', status: 409 });
    const { before, after } = await write(request, values);
    const names = Object.keys(values);
    const overwritten = names.filter(
      (name) => ![values[name], textIn(expected, name)].includes(textIn(before, name)),
    );
    const theirs = Object.fromEntries(overwritten.map((name) => [name, textIn(before, name)]));
    const right = { ...after, ...theirs };
    values = { ...theirs, ...change(right) };
    expected = after;
  }
  return expected;
}

async function write(
  request: PortalRequest,
  values: UserOptions,
): Promise<{ readonly before: UserOptions; readonly after: UserOptions }> {
  const before = { ...getUserOptions };
  const set = setUserOptions(values);
  const after = { ...getUserOptions };
  const answers = await request.askAll([before, set, after]);
  answers.read(set);
  return { before: answers.read(before), after: answers.read(after) };
}

function isSomething(values: UserOptions): boolean {
  return Object.keys(values).length > 0;
}

/** An option that was never set and an empty one are the same. */
function textIn(options: UserOptions, name: string): string {
  return options[name] ?? '';
}
