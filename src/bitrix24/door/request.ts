import type { B24Frame } from '@bitrix24/b24jssdk';
import type { Call } from './call.ts';
import { inChunks } from './chunks.ts';
import { orError, PortalError, toPortalError, unreadable } from './portal-error.ts';

/** Calls that one batch takes (docs/platform.md, 3). */
export const BATCH_MAX = 50;

/** The way to the portal. Everything it throws is a PortalError. */
export interface PortalRequest {
  /** One call in a request of its own. */
  ask<T>(call: Call<T>): Promise<T>;
  /** Up to 50 calls in one request; one that fails does not stop the others. Throws when the whole batch fails. */
  askAll(calls: readonly Call<unknown>[]): Promise<BatchAnswers>;
  /**
   * One call for each item, 50 in a request, one request after the other. Throws when a whole batch fails.
   * @param onAnswered after each request, with the number of items that are answered
   */
  askEach<Item, T>(
    items: readonly Item[],
    callOf: (item: Item) => Call<T>,
    onAnswered?: (count: number) => void,
  ): Promise<ReadonlyMap<Item, T | PortalError>>;
}

/** The answers of a batch, by the calls themselves. */
export interface BatchAnswers {
  /** Throws the PortalError of that call alone. */
  read<T>(call: Call<T>): T;
}

/** The portal behind the SDK's frame object. A failure may be thrown or returned: both end as PortalError. */
export function createRequest(b24: Pick<B24Frame, 'actions' | 'getTargetOrigin'>): PortalRequest {
  const { call: single, batch } = b24.actions.v2;
  const origin = b24.getTargetOrigin();

  async function askAll(calls: readonly Call<unknown>[]): Promise<BatchAnswers> {
    const labelled = calls.map(({ method, params }, place) => [
      labelOf(place),
      { method, params: { ...params } },
    ]);
    const result = await batch
      .make({
        calls: Object.fromEntries(labelled),
        options: { isHaltOnError: false, returnAjaxResult: true },
      })
      .catch((thrown: unknown) => {
        throw toPortalError(thrown, 'batch');
      });
    const answers = new Map<string, unknown>(Object.entries(result.getData() ?? {}));
    return {
      read(call) {
        const answer = answers.get(labelOf(calls.indexOf(call)));
        if (!isResult(answer)) throw unreadable(call.method);
        return readResult(answer, call, origin);
      },
    };
  }

  return {
    async ask(call) {
      const { method, params } = call;
      const result = await single.make({ method, params: { ...params } }).catch((thrown: unknown) => {
        throw toPortalError(thrown, method);
      });
      return readResult(result, call, origin);
    },

    askAll,

    async askEach<Item, T>(
      items: readonly Item[],
      callOf: (item: Item) => Call<T>,
      onAnswered: (count: number) => void = () => {},
    ) {
      const answered = new Map<Item, T | PortalError>();
      for (const chunk of inChunks(items, BATCH_MAX)) {
        const some = chunk.map((item) => ({ item, call: callOf(item) }));
        const answers = await askAll(some.map(({ call }) => call));
        for (const { item, call } of some)
          answered.set(
            item,
            orError(() => answers.read(call)),
          );
        onAnswered(answered.size);
      }
      return answered;
    },
  };
}

function labelOf(place: number): string {
  return `c${place}`;
}

/** As much of the SDK's AjaxResult as we read. */
interface ResultLike {
  readonly isSuccess: boolean;
  getData(): unknown;
  getErrors(): Iterable<Error>;
  getTotal(): number;
}

function isResult(answer: unknown): answer is ResultLike {
  return typeof answer === 'object' && answer !== null && 'isSuccess' in answer && 'getErrors' in answer;
}

function readResult<T>(result: ResultLike, { method, parse }: Call<T>, origin: string): T {
  if (!result.isSuccess) {
    const [error] = result.getErrors();
    throw toPortalError(error, method);
  }
  const data = result.getData();
  try {
    const wire: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'result') : undefined;
    return parse(wire, { total: Math.max(0, result.getTotal()), origin });
  } catch (thrown) {
    throw thrown instanceof PortalError ? thrown : unreadable(method);
  }
}
