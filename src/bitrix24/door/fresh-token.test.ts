import { beforeEach, expect, it } from 'vitest';
import { keepTokenFresh } from './fresh-token.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** A page with a token of an hour, as the SDK keeps it: by the wall's clock, which `sets` can change. */
function page() {
  const signs = new EventTarget();
  const time = { wall: Date.UTC(2026, 10, 24, 12), steady: 5_000 };
  let expires = time.wall + HOUR;
  const tries: ('renewed' | 'refused')[] = [];
  let refuses = false;
  const data = () => ({
    access_token: 'token',
    refresh_token: 'refresh',
    expires: expires / 1000,
    expires_in: 3600,
    domain: 'https://acme.bitrix24.com',
    member_id: 'member',
  });
  const auth = {
    getAuthData: () => (expires > time.wall ? data() : (false as const)),
    refreshAuth: () => {
      tries.push(refuses ? 'refused' : 'renewed');
      if (refuses) return Promise.reject(new Error('no answer'));
      expires = time.wall + HOUR;
      return Promise.resolve(data());
    },
  };
  keepTokenFresh(auth, { wall: () => time.wall, steady: () => time.steady }, signs);
  return {
    tries,
    refuse: (now: boolean) => {
      refuses = now;
    },
    /** Time goes by; a computer that sleeps may stop the steady clock. */
    pass: (ms: number, sleeping = false) => {
      time.wall += ms;
      if (!sleeping) time.steady += ms;
    },
    setBack: (ms: number) => {
      time.wall -= ms;
    },
    async sign(name = 'input') {
      signs.dispatchEvent(new Event(name));
      await Promise.resolve();
      await Promise.resolve();
    },
  };
}

let here: ReturnType<typeof page>;

beforeEach(() => {
  here = page();
});

it('a token that lives long enough is left alone', async () => {
  here.pass(54 * MINUTE);
  await here.sign();
  expect(here.tries).toEqual([]);
});

it.each(['focusin', 'pointerdown', 'keydown', 'input', 'visibilitychange'])(
  'one that has run out is renewed at once when somebody comes back: %s',
  async (name) => {
    here.pass(61 * MINUTE);
    await here.sign(name);
    await here.sign(name);
    expect(here.tries).toEqual(['renewed']);
  },
);

it('one that is about to run out is renewed before', async () => {
  here.pass(56 * MINUTE);
  await here.sign();
  expect(here.tries).toEqual(['renewed']);
});

it('one that ran out while the computer slept is renewed', async () => {
  here.pass(9 * HOUR, true);
  await here.sign();
  expect(here.tries).toEqual(['renewed']);
});

it('one that seems young because the clock was set back is renewed', async () => {
  here.pass(61 * MINUTE);
  here.setBack(2 * HOUR);
  await here.sign();
  expect(here.tries).toEqual(['renewed']);
});

it('each of a day of tokens is renewed once', async () => {
  for (let minute = 0; minute < 24 * 60; minute += 1) {
    here.pass(MINUTE);
    await here.sign();
  }
  expect(here.tries).toHaveLength(Math.floor((24 * 60) / 56));
});

it('a refusal is not asked for with every key', async () => {
  here.refuse(true);
  here.pass(61 * MINUTE);
  for (let key = 0; key < 20; key += 1) {
    here.pass(100);
    await here.sign();
  }
  expect(here.tries).toEqual(['refused']);
  here.refuse(false);
  here.pass(MINUTE);
  await here.sign();
  expect(here.tries).toEqual(['refused', 'renewed']);
});
