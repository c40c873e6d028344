import * as z from 'zod/mini';
import type { Call } from '../door/call.ts';

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

const boundSchema = z.array(z.object({ placement: z.string(), handler: z.string() }));

/** The places that the portal has bound for this app; for administrators only. */
export const getPlaces: Call<Pick<Place, 'code' | 'handler'>[]> = {
  method: 'placement.get',
  params: {},
  parse: (wire) => boundSchema.parse(wire).map(({ placement, handler }) => ({ code: placement, handler })),
};

/**
 * Binds the place. The portal refuses a handler that is bound already, so `unbindPlace` goes first. Bad options come
 * as an error with status 200, a PortalError like the others (docs/platform.md, rows 47 and 48).
 */
export function bindPlace({ code, handler, titles, options }: Place): Call<true> {
  const words = Object.entries(titles).map(([language, title]) => [language, { TITLE: title }]);
  return {
    method: 'placement.bind',
    params: {
      PLACEMENT: code,
      HANDLER: handler,
      LANG_ALL: Object.fromEntries(words),
      ...(Object.keys(options).length === 0 ? {} : { OPTIONS: options }),
    },
    parse: (wire) => z.literal(true).parse(wire),
  };
}

/** Takes away every handler of ours in this place, whatever its address; none there is no failure. */
export function unbindPlace(code: string): Call<unknown> {
  return { method: 'placement.unbind', params: { PLACEMENT: code }, parse: (wire) => wire };
}
