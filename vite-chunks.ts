import { fileURLToPath } from 'node:url';

/** As much of the bundler's answer as is needed here. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** What is fetched before the form can be used; everything else waits until somebody opens it. */
const FIRST = ['src/app/start/start-app.tsx', 'src/compose/compose-screen.tsx'].map((file) =>
  fileURLToPath(new URL(file, import.meta.url)),
);

/**
 * Names the file for modules that several parts of the page import: those that the first screen needs go into one,
 * `shared`; all others are left to the bundler, so that nothing that comes later arrives with the first screen.
 */
export function createSharedChunk(): (id: string, modules: Modules) => string | null {
  let needed: ReadonlySet<string> | null = null;
  return (id, modules) => {
    needed ??= importedBy(FIRST, modules);
    return needed.has(id) ? 'shared' : null;
  };
}

/** These modules and all that they import, as long as no import is lazy. */
function importedBy(entries: readonly string[], modules: Modules): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...entries];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(modules.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}
