import type { Person } from '../records/person.ts';
import type { World } from '../world.ts';

const COLORS = [
  '#4ba984',
  '#df532d',
  '#64a513',
  '#4ba5c3',
  '#3e99ce',
  '#8474c8',
  '#e2a000',
  '#b9a44c',
] as const;

type Row = readonly [id: number, firstName: string, lastName: string, position: string, gender: 'M' | 'F'];

const COLLEAGUES: readonly Row[] = [
  [1, 'Olga', 'Brandt', 'Head of IT', 'F'],
  [2, 'Henrik', 'Dahl', 'Managing director', 'M'],
  [3, 'Grace', 'Mbeki', 'Head of communication', 'F'],
  [4, 'Tomás', 'Ribeiro', 'Head of product', 'M'],
  [5, 'Jana', 'Nováková', 'Accountant', 'F'],
  [7, 'Mira', 'Kowal', 'Product manager', 'F'],
  [8, 'Luca', 'Ferri', 'Designer', 'M'],
  [9, 'Aylin', 'Işık', 'Designer', 'F'],
  [10, 'Priya', 'Nair', 'Data analyst', 'F'],
  [11, 'Jonas', 'Weber', 'Developer', 'M'],
  [12, 'Ben', 'Osei', 'Developer', 'M'],
  [13, 'Chloé', 'Martin', 'Developer', 'F'],
  [14, 'Marek', 'Zieliński', 'Tester', 'M'],
  [15, 'Ada', 'Lind', 'Researcher', 'F'],
  [16, 'Иван', 'Соколов', 'Разработчик', 'M'],
  [17, 'Мария', 'Щербакова', 'Бухгалтер', 'F'],
  [18, '健太', '田中', 'エンジニア', 'M'],
  [19, '晓明', '王', '工程师', 'M'],
  [20, 'ليلى', 'حداد', 'مسؤولة تسويق', 'F'],
  [21, 'נועה', 'לוי', 'מעצבת', 'F'],
  [22, 'अनन्या', 'शर्मा', 'विश्लेषक', 'F'],
  [23, 'Σοφία', 'Παππά', 'Lawyer', 'F'],
  [24, 'Nguyễn', 'Thị Hoa', 'Support', 'F'],
  [25, 'Sven', 'Åkesson', 'Sales', 'M'],
  [26, 'Ximena', 'Ortiz', 'Sales', 'F'],
  [27, 'Kwame', 'Boateng', 'Sales', 'M'],
  [28, 'Ruth', 'Adler', 'Recruiter', 'F'],
  [29, 'Diego', 'Paz', 'Office', 'M'],
  [30, 'Emma', "O'Connor", 'Support', 'F'],
  [31, 'Jean-Luc', 'de la Fontaine', 'Support', 'M'],
  [32, 'Mia', 'Schmidt', 'Trainee', 'F'],
  [33, 'Noah', 'Schmidt', 'Trainee', 'M'],
  [34, 'Noah', 'Schmidt', 'Warehouse', 'M'],
  [35, 'Zoë', 'Baert', 'Warehouse', 'F'],
  [36, 'Omar', 'Farouk', 'Driver', 'M'],
  [37, 'Ines', 'Costa', 'Driver', 'F'],
  [38, 'Piet', 'Visser', 'Fitter', 'M'],
  [39, 'Elif', 'Demir', 'Fitter', 'F'],
  [48, 'Karl', 'Huber', '', 'M'],
  [49, 'Dana', 'Popescu', 'Marketing', 'F'],
  [50, 'Yusuf', 'Aydın', 'Marketing', 'M'],
  [51, 'Hanna', 'Virtanen', 'Marketing', 'F'],
  [52, 'Leo', 'Rossi', 'Marketing', 'M'],
  // Names that break careless pages: nothing of them may ever be run, counted, or read as mark-up.
  [60, '<img src=x onerror=alert(1)>', 'Tag', 'Guest of honour <script>', 'M'],
  [61, '=SUM(1)', '+49', '@cmd', 'F'],
  [62, '[USER=1]x[/USER]', '[B]Bold[/B]', '[URL=https://example.com]work[/URL]', 'M'],
  [63, '🦄', '👩‍👩‍👧‍👦', 'Morale 🎉', 'F'],
  [64, '\u202Egnirts', 'Reversed', 'RTL override', 'M'],
  [65, 'Wolfeschlegelsteinhausenbergerdorff'.repeat(2), 'Hubert-Blaine-Wolfeschlegel', 'Archivist', 'M'],
  [66, '&amp;', '&quot;Quote&quot; "Real"', "It's & co", 'F'],
];

