import * as z from 'zod';
import { bindPlace } from '../../world/app-places.ts';
import type { Call, Method } from '../method.ts';
import { entriesOf, isMap, type PhpMap, type PhpValue, textOf } from '../wire/php-value.ts';
import {
  demandAdministrator,
  ONE_HANDLER,
  PLACE_CODES,
  requiredText,
  usableCodes,
} from './placement-rules.ts';
import { placeOptions } from './placement-options.ts';
import { RestError } from '../rest-error.ts';

const TITLE_MAX = 255;

/** Binds a handler of the app to a place of the portal; for administrators (docs/placements.md, 1.1). */
export const placementBind: Method = {
  name: 'placement.bind',
  scope: 'placement',
  contract: () =>
    z.strictObject({
      PLACEMENT: z.enum(PLACE_CODES),
      HANDLER: z.url({ protocol: /^https?$/ }),
      LANG_ALL: z
        .record(z.string().length(2), z.strictObject({ TITLE: z.string().min(1).max(TITLE_MAX) }))
        .refine((titles) => 'en' in titles, { error: 'Without en nobody else reads a title' }),
      OPTIONS: z.record(z.string(), z.string()).optional(),
    }),
  run(call) {
    const { world, params } = call;
    demandAdministrator(call);
    const code = requiredText(params, 'PLACEMENT').toUpperCase();
    const handler = requiredText(params, 'HANDLER');
    checkPlace(call, code);
    checkAddress(handler);
    const options = placeOptions(code, params['OPTIONS']);
    bindPlace(world, { code, handler, options, titles: titlesOf(params) });
    return { result: true };
  },
};

function checkPlace({ world, params }: Call, code: string): void {
  if (!usableCodes(world).includes(code)) {
    throw new RestError(400, 'ERROR_PLACEMENT_NOT_FOUND', 'Placement not found');
  }
  if (params['USER_ID'] !== undefined && code !== 'PAGE_BACKGROUND_WORKER') {
    throw new RestError(400, 'ERROR_PLACEMENT_USER_MODE', 'User mode is not available for this placement');
  }
  const bound = world.app.places.filter((place) => place.code === code);
  if (bound.some(({ handler }) => handler === textOf(params['HANDLER']))) {
    throw new RestError(400, 'ERROR_CORE', 'Unable to set placement handler: Handler already binded');
  }
  if (ONE_HANDLER.includes(code) && bound.length > 0) {
    throw new RestError(400, 'ERROR_PLACEMENT_MAX_COUNT', 'Placement max count');
  }
}

/** Any host will do, also one that is not the app's, as long as it has a dot in it. */
function checkAddress(handler: string): void {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(handler)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') {
    throw new RestError(400, 'ERROR_UNSUPPORTED_PROTOCOL', 'Unsupported event handler protocol');
  }
  const host = URL.canParse(handler) ? new URL(handler).hostname : '';
  if (!host.includes('.')) throw new RestError(400, 'ERROR_WRONG_HANDLER_URL', 'Wrong handler URL');
}

/** Codes of more than two letters are skipped; TITLE counts only where no language is left. */
function titlesOf(params: PhpMap): ReadonlyMap<string, string> {
  const titles = entriesOf(params['LANG_ALL'])
    .filter(([language]) => language.length === 2)
    .map(([language, words]) => [language, titleIn(words)] as const);
  if (titles.length > 0) return new Map(titles);
  return new Map([['', textOf(params['TITLE']) ?? '']]);
}

function titleIn(words: PhpValue): string {
  return (isMap(words) ? (textOf(words['TITLE']) ?? '') : '').slice(0, TITLE_MAX);
}
