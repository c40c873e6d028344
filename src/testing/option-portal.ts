import type { PortalRequest } from '../bitrix24/door/request.ts';
import { answeringRequest } from './answering-request.ts';

type Values = Readonly<Record<string, string>>;

/** The options of one person on a portal, as a REST server keeps them: one record, one request after the other. */
export function optionPortal(initial: Values = {}) {
  const options = new Map(Object.entries(initial));
  let writes = 0;
  let rival: { readonly values: Values; readsBefore: number } | null = null;

  function put(values: object): void {
    for (const [name, value] of Object.entries(values)) options.set(name, String(value));
  }

  function read(): Values {
    if (rival && rival.readsBefore === 0) {
      put(rival.values);
      rival = null;
    }
    if (rival) rival.readsBefore -= 1;
    return Object.fromEntries(options);
  }

  const direct = answeringRequest((method, params) => {
    if (method === 'user.option.get') return read();
    writes += 1;
    put(Object(Reflect.get(params, 'options')));
    return true;
  });

  return {
    /** A page's way to these options. Each request waits for `arrival` before the portal sees it. */
    connect: (arrival: () => Promise<void> = () => Promise.resolve()): PortalRequest => ({
      ...direct,
      ask: async (call) => {
        await arrival();
        return direct.ask(call);
      },
      askAll: async (calls) => {
        await arrival();
        return direct.askAll(calls);
      },
    }),
    values: (): Values => Object.fromEntries(options),
    writes: () => writes,
    /** Another window writes between this page's next read and the write that follows it. */
    rivalWrites(values: Values) {
      rival = { values, readsBefore: 1 };
    },
  };
}
