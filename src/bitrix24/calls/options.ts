import * as z from 'zod/mini';
import type { Call } from '../door/call.ts';
import type { Session } from '../door/session.ts';
import { wireEntries } from '../door/wire.ts';

/** My options of this app, by their names. All are text; what is more than text is JSON. */
export type UserOptions = Readonly<Record<string, string>>;

export const getUserOptions: Call<UserOptions> = {
  method: 'user.option.get',
  params: {},
  parse: parseUserOptions,
};

/** No options at all arrive as `[]`. A value that is no text is not ours and is left out. */
export function parseUserOptions(wire: unknown): UserOptions {
  const options = wireEntries(z.unknown()).parse(wire);
  return Object.fromEntries(
    options.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])),
  );
}

/**
 * Writes the given options and leaves the others. The portal rewrites one record for all of them, so two writers at
 * the same moment lose one's changes: read again after what must not be lost.
 */
export function setUserOptions(values: UserOptions): Call<true> {
  return {
    method: 'user.option.set',
    params: { options: values },
    parse: (wire) => z.literal(true).parse(wire),
  };
}

/** The same from a page that is going away; false when the browser did not take it. */
export function beaconUserOptions({ beacon }: Pick<Session, 'beacon'>, values: UserOptions): boolean {
  const fields = Object.entries(values).map(([name, value]) => [`options[${name}]`, value]);
  return beacon('user.option.set', Object.fromEntries(fields));
}
