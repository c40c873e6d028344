import { chatOfRow } from '../../portal/world/chat-row.ts';
import { postVote, storeVote } from '../../portal/world/polls/new-poll.ts';
import { personOf } from '../../portal/world/people.ts';
import { storeMessage } from '../../portal/world/post.ts';
import { storeBallot } from '../../portal/world/polls/voting.ts';
import type { World } from '../../portal/world/world.ts';
import { MEMBERS, WORDS } from './company-words.ts';
import type { HeldPoll, Language } from './company-words.ts';
import { OLDER_POLLS } from './older-polls.ts';

const MINUTE = 60_000;
const ME = 7;

/** Puts an invented company of few and decent words in the place of the seeded one, whose names are meant to hurt. */
export function foundCompany(world: World, language: Language): void {
  const words = WORDS[language];
  for (const store of [world.chats, world.messages, world.chatMessages, world.votes, world.attaches])
    store.clear();
  for (const id of world.people.keys()) if (words.people[id] === undefined) world.people.delete(id);
  for (const [number, [firstName, lastName, position]] of Object.entries(words.people)) {
    const id = Number(number);
    world.people.set(id, { ...personOf(world, id), firstName, lastName, position, language: null });
  }
  for (const [number, title] of Object.entries(words.chats)) {
    const id = Number(number);
    const row = { id, title, letter: 'C', type: 'chat', members: MEMBERS[id] ?? [7] } as const;
    world.chats.set(id, chatOfRow(world, row, world.now() - 1000 * MINUTE));
  }
  const past = [
    ...words.talk.map(([chatId, authorId, minutesAgo, text]) => ({
      minutesAgo,
      run: (then: World) => void storeMessage(then, { chatId, authorId, text }),
    })),
    ...[...words.held, ...OLDER_POLLS[language]].map((poll) => ({
      minutesAgo: poll.minutesAgo,
      run: (then: World) => hold(then, poll),
    })),
  ];
  for (const { minutesAgo, run } of past.toSorted((one, other) => other.minutesAgo - one.minutesAgo)) {
    const at = world.now() - minutesAgo * MINUTE;
    run({ ...world, now: () => at });
  }
}

function hold(then: World, poll: HeldPoll): void {
  const { chat, author, question, answers, anonymous, closed, send, ballots } = poll;
  const vote = storeVote(then, author, {
    question,
    questionType: 'text',
    fieldType: 0,
    anonymity: anonymous === true ? 2 : 1,
    options: 1,
    answers: answers.map((text) => ({ text, textType: 'text' })),
  });
  const message = postVote(then, { chatId: chat, vote, uuid: null });
  for (const [person, place] of Object.entries(ballots)) {
    const answer = vote.answers[place];
    if (answer !== undefined) storeBallot(then, { vote, personId: Number(person), answerIds: [answer.id] });
  }
  if (closed === true) vote.endsAt = then.now() + 1;
  if (send !== undefined) noteSent(then, [message.id, chat, Math.floor(then.now() / 1000), send]);
}

/** Into the index of sent polls, as an earlier visit of person 7 would have. */
function noteSent(then: World, row: readonly unknown[]): void {
  const month = `polls-${new Date(then.now()).toISOString().slice(0, 7)}`;
  const options = then.app.userOptions.get(ME) ?? new Map<string, string>();
  const rows: unknown[] = JSON.parse(options.get(month) ?? '[]');
  then.app.userOptions.set(ME, options.set(month, JSON.stringify([...rows, row])));
}
