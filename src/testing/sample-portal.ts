import { B24Hook } from '@bitrix24/b24jssdk';
import { createRequest, type PortalRequest } from '../bitrix24/door/request.ts';
import { connectNetwork, type NetworkAnswer } from './fake-xhr.ts';

/** What the portal says to everything; null cuts the connection. */
export type SampleAnswer = NetworkAnswer;

let portals = 0;

/**
 * The real SDK over a network that has one answer, or one for each method and body, and the bodies sent into it. It
 * posts through axios or through our stand-in, whichever the test project resolves (vitest.config.ts).
 */
export function samplePortal(
  answer: SampleAnswer | ((method: string, body: unknown) => SampleAnswer | Promise<SampleAnswer>),
): {
  readonly request: PortalRequest;
  readonly sent: readonly unknown[];
} {
  portals += 1;
  // A webhook is the SDK's only connection without a frame; its secret tells the portals of a test apart.
  const hook = `https://acme.bitrix24.com/rest/7/secret${portals}/`;
  const b24 = B24Hook.fromWebhookUrl(hook, { restrictionParams: { maxRetries: 1 } });
  b24.offClientSideWarning();
  const sent: unknown[] = [];
  connectNetwork(hook, (url, text) => {
    const body: unknown = JSON.parse(text);
    sent.push(body);
    return typeof answer === 'function' ? answer(methodOf(url), body) : answer;
  });
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
