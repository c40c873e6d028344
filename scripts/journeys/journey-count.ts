import { z } from 'zod';

/** What a run of tests comes to, and what a person has to be told about it. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly notes: readonly string[];
}

/** The tests of e2e/known-flaky.json, which may pass at their second try for a while. */
export const knownFlakySchema = z.array(
  z.strictObject({
    /** File and titles as Playwright prints them: `storage.spec.ts › a full storage › keeps the draft`. */
    test: z.string(),
    since: z.iso.date(),
    reason: z.string().min(1),
  }),
);

type KnownFlaky = z.infer<typeof knownFlakySchema>;

const DAYS = 30;

const specSchema = z.object({
  title: z.string(),
  tests: z.array(
    z.object({
      status: z.enum(['expected', 'unexpected', 'flaky', 'skipped']),
      annotations: z.array(z.object({ type: z.string(), description: z.string().optional() })),
    }),
  ),
});
const suiteSchema = z.object({
  title: z.string(),
  specs: z.array(specSchema),
  get suites() {
    return z.array(suiteSchema).optional();
  },
});
const reportSchema = z.object({ suites: z.array(suiteSchema) });

interface Told {
  readonly test: string;
  readonly status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
  readonly why: string;
}

/**
 * Counts the journeys in Playwright's JSON report. One that passes only at its second try is broken: on CI it counts as
 * failed, unless it is known to be flaky, and that for no more than 30 days. What is known for longer fails everywhere.
 * @param now as Date.now() gives it
 */
export function countJourneys(
  report: unknown,
  { known, isCi, now }: { readonly known: KnownFlaky; readonly isCi: boolean; readonly now: number },
): Count {
  const told = reportSchema.parse(report).suites.flatMap((suite) => toldBy(suite, []));
  const having = (status: Told['status']): Told[] => told.filter((each) => each.status === status);
  const excused = new Set(known.map(({ test }) => test));
  const old = known.filter(({ since }) => now - Date.parse(since) > DAYS * 24 * 60 * 60 * 1000);
  const flaky = having('flaky');
  const unexcused = flaky.filter(({ test }) => isCi && !excused.has(test));
  return {
    passed: having('expected').length + flaky.length - unexcused.length,
    failed: having('unexpected').length + unexcused.length + old.length,
    notes: [
      ...new Set(having('skipped').map(({ why }) => `skipped: ${why}`)),
      ...flaky.map(({ test }) => `passed only at its second try: ${test}`),
      ...old.map(({ test, since }) => `known to be flaky since ${since}, mend it: ${test}`),
    ],
  };
}

function toldBy(
  { title, specs, suites = [] }: z.infer<typeof suiteSchema>,
  around: readonly string[],
): Told[] {
  const path = [...around, title];
  const own = specs.flatMap((spec) =>
    spec.tests.map(({ status, annotations }) => ({
      test: [...path, spec.title].join(' › '),
      status,
      why: annotations.find(({ type }) => type === 'skip')?.description ?? spec.title,
    })),
  );
  return [...own, ...suites.flatMap((suite) => toldBy(suite, path))];
}
