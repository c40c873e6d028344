export type Language = 'en' | 'ru';

/** A poll that the company has already held; a ballot names the places of the answers by a person's number. */
export interface HeldPoll {
  readonly chat: number;
  readonly author: number;
  readonly minutesAgo: number;
  readonly question: string;
  readonly answers: readonly string[];
  readonly anonymous?: true;
  readonly closed?: true;
  /** Sent with Quorum by person 7, under this name of a send. */
  readonly send?: string;
  readonly ballots: Readonly<Record<number, number>>;
}

/** The words of an invented company, in one language. Numbers are those of people and chats. */
export interface CompanyWords {
  readonly people: Readonly<Record<number, readonly [first: string, last: string, position: string]>>;
  readonly chats: Readonly<Record<number, string>>;
  /** Chat, author, minutes ago, text. */
  readonly talk: readonly (readonly [chat: number, author: number, minutesAgo: number, text: string])[];
  readonly held: readonly HeldPoll[];
  /** What is composed in the pictures. */
  readonly draft: { readonly question: string; readonly answers: readonly string[] };
  /** What is composed in a chat's sidebar. */
  readonly quick: { readonly question: string; readonly answers: readonly string[] };
}

/** Who is in which chat; person 7 is in all of them and takes the pictures. */
export const MEMBERS: Readonly<Record<number, readonly number[]>> = {
  91: [7, 8, 9, 10, 11, 12, 13, 14, 15, 4, 25, 26],
  92: [8, 7, 9, 49, 51],
  98: [25, 7, 26, 27, 4],
  160: [11, 7, 28, 32],
  161: [37, 7, 12, 13],
  162: [28, 7, 32, 33],
  171: [25, 7, 26],
};

