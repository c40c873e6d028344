import type { Person } from '../world/records/person.ts';
import type { Faults } from '../faults.ts';
import type { Journal, JournalEntry } from '../journal.ts';
import { deleteExpired } from '../world/delete-message.ts';
import type { World } from '../world/world.ts';
import {
  CUT,
  fileAnswer,
  failure,
  htmlPage,
  PREFLIGHT,
  type RestAnswer,
  success,
  timeOf,
  withoutCors,
} from './answer.ts';
import { actBefore, waitFor } from './faults/act-faults.ts';
import { runBatch } from './batch.ts';
import { ConnectionCut } from './faults/connection-cut.ts';
import { HtmlInstead } from './faults/html-instead.ts';
import type { MethodAnswer } from './method.ts';
import { PLANS, type PlanName } from '../plan.ts';
import { createLimits, type Limits } from './limits/limits.ts';
import { type Asked, readRequest, type RestRequest } from './request.ts';
import { RestError } from './rest-error.ts';
import { runMethod } from './run-method.ts';
import type { Tokens } from './tokens.ts';
import { createWire, type Wire } from './wire/wire.ts';

export interface Rest {
  handle(request: RestRequest): Promise<RestAnswer>;
}

export interface RestParts {
  readonly world: World;
  readonly tokens: Tokens;
  readonly faults: Faults;
  readonly journal: Journal;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** The portal's tariff; normal when left out. */
  readonly plan?: PlanName | undefined;
}

type Room = RestParts & { readonly limits: Limits };

/** The portal's REST interface over one world. */
export function createRest(parts: RestParts): Rest {
  const room: Room = {
    ...parts,
    limits: createLimits({
      plan: PLANS[parts.plan ?? 'normal'],
      now: parts.now,
      isMeasured: () => parts.world.edition !== 'on-premise',
    }),
  };
  return {
    handle(request) {
      if (request.method === 'OPTIONS') return Promise.resolve(PREFLIGHT);
      return answer(room, readRequest(request), request.source);
    },
  };
}

/** The life of a request: who asks, what a fault makes of it, the method, the answer, the journal. */
async function answer(room: Room, asked: Asked, source: string): Promise<RestAnswer> {
  const { now, journal, limits } = room;
  deleteExpired(room.world);
  const wire = createWire();
  const personId = asked.token === null ? null : room.tokens.userOf(asked.token);
  const entry = journal.record({
    at: now(),
    id: asked.requestId,
    method: asked.method,
    params: asked.params,
    personId: typeof personId === 'number' ? personId : null,
    command: null,
  });
  if (asked.tokenInAddress) journal.complain('a token in an address', entry);
  let sent: RestAnswer;
  try {
    limits.admit(source);
    const caller = callerOf(room, personId, entry);
    const result = await run(room, asked, { caller, entry, wire });
    const time = wire.withoutTime ? null : timeOf(entry.at, now(), limits.operatingOf(asked.method));
    sent = result.file === undefined ? success(result, time) : fileAnswer(result.file);
  } catch (error) {
    sent = answerToError(error, entry);
  }
  if (wire.htmlStatus !== null) sent = htmlPage(wire.htmlStatus);
  if (wire.withoutCors) sent = withoutCors(sent);
  if (wire.cutAfter) sent = CUT;
  entry.status = 'drop' in sent || wire.withoutCors ? null : sent.status;
  entry.milliseconds = now() - entry.at;
  return sent;
}

interface Running {
  readonly caller: Person;
  readonly entry: JournalEntry;
  readonly wire: Wire;
}

async function run(parts: Room, asked: Asked, running: Running): Promise<MethodAnswer> {
  if (asked.method.toLowerCase() !== 'batch') {
    return runMethod(parts, { name: asked.method, params: asked.params, leaves: asked.leaves, ...running });
  }
  const struck = parts.faults.take('batch');
  await actBefore(parts, running.wire, struck);
  const result = await runBatch(parts, { params: asked.params, leaves: asked.leaves, ...running });
  await waitFor(parts.faults, struck, 'end');
  return result;
}

function callerOf(
  { world, journal }: RestParts,
  personId: number | 'expired' | null,
  entry: JournalEntry,
): Person {
  if (personId === 'expired') {
    throw new RestError(401, 'expired_token', 'The access token provided has expired.');
  }
  const caller = personId === null ? undefined : world.people.get(personId);
  if (caller !== undefined) return caller;
  journal.complain('a call without a token of this portal', entry);
  throw new RestError(401, 'NO_AUTH_FOUND', 'Wrong authorization data');
}

function answerToError(error: unknown, entry: JournalEntry): RestAnswer {
  if (error instanceof ConnectionCut) return CUT;
  if (error instanceof HtmlInstead) return htmlPage(error.status);
  if (!(error instanceof RestError)) throw error;
  entry.code = error.code;
  return failure(error);
}
