import * as z from 'zod';
import { id, yesOrNo } from '../contract.ts';
import { knows } from './dialog-address.ts';
import type { Call, Method } from '../method.ts';
import { userOf } from './person-format.ts';
import { integerOf, isPhpArray, phpArray, type PhpValue, textOf, valuesOf } from '../wire/php-value.ts';
import { RestError } from '../rest-error.ts';

/** People by number. A guest from outside silently gets only those he shares a chat with (docs/platform.md, 2.5). */
export const imUserListGet: Method = {
  name: 'im.user.list.get',
  scope: 'im',
  contract: (types) =>
    z.strictObject({
      ID: z.array(id(types)).min(1),
      AVATAR_HR: yesOrNo.optional(),
      RESULT_TYPE: z.literal('array').optional(),
    }),
  run(call) {
    const people = idsIn(call).flatMap((personId) => {
      const person = call.world.people.get(personId);
      return person !== undefined && knows(call.world, call.caller, personId) ? [person] : [];
    });
    const rows = people.map((person) => userOf(call.world, person));
    if (textOf(call.params['RESULT_TYPE']) === 'array') return { result: rows };
    return { result: phpArray(people.map(({ id: own }, index) => [String(own), rows[index] ?? null])) };
  },
};

/** @throws RestError INVALID_FORMAT */
function idsIn({ params }: Call): number[] {
  const asked = params['ID'];
  const list = typeof asked === 'string' ? parsed(asked) : asked;
  if (!isPhpArray(list)) throw invalid();
  return [...new Set(valuesOf(list).flatMap((value) => integerOf(value) ?? []))];
}

function parsed(text: string): PhpValue | undefined {
  try {
    const value: PhpValue = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

function invalid(): RestError {
  return new RestError(400, 'INVALID_FORMAT', 'A wrong format for the ID field is passed');
}
