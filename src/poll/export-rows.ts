import type { Poll, Voter } from './poll.ts';
import type { Tally } from './tally.ts';

/** The words of an export, in the reader's language. */
export interface ExportWords {
  readonly question: string;
  readonly state: string;
  readonly stateNow: string;
  readonly voters: string;
  readonly answer: string;
  readonly votes: string;
  readonly share: string;
  readonly name: string;
  readonly position: string;
  /** "58%" */
  readonly percent: (value: number) => string;
}

/**
 * A poll as the rows of a table: what it is, the votes of each answer, and for a public poll below that a row for each
 * tick with its voter. A poll that is not certainly public gives no name away, whatever `voters` holds.
 * @param voters by answer id: all of them
 */
export function exportRows(
  poll: Poll,
  tally: Tally,
  voters: ReadonlyMap<number, readonly Voter[]>,
  words: ExportWords,
): readonly (readonly string[])[] {
  const totals = tally.rows.map(({ answer, percent }) => [
    oneLine(answer.text),
    String(answer.votes),
    words.percent(percent),
  ]);
  return [
    [words.question, poll.question],
    [words.state, words.stateNow],
    [words.voters, String(poll.voters)],
    [''],
    [words.answer, words.votes, words.share],
    ...totals,
    ...(poll.anonymity === 'public' ? [[''], ...ticks(poll, voters, words)] : []),
  ];
}

function ticks(
  { answers }: Poll,
  voters: ReadonlyMap<number, readonly Voter[]>,
  words: ExportWords,
): readonly (readonly string[])[] {
  const rows = answers.flatMap(({ id, text }) =>
    (voters.get(id) ?? []).map(({ name, position }) => [oneLine(text), oneLine(name), oneLine(position)]),
  );
  return [[words.answer, words.name, words.position], ...rows];
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
