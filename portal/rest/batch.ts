import type { Person } from '../world/records/person.ts';
import * as z from 'zod';
import type { JournalEntry } from '../journal.ts';
import { timeOf } from './answer.ts';
import { fillReferences } from './batch-references.ts';
import { breachesOf, type Leaves, WIRE_TYPES, type WireTypes } from './contract.ts';
import type { Json } from './wire/json.ts';
import type { MethodAnswer } from './method.ts';
import { parseQuery } from './wire/php-query.ts';
import { entriesOf, phpArray, type PhpMap, textOf } from './wire/php-value.ts';
import { RestError } from './rest-error.ts';
import { methodNamed } from './methods.ts';
import { type Portal, runMethod } from './run-method.ts';
import type { Wire } from './wire/wire.ts';

const MOST_COMMANDS = 50;

function contract(types: WireTypes): z.ZodType {
  return z.strictObject({
    halt: types.integer(0, 1).optional(),
    cmd: z.union([z.array(z.string()).min(1), z.record(z.string(), z.string())]),
  });
}

export interface BatchRun {
  readonly params: PhpMap;
  readonly leaves: Leaves;
  readonly caller: Person;
  readonly entry: JournalEntry;
  readonly wire: Wire;
}

type Rows = [label: string, value: Json][];

/** Up to 50 commands in one request; their errors leave the request a success. @throws RestError */
export async function runBatch(portal: Portal, run: BatchRun): Promise<MethodAnswer> {
  for (const breach of breachesOf(contract(WIRE_TYPES[run.leaves]), run.params))
    portal.journal.complain(`batch: ${breach}`, run.entry);
  const commands = entriesOf(run.params['cmd']);
  if (commands.length > MOST_COMMANDS) {
    throw new RestError(400, 'ERROR_BATCH_LENGTH_EXCEEDED', 'Max batch length exceeded');
  }
  const results: Rows = [];
  const errors: Rows = [];
  const totals: Rows = [];
  const nexts: Rows = [];
  const times: Rows = [];
  const halts = ['1', 'true', 'Y'].includes(textOf(run.params['halt']) ?? '');
  for (const [label, command] of commands) {
    const startedAt = portal.world.now();
    try {
      const text = textOf(command) ?? '';
      const answer = await runCommand(portal, run, { label, command: text, results });
      results.push([label, answer.result]);
      if (answer.total !== undefined) totals.push([label, answer.total]);
      if (answer.next !== undefined) nexts.push([label, answer.next]);
      const operating = portal.limits.operatingOf(methodOf(text));
      times.push([label, timeOf(startedAt, portal.world.now(), operating)]);
    } catch (error) {
      if (!(error instanceof RestError)) throw error;
      errors.push([label, { error: error.code, error_description: error.message }]);
      if (halts) break;
    }
  }
  return {
    result: {
      result: phpArray(results),
      result_error: phpArray(errors),
      result_total: phpArray(totals),
      result_next: phpArray(nexts),
      result_time: phpArray(times),
    },
  };
}

interface Command {
  readonly label: string;
  /** `method?query` */
  readonly command: string;
  readonly results: Rows;
}

function methodOf(command: string): string {
  return command.split('?')[0] ?? '';
}

async function runCommand(
  portal: Portal,
  { caller, entry, wire }: BatchRun,
  { label, command, results }: Command,
): Promise<MethodAnswer> {
  const name = methodOf(command);
  const query = command.slice(name.length + 1);
  const params = fillReferences(parseQuery(query), Object.fromEntries(results));
  const own = portal.journal.record({
    at: portal.world.now(),
    id: entry.id,
    method: name,
    params,
    personId: caller.id,
    command: label,
  });
  const settle = (status: number, code: string | null): void => {
    own.status = status;
    own.code = code;
    own.milliseconds = portal.world.now() - own.at;
  };
  try {
    if (name.toLowerCase() === 'batch' || methodNamed(name)?.leavesFile === true) {
      portal.journal.complain(`${name} inside a batch`, own);
      throw new RestError(405, 'ERROR_BATCH_METHOD_NOT_ALLOWED', 'Method is not allowed for batch usage');
    }
    const answer = await runMethod(portal, { name, params, leaves: 'text', caller, entry: own, wire });
    settle(200, null);
    return answer;
  } catch (error) {
    if (error instanceof RestError) settle(error.status, error.code);
    throw error;
  }
}
