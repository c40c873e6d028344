import type { Page } from '@playwright/test';
import type { Portal } from './fixtures.ts';

/** The browser's own lines about a request that failed, with the method that was called. */
const FAILED_REQUEST = /^(?:Failed to load resource|Access to XMLHttpRequest)/;
const REST_METHOD = /\/rest\/(?:api\/)?([\w.]+?)(?:\.json)?(?:[?'/)]|$)/;

/**
 * Collects whatever a page says that a user's console should never show: warnings, errors, rejections, CSP reports.
 * Call it at the end for the list. Left out are the browser's own lines about calls that the portal did fail.
 */
export function watchConsole(page: Page, portal: Portal): () => readonly string[] {
  const unwanted: string[] = [];
  const failed: { method: string; text: string }[] = [];
  page.on('pageerror', (error) => unwanted.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'debug') return;
    const text = `${message.type()}: ${message.text()} (${message.location().url})`;
    const method = FAILED_REQUEST.test(message.text()) ? REST_METHOD.exec(text)?.[1] : undefined;
    if (method === undefined) unwanted.push(text);
    else failed.push({ method: method.toLowerCase(), text });
  });
  return () => {
    const failures = new Set(
      portal.journal.requests
        .filter(({ command, status }) => command === null && (status === null || status >= 400))
        .map(({ method }) => method.toLowerCase()),
    );
    return [...unwanted, ...failed.filter(({ method }) => !failures.has(method)).map(({ text }) => text)];
  };
}
