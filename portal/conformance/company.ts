import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import * as z from 'zod';
import { createFaults, type Faults } from '../faults.ts';
import { createJournal, type Journal } from '../journal.ts';
import { createRest, type Rest } from '../rest/handle.ts';
import type { PlanName } from '../plan.ts';
import { createTokens, type Tokens } from '../rest/tokens.ts';
import { createWorld } from '../world/create-world.ts';
import type { World } from '../world/world.ts';

export const MIRA = 7;
export const BEN = 12;
export const ADA = 15;
/** A developer whose portal speaks Russian. */
export const IVAN = 16;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** A portal of one's own, spoken to over HTTP as any client would. */
export interface Company {
  readonly url: string;
  readonly world: World;
  readonly faults: Faults;
  readonly journal: Journal;
  readonly tokens: Tokens;
  /** Sets the portal's clock forward. */
  advance(milliseconds: number): void;
  /** A method as JSON, the way the SDK calls it. */
  call(personId: number, method: string, params?: object): Promise<Answer>;
}

/** For Vitest's `extend`: a fresh company in every case, whose plan lets a test hurry. */
export const inCompany = onPlan('enterprise');

/** The same on a certain plan. */
export function onPlan(plan: PlanName) {
  return {
    async company(
      { task: _task }: object & { task?: unknown },
      provide: (company: Company) => Promise<void>,
    ) {
      const clock = { ahead: 0 };
      const now = (): number => Date.now() + clock.ahead;
      const parts = {
        world: createWorld({ now }),
        faults: createFaults({ now }),
        journal: createJournal(),
        tokens: createTokens({ now }),
      };
      const rest = createRest({ ...parts, now, plan });
      const server = createServer((incoming, outgoing) => void serve(rest, incoming, outgoing));
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const address = z.object({ port: z.number() }).parse(server.address());
      const url = `http://127.0.0.1:${address.port}/rest/`;
      await provide({
        ...parts,
        url,
        advance: (milliseconds) => void (clock.ahead += milliseconds),
        call: (personId, method, params = {}) =>
          post(`${url}${encodeURIComponent(method)}`, {
            ...params,
            auth: parts.tokens.issue(personId).AUTH_ID,
          }),
      });
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export async function post(url: string, body: object): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return answerOf(response);
}

/** JSON where it is JSON, text otherwise. */
export async function answerOf(response: Response): Promise<Answer> {
  const body = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(body) : body };
}

async function serve(rest: Rest, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const url = new URL(incoming.url ?? '/', 'http://portal');
  const answer = await rest.handle({
    source: incoming.socket.remoteAddress ?? '',
    method: incoming.method === 'OPTIONS' ? 'OPTIONS' : incoming.method === 'GET' ? 'GET' : 'POST',
    path: url.pathname.slice('/rest/'.length),
    query: url.searchParams,
    contentType: incoming.headers['content-type'] ?? '',
    body: await text(incoming),
  });
  if ('drop' in answer) {
    incoming.socket.destroy();
    return;
  }
  outgoing.writeHead(answer.status, answer.headers);
  outgoing.end(answer.body);
}
