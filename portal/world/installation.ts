import type { Person } from './records/person.ts';
import manifest from '../../manifest.json' with { type: 'json' };
import { bindPlace } from './app-places.ts';
import type { World } from './world.ts';

interface ManifestPlace {
  readonly code: string;
  readonly path: string;
  readonly options: Readonly<Record<string, string>>;
  readonly titles: Readonly<Record<string, string>>;
}

const PLACES: readonly ManifestPlace[] = manifest.placements;

/** The app comes in; its installer is still to run. */
export function installApp(world: World): void {
  world.app.present = true;
  world.app.installed = false;
  world.emit({ type: 'app' });
}

/** A new version: the installer runs again, and until then nobody sees a widget (docs/placements.md, row 54). */
export function updateApp(world: World): void {
  world.app.version += 1;
  installApp(world);
}

/** Who may install the app, and so sees its installer. */
export function mayInstall({ app }: Pick<World, 'app'>, person: Person): boolean {
  return app.present && (person.admin || (app.openToEverybody && !person.extranet));
}

/** The installer's last word, heard from whoever may install. @returns whether the app is installed now. */
export function finishInstallation(world: World, person: Person): boolean {
  if (mayInstall(world, person)) world.app.installed = true;
  world.emit({ type: 'app' });
  return world.app.installed;
}

/** The app goes with all it has bound; what it and its people have stored stays, unless `clean` is wished. */
export function uninstallApp(world: World, { clean }: { clean: boolean }): void {
  const { app } = world;
  app.present = false;
  app.installed = false;
  app.places = [];
  if (clean) {
    app.options.clear();
    app.userOptions.clear();
  }
  world.emit({ type: 'app' });
}

/**
 * As if an administrator had installed the app before the world began: what the manifest names is bound. Another app
 * gets the same places, all of them with its one address and its name.
 */
export function foundInstalled(world: World, appUrl: string, guest?: string): void {
  installApp(world);
  for (const { code, path, options, titles } of PLACES) {
    const own = { handler: new URL(path, `${appUrl}/`).href, titles: new Map(Object.entries(titles)) };
    const its = guest === undefined ? own : { handler: appUrl, titles: new Map([['', guest]]) };
    bindPlace(world, { code, options, ...its });
  }
  if (guest === undefined) world.app.options.set('places', PLACES.map(({ code }) => code).join(','));
  world.app.installed = true;
}
