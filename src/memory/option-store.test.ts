import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { answeringRequest } from '../testing/answering-request.ts';
import { optionPortal } from '../testing/option-portal.ts';
import { createOptionStore, optionStore, type OptionChange } from './option-store.ts';

/** Adds a word to the sorted words of an option. */
function adding(option: string, word: string): OptionChange {
  return (options) => {
    const words = wordsIn(options[option]);
    return words.includes(word) ? {} : { [option]: [...words, word].sort().join(' ') };
  };
}

const wordsIn = (value = ''): string[] => value.split(' ').filter(Boolean);

test('a change leaves all other options alone', async () => {
  const portal = optionPortal({ theme: 'dark', words: 'a' });
  const store = createOptionStore(portal.connect());
  expect(await store.update(adding('words', 'b'))).toEqual({ theme: 'dark', words: 'a b' });
  expect(portal.values()).toEqual({ theme: 'dark', words: 'a b' });
});

test('a change that asks for nothing writes nothing', async () => {
  const portal = optionPortal({ words: 'a' });
  await createOptionStore(portal.connect()).update(adding('words', 'a'));
  expect(portal.writes()).toBe(0);
});

test('what another window wrote between the read and the write is put back, with the change in it', async () => {
  const portal = optionPortal({ words: 'a' });
  portal.rivalWrites({ words: 'a theirs' });
  await createOptionStore(portal.connect()).update(adding('words', 'mine'));
  expect(wordsIn(portal.values()['words'])).toEqual(['a', 'mine', 'theirs']);
});

test('a portal that never keeps what it accepts refuses the change in the end', async () => {
  const request = answeringRequest((method) => (method === 'user.option.get' ? {} : true));
  await expect(createOptionStore(request).update(adding('words', 'a'))).rejects.toMatchObject({
    kind: 'refused',
  });
});

test('a change that failed does not stop the next one', async () => {
  const portal = optionPortal();
  let isBroken = true;
  const store = createOptionStore(
    portal.connect(() => (isBroken ? Promise.reject(new Error('offline')) : Promise.resolve())),
  );
  await expect(store.update(adding('words', 'a'))).rejects.toThrow('offline');
  isBroken = false;
  await store.update(adding('words', 'b'));
  expect(portal.values()).toEqual({ words: 'b' });
});

test('a connection has one store', () => {
  const request = optionPortal().connect();
  expect(optionStore(request)).toBe(optionStore(request));
  expect(optionStore(request)).not.toBe(optionStore(optionPortal().connect()));
});

test('five writers and a second window lose nothing, whatever the order of their requests', async () => {
  const writer = fc.record({
    isFirst: fc.boolean(),
    option: fc.constantFrom('polls', 'rules', 'reminders'),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(writer, { minLength: 6, maxLength: 10 }),
      async (scheduler, writers) => {
        const portal = optionPortal();
        const newWindow = () =>
          createOptionStore(portal.connect(() => scheduler.schedule(Promise.resolve())));
        const [first, second] = [newWindow(), newWindow()];
        const done = Promise.all(
          writers.map(({ isFirst, option }, word) =>
            (isFirst ? first : second).update(adding(option, `w${word}`)),
          ),
        );
        await scheduler.waitFor(done);
        const kept = Object.values(portal.values()).flatMap(wordsIn);
        expect(kept.sort()).toEqual(writers.map((_, word) => `w${word}`).sort());
      },
    ),
    { numRuns: 300 },
  );
});
