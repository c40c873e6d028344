import type { Command, FrameRoom } from './command.ts';
import { SILENCE } from './command.ts';
import type { FrameMessage } from './frame-message.ts';
import { dialogCommands } from './dialog-commands.ts';
import { messengerCommands } from './messenger-commands.ts';
import { sessionCommands } from './session-commands.ts';
import { windowCommands } from './window-commands.ts';

const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ...sessionCommands,
  ...windowCommands,
  ...messengerCommands,
  ...dialogCommands,
  ['getInterface', getInterface],
  // Bound, never acknowledged: an answer would eat the first event. This portal sends no event (docs/platform.md).
  ['placementBindEvent', () => SILENCE],
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
