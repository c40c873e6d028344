import { defineConfig } from '@lingui/conf';
import { formatter } from '@lingui/format-json';

export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'ru'],
  catalogs: [{ path: 'src/i18n/{locale}', include: ['src'] }],
  format: formatter({ style: 'minimal' }),
});
