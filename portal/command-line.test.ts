import { expect, test } from 'vitest';
import { USAGE, wishesIn } from './command-line.ts';

test('without a word it is the newest portal with Quorum in it, at port 8800', () => {
  expect(wishesIn([])).toEqual({
    port: 8800,
    lang: 'en',
    chats: 0,
    people: 0,
    plan: 'normal',
    edition: 'cloud',
    without: [],
    deletes: null,
    clean: false,
    dev: false,
    zip: false,
    guest: null,
  });
});

test('another app has its host’s name where it is given none', () => {
  const url = 'http://127.0.0.1:3000/app';
  expect(wishesIn(['--app', url])?.guest).toEqual({ url, name: '127.0.0.1:3000' });
  expect(wishesIn([`--app=${url}`, '--name', 'Timesheets'])?.guest).toEqual({ url, name: 'Timesheets' });
});

test('several kinds of methods may be missing', () => {
  expect(wishesIn(['--without', 'vote.,im.notify.'])?.without).toEqual(['vote.', 'im.notify.']);
});

test('a chat may delete its messages', () => {
  expect(wishesIn(['--deletes', '91:24'])?.deletes).toEqual({ chatId: 91, hours: 24 });
});

for (const [args, words] of [
  [['--deletes', '91:2'], '--deletes 91:2: a chat and 1, 24, 168, 720 hours are needed'],
  [['--port', '0'], '--port 0: a number from 1 to 65534 is needed'],
  [['--chats', '1e3'], '--chats 1e3: a number from 0 to 100000 is needed'],
  [['--lang', 'german'], '--lang german: two letters are needed'],
  [['--plan', 'free'], '--plan free: normal or enterprise is needed'],
  [['--edition', 'old'], '--edition old: cloud or newest or older or on-premise or mobile is needed'],
  [['--app', 'localhost:3000'], '--app localhost:3000: an address'],
  [['--name', 'Timesheets'], '--name is for the app that --app names'],
  [['--dev', '--zip'], 'go one at a time'],
  [['--helpp'], "Unknown option '--helpp'"],
] as const) {
  test(`${args.join(' ')} is told what is wrong`, () => {
    expect(() => wishesIn(args)).toThrow(words);
  });
}

test('help names every option, and wins over all of them', () => {
  const named = USAGE.match(/--[a-z]+(?= )/g)?.map((name) => name.slice(2)) ?? [];
  const known = Object.keys(wishesIn([]) ?? {}).filter((name) => name !== 'dev' && name !== 'guest');
  expect(named.toSorted()).toEqual([...known, 'app', 'help', 'name'].toSorted());
  expect(wishesIn(['--port', '9000', '--help'])).toBeNull();
});
