import { entriesOf, type PhpValue, textOf } from '../wire/php-value.ts';
import { RestError } from '../rest-error.ts';

const COLORS =
  'RED GREEN MINT LIGHT_BLUE DARK_BLUE PURPLE AQUA PINK LIME BROWN AZURE KHAKI SAND ORANGE MARENGO GRAY GRAPHITE';
const CONTEXTS = new Set(['ALL', 'USER', 'CHAT', 'LINES', 'CRM']);

type Check = (value: string) => boolean;

const ICON: Check = (value) => value.length <= 50 && /[A-Za-z -]/.test(value);
const PERCENT: Check = (value) => /^\d+$/.test(value);

const CHECKS: Readonly<Record<string, Check>> = {
  extranet: (value) => ['Y', 'N'].includes(value),
  context: (value) => value.split(';').every((each) => CONTEXTS.has(each)),
  role: (value) => ['USER', 'ADMIN'].includes(value),
  color: (value) => COLORS.split(' ').includes(value),
  width: PERCENT,
  height: PERCENT,
};

const NEEDS_ICON = new Set(['IM_SIDEBAR', 'IM_TEXTAREA', 'IM_NAVIGATION']);

/**
 * The options of a place as the portal keeps them.
 * @throws RestError with status 200: the messenger's validator answers with an error body and no HTTP error
 *   (docs/platform.md, row 48)
 */
export function placeOptions(code: string, value: PhpValue | undefined): Readonly<Record<string, string>> {
  const options = entriesOf(value).map(([name, inner]) => [name, textOf(inner) ?? ''] as const);
  const given = new Map(options);
  if (code.startsWith('IM_')) checkMessenger(code, given);
  if (code === 'PAGE_BACKGROUND_WORKER' && !given.get('errorHandlerUrl')) {
    throw refusal('EMPTY_ERROR_HANDLER_URL', 'Error handler url is empty');
  }
  return Object.fromEntries(given);
}

function checkMessenger(code: string, given: ReadonlyMap<string, string>): void {
  const icon = given.get('iconName') ?? '';
  if (NEEDS_ICON.has(code)) {
    if (icon === '') throw refusal('EMPTY_ERROR_ICON_NAME', 'Icon name is empty');
    if (!ICON(icon)) throw refusal('INVALID_ERROR_ICON_NAME', 'Icon name is invalid');
  }
  for (const [name, passes] of Object.entries(CHECKS)) {
    const value = given.get(name);
    if (value === undefined || passes(value)) continue;
    throw refusal(`INVALID_ERROR_${name.toUpperCase()}`, `Option ${name} is invalid`);
  }
}

function refusal(code: string, text: string): RestError {
  return new RestError(200, code, text);
}
