import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startAppHost } from './app-host.ts';
import type { AppHost } from './app-host.ts';
import { startPortal } from './server.ts';
import { PLANS, type PlanName } from './rest/limits.ts';
import type { Scale } from './world/seed-scale.ts';

const USAGE =
  'Usage: tsx portal/main.ts [--port 8800] [--lang en] [--chats 10000] [--people 5000] [--plan enterprise] [--clean] [--dev | --zip]';

/** Opens the portal at --port and the app at the port after it, as an uploaded zip with --zip, until Ctrl+C. */
async function main(): Promise<void> {
  const { port, lang, chats, people, plan, clean, dev, zip } = wishes();
  const needed = dev ? ['dist-portal'] : ['dist', 'dist-portal'];
  const missing = needed.filter((folder) => !existsSync(`${folder}/index.html`));
  if (missing.length > 0)
    throw new Error(`Not built yet: ${missing.join(', ')}. "npm start" builds what it needs.`);
  const app: AppHost = dev ? await devAppHost(port + 1) : await startAppHost({ port: port + 1, zip });
  const portal = await startPortal({
    port,
    lang,
    chats,
    people,
    plan,
    appUrl: app.url,
    app: clean ? 'absent' : 'installed',
  });

  console.log('A local Bitrix24 with Quorum in it.');
  console.log(`The app by itself is served at ${app.url}${dev ? ', with hot reload' : ''}.`);
  console.log('"View as" in the top bar lets you vote as anybody. Ctrl+C stops it.');
  console.log(`Quorum: ${portal.url}/`);

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void Promise.all([portal.close(), app.close()]).then(() => process.exit(0));
    });
  }
}

async function devAppHost(port: number): Promise<AppHost> {
  const { startDevAppHost } = await import('./dev-app-host.ts');
  return startDevAppHost({ port });
}

interface Wishes extends Scale {
  readonly port: number;
  readonly lang: string;
  readonly plan: PlanName;
  /** Without the app in it: to install it first. */
  readonly clean: boolean;
  readonly dev: boolean;
  readonly zip: boolean;
}

function wishes(): Wishes {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8800' },
      lang: { type: 'string', default: 'en' },
      chats: { type: 'string', default: '0' },
      people: { type: 'string', default: '0' },
      plan: { type: 'string', default: 'normal' },
      clean: { type: 'boolean', default: false },
      dev: { type: 'boolean', default: false },
      zip: { type: 'boolean', default: false },
    },
  });
  return {
    ...values,
    port: whole('port', values.port, 65_534),
    chats: whole('chats', values.chats, 100_000),
    people: whole('people', values.people, 100_000),
    plan: planNamed(values.plan),
  };
}

function planNamed(name: string): PlanName {
  if (name === 'normal' || name === 'enterprise') return name;
  throw new Error(`--plan ${name}: ${Object.keys(PLANS).join(' or ')} is needed`);
}

function whole(name: string, text: string, most: number): number {
  const number = Number(text);
  const least = name === 'port' ? 1 : 0;
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new Error(`--${name} ${text}: a number from ${least} to ${most} is needed`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  console.error(USAGE);
  process.exit(1);
});
