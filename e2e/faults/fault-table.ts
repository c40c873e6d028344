import { FAULTS, type FaultRow } from './fault-list.ts';

/** docs/faults.md: what a person sees when a fault strikes at a step. */
export function faultTable(): string {
  const rows = FAULTS.map((row) => `| ${cells(row).join(' | ')} |`);
  return `${HEAD}\n${rows.join('\n')}\n\n${FOOT}\n`;
}

const HEAD = `# Faults × steps

Printed by \`npm run faults\` from e2e/faults/fault-list.ts; e2e/faults/faults.spec.ts plays every cell in a browser and
compares this page with the list. At every step and after every fault: the draft is whole, each chat gets at most one
poll, and there is a way on.

| Fault | Opening the app | Searching a chat | Sending | Reading the poll back | From the third of five chats on |
| --- | --- | --- | --- | --- | --- |`;

const FOOT = `- **Found**: no good answer came, so the chat is read, and the poll is found in it. Nobody has to do anything.
- **Unclear**: “we do not know yet whether the poll has arrived”; it is looked for again after 1, 5, 15 and 60 minutes and
  at “Try again”, always under the same template id.
- **Not sent**: “not sent.”, with the message of the first column (after ACCESS_DENIED: “You do not have the right to do
  this in Bitrix24.”); “Try again” sends it.
- **Waits**: “sent. Bitrix24 has not yet confirmed that everything is as you wanted”; asked again by itself and at
  “Try again”.
- **Partly**: “Not all chats could be searched.” The chats at hand can be chosen, and “Try again” searches anew.`;

const END = { refused: 'Not sent', unclear: 'Unclear', done: 'Found' };

function cells({ name, says, send }: FaultRow): string[] {
  if (says === null) return [name, AGAIN, AGAIN, END[send], AGAIN, END[send]];
  return [name, `“${says}”`, 'Partly', END[send], 'Waits', END[send]];
}

const AGAIN = 'asked again by itself';
