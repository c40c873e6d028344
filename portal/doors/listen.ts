import type { Server } from 'node:http';

/** An open port. `close` cuts what is still connected and resolves when the port is free again. */
export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/** @throws an Error that names the port when it is taken. */
export async function listen(
  server: Server,
  { port, host }: { port: number; host: string },
): Promise<Listening> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new Error(`Port ${port} is taken by another program`) : error);
    });
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return {
    port: address !== null && typeof address === 'object' ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
