import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** The path of the first of these programs that is on this machine, or null. Each is a name, looked for in PATH, or a path. */
export function findProgram(programs: readonly string[]): string | null {
  return programs.flatMap((program) => placesOf(program)).find((path) => mayRun(path)) ?? null;
}

function placesOf(program: string): readonly string[] {
  if (isAbsolute(program)) return [program];
  return (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, program));
}

function mayRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
