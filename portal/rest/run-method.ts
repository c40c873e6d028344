import type { Person } from '../world/records/person.ts';
import type { Fault, Faults } from '../faults.ts';
import type { Journal, JournalEntry } from '../journal.ts';
import { languageOf } from '../world/people.ts';
import type { World } from '../world/world.ts';
import { actBefore, waitFor } from './faults/act-faults.ts';
import { breachesOf, type Leaves, WIRE_TYPES } from './contract.ts';
import type { Call, Method, MethodAnswer } from './method.ts';
import type { Limits } from './limits/limits.ts';
import { methodNamed } from './methods.ts';
import { withLists } from './wire/php-query.ts';
import type { PhpMap } from './wire/php-value.ts';
import { RestError } from './rest-error.ts';
import type { Wire } from './wire/wire.ts';

/** What a call needs of the portal. */
export interface Portal {
  readonly world: World;
  readonly faults: Faults;
  readonly journal: Journal;
  readonly limits: Limits;
}

/** One method by one person, alone or as a command of a batch. */
export interface Run {
  readonly name: string;
  readonly params: PhpMap;
  readonly leaves: Leaves;
  readonly caller: Person;
  readonly entry: JournalEntry;
  readonly wire: Wire;
}

/** @throws RestError, or ConnectionCut where a fault ends it all. */
export async function runMethod(portal: Portal, run: Run): Promise<MethodAnswer> {
  const struck = portal.faults.take(run.name, {
    isCommand: run.entry.command !== null,
    params: run.params,
  });
  await actBefore(portal, run.wire, struck);
  const method = methodFor(portal, run);
  portal.limits.checkOperating(method.name);
  const startedAt = portal.world.now();
  const call = callOf(
    portal,
    run,
    method,
    struck.map(({ fault }) => fault),
    () => waitFor(portal.faults, struck, 'middle'),
  );
  try {
    const answer = await method.run(call);
    await waitFor(portal.faults, struck, 'end');
    return answer;
  } catch (error) {
    throw error instanceof RestError && hidesTexts(portal.world, method) ? error.withoutText() : error;
  } finally {
    portal.limits.spend(method.name, portal.world.now() - startedAt);
  }
}

function methodFor({ journal, world }: Portal, { name, params, leaves, entry }: Run): Method {
  const method = methodNamed(name);
  if (method === undefined) journal.complain(`unknown method ${name}`, entry);
  if (method === undefined || isLacking(world, method)) {
    throw new RestError(404, 'ERROR_METHOD_NOT_FOUND', 'Method not found!');
  }
  if (method.leavesFile === true && leaves === 'json') {
    journal.complain(`${method.name}: a file is asked for by a form`, entry);
  }
  const contract = method.contract(WIRE_TYPES[leaves]);
  const sent = leaves === 'json' ? params : withLists(params);
  for (const breach of breachesOf(contract, sent)) journal.complain(`${method.name}: ${breach}`, entry);
  if (method.scope !== null && !world.app.scopes.has(method.scope)) {
    throw new RestError(
      403,
      'insufficient_scope',
      'The request requires higher privileges than provided by the access token',
    );
  }
  return method;
}

/** What its modules say themselves: the newest portals keep it to themselves (docs/frame.md, 6.3). */
function hidesTexts({ edition }: World, { scope }: Method): boolean {
  return edition === 'newest' && (scope === 'vote' || scope === 'im');
}

function isLacking({ lacks }: World, { name }: Method): boolean {
  return lacks.some((beginning) => name.toLowerCase().startsWith(beginning.toLowerCase()));
}

function callOf(
  { world, journal }: Portal,
  { params, caller, entry }: Run,
  method: Method,
  faults: readonly Fault[],
  pause: () => Promise<void>,
): Call {
  return {
    world,
    caller,
    params: method.scope === 'im' ? withCapitals(params) : params,
    language: languageOf(world, caller),
    faults,
    pause,
    complain: (text) => journal.complain(`${method.name}: ${text}`, entry),
  };
}

/** The messenger's older methods do not mind the case of a parameter's name. */
function withCapitals(params: PhpMap): PhpMap {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name.toUpperCase(), value]));
}
