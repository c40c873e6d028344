import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { listen } from './listen.ts';
import { serveFile } from './static-files.ts';
import { ZIP_PATH } from './zip-hosting.ts';

/** An upload gets a folder of its own. */
const ZIP_FOLDER = `${ZIP_PATH}0123456789abcdef`;

export interface AppHost {
  /** Without a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * The vendor's side: serves the app's build at an address with a dot in it and on another site than the portal,
 * so that rules for third parties apply. `port` 0 takes any free one. With `zip` it serves as Bitrix24's storage does
 * what was uploaded as a zip: deep in its folders, to GET only, and no page for a folder.
 */
export async function startAppHost({
  port,
  root = 'dist',
  host = '127.0.0.1',
  zip = false,
}: {
  port: number;
  root?: string;
  host?: string;
  zip?: boolean;
}): Promise<AppHost> {
  const listener = getRequestListener((request) =>
    zip ? serveZip(root, request) : serveFile(root, request),
  );
  const listening = await listen(
    createServer((incoming, outgoing) => void listener(incoming, outgoing)),
    { port, host },
  );
  return { url: `http://${host}:${listening.port}${zip ? ZIP_FOLDER : ''}`, close: () => listening.close() };
}

async function serveZip(root: string, request: Request): Promise<Response> {
  const url = new URL(request.url);
  if (!url.pathname.startsWith(`${ZIP_FOLDER}/`) || url.pathname.endsWith('/')) {
    return new Response('Access denied', { status: 403 });
  }
  if (request.method === 'POST') return new Response('Method not allowed', { status: 405 });
  url.pathname = url.pathname.slice(ZIP_FOLDER.length);
  return serveFile(root, new Request(url, request));
}
