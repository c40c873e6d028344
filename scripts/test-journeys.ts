// `npm run test:journeys -- e2e/compose/drafts.spec.ts -g "reload" --headed`: builds what has changed, then Playwright with your arguments.
import { prepareJourneys, runJourneys } from './journeys/run-journeys.ts';

await prepareJourneys();
const { failed, notes } = await runJourneys(process.argv.slice(2));
for (const note of notes) console.log(note);
process.exitCode = failed > 0 ? 1 : 0;
