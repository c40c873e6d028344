import { createServer as createHttpServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AppHost } from './app-host.ts';
import { listen } from './listen.ts';

/**
 * The vendor's side while the app is being written: Vite's own server with hot reload. Vite answers a POST
 * with 404, so what the portal posts is handed to it as GET.
 */
export async function startDevAppHost({ port }: { port: number }): Promise<AppHost> {
  const { createServer } = await import('vite');
  const http = createHttpServer();
  const vite = await createServer({
    appType: 'spa',
    server: { middlewareMode: true, hmr: { server: http }, cors: true },
  });
  http.on('request', (incoming: IncomingMessage, outgoing) => {
    if (incoming.method === 'POST') incoming.method = 'GET';
    vite.middlewares(incoming, outgoing);
  });
  const host = '127.0.0.1';
  const listening = await listen(http, { port, host });
  return {
    url: `http://${host}:${listening.port}`,
    async close() {
      await vite.close();
      await listening.close();
    },
  };
}
