import { expect, test } from 'vitest';
import { linkedMessages, resultsLink } from './results-link.ts';

test('a link names the app, the chat and the message', () => {
  const link = resultsLink('acme.quorum', { chatId: 91, messageId: 5120 });
  const { pathname, searchParams } = new URL(link, 'https://acme.bitrix24.com');
  expect(pathname).toBe('/marketplace/view/acme.quorum/');
  expect(Object.fromEntries(searchParams)).toEqual({ 'params[chat]': '91', 'params[message]': '5120' });
});

test('it holds nothing that BB code would take for a tag', () => {
  expect(resultsLink('local.6710f3a2', { chatId: 91, messageId: 5120 })).not.toMatch(/[[\]]/);
});

const link = (messageId: number) =>
  `[URL=${resultsLink('acme.quorum', { chatId: 91, messageId })}]Open[/URL]`;

test('a text tells to which polls its links lead, and nothing else does', () => {
  expect(linkedMessages(`Vote!\n${link(5120)} or ${link(7)}`)).toEqual([5120, 7]);
  expect(linkedMessages(link(5120).replace('&', '&amp;'))).toEqual([5120]);
  expect(
    linkedMessages(`message=5120, [URL=/online/?params%5Bmessage%5D=5120]x[/URL] ${link(0).slice(1)}`),
  ).toEqual([]);
});
