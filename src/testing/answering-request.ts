import type { BesideResult, Call } from '../bitrix24/door/call.ts';
import { orError, unreadable } from '../bitrix24/door/portal-error.ts';
import type { PortalRequest } from '../bitrix24/door/request.ts';

/** What a portal says to a call: its `result`, later. What it throws is the call's failure. */
export type Answering = (method: string, params: object) => unknown;

/** A way to a portal that is a function, without SDK and network. `total` stands beside every result. */
export function answeringRequest(answer: Answering, total = 0): PortalRequest {
  const beside: BesideResult = { total, origin: 'https://acme.bitrix24.com' };

  // oxlint-disable-next-line typescript/require-await -- a portal answers later, never at once
  async function ask<T>({ method, params, parse }: Call<T>): Promise<T> {
    return parse(answer(method, params), beside);
  }

  return {
    ask,
    // oxlint-disable-next-line typescript/require-await -- a portal answers later, never at once
    async askAll(calls) {
      const said = new Map(
        calls.map((call) => [call, orError(() => answer(call.method, call.params))] as const),
      );
      return {
        read(call) {
          if (!said.has(call)) throw unreadable(call.method);
          const result = said.get(call);
          if (result instanceof Error) throw result;
          return call.parse(result, beside);
        },
      };
    },
    async askEach(items, callOf, onAnswered = () => {}) {
      const all = await Promise.all(
        items.map(async (item) => [item, await ask(callOf(item)).catch(failureIn)] as const),
      );
      onAnswered(items.length);
      return new Map(all);
    },
  };
}

function failureIn(thrown: unknown) {
  return orError(() => {
    throw thrown;
  });
}
