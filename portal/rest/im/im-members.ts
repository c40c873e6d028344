import type { Person } from '../../world/records/person.ts';
import * as z from 'zod';
import { dialogId, LARGEST, yesOrNo } from '../contract.ts';
import { dialogFor } from './dialog-address.ts';
import type { Call, Method, MethodAnswer } from '../method.ts';
import { userOf } from './person-format.ts';
import { integerOf, isYes, valuesOf, textOf } from '../wire/php-value.ts';

const USUAL = 50;
const MOST = 200;

/**
 * The members of a chat by id, former employees among them: by OFFSET with `total` and, until the last page,
 * `next`; or after LAST_ID without either (docs/platform.md, 2.5).
 */
export const imDialogUsersList: Method = {
  name: 'im.dialog.users.list',
  scope: 'im',
  contract(types) {
    const common = {
      DIALOG_ID: dialogId,
      LIMIT: types.integer(1, MOST).optional(),
      SKIP_EXTERNAL: yesOrNo.optional(),
    };
    return z.union([
      z.strictObject({ ...common, OFFSET: types.integer(0, LARGEST).optional() }),
      z.strictObject({ ...common, LAST_ID: types.integer(0, LARGEST) }),
    ]);
  },
  run(call) {
    const { world, params } = call;
    const members = membersFor(call);
    const limit = Math.min(Math.max(integerOf(params['LIMIT']) ?? USUAL, 1), MOST);
    const lastId = integerOf(params['LAST_ID']);
    if (lastId !== null) {
      const page = members.filter(({ id }) => id > lastId).slice(0, limit);
      return { result: page.map((person) => userOf(world, person)) };
    }
    const offset = Math.max(integerOf(params['OFFSET']) ?? 0, 0);
    const next = offset + limit;
    const answer: MethodAnswer = {
      result: members.slice(offset, next).map((person) => userOf(world, person)),
      total: members.length,
    };
    return next < members.length ? { ...answer, next } : answer;
  },
};

function membersFor(call: Call): Person[] {
  const { world, params } = call;
  const kept = new Set(valuesOf(params['SKIP_EXTERNAL_EXCEPT_TYPES']).map(textOf));
  const members = [...dialogFor(call).members.keys()].flatMap((id) => world.people.get(id) ?? []);
  return members
    .filter((person) => !isYes(params['SKIP_EXTERNAL']) || !isExternal(person, kept))
    .toSorted((one, other) => one.id - other.id);
}

/** Bots and visitors of open lines; guests from outside have accounts and are not meant. */
function isExternal({ bot, connector }: Person, kept: ReadonlySet<string | null>): boolean {
  if (bot) return !kept.has('bot');
  return connector && !kept.has('imconnector');
}
