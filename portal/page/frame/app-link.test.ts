import { expect, test } from 'vitest';
import { parseAppLink } from './app-link.ts';

const at = (address: string) => parseAppLink(new URL(address, 'http://localhost:8800'));

test('a link into an app hands it texts, encoded or not', () => {
  const expected = { code: 'local.1.2', params: { chat: '91', message: '5120' } };
  expect(at('/marketplace/view/local.1.2/?params[chat]=91&params[message]=5120')).toEqual(expected);
  expect(at('/marketplace/view/local.1.2/?params%5Bchat%5D=91&params%5Bmessage%5D=5120')).toEqual(expected);
});

test('what is no parameter of the app stays with the portal', () => {
  expect(at('/marketplace/view/a/?as=7&params=1&params[]=2')).toEqual({ code: 'a', params: {} });
});

test.each(['/', '/marketplace/', '/marketplace/view/a/b/'])('%s leads into no app', (path) => {
  expect(at(path)).toBeNull();
});
