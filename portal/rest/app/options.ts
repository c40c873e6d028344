import * as z from 'zod';
import type { World } from '../../world/world.ts';
import type { Json } from '../wire/json.ts';
import type { Call, Method, MethodAnswer } from '../method.ts';
import { entriesOf, type PhpValue, textOf } from '../wire/php-value.ts';
import { RestError } from '../rest-error.ts';

/** Bytes of all options of one person; above it Quorum should have dropped its oldest month. */
const MOST_BYTES = 30_000;

const readContract = z.strictObject({ option: z.string().min(1).optional() });
const writeContract = z.strictObject({ options: z.record(z.string().min(1), z.string()) });

export const appOptionGet: Method = {
  name: 'app.option.get',
  scope: null,
  contract: () => readContract,
  run: ({ world, params }) => read(world.app.options, params['option']),
};

export const appOptionSet: Method = {
  name: 'app.option.set',
  scope: null,
  contract: () => writeContract,
  run({ world, caller, params }) {
    if (!caller.admin) throw new RestError(403, 'ACCESS_DENIED', 'Administrator authorization required');
    return write(world.app.options, params['options']);
  },
};

export const userOptionGet: Method = {
  name: 'user.option.get',
  scope: null,
  contract: () => readContract,
  run: ({ world, caller, params }) => read(ownOptions(world, caller.id), params['option']),
};

export const userOptionSet: Method = {
  name: 'user.option.set',
  scope: null,
  contract: () => writeContract,
  run(call) {
    const options = ownOptions(call.world, call.caller.id);
    const answer = write(options, call.params['options']);
    complainOfSize(call, options);
    return answer;
  },
};

function ownOptions(world: World, personId: number): Map<string, string> {
  const known = world.app.userOptions.get(personId) ?? new Map<string, string>();
  world.app.userOptions.set(personId, known);
  return known;
}

/** One value or null; without a name all of them, `[]` when there are none. */
function read(options: ReadonlyMap<string, string>, name: PhpValue | undefined): MethodAnswer {
  const key = textOf(name) ?? '';
  if (key !== '') return { result: options.get(key) ?? null };
  const all: Json = options.size === 0 ? [] : Object.fromEntries(options);
  return { result: all };
}

/** Merges by key: what is not named stays. */
function write(options: Map<string, string>, values: PhpValue | undefined): MethodAnswer {
  const entries = entriesOf(values);
  if (entries.length === 0) throw new RestError(400, 'ERROR_ARGUMENT', "Argument 'options' is null or empty");
  for (const [key, value] of entries) options.set(key, textOf(value) ?? JSON.stringify(value));
  return { result: true };
}

function complainOfSize(call: Call, options: ReadonlyMap<string, string>): void {
  const bytes = Buffer.byteLength(JSON.stringify(Object.fromEntries(options)));
  if (bytes > MOST_BYTES) call.complain(`user options of ${bytes} bytes, more than ${MOST_BYTES}`);
}
