import type { Rule, Share } from './rule.ts';

/** What I keep about one poll beside the portal's own record of it, which has no room for it. */
export interface Ruling {
  readonly messageId: number;
  /** null: no decision rule. */
  readonly rule: Rule | null;
  /** The poll that this one is the runoff of. */
  readonly firstRound: number | null;
  /** Posting its results to the chat: never spoken of, offered, or done. */
  readonly post: 'never' | 'offered' | 'posted';
}

/** As much of a ruling as a poll is sent with. */
export type SentRuling = Pick<Ruling, 'rule' | 'firstRound'>;

/** In the user's options; the portal keeps it there for me alone. */
export const RULINGS_OPTION = 'rules';

/** How many polls are remembered: some 6 kB. The oldest go first. */
export const RULINGS_MAX = 200;

/** Order is the code that is stored: only ever add to the ends. */
const SHARES = [null, 'most', 'majority', 'two-thirds'] as const satisfies readonly (Share | null)[];
const POSTS = ['never', 'offered', 'posted'] as const satisfies readonly Ruling['post'][];

/** The option's value as rulings, a JSON list of [messageId, share, quorum, firstRound, post]; no row, no harm. */
export function parseRulings(value: string | undefined): readonly Ruling[] {
  const rows = parsedJson(value ?? '');
  return Array.isArray(rows) ? rows.flatMap(rulingOf) : [];
}

export function rulingsText(rulings: readonly Ruling[]): string {
  return JSON.stringify(
    rulings.map(({ messageId, rule, firstRound, post }) => [
      messageId,
      SHARES.indexOf(rule?.share ?? null),
      rule?.quorum ?? 0,
      firstRound ?? 0,
      POSTS.indexOf(post),
    ]),
  );
}

/** What is known about a poll; nothing is a ruling, too. */
export function rulingFor(rulings: readonly Ruling[], messageId: number): Ruling {
  return (
    rulings.find((ruling) => ruling.messageId === messageId) ?? {
      messageId,
      rule: null,
      firstRound: null,
      post: 'never',
    }
  );
}

/** The second round of a poll, the latest if there are several. */
export function runoffOf(rulings: readonly Ruling[], messageId: number): number | null {
  return rulings.findLast(({ firstRound }) => firstRound === messageId)?.messageId ?? null;
}

/** The rulings with some of a poll's changed, by message id, within RULINGS_MAX. Says nothing? Then it takes no row. */
export function withRuling(
  rulings: readonly Ruling[],
  change: Pick<Ruling, 'messageId'> & Partial<Ruling>,
): readonly Ruling[] {
  const next = { ...rulingFor(rulings, change.messageId), ...change };
  const others = rulings.filter(({ messageId }) => messageId !== change.messageId);
  const saysSomething = next.rule !== null || next.firstRound !== null || next.post !== 'never';
  return (saysSomething ? [...others, next] : others)
    .sort((one, other) => one.messageId - other.messageId)
    .slice(-RULINGS_MAX);
}

function rulingOf(row: unknown): Ruling[] {
  if (!Array.isArray(row)) return [];
  const [messageId, share, quorum, firstRound, post]: unknown[] = row;
  if (!isCount(messageId) || !isCount(share) || !isCount(quorum) || !isCount(firstRound) || !isCount(post))
    return [];
  if (quorum > 100) return [];
  const name = SHARES[share] ?? null;
  return [
    {
      messageId,
      rule: name === null ? null : { share: name, quorum },
      firstRound: firstRound === 0 ? null : firstRound,
      post: POSTS[post] ?? 'never',
    },
  ];
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
