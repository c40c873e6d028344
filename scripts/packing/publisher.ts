import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Whoever publishes Quorum in a Market, by the dotted paths of market/publisher.json: name, mail, hours.en, response.en … */
export type Publisher = ReadonlyMap<string, string>;

const shape = z.strictObject({
  name: z.string().min(1),
  mail: z.string().min(1),
  address: z.string().min(1),
  hours: z.strictObject({ en: z.string().min(1), ru: z.string().min(1) }),
  /** How soon a support request is answered. */
  response: z.strictObject({ en: z.string().min(1), ru: z.string().min(1) }),
});

/** @throws ZodError naming what is missing from the file. */
export function readPublisher(file = 'market/publisher.json'): Publisher {
  const { name, mail, address, hours, response } = shape.parse(JSON.parse(readFileSync(file, 'utf8')));
  return new Map([
    ['name', name],
    ['mail', mail],
    ['address', address],
    ['hours.en', hours.en],
    ['hours.ru', hours.ru],
    ['response.en', response.en],
    ['response.ru', response.ru],
  ]);
}

/** The paths whose value is still a `<placeholder>`. */
export function placeholdersOf(publisher: Publisher): readonly string[] {
  return [...publisher].filter(([, value]) => /^<.*>$/s.test(value.trim())).map(([path]) => path);
}

/**
 * Puts the publisher into a text that names him as `{{name}}`. In a page his words are text, not markup.
 * @throws Error naming a `{{word}}` that market/publisher.json does not have.
 */
export function fillIn(text: string, publisher: Publisher, as: 'page' | 'text'): string {
  return text.replaceAll(/\{\{([\w.]+)\}\}/g, (_, path: string) => {
    const value = publisher.get(path);
    if (value === undefined) throw new Error(`market/publisher.json has no "${path}".`);
    return as === 'page' ? escaped(value) : value;
  });
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
