import type { ChatRow } from '../chat-row.ts';

const TEAM = [4, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 20, 22, 24, 28, 30, 32, 40, 60];
const SALES = [25, 7, 26, 27, 49, 50, 51, 52];

/** Group chats, and what the right to write looks like there. */
export const GROUPS: readonly ChatRow[] = [
  { id: 91, title: 'Product team', letter: 'C', type: 'chat', members: TEAM, pinned: 1 },
  {
    id: 92,
    title: 'Design studio',
    letter: 'C',
    type: 'chat',
    members: [8, 7, 9, 12, 15, 21, 51, 63],
    pinned: 2,
  },
  {
    id: 93,
    title: 'Company news',
    letter: 'N',
    type: 'channel',
    members: 'everybody',
    owner: 3,
    managers: [2],
    lowest: 'manager',
  },
  { id: 94, title: 'Frozen archive', letter: 'C', type: 'chat', members: [4, 7, 12, 15], textField: false },
  {
    id: 95,
    title: 'Open lobby',
    letter: 'O',
    type: 'open',
    members: [29, 12, 15, 30, 31],
    description: 'Come in',
  },
  {
    id: 96,
    title: 'General chat',
    letter: 'C',
    type: 'general',
    members: 'everybody',
    owner: 1,
    lowest: 'manager',
    maySend: false,
    entity: ['GENERAL', ''],
  },
  { id: 97, title: 'Running club', letter: 'O', type: 'open', members: [12, 7, 15, 29, 32, 33] },
  { id: 98, title: 'Sales floor', letter: 'C', type: 'chat', members: SALES },
  { id: 99, title: 'Board minutes', letter: 'C', type: 'chat', members: [2, 7, 1, 3, 4], lowest: 'owner' },
  {
    id: 100,
    title: 'Release managers',
    letter: 'C',
    type: 'chat',
    members: [4, 7, 11, 14],
    managers: [7],
    lowest: 'manager',
  },
  { id: 101, title: 'Nobody writes here', letter: 'C', type: 'chat', members: [2, 7, 12], lowest: 'none' },
  { id: 102, title: "Mira's circle", letter: 'C', type: 'chat', members: [7, 12, 15, 28], lowest: 'owner' },
  { id: 103, title: 'Just me', letter: 'C', type: 'chat', members: [7] },
  { id: 104, title: 'Board room', letter: 'C', type: 'chat', members: [2, 1, 3] },
  { id: 105, title: 'All hands', letter: 'C', type: 'chat', members: 'everybody', owner: 2 },
  { id: 106, title: 'Quiet corner', letter: 'C', type: 'chat', members: [15, 7], muted: true },
];

/** Titles that break careless pages. */
export const ODD_TITLES: readonly ChatRow[] = [
  { id: 129, title: '<img src=x onerror=alert(1)>', letter: 'C', type: 'chat', members: [60, 7, 12] },
  { id: 130, title: '=SUM(1)', letter: 'C', type: 'chat', members: [61, 7, 12] },
  { id: 131, title: '[USER=1]x[/USER]', letter: 'C', type: 'chat', members: [62, 7, 12] },
  { id: 132, title: 'فريق التسويق', letter: 'C', type: 'chat', members: [20, 7, 49] },
  { id: 133, title: '🦄🎉👩‍👩‍👧‍👦', letter: 'C', type: 'chat', members: [63, 7, 9] },
  {
    id: 134,
    title: 'A very long title that never ends '.repeat(6).slice(0, 200),
    letter: 'C',
    type: 'chat',
    members: [65, 7, 12],
  },
  { id: 135, title: '&amp; "quotes" & co', letter: 'C', type: 'chat', members: [66, 7] },
  { id: 136, title: 'Команда продаж', letter: 'C', type: 'chat', members: [16, 7, 17] },
  {
    id: 137,
    title: 'Warehouse shift plan',
    letter: 'C',
    type: 'chat',
    members: [33, 7, 34],
    description: 'The other one',
  },
  { id: 138, title: '東京オフィス', letter: 'C', type: 'chat', members: [18, 7, 19] },
  { id: 139, title: 'Warehouse shift plan', letter: 'C', type: 'chat', members: [34, 7, 35, 36, 37, 38, 39] },
];

/** The usual crowd, so that one page of chats is not all of them. */
export const CROWD: readonly ChatRow[] = [
  { id: 160, title: 'Berlin office', letter: 'C', type: 'chat', members: [11, 7, 28, 32] },
  { id: 161, title: 'Lisbon office', letter: 'C', type: 'chat', members: [37, 7, 12, 13] },
  { id: 162, title: 'Onboarding', letter: 'C', type: 'chat', members: [28, 7, 32, 33] },
  { id: 163, title: 'Photo archive', letter: 'O', type: 'open', members: [51, 7, 15] },
  { id: 164, title: 'Recipe exchange', letter: 'O', type: 'open', members: [30, 7, 24, 39] },
  { id: 165, title: 'Bike to work', letter: 'C', type: 'chat', members: [29, 7, 12] },
  { id: 166, title: 'Fire wardens', letter: 'C', type: 'chat', members: [38, 7, 35] },
  { id: 167, title: 'Translations', letter: 'C', type: 'chat', members: [13, 7, 17, 19, 22] },
  { id: 168, title: 'Beta testers', letter: 'C', type: 'chat', members: [14, 7, 12, 15] },
  { id: 169, title: 'Newsletter', letter: 'C', type: 'chat', members: [3, 7, 49], lowest: 'manager' },
  { id: 170, title: 'Holiday cover', letter: 'C', type: 'chat', members: [28, 7, 31] },
  { id: 171, title: 'Customer visits', letter: 'C', type: 'chat', members: [25, 7, 26, 57] },
  {
    id: 172,
    title: 'Anniversary crew',
    letter: 'O',
    type: 'open',
    // With everything that no head count may include: bots, people who left, a visitor of an open line.
    members: [7, 12, 15, 24, 31, 36, 40, 42, 44, 45, 55, 58],
    description: 'Ten years, one party',
  },
];
