/** A room of the tree and what it may import of the others; everything else is forbidden to it. */
export interface Layer {
  readonly room: string;
  readonly mayImport: readonly string[];
  /** Said to whoever imports something else. */
  readonly why: string;
  /** Files of a room that stand open although the room does not. */
  readonly doors?: readonly string[];
}

const BELOW_SCREENS = ['memory', 'refresh', 'chat-names', 'rules', 'bitrix24', 'ui', 'i18n', 'poll'] as const;
const NO_OTHER_SCREEN =
  'A screen does not import another screen. Compose them in src/app, or move what both need below.';
const PICKER = ['chats/chat-picker.tsx', 'chats/queries.ts'];

/** The arrows between the rooms of src/: the one table from which lint and its tests are made. */
export const LAYERS: readonly Layer[] = [
  { room: 'poll', mayImport: [], why: 'src/poll is the pure domain. Pass what you need as an argument.' },
  {
    room: 'bitrix24',
    mayImport: ['poll'],
    why: 'src/bitrix24 is the door to the portal. Words belong to i18n; screens call the door.',
  },
  {
    room: 'i18n',
    mayImport: ['poll'],
    why: 'src/i18n knows words, not screens or the portal. Pass values in.',
  },
  {
    room: 'ui',
    mayImport: ['i18n', 'poll'],
    why: 'src/ui draws what it is given. What knows a screen belongs to its components.',
  },
  {
    room: 'memory',
    mayImport: ['bitrix24', 'poll'],
    why: "src/memory remembers things in the user options. How they look is the screen's.",
  },
  {
    room: 'refresh',
    mayImport: ['bitrix24', 'poll'],
    why: "src/refresh only knows when to read again. How it looks is the screen's.",
  },
  {
    room: 'chat-names',
    mayImport: ['i18n', 'poll'],
    why: 'src/chat-names is what every screen calls a chat. It knows neither them nor the portal.',
  },
  {
    room: 'rules',
    mayImport: ['ui', 'i18n', 'poll'],
    why: 'src/rules is what several screens say about decision rules. It knows neither them nor the portal.',
  },
  { room: 'chats', mayImport: BELOW_SCREENS, why: NO_OTHER_SCREEN },
  { room: 'compose', mayImport: BELOW_SCREENS, why: NO_OTHER_SCREEN, doors: PICKER },
  { room: 'results', mayImport: BELOW_SCREENS, why: NO_OTHER_SCREEN },
  { room: 'library', mayImport: BELOW_SCREENS, why: NO_OTHER_SCREEN, doors: PICKER },
  { room: 'install', mayImport: BELOW_SCREENS, why: NO_OTHER_SCREEN },
  {
    room: 'app',
    mayImport: [...BELOW_SCREENS, 'chats', 'compose', 'results', 'library', 'install'],
    why: 'src/app composes the screens.',
  },
];

/** Types of one room that another, which may not import it, may name. */
const TYPES: Readonly<Record<string, readonly string[]>> = { i18n: ['bitrix24'] };

const SDK = { regex: '^@bitrix24/', message: 'Only src/bitrix24 talks to the SDK. Add a call there.' };
const PORTAL = {
  group: ['**/portal/**'],
  message: 'The app and the local portal share nothing but manifest.json.',
};
const FRAMEWORKS = {
  regex: '^(react|@tanstack|@lingui|zod)',
  message: 'src/poll is the pure domain: no framework.',
};

/** The rooms that a room must not import. */
export function forbiddenTo({ room, mayImport }: Layer): readonly string[] {
  return LAYERS.map((other) => other.room).filter((other) => other !== room && !mayImport.includes(other));
}

/** The overrides of .oxlintrc.json that hold the arrows, one a room. */
export function layerOverrides(): readonly object[] {
  return LAYERS.map((layer) => {
    const types = TYPES[layer.room] ?? [];
    const [named, closed] = [true, false].map((isNamed) =>
      forbiddenTo(layer).filter((room) => types.includes(room) === isNamed),
    );
    const patterns = [
      pattern(closed ?? [], layer, {}),
      ...(named?.length ? [pattern(named, layer, { allowTypeImports: true })] : []),
      ...(layer.room === 'bitrix24' ? [] : [SDK]),
      ...(layer.room === 'poll' ? [FRAMEWORKS] : []),
      PORTAL,
    ];
    return {
      files: [`src/${layer.room}/**`],
      rules: { 'no-restricted-imports': ['error', { patterns }] },
    };
  });
}

function pattern(rooms: readonly string[], { why, doors = [] }: Layer, more: object): object {
  return {
    group: [...rooms.map((room) => `**/${room}/**`), ...doors.map((door) => `!**/${door}`)],
    ...more,
    message: why,
  };
}
