// manifest.json says what the app is and needs: its version is the package's, its permissions are those in use.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { calledMethods, scopeComplaints } from './needed-scopes.ts';
import { sourceFiles } from './source-files.ts';

const manifest = z
  .object({ version: z.string(), scopes: z.array(z.string()) })
  .parse(JSON.parse(readFileSync('manifest.json', 'utf8')));
const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync('package.json', 'utf8')));

const methods = sourceFiles()
  .filter((file) => file.startsWith('src/') && !/\.test\.tsx?$/.test(file))
  .flatMap((file) => calledMethods(readFileSync(file, 'utf8')));
const complaints = scopeComplaints([...new Set(methods)], manifest.scopes);
if (manifest.version !== version) {
  complaints.push(`manifest.json is version ${manifest.version}, package.json ${version}.`);
}
for (const complaint of complaints) console.log(complaint);
console.log(`Methods called: ${[...new Set(methods)].toSorted().join(', ')}`);
process.exitCode = complaints.length > 0 ? 1 : 0;
