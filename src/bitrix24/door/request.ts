import type { B24Frame } from '@bitrix24/b24jssdk';
import { PortalError, toPortalError, unreadable } from './portal-error.ts';

/** One command of a batch. */
export interface Command {
  readonly method: string;
  readonly params: object;
}

/** The answers of a batch, by the labels of its commands. */
export interface BatchAnswers<Label extends string> {
  /** One command's answer, parsed. Throws the PortalError of that command alone. */
  read<T>(label: Label, parse: Parse<T>): T;
}

/** Reads the wire's `result`; `total` is what stands beside it, 0 where nothing does. */
export type Parse<T> = (wire: unknown, total: number) => T;

/** The way to the portal. Everything it throws is a PortalError. */
export interface PortalRequest {
  /** `https://acme.bitrix24.com`: what relative addresses of the portal begin with. */
  readonly origin: string;
  /** One call. `parse` gets the wire's `result` and may throw: then the answer is unreadable. */
  ask<T>(method: string, params: object, parse: Parse<T>): Promise<T>;
  /** Up to 50 commands in one request; one that fails does not stop the others. */
  askAll<Label extends string>(commands: Readonly<Record<Label, Command>>): Promise<BatchAnswers<Label>>;
}

/** The portal behind the SDK's frame object. A failure may be thrown or returned: both end as PortalError. */
export function createRequest(b24: Pick<B24Frame, 'actions' | 'getTargetOrigin'>): PortalRequest {
  const { call, batch } = b24.actions.v2;
  return {
    origin: b24.getTargetOrigin(),

    async ask(method, params, parse) {
      const result = await call.make({ method, params: { ...params } }).catch((thrown: unknown) => {
        throw toPortalError(thrown, method);
      });
      return readResult(result, method, parse);
    },

    async askAll(commands) {
      const calls = Object.fromEntries(
        Object.entries<Command>(commands).map(([label, { method, params }]) => [
          label,
          { method, params: { ...params } },
        ]),
      );
      const result = await batch
        .make({ calls, options: { isHaltOnError: false, returnAjaxResult: true } })
        .catch((thrown: unknown) => {
          throw toPortalError(thrown, 'batch');
        });
      const answers = new Map<string, unknown>(Object.entries(result.getData() ?? {}));
      return {
        read(label, parse) {
          const { method } = commands[label];
          const answer = answers.get(label);
          if (!isResult(answer)) throw unreadable(method);
          return readResult(answer, method, parse);
        },
      };
    },
  };
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

function readResult<T>(result: ResultLike, method: string, parse: Parse<T>): T {
  if (!result.isSuccess) {
    const [error] = result.getErrors();
    throw toPortalError(error, method);
  }
  const data = result.getData();
  try {
    const wire: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'result') : undefined;
    return parse(wire, Math.max(0, result.getTotal()));
  } catch (thrown) {
    throw thrown instanceof PortalError ? thrown : unreadable(method);
  }
}
