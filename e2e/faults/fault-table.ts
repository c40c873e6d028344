import { FAULTS, type FaultRow } from './fault-list.ts';

/** docs/faults.md: what a person sees when a fault strikes at a step. */
export function faultTable(): string {
  const rows = FAULTS.map((row) => `| ${cells(row).join(' | ')} |`);
  return `${HEAD}\n${[...rows, HUNDRED].join('\n')}\n\n${FOOT}\n`;
}

const HEAD = `# Faults × steps

Printed by \`npm run faults\` from e2e/faults/fault-list.ts; e2e/faults/faults.spec.ts plays every cell in a browser and
compares this page with the list. At every step and after every fault: the draft is whole, each chat gets at most one
poll, and there is a way on.

The plain user is no administrator and sends a question with a tag in it, which the portal takes out; the other columns
are an administrator's.

| Fault | Opening the app | Searching a chat | Sending, plain user | Reading the poll back | From the third of five chats on |
| --- | --- | --- | --- | --- | --- |`;

/** Played by e2e/send/many-chats.spec.ts. */
const HUNDRED =
  '| storage forbidden × 100 chats | opens | as ever | sent to all, under two requests a chat | as ever | sent to all; cut off, each is looked for |';

const FOOT = `- **Found**: no good answer came, so the chat is read, and the poll is found in it. Nobody has to do anything.
- **Unclear**: “we do not know yet whether the poll has arrived”; it is looked for again after 1, 5, 15 and 60 minutes and
  at “Try again”, always under the same template id.
- **Pauses**: “Bitrix24 is busy. Sending continues at …”; it goes on by itself, slower, and nobody presses anything.
- **Not sent**: “not sent.”, with the message of the first column (after ACCESS_DENIED: “You do not have the right to do
  this in Bitrix24.”); “Try again” sends it.
- **Not sent, asked once**: the same reason holds for every chat, so it is said once and the others are not tried.
- **, says what changed**: over the results, since the portal has taken the tag out.
- **Waits**: “sent. Bitrix24 has not yet confirmed that everything is as you wanted”; asked again by itself and at
  “Try again”.
- **Partly**: “Not all chats could be searched.” The chats at hand can be chosen, and “Try again” searches anew.`;

const END = { refused: 'Not sent', unclear: 'Unclear', paused: 'Pauses', done: 'Found' };

function cells({ name, says, send, isForAll }: FaultRow): string[] {
  const plain = send === 'done' ? `${END[send]}, says what changed` : END[send];
  const many = isForAll ? `${END[send]}, asked once` : END[send];
  if (says === null) return [name, AGAIN, AGAIN, plain, AGAIN, many];
  const back = send === 'paused' ? END[send] : 'Waits';
  return [name, `“${says}”`, 'Partly', plain, back, many];
}

const AGAIN = 'asked again by itself';
