import { cleanup, configure, renderHook } from '@testing-library/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { createElement, type PropsWithChildren } from 'react';
import { afterEach } from 'vitest';
import { createQueryClient } from '../../src/app/query-client.ts';

// Less than a test may take, so that a failure says what was expected.
configure({ asyncUtilTimeout: 4_000 });
afterEach(cleanup);

/** Runs a hook as a screen does, with the app's own cache. The screen goes when the test ends. */
export function showHook<T>(hook: () => T) {
  const client = createQueryClient();
  const wrapper = ({ children }: PropsWithChildren) =>
    createElement(QueryClientProvider, { client }, children);
  return renderHook(hook, { wrapper });
}
