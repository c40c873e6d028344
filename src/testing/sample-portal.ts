import { ApiVersion, B24Hook } from '@bitrix24/b24jssdk';
import { createRequest } from '../bitrix24/door/request.ts';
import type { PortalRequest } from '../bitrix24/door/request.ts';

/** What the portal says to everything; null cuts the connection. */
export type SampleAnswer = { readonly status: number; readonly body: string } | null;

/** The real SDK over a network that has one answer, or one for each method and body, and the bodies sent into it. For tests. */
export function samplePortal(answer: SampleAnswer | ((method: string, body: unknown) => SampleAnswer)): {
  readonly request: PortalRequest;
  readonly sent: readonly unknown[];
} {
  // A webhook is the SDK's only connection without a frame.
  const b24 = B24Hook.fromWebhookUrl('https://acme.bitrix24.com/rest/7/secret/', {
    restrictionParams: { maxRetries: 1 },
  });
  b24.offClientSideWarning();
  const sent: unknown[] = [];
  const { defaults } = b24.getHttpClient(ApiVersion.v2).ajaxClient;
  defaults.adapter = 'fetch';
  defaults.env = {
    fetch: async (address, init) => {
      const asked = new Request(address, init);
      const body: unknown = await asked.json();
      sent.push(body);
      const said = typeof answer === 'function' ? answer(methodOf(asked.url), body) : answer;
      if (said === null) throw new TypeError('Failed to fetch');
      return new Response(said.body, { status: said.status });
    },
  };
  return { request: createRequest(b24), sent };
}

function methodOf(address: string): string {
  return (
    new URL(address).pathname
      .split('/')
      .at(-1)
      ?.replace(/\.json$/u, '') ?? ''
  );
}
