import type { Person } from '../world/records/person.ts';
import type * as z from 'zod';
import type { Fault } from '../faults.ts';
import type { World } from '../world/world.ts';
import type { WireTypes } from './contract.ts';
import type { Json } from './wire/json.ts';
import type { PhpMap } from './wire/php-value.ts';

/** One call of a method by one person. */
export interface Call {
  readonly world: World;
  readonly caller: Person;
  readonly params: PhpMap;
  /** The caller's language, two-letter Bitrix code. */
  readonly language: string;
  /** Faults that only the method itself can act out. */
  readonly faults: readonly Fault[];
  /** Waits where a fault stops the method half-way. */
  pause(): Promise<void>;
  /** Notes what Quorum should not have done. */
  complain(text: string): void;
}

export interface MethodAnswer {
  readonly result: Json;
  readonly total?: number;
  readonly next?: number;
  /** In place of JSON: the method ends the process and leaves a file. */
  readonly file?: AnswerFile;
}

/** A download. */
export interface AnswerFile {
  readonly name: string;
  /** A media type. */
  readonly type: string;
  readonly body: string;
}

export interface Method {
  /** In the documented case. */
  readonly name: string;
  /** Null where every app may call it. */
  readonly scope: 'vote' | 'im' | 'placement' | null;
  /** Answers with a file, so that it works alone and as a form only. */
  readonly leavesFile?: true;
  /** What Quorum may send, stricter than what the portal takes; everything else is a complaint. */
  contract(types: WireTypes): z.ZodType;
  /** @throws RestError */
  run(call: Call): MethodAnswer | Promise<MethodAnswer>;
}
