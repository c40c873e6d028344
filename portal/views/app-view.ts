import type { Person } from '../world/records/person.ts';
import type { AppView } from '../doors/page-wire.ts';
import type { Portal } from '../portal.ts';
import { installApp, uninstallApp, updateApp } from '../world/installation.ts';
import { Refusal } from '../world/refusal.ts';
import type { World } from '../world/world.ts';

/** The app as this person finds it in the portal. */
export function appView(world: World, viewer: Person): AppView {
  const { code, version } = world.app;
  return {
    code,
    state: stateOf(world),
    version,
    mayInstall: viewer.admin || (world.app.openToEverybody && !viewer.extranet),
  };
}

/** What the buttons of the portal's application page do; tokens go with the app. @throws Refusal */
export function changeApp(portal: Portal, viewer: Person, action: string, clean: boolean): void {
  const { world, tokens } = portal;
  if (!appView(world, viewer).mayInstall) throw new Refusal('ACCESS_DENIED');
  if (action === 'install') installApp(world);
  else if (action === 'update') updateApp(world);
  else if (action === 'remove') {
    uninstallApp(world, { clean });
    tokens.expireAll();
  } else throw new Refusal('NOT_FOUND');
}

function stateOf({ app }: World): AppView['state'] {
  if (!app.present) return 'absent';
  return app.installed ? 'installed' : 'unfinished';
}
