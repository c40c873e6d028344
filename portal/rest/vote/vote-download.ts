import { nameOf, personOf } from '../../world/people.ts';
import type { Vote } from '../../world/records/polls.ts';
import { isAnonymous, sortedAnswers, ticksOf, votersOf } from '../../world/polls/tally.ts';
import type { World } from '../../world/world.ts';
import { addressContract, findReadablePoll } from './attach-address.ts';
import { isoDate } from '../wire/iso-date.ts';
import type { Method } from '../method.ts';
import { say } from '../texts.ts';

/**
 * The portal's own report: two HTML tables called a spreadsheet, cells as they come. The ballots stand in the
 * order of the voters' surnames, which in a small chat gives an anonymous poll away (docs/platform.md, 1.10).
 */
export const voteDownload: Method = {
  name: 'vote.AttachedVote.download',
  scope: 'vote',
  leavesFile: true,
  contract: (types) => addressContract(types),
  run(call) {
    const { vote } = findReadablePoll(call).poll;
    if (isAnonymous(vote)) call.complain('the report of an anonymous poll, whose order tells who voted what');
    const body = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"></head><body>${totals(call.world, vote)}${ballots(call.world, vote, say(call.language, 'anonymousVoter'))}</body></html>`;
    const file = { name: `vote${vote.id}.xls`, type: 'application/vnd.ms-excel', body };
    return { result: null, file };
  },
};

function totals(world: World, vote: Vote): string {
  const rows = sortedAnswers(vote).map((answer) => {
    const names = isAnonymous(vote) ? [] : votersOf(vote, answer).map((id) => nameOf(personOf(world, id)));
    return row([answer.text, String(ticksOf(vote, answer)), names.join(', ')]);
  });
  return `<table border="1">${row([vote.question])}${rows.join('')}</table>`;
}

/** One row a ballot. */
function ballots(world: World, vote: Vote, nobody: string): string {
  const cast = [...vote.ballots.values()].map((ballot) => ({
    ballot,
    person: personOf(world, ballot.personId),
  }));
  const rows = cast
    .toSorted(
      (one, other) =>
        one.person.lastName.localeCompare(other.person.lastName) || one.person.id - other.person.id,
    )
    .map(({ ballot: { at, lines }, person }) => {
      const ticked = sortedAnswers(vote).filter(({ id }) => lines.some(({ answerId }) => answerId === id));
      const name = isAnonymous(vote) ? nobody : nameOf(person);
      return row([isoDate(at), name, ticked.map(({ text }) => text).join(', ')]);
    });
  return `<table border="1">${rows.join('')}</table>`;
}

function row(cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}
