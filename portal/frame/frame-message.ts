/** One thing an app's frame asks of the portal's page. */
export interface FrameMessage {
  readonly command: string;
  /** The JSON value; the text itself where it is no JSON; undefined where the message had none. */
  readonly params: unknown;
  /** Comes back in front of the answer. */
  readonly callback: string;
  readonly sid: string;
  /** Only object messages have one. */
  readonly requestId: string | null;
}

/**
 * Reads both shapes of docs/platform.md: text `command[:params]:callback:sid`, whose params may be empty and
 * may hold colons, and an object for the messenger's commands, whose names hold a colon themselves.
 *
 * @returns null for what is neither.
 */
export function parseFrameMessage(data: unknown): FrameMessage | null {
  return typeof data === 'string' ? parseText(data) : parseObject(data);
}

function parseText(text: string): FrameMessage | null {
  const segments = text.split(':');
  if (segments.length < 3) return null;
  const [command = '', ...rest] = segments;
  const [callback = '', sid = ''] = rest.slice(-2);
  const params = rest.slice(0, -2).join(':');
  if (command === '' || callback === '') return null;
  return { command, params: params === '' ? undefined : jsonOrText(params), callback, sid, requestId: null };
}

function parseObject(data: unknown): FrameMessage | null {
  if (!isRecord(data)) return null;
  const { method, params, callback, appSid, requestId } = data;
  if (typeof method !== 'string' || typeof callback !== 'string') return null;
  return {
    command: method,
    params: params === '' ? undefined : params,
    callback,
    sid: typeof appSid === 'string' ? appSid : '',
    requestId: typeof requestId === 'string' && requestId !== '' ? requestId : null,
  };
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One member of a command's params; undefined when there is no such member. */
export function member(params: unknown, name: string): unknown {
  return isRecord(params) ? params[name] : undefined;
}

/** What the app's window receives: `callback:json`, or `callback:` for an answer without a value. */
export function answerText(callback: string, value: unknown): string {
  return `${callback}:${value === undefined ? '' : JSON.stringify(value)}`;
}
