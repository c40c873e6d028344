import type { HeldPoll, Language } from './company-words.ts';

const TRAINING = [
  { 7: 0, 8: 0, 9: 1, 49: 0 },
  { 7: 0, 25: 1, 26: 1, 27: 0 },
] as const;
const NAME = { 8: 1, 9: 1, 49: 0, 51: 1 };
const LUNCH = { 7: 1, 12: 0, 13: 1, 37: 1 };
const STANDUP = { 7: 0, 8: 0, 9: 1, 10: 0, 11: 0, 12: 0, 13: 1, 14: 0, 15: 0, 4: 1 };
const WELCOME = { 7: 0, 28: 0, 32: 0, 33: 0 };

const HOUR = 60;
const DAY = 24 * HOUR;

/** What person 7 has sent with Quorum over the days, once to two chats at a time. */
export const OLDER_POLLS: Readonly<Record<Language, readonly HeldPoll[]>> = {
  en: [
    {
      chat: 92,
      author: 7,
      minutesAgo: 5 * HOUR,
      question: 'Which name for the new line?',
      answers: ['Northlight', 'Harbour', 'Fern'],
      send: 'c',
      ballots: NAME,
    },
    {
      chat: 92,
      author: 7,
      minutesAgo: 1 * DAY,
      question: 'When is the training?',
      answers: ['In the first week', 'In the last week'],
      send: 'd',
      ballots: TRAINING[0],
    },
    {
      chat: 98,
      author: 7,
      minutesAgo: 1 * DAY,
      question: 'When is the training?',
      answers: ['In the first week', 'In the last week'],
      send: 'd',
      ballots: TRAINING[1],
    },
    {
      chat: 161,
      author: 7,
      minutesAgo: 2 * DAY,
      question: 'Where do we have the team lunch?',
      answers: ['The harbour', 'The old mill'],
      closed: true,
      send: 'e',
      ballots: LUNCH,
    },
    {
      chat: 91,
      author: 7,
      minutesAgo: 6 * DAY,
      question: 'Are you happy with the stand-up?',
      answers: ['Yes', 'It is too long'],
      anonymous: true,
      closed: true,
      send: 'f',
      ballots: STANDUP,
    },
    {
      chat: 162,
      author: 7,
      minutesAgo: 9 * DAY,
      question: 'Did the first week go well?',
      answers: ['Very well', 'So-so'],
      closed: true,
      send: 'g',
      ballots: WELCOME,
    },
  ],
  ru: [
    {
      chat: 92,
      author: 7,
      minutesAgo: 5 * HOUR,
      question: 'Как назовём новую линейку?',
      answers: ['Рассвет', 'Гавань', 'Папоротник'],
      send: 'c',
      ballots: NAME,
    },
    {
      chat: 92,
      author: 7,
      minutesAgo: 1 * DAY,
      question: 'Когда проведём обучение?',
      answers: ['В первую неделю', 'В последнюю неделю'],
      send: 'd',
      ballots: TRAINING[0],
    },
    {
      chat: 98,
      author: 7,
      minutesAgo: 1 * DAY,
      question: 'Когда проведём обучение?',
      answers: ['В первую неделю', 'В последнюю неделю'],
      send: 'd',
      ballots: TRAINING[1],
    },
    {
      chat: 161,
      author: 7,
      minutesAgo: 2 * DAY,
      question: 'Где обедаем всей командой?',
      answers: ['На набережной', 'В старой мельнице'],
      closed: true,
      send: 'e',
      ballots: LUNCH,
    },
    {
      chat: 91,
      author: 7,
      minutesAgo: 6 * DAY,
      question: 'Вас устраивает утренняя планёрка?',
      answers: ['Да', 'Слишком длинная'],
      anonymous: true,
      closed: true,
      send: 'f',
      ballots: STANDUP,
    },
    {
      chat: 162,
      author: 7,
      minutesAgo: 9 * DAY,
      question: 'Как прошла первая неделя?',
      answers: ['Отлично', 'Так себе'],
      closed: true,
      send: 'g',
      ballots: WELCOME,
    },
  ],
};
