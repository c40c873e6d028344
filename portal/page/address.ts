/** What a person looks at. */
export type Place =
  | { readonly kind: 'app' }
  /** The applications of this portal. */
  | { readonly kind: 'market' }
  /** The app behind the messenger's navigation item. */
  | { readonly kind: 'navigation' }
  /** Without a dialog only the list of chats is there. */
  | { readonly kind: 'messenger'; readonly dialogId: string | null; readonly panel: ChatPanel };

/** What is open in a chat: nothing, its information, the app beside it, or the app at its message field. */
export type ChatPanel = (typeof PANELS)[number];

export type FrameTheme = (typeof THEMES)[number];

const THEMES = ['auto', 'light', 'dark'] as const;

const PANELS = ['none', 'info', 'app', 'field'] as const;

/** Everything the page shows, as its address says it: `/?as=12&lang=ru&width=360&theme=dark#/chat/chat91/app`. */
export interface Address {
  /** Number of the person who looks; null = the portal's default. */
  readonly as: number | null;
  /** Two-letter Bitrix code; '' = the person's own. */
  readonly lang: string;
  /** Width of the app's frame in pixels; null = all there is. */
  readonly width: number | null;
  /** What the app's frame takes for the system's theme. */
  readonly theme: FrameTheme;
  readonly place: Place;
}

export function parseAddress({
  pathname = '/',
  search,
  hash,
}: Pick<Location, 'search' | 'hash'> & { readonly pathname?: string }): Address {
  const query = new URLSearchParams(search);
  return {
    as: numberOf(query.get('as')),
    lang: query.get('lang') ?? '',
    width: numberOf(query.get('width')),
    theme: THEMES.find((theme) => theme === query.get('theme')) ?? 'auto',
    // Behind an app that a link has opened is the Market, as at a real portal.
    place: hash === '' && pathname.startsWith('/marketplace/') ? { kind: 'market' } : parsePlace(hash),
  };
}

/** The part of the address after `#`. */
export function hashOf(place: Place): string {
  if (place.kind !== 'messenger') return `#/${place.kind}`;
  const { dialogId, panel } = place;
  if (dialogId === null) return '#/chat';
  return `#/chat/${encodeURIComponent(dialogId)}${panel === 'none' ? '' : `/${panel}`}`;
}

/** The query with some of its parts changed; '' takes a part away. */
export function searchWith(search: string, changes: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === '') query.delete(name);
    else query.set(name, value);
  }
  return query.size === 0 ? '' : `?${query}`;
}

/** Where the portal goes on to when an installer has said that it is done. */
export function afterInstaller(search: string, isInstalled: boolean): string {
  const query = searchWith(search, { install_finished: isInstalled ? 'Y' : 'N' });
  return `/${query}${hashOf({ kind: 'app' })}`;
}

function parsePlace(hash: string): Place {
  const [room, dialogId, panel] = hash.replace(/^#\//, '').split('/');
  if (room === 'navigation' || room === 'market') return { kind: room };
  if (room !== 'chat') return { kind: 'app' };
  if (dialogId === undefined || dialogId === '') return { kind: 'messenger', dialogId: null, panel: 'none' };
  return {
    kind: 'messenger',
    dialogId: decodeURIComponent(dialogId),
    panel: PANELS.find((each) => each === panel) ?? 'none',
  };
}

function numberOf(text: string | null): number | null {
  const number = Number(text);
  return text !== null && Number.isInteger(number) && number > 0 ? number : null;
}
