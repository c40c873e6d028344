import { expect, it } from 'vitest';
import { findPeople } from './find-people.ts';

const people = [
  { name: 'Chloé Martin', position: 'Developer' },
  { name: 'Мария Щербакова', position: 'Бухгалтер' },
  { name: 'İlker Öztürk', position: 'İK' },
  { name: 'Łukasz Bąk', position: '' },
];

it.each([
  ['', 4],
  ['chloe', 1],
  ['MARTIN dev', 1],
  ['щерб', 1],
  ['ilker ozturk', 1],
  ['ik İLKER', 1],
  ['bak lukasz', 1],
  ['nobody', 0],
])('finds %j in %i people', (text, count) => {
  expect(findPeople(people, text)).toHaveLength(count);
});
