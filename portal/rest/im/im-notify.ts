import * as z from 'zod';
import { notify } from '../../world/notices.ts';
import { complainOfMarkUp } from './bb-complaints.ts';
import { id, notBlank } from '../contract.ts';
import type { Method } from '../method.ts';
import { integerOf, textOf } from '../wire/php-value.ts';
import { RestError } from '../rest-error.ts';

const LONGEST = 20_000;
const LONGEST_TAG = 255;

/** A line behind one person's bell, in the caller's name; `false` where it reached nobody (docs/platform.md, 2.7). */
export const imNotifyPersonalAdd: Method = {
  name: 'im.notify.personal.add',
  scope: 'im',
  contract: (types) =>
    z.strictObject({
      USER_ID: id(types),
      MESSAGE: notBlank.max(LONGEST),
      MESSAGE_OUT: notBlank.max(LONGEST).optional(),
      // Two people's notices with one tag would throw each other out, so Quorum never goes without.
      TAG: notBlank.max(LONGEST_TAG),
      SUB_TAG: notBlank.max(LONGEST_TAG).optional(),
    }),
  run(call) {
    const { world, caller, params } = call;
    const toId = integerOf(params['USER_ID']) ?? 0;
    if (toId <= 0) throw new RestError(400, 'USER_ID_EMPTY', "User ID can't be empty");
    const text = (textOf(params['MESSAGE']) ?? '').trim();
    if (text === '') throw new RestError(400, 'MESSAGE_EMPTY', "Message can't be empty");
    complainOfMarkUp(call, text);
    const notice = notify(world, {
      fromId: caller.id,
      toId,
      text,
      tag: textOf(params['TAG']) ?? '',
      subTag: textOf(params['SUB_TAG']) ?? '',
    });
    return { result: notice?.id ?? false };
  },
};
