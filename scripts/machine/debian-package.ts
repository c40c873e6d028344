import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findProgram } from './find-program.ts';
import { run } from '../run.ts';

const CACHE = 'node_modules/.cache/quorum/debian';

/**
 * The path of a program: the one on this machine, or else the one in Debian's package, which is unpacked into the
 * project's cache. Nothing is installed and no service starts.
 * @param debianPackage where its name is not the program's
 * @returns null where neither works, as on a machine without apt.
 */
export async function findOrUnpack(program: string, debianPackage = program): Promise<string | null> {
  const unpacked = resolve(CACHE, program);
  const folders = ['/usr/sbin', '/usr/local/sbin', join(unpacked, 'usr/sbin'), join(unpacked, 'usr/bin')];
  const found = (): string | null =>
    findProgram([program, ...folders.map((folder) => join(folder, program))]);
  return found() ?? ((await unpack(debianPackage, unpacked)) ? found() : null);
}

async function unpack(name: string, folder: string): Promise<boolean> {
  if (!existsSync('/usr/bin/apt-get')) return false;
  mkdirSync(folder, { recursive: true });
  const fetch = (): Promise<boolean> => succeeds('apt-get', ['-qq', 'download', name], folder);
  // The list of packages may be missing or old, and only root may renew it.
  const fetched =
    (await fetch()) || ((await succeeds('apt-get', ['-qq', 'update'], folder)) && (await fetch()));
  return fetched && succeeds('sh', ['-c', 'dpkg-deb -x ./*.deb .'], folder);
}

async function succeeds(command: string, args: readonly string[], cwd: string): Promise<boolean> {
  return (await run(command, args, { quiet: true, seconds: 120, cwd })).code === 0;
}
