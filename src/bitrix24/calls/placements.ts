import * as z from 'zod/mini';
import { PLACES_OPTION } from '../reads/link-code.ts';
import { PortalError } from '../door/portal-error.ts';
import type { Command, PortalRequest } from '../door/request.ts';
import { pollOfMessage } from './vote.ts';

/** A place of the portal and what it opens. */
export interface Place {
  /** The portal's name for it, `IM_SIDEBAR`. */
  readonly code: string;
  /** Full address, with a dot in its host; it answers POST. */
  readonly handler: string;
  /** By two-letter Bitrix code; `en` is the last resort of every other language, so it is always there. */
  readonly titles: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, string>>;
}

/** What the portal has bound for this app; for administrators only. */
export const boundPlacesCommand: Command = { method: 'placement.get', params: {} };

const boundSchema = z.array(z.object({ placement: z.string(), handler: z.string() }));

export function parseBoundPlaces(wire: unknown): Pick<Place, 'code' | 'handler'>[] {
  return boundSchema.parse(wire).map(({ placement, handler }) => ({ code: placement, handler }));
}

/**
 * Binds the place. The portal refuses a handler that is bound already, so `unbindPlace` goes first. Bad options come
 * as an error with status 200, a PortalError like the others (docs/platform.md, rows 47 and 48).
 */
export async function bindPlace(request: PortalRequest, place: Place): Promise<void> {
  const { code, handler, titles, options } = place;
  const words = Object.entries(titles).map(([language, title]) => [language, { TITLE: title }]);
  const params = {
    PLACEMENT: code,
    HANDLER: handler,
    LANG_ALL: Object.fromEntries(words),
    ...(Object.keys(options).length === 0 ? {} : { OPTIONS: options }),
  };
  await request.ask('placement.bind', params, (wire) => z.literal(true).parse(wire));
}

/** Takes away every handler of ours in this place, whatever its address; none there is no failure. */
export async function unbindPlace(request: PortalRequest, code: string): Promise<void> {
  await request.ask('placement.unbind', { PLACEMENT: code }, (wire) => wire);
}

/** Whether the portal has this handler in this place: to be asked when a bind has ended unclear. */
export async function isBound(request: PortalRequest, { code, handler }: Place): Promise<boolean> {
  const { method, params } = boundPlacesCommand;
  const bound = await request.ask(method, params, parseBoundPlaces);
  return bound.some((place) => place.code === code && place.handler === handler);
}

/** The permissions that the administrator has granted. */
export function grantedScopes(request: PortalRequest): Promise<string[]> {
  return request.ask('scope', {}, (wire) => z.array(z.string()).parse(wire));
}

/** No portal has a message of this number: it is the largest that its tables hold. */
const NO_MESSAGE = 2_147_483_647;

/**
 * Asks for a poll that does not exist, which changes nothing and shows that the vote methods are there: method.get
 * does not tell for them (docs/platform.md, row 63), and getMany answers such a question with 200 and no items (row 12).
 * @throws PortalError
 */
export async function tryVoteMethods(request: PortalRequest): Promise<void> {
  const { entityId, ...poll } = pollOfMessage(NO_MESSAGE);
  try {
    await request.ask('vote.AttachedVote.getMany', { ...poll, entityIds: [entityId] }, (wire) => wire);
  } catch (error) {
    const isAnAnswer = error instanceof PortalError && ['not-found', 'no-access'].includes(error.kind);
    if (!isAnAnswer) throw error;
  }
}

/** Leaves word for everybody of what is bound; see `readLinkCode`. For administrators only. */
export async function notePlaces(request: PortalRequest, codes: readonly string[]): Promise<void> {
  const options = { [PLACES_OPTION]: codes.join(',') };
  await request.ask('app.option.set', { options }, (wire) => z.literal(true).parse(wire));
}
