import { fileURLToPath } from 'node:url';
import { lingui } from '@lingui/vite-plugin';
import { defineConfig } from 'vitest/config';
import { standIns } from './vite-stand-ins.ts';

const common = {
  restoreMocks: true,
  // Property tests take seconds, and build machines are slow.
  testTimeout: 30_000,
  // Otherwise a stylesheet that a test reads would be empty.
  css: true,
  setupFiles: [fileURLToPath(new URL('src/testing/browser-network.ts', import.meta.url))],
};

export default defineConfig({
  plugins: [lingui()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...common,
          name: 'all',
          include: ['src/**/*.test.ts', 'portal/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
        },
      },
      {
        // What speaks through the SDK once more as it is built: on our stand-ins for axios and luxon.
        extends: true,
        resolve: { alias: standIns },
        test: {
          ...common,
          name: 'stand-ins',
          include: ['src/bitrix24/**/*.test.ts', 'tests/*.test.ts'],
          server: { deps: { inline: ['@bitrix24/b24jssdk'] } },
        },
      },
    ],
  },
});
