import type { OneLinePoll } from './one-line-poll.ts';

/** `/poll`, `/simplepoll`, `!vote`, `/umfrage`: how polls begin in other chats. */
const COMMAND = /^[/!]\p{L}[\p{L}\p{Nd}_-]*\s+/u;
const POLL_COMMAND =
  /^[/!][\p{L}_-]*(?:poll|vote|voting|survey|umfrage|abstimmung|sondage|encuesta|enquete|sondaggio|опрос|опитування|ankiet|anket|投票|アンケート)[\p{L}\p{Nd}_-]*\s+/iu;

/** Texts in quotation marks, of one kind or of a keyboard that mixes them: a Mac closes „ with “ and “ with ”. */
const QUOTED =
  /["“”„‟＂](?<double>[^"“”„‟＂]+)["“”„‟＂]|«\s*(?<french>[^«»]+?)\s*»|»(?<danish>[^«»]+)«|[‹](?<single>[^‹›]+)›|「(?<corner>[^「」]+)」|『(?<white>[^『』]+)』|(?<!\S)['‘’‚](?<apostrophes>.+?)['‘’‛](?!\S)/gu;

/** What is left of a line behind the command of a poll; null when it has none. */
export function behindPollCommand(line: string): { readonly command: string; readonly text: string } | null {
  const command = POLL_COMMAND.exec(line)?.[0];
  return command === undefined ? null : { command: command.trim(), text: line.slice(command.length) };
}

/**
 * `/poll "Question" "A" "B"`, or three and more quoted texts alone. Words outside the quotes, an option of the other
 * tool for instance, stay behind the question.
 */
export function quotedPoll(line: string): OneLinePoll | null {
  const command = COMMAND.exec(line)?.[0] ?? '';
  const text = line.slice(command.length);
  const [question, ...answers] = [...text.matchAll(QUOTED)].map(({ groups }) =>
    (Object.values(groups ?? {}).find((part) => part !== undefined) ?? '').trim(),
  );
  const outside = text
    .replace(QUOTED, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/(?<!\S)[,;|]+(?!\S)/gu, '')
    .trim();
  if (question === undefined || answers.length < 2 || (outside !== '' && command === '')) return null;
  const reading = {
    question: [question, outside].filter(Boolean).join(' '),
    answers: answers.filter(Boolean),
    removed: command === '' ? [] : [command.trim()],
  };
  return { reading, isCertain: outside === '' };
}
