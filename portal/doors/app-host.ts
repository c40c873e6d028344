import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { listen } from './listen.ts';
import { serveFile } from './static-files.ts';
import { ZIP_PATH } from './zip-hosting.ts';

/** An upload gets a folder of its own. */
const ZIP_FOLDER = `${ZIP_PATH}0123456789abcdef`;
const ROOT = '';

export interface AppHost {
  /** Without a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * The vendor's side: serves the app's build at an address with a dot in it and on another site than the portal,
 * so that rules for third parties apply. `port` 0 takes any free one. With `zip` it serves as Bitrix24's storage does
 * what was uploaded as a zip: deep in its folders, to GET only, and no page for a folder. `folder`, such as `/local/apps`,
 * is where the build lies; beside it there is nothing.
 */
export async function startAppHost({
  port,
  root = 'dist',
  host = '127.0.0.1',
  zip = false,
  folder = zip ? ZIP_FOLDER : ROOT,
}: {
  port: number;
  root?: string;
  host?: string;
  zip?: boolean;
  folder?: string;
}): Promise<AppHost> {
  const listener = getRequestListener((request) => {
    const wanted = within(folder, request);
    if (zip) return serveZip(root, wanted);
    return wanted === null ? new Response('Not found', { status: 404 }) : serveFile(root, wanted);
  });
  const listening = await listen(
    createServer((incoming, outgoing) => void listener(incoming, outgoing)),
    { port, host },
  );
  return { url: `http://${host}:${listening.port}${folder}`, close: () => listening.close() };
}

/** The request as seen from the folder, or null for one that leads beside it. */
function within(folder: string, request: Request): Request | null {
  const url = new URL(request.url);
  if (!url.pathname.startsWith(`${folder}/`)) return null;
  url.pathname = url.pathname.slice(folder.length);
  return new Request(url, request);
}

async function serveZip(root: string, request: Request | null): Promise<Response> {
  if (request === null || new URL(request.url).pathname.endsWith('/')) {
    return new Response('Access denied', { status: 403 });
  }
  if (request.method === 'POST') return new Response('Method not allowed', { status: 405 });
  return serveFile(root, request);
}
