import { barOf } from '../../poll/export/text-bar.ts';
import { plainText } from './plain-text.ts';
import type { Tally, TallyRow } from '../../poll/tally.ts';

/** The words of a post, in its author's language. */
export interface PostWords {
  readonly heading: string;
  /** "60% · 6 votes" */
  readonly share: (row: TallyRow) => string;
  /** Who took part. */
  readonly turnout: string;
  /** Who leads or won, or what the rule came to; may hold words of people. */
  readonly outcome: string;
  /** What the link to the live results is called. */
  readonly link: string;
}

/** What the portal takes at most; it cuts the rest off (docs/platform.md, 2.7). */
export const MESSAGE_MAX = 20_000;

/** Texts of polls made elsewhere may be of any length. */
const QUESTION_SHOWN = 1000;
const ANSWER_SHOWN = 300;
const OUTCOME_SHOWN = 2000;
/**
 * The text of a message with a poll's results: bold question, bars of block characters (no layout of tables survives
 * both the web and the phone), turnout, outcome and, where there is one, a link. No name of a voter is in it. What
 * people wrote is escaped: the only marks of formatting are ours.
 */
export function resultsPost(question: string, tally: Tally, words: PostWords, link: string | null): string {
  const answers = tally.rows.map((row) => {
    const { answer, percent, leads } = row;
    const text = plainLine(shortened(answer.text, ANSWER_SHOWN));
    const share = plainLine(words.share(row));
    return `${leads ? `[B]${text}[/B]` : text}\n${barOf(percent)} ${share}`;
  });
  const parts = [
    `${plainLine(words.heading)}\n[B]${plainText(shortened(question.trim(), QUESTION_SHOWN))}[/B]`,
    ...answers,
    `${plainLine(words.turnout)}\n${plainText(shortened(words.outcome, OUTCOME_SHOWN))}`,
    ...(link === null ? [] : [`[URL=${link}]${plainLine(words.link)}[/URL]`]),
  ];
  return parts.join('\n\n');
}

function plainLine(text: string): string {
  return plainText(text.replace(/\s+/gu, ' ').trim());
}

/** Cut between characters as people see them, with an ellipsis. The last one that fits may be half of one: it goes. */
function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const characters = [...new Intl.Segmenter().segment(text.slice(0, longest))];
  return `${characters
    .slice(0, -1)
    .map(({ segment }) => segment)
    .join('')}…`;
}
