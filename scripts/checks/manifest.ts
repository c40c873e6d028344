// manifest.json says what the app is and needs: its version is the package's, its permissions are those in use.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { METHODS } from '../../src/bitrix24/door/methods.ts';
import { scopeComplaints } from './needed-scopes.ts';

const manifest = z
  .object({ version: z.string(), scopes: z.array(z.string()) })
  .parse(JSON.parse(readFileSync('manifest.json', 'utf8')));
const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync('package.json', 'utf8')));

const complaints = scopeComplaints(METHODS, manifest.scopes);
if (manifest.version !== version) {
  complaints.push(`manifest.json is version ${manifest.version}, package.json ${version}.`);
}
for (const complaint of complaints) console.log(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;
