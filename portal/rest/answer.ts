import { isoDate } from './wire/iso-date.ts';
import type { Json } from './wire/json.ts';
import type { AnswerFile, MethodAnswer } from './method.ts';
import type { RestError } from './rest-error.ts';

export type RestAnswer =
  | { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string }
  /** The connection is to be cut without a byte. */
  | { readonly drop: true };

/** The two headers that let an app of another site read an answer; the real portal sends no others. */
const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': 'origin, content-type, accept',
} as const;

const JSON_HEADERS = {
  ...CORS,
  'X-Content-Type-Options': 'nosniff',
  'Content-Type': 'application/json; charset=utf-8',
} as const;

export const PREFLIGHT: RestAnswer = { status: 200, headers: CORS, body: '' };
export const CUT: RestAnswer = { drop: true };

/** Seconds a method has used of its operating time, and when that starts afresh, s since the epoch. */
export interface Operating {
  readonly used: number;
  readonly resetsAt: number;
}

/** `time` of an answer: moments in ms, told in seconds; no word of operating time where there is no limit to it. */
export function timeOf(startedAt: number, finishedAt: number, operating: Operating | null): Json {
  const duration = (finishedAt - startedAt) / 1000;
  return {
    start: startedAt / 1000,
    finish: finishedAt / 1000,
    duration,
    processing: duration,
    date_start: isoDate(startedAt),
    date_finish: isoDate(finishedAt),
    ...(operating === null ? {} : { operating_reset_at: operating.resetsAt, operating: operating.used }),
  };
}

/** Without `time` when a fault leaves it out. */
export function success({ file: _none, ...answer }: MethodAnswer, time: Json | null): RestAnswer {
  return json(200, time === null ? answer : { ...answer, time });
}

/** A download; a script of another site may read it, but not the name in its header. */
export function fileAnswer({ name, type, body }: AnswerFile): RestAnswer {
  const headers = { ...CORS, 'Content-Type': type, 'Content-Disposition': `attachment;filename=${name}` };
  return { status: 200, headers, body };
}

/** An error never carries `time`. */
export function failure({ status, code, message }: RestError): RestAnswer {
  return json(status, { error: code, error_description: message });
}

export function htmlPage(status: number): RestAnswer {
  const body = `<html><head><title>${status}</title></head><body><center><h1>${status}</h1></center><hr><center>nginx</center></body></html>`;
  return { status, headers: { ...CORS, 'Content-Type': 'text/html' }, body };
}

/** The same answer, which a browser keeps from the app. */
export function withoutCors(answer: RestAnswer): RestAnswer {
  if ('drop' in answer) return answer;
  const headers = Object.entries(answer.headers).filter(([name]) => !Object.hasOwn(CORS, name));
  return { ...answer, headers: Object.fromEntries(headers) };
}

function json(status: number, body: Json): RestAnswer {
  return { status, headers: JSON_HEADERS, body: JSON.stringify(body) };
}
