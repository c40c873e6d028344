import type { Command } from './command.ts';
import { SILENCE } from './command.ts';
import { member } from './frame-message.ts';

/** What an app asks of the messenger. Opening a chat is done without a word; the textarea answers. */
export const messengerCommands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['imOpenMessenger', openChat],
  ['imOpenHistory', openChat],
  ['imCallTo', () => SILENCE],
  ['imPhoneTo', () => SILENCE],
  [
    'im:getImTextareaContent',
    ({ page }, { requestId }) => (requestId === null ? SILENCE : { requestId, text: page.textarea.read() }),
  ],
  [
    'im:setImTextareaContent',
    ({ page }, { requestId, params }) => {
      if (requestId === null) return SILENCE;
      const text = member(params, 'text');
      if (typeof text !== 'string') return { requestId, message: 'Parameter "text" is not a string' };
      page.textarea.write(text, {
        withNewLine: member(params, 'withNewLine') === true,
        replace: member(params, 'replace') === true,
      });
      return { requestId, success: true };
    },
  ],
]);

function openChat(...[{ page }, { params }]: Parameters<Command>): typeof SILENCE {
  const dialogId = member(params, 'dialogId');
  page.openChat(typeof dialogId === 'string' || typeof dialogId === 'number' ? String(dialogId) : null);
  return SILENCE;
}
