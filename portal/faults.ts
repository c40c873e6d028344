import * as z from 'zod';

const where = {
  /** Name of a REST method, in any case; without it the fault strikes every method. */
  method: z.string().optional(),
  /** How many calls it strikes before it is gone; without it, until removed. */
  times: z.int().positive().optional(),
  /** How many calls it lets pass first. */
  after: z.int().nonnegative().optional(),
};

/** The ways a real portal fails, as data that can be posted (docs/platform.md, "Errors"). */
export const faultSchema = z.discriminatedUnion('kind', [
  /** The connection is cut before the portal did anything. */
  z.strictObject({ kind: z.literal('drop-before'), ...where }),
  /** The portal did it all, and then the connection is cut. */
  z.strictObject({ kind: z.literal('drop-after'), ...where }),
  /**
   * No answer until `release`, or for a number of seconds. The pause is before the call is executed (`start`, the
   * default), after it (`end`), or for a poll's sending in the `middle`: stored, and not yet in its chat.
   */
  z.strictObject({
    kind: z.literal('stall'),
    seconds: z.number().nonnegative().optional(),
    at: z.enum(['start', 'middle', 'end']).optional(),
    ...where,
  }),
  /** A poll's sending dies half-way: its UUID is taken for an hour, no message comes, the connection is cut. */
  z.strictObject({ kind: z.literal('unfinished'), ...where }),
  /** Refused with a status and a code, not executed. */
  z.strictObject({
    kind: z.literal('status'),
    status: z.int().min(200).max(599),
    code: z.string(),
    text: z.string().optional(),
    ...where,
  }),
  /** 401 expired_token, not executed. */
  z.strictObject({ kind: z.literal('expired'), ...where }),
  /** A proxy's HTML page in place of an answer; not executed unless asked. */
  z.strictObject({
    kind: z.literal('html'),
    status: z.int().min(200).max(599).optional(),
    executed: z.boolean().optional(),
    ...where,
  }),
  /** Executed, but the answer lacks `time`. */
  z.strictObject({ kind: z.literal('no-time'), ...where }),
  /** Executed, but the browser may not read the answer. */
  z.strictObject({ kind: z.literal('no-cors'), ...where }),
  /** Executed after a pause. */
  z.strictObject({ kind: z.literal('slow'), milliseconds: z.number().nonnegative(), ...where }),
  /** A poll asked for as anonymous is stored as a public one. */
  z.strictObject({ kind: z.literal('lose-anonymity'), ...where }),
  /** A chat's history comes without its messages' parameters; `documented` = with those of the documentation alone. */
  z.strictObject({ kind: z.literal('no-params'), documented: z.boolean().optional(), ...where }),
  /** The messenger refuses the poll, though the vote was stored: CANCELED unless another code is given. */
  z.strictObject({
    kind: z.literal('refuse'),
    code: z.string().optional(),
    chatId: z.int().positive().optional(),
    ...where,
  }),
  /**
   * A bucket smaller than the one that the portal's plan has: 503 QUERY_LIMIT_EXCEEDED over `burst`, emptied by
   * `perSecond`.
   */
  z.strictObject({
    kind: z.literal('rate-limit'),
    burst: z.number().positive().optional(),
    perSecond: z.number().positive().optional(),
    ...where,
  }),
  /**
   * A method has used up its operating time: 429 OPERATION_TIME_LIMIT until `seconds` have passed. Others go on, and a
   * batch by itself has no such time.
   */
  z.strictObject({
    kind: z.literal('operating-limit'),
    seconds: z.number().positive().optional(),
    ...where,
    method: z.string(),
  }),
]);

const SENDING = 'vote.Integration.Im.send';
const HISTORY = 'im.dialog.messages.get';

export type Fault = z.infer<typeof faultSchema>;

/** A fault that is switched on. `since` is the moment in ms. */
export interface ActiveFault {
  readonly id: number;
  readonly fault: Fault;
  readonly since: number;
  /** Calls still let pass, and calls still struck. */
  toPass: number;
  toStrike: number;
}

/** A call that a fault may strike. */
export interface StruckCall {
  /** Whether it is a command of a batch: those are struck only by faults that name a method. */
  readonly isCommand: boolean;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface Faults {
  readonly list: readonly ActiveFault[];
  /** @returns its id, for `remove` and `release`. */
  add(fault: Fault): number;
  remove(id: number): void;
  /** Switches every fault off and lets every stalled call go on. */
  clear(): void;
  /** Those that strike this call; counts them. */
  take(method: string, call?: StruckCall): readonly ActiveFault[];
  /** Lets the calls stalled by this fault (by any, without an id) go on. */
  release(id?: number): void;
  /** Resolves when the fault is released or gone. */
  released(id: number): Promise<void>;
}

export function createFaults({ now = Date.now }: { now?: () => number } = {}): Faults {
  const list: ActiveFault[] = [];
  const waiting = new Map<number, (() => void)[]>();
  let lastId = 0;

  function release(id: number): void {
    const calls = waiting.get(id) ?? [];
    waiting.delete(id);
    for (const go of calls) go();
  }

  function remove(id: number): void {
    const index = list.findIndex((active) => active.id === id);
    if (index !== -1) list.splice(index, 1);
  }

  return {
    list,
    add(fault) {
      lastId += 1;
      list.push({
        id: lastId,
        fault,
        since: now(),
        toPass: fault.after ?? 0,
        toStrike: fault.times ?? Number.POSITIVE_INFINITY,
      });
      return lastId;
    },
    remove(id) {
      remove(id);
      release(id);
    },
    clear() {
      list.length = 0;
      for (const id of waiting.keys()) release(id);
    },
    take(method, call = { isCommand: false, params: {} }) {
      const struck: ActiveFault[] = [];
      for (const active of list.filter(({ fault }) => strikes(fault, method, call))) {
        if (active.toPass > 0) {
          active.toPass -= 1;
          continue;
        }
        active.toStrike -= 1;
        if (active.toStrike <= 0) remove(active.id);
        struck.push(active);
      }
      return struck;
    },
    release(id) {
      for (const waitingId of id === undefined ? [...waiting.keys()] : [id]) release(waitingId);
    },
    released(id) {
      return new Promise((resolve) => {
        waiting.set(id, [...(waiting.get(id) ?? []), resolve]);
      });
    },
  };
}

function strikes(fault: Fault, method: string, { isCommand, params }: StruckCall): boolean {
  const named = fault.method ?? ownMethod(fault);
  if (named === undefined) return !isCommand;
  if (fault.kind === 'operating-limit' && method.toLowerCase() === 'batch') return false;
  if (named.toLowerCase() !== method.toLowerCase()) return false;
  return (
    fault.kind !== 'refuse' || fault.chatId === undefined || String(fault.chatId) === String(params['chatId'])
  );
}

/** The method that alone can act the fault out; undefined where any can. */
function ownMethod({ kind }: Fault): string | undefined {
  if (kind === 'refuse' || kind === 'lose-anonymity' || kind === 'unfinished') return SENDING;
  return kind === 'no-params' ? HISTORY : undefined;
}
