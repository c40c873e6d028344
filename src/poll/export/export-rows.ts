import type { Poll, Voter } from '../poll.ts';
import type { Tally } from '../tally.ts';
import { oneLine, type Row, type WallTime } from './cell.ts';

/** The words of an export, in the reader's language. */
export interface ExportWords {
  readonly question: string;
  readonly state: string;
  readonly stateNow: string;
  readonly voters: string;
  readonly asOf: string;
  readonly answer: string;
  readonly votes: string;
  readonly share: string;
  readonly name: string;
  readonly position: string;
}

/** A poll as tables. */
export interface ExportTables {
  /** What the poll is, a name and a value in each row. */
  readonly facts: readonly Row[];
  /** The head, and the votes of each answer. */
  readonly totals: readonly Row[];
  /** The head, and a row for each tick with its voter; null where the poll is not certainly public, or they are not read. */
  readonly ticks: readonly Row[] | null;
}

/**
 * What goes into the spreadsheet and the CSV. A poll that is not certainly public gives no name away, whatever `voters`
 * holds.
 * @param voters by answer id: all of them; null when they have not been read
 * @param readAt when the numbers were read; null when that is not known
 */
export function exportTables(
  poll: Poll,
  tally: Tally,
  {
    voters,
    readAt,
  }: { readonly voters: ReadonlyMap<number, readonly Voter[]> | null; readonly readAt: WallTime | null },
  words: ExportWords,
): ExportTables {
  return {
    facts: [
      [words.question, oneLine(poll.question)],
      [words.state, words.stateNow],
      [words.voters, { kind: 'count', value: poll.voters }],
      ...(readAt === null ? [] : [[words.asOf, { kind: 'moment', at: readAt }] as const]),
    ],
    totals: [
      [words.answer, words.votes, words.share],
      ...tally.rows.map((row): Row => [
        oneLine(row.answer.text),
        { kind: 'count', value: row.answer.votes },
        { kind: 'share', share: { percent: row.percent, bound: row.bound } },
      ]),
    ],
    ticks: poll.anonymity === 'public' && voters !== null ? ticksOf(poll, voters, words) : null,
  };
}

function ticksOf(
  { answers }: Poll,
  voters: ReadonlyMap<number, readonly Voter[]>,
  words: ExportWords,
): readonly Row[] {
  const rows = answers.flatMap(({ id, text }) =>
    (voters.get(id) ?? []).map(({ name, position }) => [oneLine(text), oneLine(name), oneLine(position)]),
  );
  return [[words.answer, words.name, words.position], ...rows];
}
