// `npm start`: the local portal with the production build of Quorum in it, or with another app (--app).
import { buildWhatChanged } from './build.ts';
import { run } from './run.ts';

const flags = process.argv.slice(2);
await buildWhatChanged(flags.some((flag) => flag === '--dev' || flag.startsWith('--app')) ? 'portal' : 'all');
const { code } = await run('npx', ['tsx', 'portal/main.ts', ...flags]);
process.exitCode = code;
