import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { listen } from './listen.ts';
import { serveFile } from './static-files.ts';

export interface AppHost {
  /** Without a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * The vendor's side: serves the app's build at an address with a dot in it and on another site than the portal,
 * so that rules for third parties apply. `port` 0 takes any free one.
 */
export async function startAppHost({
  port,
  root = 'dist',
  host = '127.0.0.1',
}: {
  port: number;
  root?: string;
  host?: string;
}): Promise<AppHost> {
  const listener = getRequestListener((request) => serveFile(root, request));
  const listening = await listen(
    createServer((incoming, outgoing) => void listener(incoming, outgoing)),
    { port, host },
  );
  return { url: `http://${host}:${listening.port}`, close: () => listening.close() };
}
