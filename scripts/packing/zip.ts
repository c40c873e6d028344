import { unzipSync, zipSync } from 'fflate';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AppFiles } from './app-files.ts';

/**
 * The same bytes for the same files, on any machine: in the given order, with one date for all and no extra fields.
 * The date has no zone in a zip, so it is written as local time everywhere; the packer is JavaScript, so no library
 * of the system has a say.
 */
export function zipped(files: AppFiles): Uint8Array {
  return zipSync(Object.fromEntries(files), { level: 9, mtime: new Date(1980, 0, 1) });
}

/** Writes the files of an archive below a folder. */
export function unzipInto(folder: string, archive: Uint8Array): void {
  writeFiles(folder, new Map(Object.entries(unzipSync(archive))));
}

/** Writes files below a folder, making the folders they need. */
export function writeFiles(folder: string, files: AppFiles): void {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
