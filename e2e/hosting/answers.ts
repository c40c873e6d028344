import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';

/** An answer of a web server as it came, still compressed. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks by node:http, since `fetch` unpacks what it gets and hides how it came. */
export function ask(
  address: string,
  { method = 'GET', accept = '' }: { method?: string; accept?: string } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const form = method === 'POST' ? 'AUTH_ID=0123&PLACEMENT=DEFAULT' : '';
    const headers = {
      ...(accept === '' ? {} : { 'accept-encoding': accept }),
      ...(form === ''
        ? {}
        : { 'content-type': 'application/x-www-form-urlencoded', 'content-length': form.length }),
    };
    const asked = request(address, { method, headers }, (incoming) => {
      const parts: Buffer[] = [];
      incoming.on('data', (part: Buffer) => parts.push(part));
      incoming.on('end', () =>
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.once('error', reject);
    asked.end(form);
  });
}
