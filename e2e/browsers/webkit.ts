import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { z } from 'zod';
import { answers, freePort } from '../local-program.ts';
import { FRAME } from './driven-window.ts';
import type { DrivenWindow, Key } from './driven-window.ts';
import { WebDriver } from './web-driver.ts';

const WIDTH = 1440;
const HEIGHT = 1040;

const KEYS: Readonly<Partial<Record<Key, string>>> = { Control: '\uE009', Enter: '\uE007', Escape: '\uE00C' };

/** WebKitGTK's MiniBrowser on a screen of its own, driven by its WebDriver. See docs/decisions/0026. */
export async function startWebKit(program: string, room: string): Promise<DrivenWindow> {
  const port = await freePort();
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', `${WIDTH}x${HEIGHT}x24`], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: await displayOf(screen), HOME: room },
  });
  const address = `http://127.0.0.1:${port}`;
  if (!(await answers(address))) throw new Error('WebKitWebDriver does not answer');
  const session = await WebDriver.start(address, {
    'webkitgtk:browserOptions': { binary: program, args: ['--automation'] },
  });
  await session.resize(WIDTH, HEIGHT);
  const complaints: string[] = [];
  return {
    downloads: room,
    open: async (url) => session.open(url),
    evaluate: async (place, expression) => {
      await session.switchTo(place === 'portal' ? null : FRAME);
      const { value, said } = answerSchema.parse(await session.run(watched(expression)));
      complaints.push(...said);
      return value;
    },
    click: async ({ x, y }) => {
      await session.switchTo(null);
      await session.click(Math.round(x), Math.round(y));
    },
    type: async (text) => session.keys(Array.from(text).flatMap((value) => [down(value), up(value)])),
    press: async (...keys) => {
      const values = keys.map((key) => KEYS[key] ?? key);
      await session.keys([...values.map(down), ...values.toReversed().map(up)]);
    },
    complaints: () => complaints,
    picture: async () => session.picture(),
    close: async () => {
      await session.close();
      await Promise.all([ended(driver), ended(screen)]);
    },
  };
}

const answerSchema = z.object({ value: z.unknown(), said: z.array(z.string()) });

/**
 * The expression's value with what the console got since the last time. WebKit's driver tells nothing of the console,
 * so each document is watched from the first look at it.
 */
function watched(expression: string): string {
  return `
    const said = (globalThis.consoleSaid ??= (() => {
      const lines = [];
      addEventListener('error', ({ message }) => lines.push('uncaught: ' + message));
      addEventListener('unhandledrejection', ({ reason }) => lines.push('unhandled: ' + reason));
      for (const kind of ['log', 'info', 'warn', 'error'])
        console[kind] = (...words) => lines.push(kind + ': ' + words.join(' '));
      return lines;
    })());
    return { value: ${expression}, said: said.splice(0) };`;
}

async function displayOf(screen: ChildProcess): Promise<string> {
  const [number] = await once(screen.stdio[3] ?? screen, 'data');
  return `:${String(number).trim()}`;
}

const down = (value: string) => ({ type: 'keyDown', value }) as const;
const up = (value: string) => ({ type: 'keyUp', value }) as const;

async function ended(child: ChildProcess): Promise<void> {
  const end = once(child, 'close');
  child.kill();
  await end;
}