const OFFSITE = { 8: 0, 9: 0, 10: 0, 11: 1, 12: 0, 13: 2, 14: 1, 15: 0, 4: 0 };
const RELEASE = { 8: 0, 9: 0, 12: 1, 15: 0, 11: 0, 10: 1 };
export const WORDS: Readonly<Record<Language, CompanyWords>> = {
  en: {
    people: {
      4: ['Thomas', 'Reed', 'Head of product'],
      7: ['Emma', 'Clarke', 'Product manager'],
      8: ['Lucas', 'Ford', 'Designer'],
      9: ['Sophie', 'Hale', 'Designer'],
      10: ['Anita', 'Shah', 'Analyst'],
      11: ['James', 'Webb', 'Developer'],
      12: ['Daniel', 'Price', 'Developer'],
      13: ['Chloe', 'Martin', 'Developer'],
      14: ['Mark', 'Lowell', 'Tester'],
      15: ['Ada', 'Lindley', 'Researcher'],
      25: ['Oliver', 'Grant', 'Sales'],
      26: ['Helen', 'Brooks', 'Sales'],
      27: ['Samuel', 'Boyd', 'Sales'],
      28: ['Ruth', 'Adams', 'Recruiter'],
      32: ['Mia', 'Foster', 'Trainee'],
      33: ['Noah', 'Ellis', 'Trainee'],
      37: ['Irene', 'Cole', 'Office'],
      49: ['Diana', 'Park', 'Marketing'],
      51: ['Hannah', 'Moss', 'Marketing'],
    },
    chats: {
      91: 'Product team',
      92: 'Design studio',
      98: 'Sales floor',
      160: 'Berlin office',
      161: 'Lisbon office',
      162: 'Onboarding',
      171: 'Customer visits',
    },
    talk: [
      [91, 12, 190, 'The build is green again'],
      [91, 15, 184, 'The interviews are done, the notes are in the folder'],
      [91, 8, 96, 'Thanks! I will look at them this afternoon'],
      [91, 4, 44, 'Let us settle the offsite this week'],
      [92, 9, 150, 'The client liked the second version better'],
      [98, 26, 170, 'Two new leads from the fair'],
      [160, 28, 210, 'The new chairs are here'],
      [161, 12, 260, 'Lunch at half past twelve?'],
      [162, 32, 300, 'Thank you for the warm welcome'],
      [171, 25, 320, 'Visit on Thursday confirmed'],
    ],
    held: [
      {
        chat: 91,
        author: 7,
        minutesAgo: 38,
        question: 'Where shall we have the team offsite?',
        answers: ['By the sea', 'In the mountains', 'Here in town'],
        send: 'a',
        ballots: OFFSITE,
      },
      {
        chat: 91,
        author: 15,
        minutesAgo: 12,
        question: 'Do we release on Thursday?',
        answers: ['Yes, as planned', 'Better on Monday'],
        ballots: RELEASE,
      },
    ],
    draft: {
      question: 'Which day suits you for the demo?',
      answers: ['Monday, 10:00', 'Tuesday, 15:00', 'Thursday, 11:00', 'I will watch the recording'],
    },
    quick: {
      question: 'How was the new review format?',
      answers: ['Keep it', 'Shorter, please', 'Back to the old one'],
    },
  },
  ru: {
    people: {
      4: ['Тимур', 'Рябов', 'Руководитель продукта'],
      7: ['Мария', 'Ковалёва', 'Менеджер продукта'],
      8: ['Лука', 'Фёдоров', 'Дизайнер'],
      9: ['Софья', 'Галкина', 'Дизайнер'],
      10: ['Анна', 'Шахова', 'Аналитик'],
      11: ['Егор', 'Вебер', 'Разработчик'],
      12: ['Данила', 'Прохоров', 'Разработчик'],
      13: ['Ксения', 'Мартынова', 'Разработчик'],
      14: ['Марк', 'Лобанов', 'Тестировщик'],
      15: ['Ада', 'Линёва', 'Исследователь'],
      25: ['Олег', 'Громов', 'Продажи'],
      26: ['Елена', 'Брагина', 'Продажи'],
      27: ['Семён', 'Бойко', 'Продажи'],
      28: ['Рита', 'Адамова', 'Подбор'],
      32: ['Мила', 'Фомина', 'Стажёр'],
      33: ['Никита', 'Елисеев', 'Стажёр'],
      37: ['Ирина', 'Котова', 'Офис'],
      49: ['Диана', 'Пак', 'Маркетинг'],
      51: ['Инна', 'Мохова', 'Маркетинг'],
    },
    chats: {
      91: 'Команда продукта',
      92: 'Дизайн',
      98: 'Отдел продаж',
      160: 'Офис в Казани',
      161: 'Офис в Самаре',
      162: 'Новые сотрудники',
      171: 'Встречи с клиентами',
    },
    talk: [
      [91, 12, 190, 'Сборка снова зелёная'],
      [91, 15, 184, 'Интервью закончены, заметки в общей папке'],
      [91, 8, 96, 'Спасибо! Посмотрю сегодня днём'],
      [91, 4, 44, 'Давайте на этой неделе решим с выездом'],
      [92, 9, 150, 'Клиенту больше понравился второй вариант'],
      [98, 26, 170, 'Два новых клиента с выставки'],
      [160, 28, 210, 'Привезли новые кресла'],
      [161, 12, 260, 'Обед в половине первого?'],
      [162, 32, 300, 'Спасибо за тёплый приём'],
      [171, 25, 320, 'Встреча в четверг подтверждена'],
    ],
    held: [
      {
        chat: 91,
        author: 7,
        minutesAgo: 38,
        question: 'Где проведём выезд команды?',
        answers: ['У моря', 'В горах', 'Остаёмся в городе'],
        send: 'a',
        ballots: OFFSITE,
      },
      {
        chat: 91,
        author: 15,
        minutesAgo: 12,
        question: 'Выпускаем релиз в четверг?',
        answers: ['Да, как собирались', 'Лучше в понедельник'],
        ballots: RELEASE,
      },
    ],
    draft: {
      question: 'Какой день удобен для демонстрации?',
      answers: ['Понедельник, 10:00', 'Вторник, 15:00', 'Четверг, 11:00', 'Посмотрю запись'],
    },
    quick: {
      question: 'Как вам новый формат обзора?',
      answers: ['Оставляем', 'Хочется короче', 'Вернём прежний'],
    },
  },
};
