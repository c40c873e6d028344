import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startAppHost } from './app-host.ts';
import type { AppHost } from './app-host.ts';
import { startPortal } from './server.ts';
import { PLANS, type PlanName } from './rest/limits.ts';
import type { Scale } from './world/seed-scale.ts';

const USAGE =
  'Usage: tsx portal/main.ts [--port 8800] [--lang en] [--chats 10000] [--people 5000] [--plan enterprise] [--clean] [--dev | --zip | --app URL [--name NAME]]';

/**
 * Opens the portal at --port and Quorum at the port after it, as an uploaded zip with --zip, until Ctrl+C. With --app
 * another app is in Quorum's place, wherever it is served.
 */
async function main(): Promise<void> {
  const { port, lang, chats, people, plan, clean, dev, zip, guest } = wishes();
  const needed = dev || guest !== null ? ['dist-portal'] : ['dist', 'dist-portal'];
  const missing = needed.filter((folder) => !existsSync(`${folder}/index.html`));
  if (missing.length > 0)
    throw new Error(`Not built yet: ${missing.join(', ')}. "npm start" builds what it needs.`);
  const app = guest === null ? await quorumHost({ port: port + 1, dev, zip }) : elsewhere(guest.url);
  const name = guest === null ? 'Quorum' : guest.name;
  const portal = await startPortal({
    port,
    lang,
    chats,
    people,
    plan,
    appUrl: app.url,
    guest: guest?.name,
    app: clean ? 'absent' : 'installed',
  });

  console.log(`A local Bitrix24 with ${name} in it.`);
  console.log(`The app by itself is served at ${app.url}${dev ? ', with hot reload' : ''}.`);
  console.log('"View as" in the top bar lets you vote as anybody. Ctrl+C stops it.');
  console.log(`${name}: ${portal.url}/`);

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void Promise.all([portal.close(), app.close()]).then(() => process.exit(0));
    });
  }
}

async function quorumHost({
  port,
  dev,
  zip,
}: {
  port: number;
  dev: boolean;
  zip: boolean;
}): Promise<AppHost> {
  if (!dev) return startAppHost({ port, zip });
  const { startDevAppHost } = await import('./dev-app-host.ts');
  return startDevAppHost({ port });
}

/** Whoever serves it also stops it. */
function elsewhere(url: string): AppHost {
  return { url, close: () => Promise.resolve() };
}

interface Wishes extends Scale {
  readonly port: number;
  readonly lang: string;
  readonly plan: PlanName;
  /** Without the app in it: to install it first. */
  readonly clean: boolean;
  readonly dev: boolean;
  readonly zip: boolean;
  /** Another app than Quorum. */
  readonly guest: { readonly url: string; readonly name: string } | null;
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
      app: { type: 'string' },
      name: { type: 'string' },
    },
  });
  return {
    ...values,
    port: whole('port', values.port, 65_534),
    chats: whole('chats', values.chats, 100_000),
    people: whole('people', values.people, 100_000),
    plan: planNamed(values.plan),
    guest: values.app === undefined ? null : guestOf(values.app, values.name),
  };
}

function planNamed(name: string): PlanName {
  if (name === 'normal' || name === 'enterprise') return name;
  throw new Error(`--plan ${name}: ${Object.keys(PLANS).join(' or ')} is needed`);
}

function guestOf(address: string, name: string | undefined): { url: string; name: string } {
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) {
    throw new Error(`--app ${address}: an address that begins with http:// or https:// is needed`);
  }
  return { url: address, name: name ?? new URL(address).host };
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
