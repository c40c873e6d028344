import type { Percent } from '../percent.ts';

/** One cell of an exported table. A string is text that people or the interface wrote, and stays text in every file. */
export type Cell =
  | string
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'share'; readonly share: Percent }
  | { readonly kind: 'moment'; readonly at: WallTime };

/** What the person's clock showed, as ms since the epoch would be if that clock stood in UTC. */
export type WallTime = number;

export type Row = readonly Cell[];

/** A text without line ends and what else a cell cannot show, so that a row of the file is one line. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
