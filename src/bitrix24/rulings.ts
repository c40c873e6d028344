import { parseRulings, RULINGS_OPTION, rulingsText, withRuling, type Ruling } from '../poll/rulings.ts';
import { getUserOptions, setUserOptions } from './calls/options.ts';
import type { PortalRequest } from './door/request.ts';

/** Something to keep about a poll; what is left out stays as it is. */
export type RulingChange = Pick<Ruling, 'messageId'> & Partial<Ruling>;

/** What I keep about polls beside the portal's own record of them. */
export async function readRulings(request: PortalRequest): Promise<readonly Ruling[]> {
  return parseRulings((await request.ask(getUserOptions))[RULINGS_OPTION]);
}

/**
 * Keeps some changes, and tells what is kept now. The portal has no locks, and another frame may write its options at
 * the same moment: so they are read, merged, written, read again, and all that once more when a change is missing.
 * Throws PortalError when it cannot be kept; writing the same once more does no harm.
 */
export async function keepRulings(
  request: PortalRequest,
  changes: readonly RulingChange[],
): Promise<readonly Ruling[]> {
  await merge(request, changes);
  const kept = await readRulings(request);
  return isIn(kept, changes) ? kept : merge(request, changes);
}

async function merge(request: PortalRequest, changes: readonly RulingChange[]): Promise<readonly Ruling[]> {
  const before = await readRulings(request);
  const after = changes.reduce(withRuling, before);
  const text = rulingsText(after);
  if (text !== rulingsText(before)) await request.ask(setUserOptions({ [RULINGS_OPTION]: text }));
  return after;
}

function isIn(rulings: readonly Ruling[], changes: readonly RulingChange[]): boolean {
  return rulingsText(changes.reduce(withRuling, rulings)) === rulingsText(rulings);
}
