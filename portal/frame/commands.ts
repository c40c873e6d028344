import type { Command, FrameRoom } from './command.ts';
import { SILENCE } from './command.ts';
import type { FrameMessage } from './frame-message.ts';
import { member } from './frame-message.ts';
import { messengerCommands } from './messenger-commands.ts';
import { sessionCommands } from './session-commands.ts';
import { windowCommands } from './window-commands.ts';

const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ...sessionCommands,
  ...windowCommands,
  ...messengerCommands,
  ['getInterface', getInterface],
  // Bound, never acknowledged: an answer would eat the first event. This portal sends no event (docs/platform.md).
  ['placementBindEvent', () => SILENCE],
  ['selectUser', selectUser],
]);

export function isKnownCommand(name: string): boolean {
  return COMMANDS.has(name);
}

/** Runs a command that the gate has let in; see Command for what comes back. */
export async function runCommand(room: FrameRoom, message: FrameMessage): Promise<unknown> {
  const command = COMMANDS.get(message.command);
  return command === undefined ? SILENCE : command(room, message);
}

/** General commands are left out of the answer. */
function getInterface({ opening }: FrameRoom): unknown {
  const isMessenger = opening.init.PLACEMENT.startsWith('IM_');
  const command = [...messengerCommands.keys()].filter((name) => isMessenger && name.startsWith('im:'));
  return { command, event: [] };
}

/** A cancelled dialog is never answered, whatever the documentation says (docs/platform.md). */
async function selectUser({ page }: FrameRoom, { params }: FrameMessage): Promise<unknown> {
  const several = member(params, 'mult') === true;
  const people = await page.selectPeople(several);
  if (people === null) return SILENCE;
  return several ? people : (people[0] ?? SILENCE);
}
