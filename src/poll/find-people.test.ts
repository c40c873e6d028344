import { expect, it } from 'vitest';
import { findPeople } from './find-people.ts';

const people = [
  { name: 'Chloé Martin', position: 'Developer' },
  { name: 'Мария Щербакова', position: 'Бухгалтер' },
];

it.each([
  ['', 2],
  ['chloe', 1],
  ['MARTIN dev', 1],
  ['щерб', 1],
  ['nobody', 0],
])('finds %j in %i people', (text, count) => {
  expect(findPeople(people, text, 'en')).toHaveLength(count);
});
