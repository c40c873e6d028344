import type { Page } from '@playwright/test';
import type { Portal } from './fixtures.ts';

/** The browser's own line about a request that failed; ours to cause only by a fault that a test switched on. */
const FAILED_REQUEST = /^Failed to load resource|^Access to XMLHttpRequest/;

/** Collects whatever a page says that a user's console should never show: warnings, errors, rejections, CSP reports. */
export function watchConsole(page: Page, portal: Portal): readonly string[] {
  const unwanted: string[] = [];
  const faultsUsed = (): boolean =>
    portal.journal.requests.some(({ status }) => status === null || status >= 400);
  page.on('pageerror', (error) => unwanted.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'debug') return;
    if (FAILED_REQUEST.test(message.text()) && faultsUsed()) return;
    unwanted.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  return unwanted;
}
