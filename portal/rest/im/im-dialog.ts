import * as z from 'zod';
import { dialogOf } from './chat-details.ts';
import { dialogId } from '../contract.ts';
import { dialogFor } from './dialog-address.ts';
import type { Method } from '../method.ts';

/** One chat: the way from a dialog id to a chat id and to the number of members. */
export const imDialogGet: Method = {
  name: 'im.dialog.get',
  scope: 'im',
  contract: () => z.strictObject({ DIALOG_ID: dialogId }),
  run: (call) => ({ result: dialogOf(call.world, dialogFor(call), call.caller) }),
};
