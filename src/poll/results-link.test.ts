import { expect, test } from 'vitest';
import { resultsLink } from './results-link.ts';

test('a link names the app, the chat and the message', () => {
  const link = resultsLink('acme.quorum', { chatId: 91, messageId: 5120 });
  const { pathname, searchParams } = new URL(link, 'https://acme.bitrix24.com');
  expect(pathname).toBe('/marketplace/view/acme.quorum/');
  expect(Object.fromEntries(searchParams)).toEqual({ 'params[chat]': '91', 'params[message]': '5120' });
});

test('it holds nothing that BB code would take for a tag', () => {
  expect(resultsLink('local.6710f3a2', { chatId: 91, messageId: 5120 })).not.toMatch(/[[\]]/);
});
