// `npm start`: the local portal with the production build of the app in it.
import { buildWhatChanged } from './build.ts';
import { run } from './run.ts';

const flags = process.argv.slice(2);
await buildWhatChanged(flags.includes('--dev') ? 'portal' : 'all');
const { code } = await run('npx', ['tsx', 'portal/main.ts', ...flags]);
process.exitCode = code;
