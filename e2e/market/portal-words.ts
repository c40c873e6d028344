import type { Page } from '@playwright/test';

/** What the local portal says around the app, which it says in English only, as Bitrix24 says it in Russian. */
const RUSSIAN: readonly (readonly [english: string, russian: string])[] = [
  ['^Messenger$', 'Мессенджер'],
  ['^Chats$', 'Чаты'],
  ['^Find a chat$', 'Найти чат'],
  ['^Write a message$', 'Напишите сообщение'],
  ['^Vote$', 'Проголосовать'],
  ['^Change my vote$', 'Изменить голос'],
  ['^Take back my vote$', 'Отозвать голос'],
  ['^Close poll$', 'Завершить'],
  ['^(\\d+) votes?$', 'Голосов: $1'],
  ['^Poll: ', 'Опрос: '],
  ['^Public poll · one answer$', 'Публичный опрос · один ответ'],
  ['^Group chat', 'Групповой чат'],
  ['(\\d+) members?$', 'участников: $1'],
  ['^Market$', 'Маркетплейс'],
];

/** Rewrites the portal's own words in an open page, for one picture; the app's frame stays as it is. */
export async function speakRussian(page: Page): Promise<void> {
  await page.evaluate((words) => {
    const nodes: (Node | null)[] = [...document.querySelectorAll('[placeholder]')].map((field) =>
      field.getAttributeNode('placeholder'),
    );
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) nodes.push(walker.currentNode);
    for (const node of nodes) {
      const text = node?.nodeValue?.trim() ?? '';
      const found = words.find(([english]) => new RegExp(english).test(text));
      if (node !== null && found !== undefined) node.nodeValue = text.replace(new RegExp(found[0]), found[1]);
    }
  }, RUSSIAN);
}
