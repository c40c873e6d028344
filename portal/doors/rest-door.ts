import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono } from 'hono';
import type { Portal } from '../portal.ts';
import type { RestRequest } from '../rest/request.ts';

const METHODS = ['GET', 'POST', 'OPTIONS'] as const;

/** /rest/* over HTTP. A dropped call really loses its connection, with not a byte sent. */
export function createRestDoor(portal: Portal): Hono<{ Bindings: HttpBindings }> {
  const door = new Hono<{ Bindings: HttpBindings }>();
  door.all('/rest/*', async (c) => {
    const method = METHODS.find((known) => known === c.req.method);
    if (method === undefined) return c.text('Method not allowed', 405);
    const answer = await portal.rest.handle(
      await restRequest(method, c.req.raw, c.env.incoming.socket.remoteAddress),
    );
    if ('drop' in answer) {
      c.env.incoming.socket.destroy();
      return RESPONSE_ALREADY_SENT;
    }
    return new Response(answer.body, { status: answer.status, headers: answer.headers });
  });
  return door;
}

async function restRequest(
  method: RestRequest['method'],
  request: Request,
  source = '',
): Promise<RestRequest> {
  const { pathname, searchParams } = new URL(request.url);
  return {
    source,
    method,
    path: pathname.slice('/rest/'.length),
    query: searchParams,
    contentType: request.headers.get('content-type') ?? '',
    body: method === 'POST' ? await request.text() : '',
  };
}
