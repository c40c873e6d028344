import type { Command, FrameRoom } from './command.ts';
import { SILENCE } from './command.ts';
import { member } from './frame-message.ts';
import type { InitData, Options } from '../doors/frame-opening.ts';

/** Who the app is to the portal: the handshake, the token, its options, its installation. */
export const sessionCommands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['getInitData', getInitData],
  ['setInstall', (_room, { params }) => params],
  [
    'setInstallFinish',
    async ({ server, page }) => {
      page.leaveInstaller(await server.finishInstall());
      return SILENCE;
    },
  ],
  [
    'refreshAuth',
    async (room) => {
      const token = await room.server.renewToken();
      if (token === null) {
        room.page.alert('Bitrix24 could not renew the access of this application.');
        return SILENCE;
      }
      changeInit(room, token);
      return token;
    },
  ],
  ['setUserOption', setUserOption],
  ['setAppOption', setAppOption],
]);

/** The portal calls only the first handshake of a page a first run. */
function getInitData(room: FrameRoom): InitData {
  const { init } = room.opening;
  changeInit(room, { FIRST_RUN: false });
  return init;
}

async function setUserOption(...[room, { params }]: Parameters<Command>): Promise<unknown> {
  const option = optionOf(params);
  if (option === null) return SILENCE;
  await room.server.storeUserOption(option.name, option.value);
  changeInit(room, { USER_OPTIONS: withOption(room.opening.init.USER_OPTIONS, option) });
  return params;
}

/** Only an administrator's is stored and answered; to others the portal says nothing. */
async function setAppOption(...[room, { params }]: Parameters<Command>): Promise<unknown> {
  const option = optionOf(params);
  if (option === null) return SILENCE;
  const options = await room.server.storeAppOption(option.name, option.value);
  if (options === null) return SILENCE;
  changeInit(room, { APP_OPTIONS: options });
  return options;
}

function changeInit(room: FrameRoom, change: Partial<InitData>): void {
  room.opening = { ...room.opening, init: { ...room.opening.init, ...change } };
}

interface Option {
  readonly name: string;
  readonly value: string;
}

/** The portal keeps values as text. */
function optionOf(params: unknown): Option | null {
  const name = member(params, 'name');
  const value = member(params, 'value');
  if (typeof name !== 'string' || name === '' || value === undefined) return null;
  return { name, value: typeof value === 'string' ? value : JSON.stringify(value) };
}

function withOption(options: Options, { name, value }: Option): Options {
  return Object.fromEntries([...Object.entries(options), [name, value]]);
}
