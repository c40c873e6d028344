import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOTS = ['src', 'portal', 'e2e', 'scripts', 'public'];

/** All TypeScript, JavaScript, CSS and HTML files of ours, as paths from the project's root. */
export function sourceFiles(): readonly string[] {
  return ROOTS.flatMap((root) =>
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(tsx?|js|css|html)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/')),
  ).sort();
}
