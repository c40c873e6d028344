import type { Faults } from '../faults.ts';
import type { Journal, JournalEntry } from '../journal.ts';
import type { Person } from '../world/people.ts';
import type { World } from '../world/world.ts';
import {
  CUT,
  fileAnswer,
  failure,
  htmlPage,
  type Operating,
  PREFLIGHT,
  type RestAnswer,
  success,
  timeOf,
  withoutCors,
} from './answer.ts';
import { actBefore, waitFor } from './act-faults.ts';
import { runBatch } from './batch.ts';
import { ConnectionCut } from './connection-cut.ts';
import { HtmlInstead } from './html-instead.ts';
import type { MethodAnswer } from './method.ts';
import { type Asked, readRequest, type RestRequest } from './request.ts';
import { RestError } from './rest-error.ts';
import { runMethod } from './run-method.ts';
import type { Tokens } from './tokens.ts';
import { createWire, type Wire } from './wire.ts';

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
}

const TEN_MINUTES = 600_000;

/** The portal's REST interface over one world. */
export function createRest(parts: RestParts): Rest {
  return {
    handle(request) {
      return request.method === 'OPTIONS' ? Promise.resolve(PREFLIGHT) : answer(parts, readRequest(request));
    },
  };
}

/** The life of a request: who asks, what a fault makes of it, the method, the answer, the journal. */
async function answer(parts: RestParts, asked: Asked): Promise<RestAnswer> {
  const { now, journal } = parts;
  const wire = createWire();
  const personId = asked.token === null ? null : parts.tokens.userOf(asked.token);
  const entry = journal.record({
    at: now(),
    id: asked.requestId,
    method: asked.method,
    params: asked.params,
    personId: typeof personId === 'number' ? personId : null,
    command: null,
  });
  const operating: Operating = { used: 0.01, resetsAt: Math.floor((entry.at + TEN_MINUTES) / 1000) };
  if (asked.tokenInAddress) journal.complain('a token in an address', entry);
  let sent: RestAnswer;
  try {
    const caller = callerOf(parts, personId, entry);
    const result = await run(parts, asked, { caller, entry, wire, operating });
    const time = wire.withoutTime ? null : timeOf(entry.at, now(), operating);
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
  readonly operating: Operating;
}

async function run(parts: RestParts, asked: Asked, running: Running): Promise<MethodAnswer> {
  if (asked.method.toLowerCase() !== 'batch') {
    return runMethod(parts, { name: asked.method, params: asked.params, leaves: asked.leaves, ...running });
  }
  const struck = parts.faults.take('batch');
  await actBefore(parts, running.wire, struck);
  const result = await runBatch(parts, { params: asked.params, ...running });
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
