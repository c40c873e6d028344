// `npm start`: the local portal with the production build of Quorum in it, or with another app (--app).
import { USAGE, wishesIn, type Wishes } from '../portal/command-line.ts';
import { buildWhatChanged } from './build.ts';
import { run } from './run.ts';

const flags = process.argv.slice(2);
const wishes = understood();
if (wishes === null) {
  console.log(USAGE);
} else {
  await buildWhatChanged(wishes.dev || wishes.guest !== null ? 'portal' : 'all');
  const { code } = await run('npx', ['tsx', 'portal/main.ts', ...flags]);
  process.exitCode = code;
}

/** Before anything is built. Null where help is all that is wanted. */
function understood(): Wishes | null {
  try {
    return wishesIn(flags);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n`);
    console.error(USAGE);
    return process.exit(1);
  }
}