const BOTS: readonly Row[] = [
  [40, 'Helpdesk', 'Bot', 'Chat bot', 'M'],
  [41, 'CoPilot', '', 'AI assistant', 'F'],
  [42, 'Standup', 'Bot', 'Chat bot', 'M'],
];

const FORMER: readonly Row[] = [
  [44, 'Alan', 'Past', 'Developer', 'M'],
  [45, 'Berta', 'Gone', 'Designer', 'F'],
  [46, 'Carl', 'Left', 'Sales', 'M'],
];

const GUESTS: readonly Row[] = [
  [55, 'Erik', 'External', 'Agency', 'M'],
  [56, 'Fiona', 'Freelance', 'Copywriter', 'F'],
  [57, 'Gustav', 'Client', 'Customer', 'M'],
];

/** People who write through an open line. */
const CONNECTORS: readonly Row[] = [[58, 'Vera', 'Visitor', '', 'F']];

/** Away for so many days from the world's beginning. */
const ABSENT: Readonly<Record<number, number>> = { 24: 6, 31: 3, 39: 20 };
/** They switched off notices from applications. */
const WITHOUT_NOTICES = new Set([36, 51]);
const DAY = 86_400_000;

const ADMINS = new Set([1, 7]);
const LANGUAGES: Readonly<Record<number, string>> = { 16: 'ru', 17: 'ru', 11: 'de' };
/** They never chose a zone. */
const WITHOUT_ZONE = new Set([16, 24]);
const TIME_ZONES = ['Europe/Berlin', 'Europe/Lisbon', 'Asia/Tokyo', 'America/Bogota'] as const;

/** About sixty people: colleagues in many scripts, bots, former employees and guests, a third without a photo. */
export function seedPeople(world: World): void {
  const all: readonly Person[] = [
    ...COLLEAGUES.map((row) => personFrom(row, {})),
    ...BOTS.map((row) => personFrom(row, { bot: true })),
    ...FORMER.map((row) => personFrom(row, { active: false })),
    ...GUESTS.map((row) => personFrom(row, { extranet: true })),
    ...CONNECTORS.map((row) => personFrom(row, { connector: true })),
  ];
  for (const person of all.toSorted((one, other) => one.id - other.id)) {
    const days = ABSENT[person.id];
    const absentUntil = days === undefined ? null : world.now() + days * DAY;
    world.people.set(person.id, { ...person, absentUntil });
  }
}

interface Kind {
  readonly bot?: true;
  readonly active?: false;
  readonly extranet?: true;
  readonly connector?: true;
}

/** A person by the short row of the seed; colour, photo, zone and department follow from the number. */
export function personFrom(row: Row, what: Kind): Person {
  const [id, firstName, lastName, position, gender] = row;
  return {
    id,
    firstName,
    lastName,
    position,
    gender,
    color: COLORS[id % COLORS.length] ?? COLORS[0],
    hasPhoto: id % 3 !== 1 && what.bot !== true && what.connector !== true,
    admin: ADMINS.has(id),
    active: what.active ?? true,
    bot: what.bot ?? false,
    extranet: what.extranet ?? false,
    connector: what.connector ?? false,
    absentUntil: null,
    refusesNotices: WITHOUT_NOTICES.has(id),
    timeZone: WITHOUT_ZONE.has(id) ? '' : (TIME_ZONES[id % TIME_ZONES.length] ?? TIME_ZONES[0]),
    departments: what.extranet === true || what.connector === true ? [] : [1 + (id % 4)],
    language: LANGUAGES[id] ?? null,
  };
}
