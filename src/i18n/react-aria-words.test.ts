import { expect, it } from 'vitest';
import { z } from 'zod';
import { speak } from './language.ts';

const said = z.record(
  z.string(),
  z.record(z.string(), z.function({ input: [z.unknown()], output: z.string() })),
);

function words(): z.infer<typeof said> {
  return said.parse(Reflect.get(globalThis, Symbol.for('react-aria.i18n.strings')));
}

it('React Aria speaks with our catalogue, plurals included', async () => {
  await speak('ru');
  const { '@react-aria/grid': grid, '@react-aria/searchfield': search } = words();
  expect([0, 1, 2, 5].map((count) => grid?.['selectedCount']?.({ count }))).toEqual([
    'Ничего не выбрано.',
    'Выбран 1.',
    'Выбрано 2.',
    'Выбрано 5.',
  ]);
  expect(grid?.['selectedItem']?.({ item: 'Чат' })).toBe('Чат: выбрано.');
  expect(search?.['Clear search']?.({})).toBe('Очистить поиск');
});

it('and with another when the first could not be had', async () => {
  await speak('ru');
  const { '@react-aria/tag': tag } = words();
  await speak('en');
  expect(tag?.['removeButtonLabel']?.({})).toBe('Remove');
});
