type Words = Readonly<Record<'en' | 'ru' | 'de', string>>;

/** What the portal says in the caller's language; methods that speak English to everybody say it themselves. */
const TEXTS = {
  pollEmpty: {
    en: 'Please enter a question and answer options',
    ru: 'Укажите вопрос и варианты ответа',
    de: 'Bitte geben Sie eine Frage und Antwortmöglichkeiten ein',
  },
  pollQuestions: {
    en: 'Maximum number of questions: 1',
    ru: 'Максимальное количество вопросов: 1',
    de: 'Maximale Anzahl der Fragen: 1',
  },
  pollFewAnswers: {
    en: 'Minimum number of answers: 2',
    ru: 'Минимальное количество ответов: 2',
    de: 'Mindestanzahl der Antworten: 2',
  },
  pollManyAnswers: {
    en: 'Maximum number of answers: 10',
    ru: 'Максимальное количество ответов: 10',
    de: 'Maximale Anzahl der Antworten: 10',
  },
  pollInactive: {
    en: 'The poll is inactive',
    ru: 'Опрос неактивен',
    de: 'Die Umfrage ist nicht aktiv',
  },
  CANCELED: {
    en: 'Message sending was canceled',
    ru: 'Отправка сообщения отменена',
    de: 'Das Senden der Nachricht wurde abgebrochen',
  },
  CHAT_ID: {
    en: 'Chat ID is not specified or the chat does not exist',
    ru: 'Не указан идентификатор чата или чат не существует',
    de: 'Die Chat-ID fehlt oder der Chat existiert nicht',
  },
  TEXT_FIELD_DISABLED: {
    en: 'Messages are disabled in this chat',
    ru: 'В этом чате отключена отправка сообщений',
    de: 'In diesem Chat ist das Senden von Nachrichten deaktiviert',
  },
  MESSAGE_DUPLICATED_BY_UUID: {
    en: 'A message with this UUID already exists',
    ru: 'Сообщение с таким UUID уже существует',
    de: 'Eine Nachricht mit dieser UUID existiert bereits',
  },
  ERROR_FROM_OTHER_MODULE: {
    en: 'Sending was prevented by another module',
    ru: 'Отправка запрещена другим модулем',
    de: 'Das Senden wurde von einem anderen Modul verhindert',
  },
  anonymousVoter: {
    en: 'Anonymous',
    ru: 'Аноним',
    de: 'Anonym',
  },
  messageDeleted: {
    en: 'This message was deleted.',
    ru: 'Сообщение удалено.',
    de: 'Diese Nachricht wurde gelöscht.',
  },
  deleteRefused: {
    en: 'Time has expired for modification or you do not have permission',
    ru: 'Истекло время для изменения или у вас нет прав',
    de: 'Die Zeit für Änderungen ist abgelaufen oder Sie haben keine Berechtigung',
  },
} satisfies Readonly<Record<string, Words>>;

export type TextId = keyof typeof TEXTS;

/** Falls back to English, as a portal without that language does. */
export function say(language: string, id: TextId): string {
  const words: Words = TEXTS[id];
  return language === 'ru' || language === 'de' ? words[language] : words.en;
}

/** The messenger's words for one of its own refusals; the code itself where it has none. */
export function refusalText(language: string, code: string): string {
  return isTextId(code) ? say(language, code) : code;
}

function isTextId(id: string): id is TextId {
  return Object.hasOwn(TEXTS, id);
}
