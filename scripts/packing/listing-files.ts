import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AppFiles } from './app-files.ts';
import { fillIn } from './publisher.ts';
import type { Publisher } from './publisher.ts';

/** Languages that the Market's card is written in. */
export const LISTING_LANGUAGES = ['en', 'ru'] as const;

/** What is put into the Market's form by hand: texts with the publisher in them, the icon, the screenshots. */
export function listingFiles(publisher: Publisher): AppFiles {
  const files = new Map([['icon.png', bytes('market/icon.png')]]);
  for (const language of LISTING_LANGUAGES) {
    const folder = join('market', language);
    for (const name of readdirSync(folder).sort()) {
      const content = bytes(join(folder, name));
      files.set(`${language}/${name}`, name.endsWith('.md') ? filled(content) : content);
    }
  }
  return files;

  function filled(text: Uint8Array): Uint8Array {
    return new TextEncoder().encode(fillIn(new TextDecoder().decode(text), publisher, 'text'));
  }
}

function bytes(file: string): Uint8Array {
  return new Uint8Array(readFileSync(file));
}
