import { lingui } from '@lingui/vite-plugin';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { createSharedChunk } from './vite-chunks.ts';
import { contentSecurityPolicy } from './vite-csp.ts';
import { standIns } from './vite-stand-ins.ts';

/** React Aria's own words in no language: ours carry them (src/i18n/react-aria-words.ts). */
const LOCALES: string[] = [];

/** The doors of the two pages: in one file with the other, each would open both. */
const ENTRY = /src[\\/](?:main\.tsx|install\.ts)$|\.html/;

export default defineConfig({
  base: './',
  resolve: { alias: standIns },
  plugins: [
    optimizeLocales.vite({ locales: LOCALES }),
    react(),
    tailwindcss(),
    lingui(),
    contentSecurityPolicy(),
  ],
  build: {
    target: 'baseline-widely-available',
    manifest: true,
    // The polyfill fetches, and nothing of ours may be fetched once the page may only reach the portal.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ['index.html', 'install.html'],
      output: {
        codeSplitting: {
          // The handshake alone goes first. What the first screen shares with others loads beside the SDK, the shell and
          // the screen in two files: thirty small ones are 20 KB more by gzip.
          groups: [
            { name: 'handshake', tags: ['$initial'], priority: 1, test: (id) => !ENTRY.test(id) },
            { name: 'react', test: /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            { name: createSharedChunk(), minShareCount: 2 },
          ],
        },
      },
    },
  },
});
