import type { Row } from '../../poll/export/cell.ts';
import { csvOf } from '../../poll/export/csv.ts';
import type { ShownPoll } from '../shown-poll.ts';
import { readResults } from './read-results.ts';

/** The poll as a CSV file: facts, totals and, of a public poll, voters below each other. @throws PortalError */
export async function csvFile(
  shown: Pick<ShownPoll, 'session' | 'poll' | 'isGone'>,
  separator: ',' | ';',
): Promise<Blob> {
  const { facts, totals, ticks } = await readResults(shown);
  const rows = [...facts, [''], ...withPercentAbove(totals), ...(ticks === null ? [] : [[''], ...ticks])];
  return new Blob([csvOf(rows, separator)], { type: 'text/csv;charset=utf-8' });
}

/** The shares are bare numbers here, so the sign stands in the head. */
function withPercentAbove([head, ...rows]: readonly Row[]): readonly Row[] {
  const [answer = '', votes = '', share = ''] = head ?? [];
  return [[answer, votes, typeof share === 'string' ? `${share} (%)` : share], ...rows];
}
