import { expect, it } from 'vitest';

import { newTemplateId } from './template-id.ts';

it('makes UUIDs of version 4 in lower case, no two alike', () => {
  const ids = Array.from({ length: 200 }, newTemplateId);
  for (const id of ids) {
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  }
  expect(new Set(ids).size).toBe(200);
});
