import { markOf } from './line-mark.ts';
import { oneLinePoll } from './one-line-poll.ts';
import type { PastedLine } from './pasted-lines.ts';
import { behindPollCommand, quotedPoll } from './poll-command.ts';
import { endsInQuestionMark } from './question-end.ts';
import { questionOverLines, questionOverList } from './question-over-lines.ts';
import type { Reading } from './reading.ts';

/** Certain: nothing else can be meant. Offered: it may be meant, and the person is asked. */
export type Certainty = 'certain' | 'offered';

/** So many lines may greet above a poll in one line. */
const GREETING_MAX = 3;

/** The question and the answers that a text holds. */
export function pollIn(lines: readonly PastedLine[], certainty: Certainty): Reading | null {
  const [first, ...more] = lines;
  if (!first) return null;
  const quoted = quotedPoll(lines.map(({ text }) => text).join(' '));
  if (quoted) return quoted.isCertain || certainty === 'offered' ? quoted.reading : null;
  const commanded = behindPollCommand(first.text);
  if (commanded) {
    const reading = pollIn([{ ...first, text: commanded.text }, ...more], certainty);
    return reading && { ...reading, removed: [commanded.command, ...reading.removed] };
  }
  return lastLinePoll(lines, certainty) ?? overLines(lines, certainty);
}

function overLines(lines: readonly PastedLine[], certainty: Certainty): Reading | null {
  const list = lines.length > 1 ? questionOverList(lines) : null;
  return list ?? (certainty === 'offered' ? questionOverLines(lines) : null);
}

/** A poll in the last line, alone or under a greeting. */
function lastLinePoll(lines: readonly PastedLine[], certainty: Certainty): Reading | null {
  const above = lines.slice(0, -1).map(({ text }) => text);
  const isGreeting =
    above.length <= GREETING_MAX && !above.some((line) => endsInQuestionMark(line) || markOf(line));
  const found = isGreeting ? oneLinePoll(lines.at(-1)?.text ?? '') : null;
  if (!found || (certainty === 'certain' && !found.isCertain)) return null;
  return { ...found.reading, question: [...above, found.reading.question ?? ''].join('\n') };
}
