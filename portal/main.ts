import { existsSync } from 'node:fs';
import { startAppHost } from './doors/app-host.ts';
import type { AppHost } from './doors/app-host.ts';
import { USAGE, wishesIn } from './command-line.ts';
import type { Wishes } from './command-line.ts';
import { startPortal } from './server.ts';

/**
 * Opens the portal at --port and Quorum at the port after it, until Ctrl+C. With --app another app is in Quorum's
 * place, wherever it is served.
 */
async function main(): Promise<void> {
  const wishes = wishesIn(process.argv.slice(2));
  if (wishes === null) {
    console.log(USAGE);
    return;
  }
  const { clean, dev, guest, without, zip: _hosting, ...settings } = wishes;
  const needed = dev || guest !== null ? ['dist-portal'] : ['dist', 'dist-portal'];
  const missing = needed.filter((folder) => !existsSync(`${folder}/index.html`));
  if (missing.length > 0)
    throw new Error(`Not built yet: ${missing.join(', ')}. "npm start" builds what it needs.`);
  const app = guest === null ? await quorumHost(wishes) : elsewhere(guest.url);
  const name = guest === null ? 'Quorum' : guest.name;
  const portal = await startPortal({
    ...settings,
    lacks: without,
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

async function quorumHost({ port, dev, zip }: Pick<Wishes, 'port' | 'dev' | 'zip'>): Promise<AppHost> {
  if (!dev) return startAppHost({ port: port + 1, zip });
  const { startDevAppHost } = await import('./doors/dev-app-host.ts');
  return startDevAppHost({ port: port + 1 });
}

/** Whoever serves it also stops it. */
function elsewhere(url: string): AppHost {
  return { url, close: () => Promise.resolve() };
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
