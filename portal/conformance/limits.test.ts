import { describe, expect, test as base } from 'vitest';
import { MIRA, type Company, onPlan } from './company.ts';

const normal = base.extend(onPlan('normal'));
const enterprise = base.extend(onPlan('enterprise'));

/** The statuses of so many calls, one after the other. */
async function statuses(company: Company, calls: number, method = 'server.time'): Promise<number[]> {
  const got: number[] = [];
  for (let call = 0; call < calls; call += 1) got.push((await company.call(MIRA, method)).status);
  return got;
}

/** A call that works for so long. */
async function work(company: Company, method: string, seconds: number): Promise<unknown> {
  company.faults.add({ kind: 'stall', at: 'end', method, times: 1 });
  const before = company.journal.requests.length;
  const call = company.call(MIRA, method);
  await expect.poll(() => company.journal.requests.length).toBe(before + 1);
  await expect.poll(() => company.faults.list).toEqual([]);
  company.advance(seconds * 1000);
  company.faults.release();
  return (await call).body;
}

function resetOf(body: unknown): unknown {
  expect(body).toHaveProperty('time.operating_reset_at');
  return JSON.parse(JSON.stringify(body)).time.operating_reset_at;
}

/** How many calls in a row pass, and how many ten seconds after the first was refused. */
async function burstsOf(
  company: Company,
): Promise<{ atOnce: number; inTenSeconds: number; refused: unknown }> {
  const atOnce = await passing(company);
  const { status, body } = await company.call(MIRA, 'server.time');
  company.advance(10_000);
  return { atOnce, inTenSeconds: await passing(company), refused: { status, body } };
}

async function passing(company: Company): Promise<number> {
  let calls = 0;
  while ((await company.call(MIRA, 'server.time')).status === 200) calls += 1;
  return calls;
}

const REFUSED = {
  status: 503,
  body: { error: 'QUERY_LIMIT_EXCEEDED', error_description: 'Too many requests' },
};
/** What leaks out while the calls are made, on the slowest machine. */
const MEANWHILE = 40;

// docs/platform.md, 4.1
describe('requests', () => {
  normal('on the normal plan: 50 at once, then 2 a second', async ({ company }) => {
    const { atOnce, inTenSeconds, refused } = await burstsOf(company);
    expect(atOnce).toBeGreaterThanOrEqual(50);
    expect(atOnce).toBeLessThan(50 + MEANWHILE);
    expect(inTenSeconds).toBeGreaterThanOrEqual(20);
    expect(inTenSeconds).toBeLessThan(20 + MEANWHILE);
    expect(refused).toEqual(REFUSED);
  });

  enterprise('on Enterprise: 250 at once, then 5 a second', async ({ company }) => {
    const { atOnce, inTenSeconds, refused } = await burstsOf(company);
    expect(atOnce).toBeGreaterThanOrEqual(250);
    expect(atOnce).toBeLessThan(250 + MEANWHILE);
    expect(inTenSeconds).toBeGreaterThanOrEqual(50);
    expect(inTenSeconds).toBeLessThan(50 + MEANWHILE);
    expect(refused).toEqual(REFUSED);
  });

  normal('a batch of fifty commands is one of them', async ({ company }) => {
    const cmd = Array.from({ length: 50 }, () => 'server.time?');
    for (let call = 0; call < 3; call += 1) {
      expect((await company.call(MIRA, 'batch', { halt: 0, cmd })).status).toBe(200);
    }
    expect(new Set(await statuses(company, 45))).toEqual(new Set([200]));
  });
});

describe('operating time', () => {
  normal('adds up in `time`, which also says when the oldest minute is forgotten', async ({ company }) => {
    const first = await work(company, 'profile', 30);
    expect(first).toMatchObject({ time: { operating: expect.closeTo(30, 0) } });
    company.advance(120_000);
    const second = await work(company, 'profile', 20);
    expect(second).toMatchObject({ time: { operating: expect.closeTo(50, 0) } });
    expect(second).toHaveProperty('time.operating_reset_at', resetOf(first));
    company.advance(480_000);
    expect((await company.call(MIRA, 'profile')).body).toMatchObject({
      time: { operating: expect.closeTo(20, 0) },
    });
  });

  normal(
    'after 480 s in ten minutes the method is refused until its reset, others go on',
    async ({ company }) => {
      for (let call = 0; call < 9; call += 1) await work(company, 'profile', 55);
      expect(await company.call(MIRA, 'profile')).toMatchObject({
        status: 429,
        body: { error: 'OPERATION_TIME_LIMIT' },
      });
      expect((await company.call(MIRA, 'server.time')).status).toBe(200);
      const { body } = await company.call(MIRA, 'batch', {
        halt: 0,
        cmd: { me: 'profile?', now: 'server.time?' },
      });
      expect(body).toMatchObject({
        result: { result_error: { me: { error: 'OPERATION_TIME_LIMIT' } } },
        time: { operating: 0 },
      });
      company.advance(600_000);
      expect((await company.call(MIRA, 'profile')).status).toBe(200);
    },
  );
});
