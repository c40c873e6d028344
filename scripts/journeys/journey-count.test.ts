import { describe, expect, test } from 'vitest';
import { countJourneys, knownFlakySchema } from './journey-count.ts';

const NOW = Date.parse('2026-11-29T12:00:00Z');
const FLAKY = 'drafts.spec.ts › a narrow window › keeps the draft';

const spec = (title: string, status: string, skipped?: string) => ({
  title,
  tests: [{ status, annotations: skipped === undefined ? [] : [{ type: 'skip', description: skipped }] }],
});

/** As Playwright writes it: a file holds specs and describe blocks, which hold specs again. */
const report = {
  suites: [
    {
      title: 'drafts.spec.ts',
      specs: [spec('opens', 'expected'), spec('sends', 'unexpected')],
      suites: [{ title: 'a narrow window', specs: [spec('keeps the draft', 'flaky')] }],
    },
    {
      title: 'browsers/webkit.spec.ts',
      specs: [spec('a', 'skipped', 'WebKit is not here'), spec('b', 'skipped', 'WebKit is not here')],
    },
  ],
};

const since = (date: string) => [{ test: FLAKY, since: date, reason: 'the frame grows late' }];

test('on CI a test that passes only at its second try has failed', () => {
  expect(countJourneys(report, { known: [], isCi: true, now: NOW })).toMatchObject({ passed: 1, failed: 2 });
});

test('elsewhere it has passed, and is named', () => {
  const count = countJourneys(report, { known: [], isCi: false, now: NOW });
  expect(count).toMatchObject({ passed: 2, failed: 1 });
  expect(count.notes).toContain(`passed only at its second try: ${FLAKY}`);
});

test('what was skipped is told once, with its reason', () => {
  const { notes } = countJourneys(report, { known: [], isCi: false, now: NOW });
  expect(notes.filter((note) => note.startsWith('skipped'))).toEqual(['skipped: WebKit is not here']);
});

describe('a test that is known to be flaky', () => {
  test('passes on CI for thirty days', () => {
    const known = since('2026-10-31');
    expect(countJourneys(report, { known, isCi: true, now: NOW })).toMatchObject({ passed: 2, failed: 1 });
  });

  test('fails after thirty days, on every machine', () => {
    for (const isCi of [true, false]) {
      const count = countJourneys(report, { known: since('2026-10-29'), isCi, now: NOW });
      expect(count).toMatchObject({ passed: 2, failed: 2 });
      expect(count.notes).toContain(`known to be flaky since 2026-10-29, mend it: ${FLAKY}`);
    }
  });

  test('does not excuse another one', () => {
    const known = [{ test: 'drafts.spec.ts › opens', since: '2026-11-28', reason: 'slow' }];
    expect(countJourneys(report, { known, isCi: true, now: NOW })).toMatchObject({ failed: 2 });
  });

  test('needs a date and a reason', () => {
    expect(knownFlakySchema.safeParse(since('2026-11-28')).success).toBe(true);
    expect(knownFlakySchema.safeParse(since('soon')).success).toBe(false);
    expect(knownFlakySchema.safeParse([{ test: FLAKY, since: '2026-11-28', reason: '' }]).success).toBe(
      false,
    );
  });
});
