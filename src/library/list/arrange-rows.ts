import type { RowView } from './row-view.ts';
import { foldText, holdsWords, toSearchWords } from '../../poll/text/search-text.ts';

/** Which rows are wanted; a number is a chat's id. */
export type RowFilter = 'all' | 'open' | 'closed' | 'mine' | 'waiting' | number;

/** In which order; `waiting` has those that wait for my vote on top, newest first within both. */
export type RowOrder = 'newest' | 'oldest' | 'turnout' | 'open' | 'waiting';

export interface Arrangement {
  readonly filter: RowFilter;
  readonly order: RowOrder;
  /** Sought in the questions: every word of it, anywhere, as search-text.ts compares letters. */
  readonly text: string;
}

/** The rows that are wanted, in the wanted order. Rows that were equal keep theirs. */
export function arrangeRows(rows: readonly RowView[], { filter, order, text }: Arrangement): RowView[] {
  const words = toSearchWords(text);
  return rows
    .filter((row) => isWanted(row, filter) && holds(row, words))
    .sort((one, other) => ORDERS[order](one, other));
}

const newest = (one: RowView, other: RowView): number => other.sentAt - one.sentAt;

const ORDERS: Readonly<Record<RowOrder, (one: RowView, other: RowView) => number>> = {
  newest,
  oldest: (one, other) => one.sentAt - other.sentAt,
  turnout: (one, other) =>
    (other.turnout?.percent ?? -1) - (one.turnout?.percent ?? -1) || newest(one, other),
  open: (one, other) => Number(other.open) - Number(one.open) || newest(one, other),
  waiting: (one, other) => Number(other.waiting) - Number(one.waiting) || newest(one, other),
};

function isWanted(row: RowView, filter: RowFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'open':
      return row.open;
    case 'closed':
      return row.known.some(({ open }) => !open);
    case 'mine':
      return row.mine;
    case 'waiting':
      return row.waiting;
    default:
      return row.polls.some(({ chatId }) => chatId === filter);
  }
}

/** A row whose question nobody knows holds no word. */
function holds({ question }: RowView, words: readonly string[]): boolean {
  return words.length === 0 || holdsWords(foldText(question ?? ''), words);
}
