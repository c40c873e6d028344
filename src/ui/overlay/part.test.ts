import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { part } from './part.ts';

const nextTurn = async (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

test('code that was fetched ahead is drawn at once, and fetched once', async () => {
  let fetched = 0;
  const Greeting = part<{ readonly name: string }>(async () => {
    fetched += 1;
    return ({ name }) => `Hello ${name}`;
  });
  Greeting.fetchAhead();
  Greeting.fetchAhead();
  await nextTurn();
  expect(renderToStaticMarkup(createElement(Greeting, { name: 'Ada' }))).toBe('Hello Ada');
  expect(fetched).toBe(1);
});

test('code that could not be fetched ahead is fetched again', async () => {
  const answers = [Promise.reject(new Error('offline')), Promise.resolve(() => 'here')];
  const Late = part(async () => answers.shift() ?? Promise.reject(new Error('asked too often')));
  Late.fetchAhead();
  await nextTurn();
  Late.fetchAhead();
  await nextTurn();
  expect(renderToStaticMarkup(createElement(Late))).toBe('here');
});
