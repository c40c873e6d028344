import { readdirSync } from 'node:fs';
import { defineConfig } from '@lingui/conf';
import { formatter } from '@lingui/format-json';

/** The catalogues that are there; scripts/checks/languages.ts knows which must be. */
const locales = readdirSync(new URL('src/i18n', import.meta.url))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''));

export default defineConfig({
  sourceLocale: 'en',
  locales,
  catalogs: [{ path: 'src/i18n/{locale}', include: ['src'] }],
  format: formatter({ style: 'minimal' }),
});
