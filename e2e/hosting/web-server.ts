import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appFiles } from '../../scripts/packing/app-files.ts';
import { withPrecompressed } from '../../scripts/packing/precompress.ts';
import { readPublisher } from '../../scripts/packing/publisher.ts';
import { writeFiles } from '../../scripts/packing/zip.ts';
import { answers, freePort } from '../local-program.ts';

/** A web server of the real world with Quorum in it, twice. Addresses are without a slash at their end. */
export interface WebServer {
  /** At a name of its own. */
  readonly own: string;
  /** Below a path, in the site of somebody else. */
  readonly inPortal: string;
  close(): Promise<void>;
}

/** What a kind of server needs to be told before it starts. `room` is a folder with the files in its `site/quorum`. */
export type Configure = (
  room: string,
  ports: { own: number; inPortal: number },
) => { readonly args: readonly string[]; readonly env?: NodeJS.ProcessEnv };

/**
 * Starts a program as a web server in a temporary folder, in the foreground, away from the system's service.
 * @throws Error with the program's own words when it does not answer within five seconds.
 */
export async function startWebServer(program: string, configure: Configure): Promise<WebServer> {
  const room = mkdtempSync(join(tmpdir(), 'quorum-hosting-'));
  writeFiles(join(room, 'site/quorum'), withPrecompressed(appFiles('dist', readPublisher())));
  const ports = { own: await freePort(), inPortal: await freePort() };
  const { args, env } = configure(room, ports);
  const server = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (part: Buffer) => (said += part));
  const ended = new Promise<void>((resolve) => {
    server.once('close', () => resolve());
  });
  const close = async (): Promise<void> => {
    server.kill('SIGTERM');
    await ended;
    rmSync(room, { recursive: true, force: true });
  };
  const own = `http://127.0.0.1:${ports.own}`;
  if (await answers(own)) return { own, inPortal: `http://127.0.0.1:${ports.inPortal}/quorum`, close };
  await close();
  throw new Error(`${program} did not answer: ${said}`);
}
