import { lingui } from '@lingui/vite-plugin';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [lingui()],
  test: {
    include: ['src/**/*.test.ts', 'portal/**/*.test.ts', 'scripts/**/*.test.ts'],
    restoreMocks: true,
    // Otherwise a stylesheet that a test reads would be empty.
    css: true,
  },
});
