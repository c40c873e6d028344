import type { Failure } from '../../bitrix24/door/failure-log.ts';

/** What support asks for first. Only `browser` and the crash come from outside, and of a crash only places in our code. */
export interface DiagnosticsFacts {
  readonly version: string;
  /** ms epoch */
  readonly now: number;
  /** The portal's address, `https://acme.bitrix24.com`; null = the page has no portal. */
  readonly origin: string | null;
  /** Code of the placement, '' = unknown. */
  readonly placement: string;
  /** Bitrix24's code of the language. */
  readonly lang: string;
  /** The user agent. */
  readonly browser: string;
  readonly failures: readonly Failure[];
  /** What a screen failed with; undefined = none did. */
  readonly crash?: unknown;
}

/**
 * What a support request needs, in English for whoever answers it: method, code, status and time of the failed calls,
 * and the portal's edition. No token, no name of the portal, no text of people: whatever has not the shape of a method
 * or a code is left out, since a proxy may answer anything.
 */
export function diagnosticsText(facts: DiagnosticsFacts): string {
  return [
    `Quorum ${facts.version}, ${time(facts.now)}`,
    `Bitrix24: ${facts.origin === null ? 'no answer' : editionOf(facts.origin)}`,
    `Opened from: ${shaped(facts.placement, CODE)}, language ${shaped(facts.lang, CODE)}`,
    `Browser: ${facts.browser}`,
    ...crashLines(facts.crash),
    facts.failures.length === 0 ? 'No failed calls.' : 'Failed calls, newest first:',
    ...facts.failures.map(lineOf),
  ].join('\n');
}

/** Cloud or a server of the company's own, and the protocol: what decides which Bitrix24 it is. */
export function editionOf(origin: string): string {
  const { hostname, protocol } = new URL(origin);
  const cloud = /\.(bitrix24(?:\.[a-z]{2,4}){1,2})$/.exec(hostname)?.[1];
  return `${cloud === undefined ? 'own server' : `cloud, ${cloud}`}, ${protocol.slice(0, -1)}`;
}

/** `vote.AttachedVote.get`, `profile` */
const METHOD = /^[a-z]\w{0,30}(?:\.\w{1,30}){0,6}$/i;
/** `QUERY_LIMIT_EXCEEDED`, `expired_token`, `403`: words and no long runs of letters and digits, as tokens are. */
const CODE = /^(?:\d{1,3}|[a-z]{1,24}\d{0,2}(?:_[a-z]{0,20}\d{0,2}){0,12})$/i;

function lineOf({ method, kind, code, status, at, times }: Failure): string {
  const count = times > 1 ? `, ${times} times` : '';
  return `${time(at)} ${shaped(method, METHOD)}: ${shaped(code, CODE)}, status ${status}, ${kind}${count}`;
}

function shaped(text: string, shape: RegExp): string {
  if (text === '') return '–';
  return shape.test(text) ? text : '?';
}

/** An error's message may quote what people wrote; its kind and the lines of our own files cannot. */
function crashLines(crash: unknown): readonly string[] {
  if (crash === undefined) return [];
  const stack = crash instanceof Error ? (crash.stack ?? '') : '';
  const places = [...stack.matchAll(/assets\/[\w-]+\.js:\d+:\d+/g)].slice(0, 5).map(([place]) => place);
  const kind = crash instanceof Error ? shaped(crash.name, CODE) : typeof crash;
  return [`Crash: ${[kind, ...places].join(' ')}`];
}

function time(at: number): string {
  return new Date(at).toISOString();
}
