import type { Person } from '../world/records/person.ts';
import type { HostedApp } from '../doors/hosted-app.ts';
import { personView } from './person-view.ts';
import type { PortalView, ViewerView } from '../doors/page-wire.ts';
import { languageOf } from '../world/people.ts';
import type { World } from '../world/world.ts';

/** Mira Kowal, an administrator. */
const DEFAULT_VIEWER = 7;

/** Who may look at the portal, and what is installed in it. */
export function portalView(world: World, { name, url }: HostedApp): PortalView {
  return {
    viewers: [...world.people.values()]
      .filter(({ active, bot, connector }) => active && !bot && !connector)
      .map((person) => viewerView(world, person)),
    defaultViewerId: DEFAULT_VIEWER,
    app: { name, url },
  };
}

function viewerView(world: World, person: Person): ViewerView {
  const { timeZone } = person;
  return {
    ...personView(world, person),
    role: roleOf(person),
    language: languageOf(world, person),
    timeZone,
  };
}

function roleOf({ admin, extranet }: Person): ViewerView['role'] {
  if (admin) return 'admin';
  return extranet ? 'guest' : 'employee';
}
