import type { Leaves } from './contract.ts';
import { parseQuery, withLists } from './wire/php-query.ts';
import { isMap, type PhpMap, type PhpValue, textOf } from './wire/php-value.ts';

/** One HTTP request to the portal's REST door. */
export interface RestRequest {
  /** Address of the computer that asks. */
  readonly source: string;
  readonly method: 'GET' | 'POST' | 'OPTIONS';
  /** What follows `/rest/`, percent-encoded as it came. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly contentType: string;
  readonly body: string;
}

/** What a request asks for. */
export interface Asked {
  readonly method: string;
  readonly token: string | null;
  /** Where proxies, histories and logs keep it. */
  readonly tokenInAddress: boolean;
  readonly params: PhpMap;
  readonly leaves: Leaves;
  /** `bx24_request_id`. */
  readonly requestId: string | null;
}

/** Query parameters that the SDK adds to every call; they are no parameters of the method. */
const SDK_PARAMETERS: ReadonlySet<string> = new Set(['bx24_request_id', 'bx24_sdk_ver', 'bx24_sdk_type']);

/** Reads a request as PHP would: query and body together, the body winning. */
export function readRequest({ path, query, contentType, body }: RestRequest): Asked {
  const fromQuery = withoutEmpty(parseQuery(query.toString()));
  const isJson = contentType.toLowerCase().includes('application/json');
  const fromBody = isJson ? jsonMap(body) : formMap(contentType, body);
  const { auth, ...params } = { ...fromQuery, ...fromBody };
  return {
    method: decodeURIComponent(path)
      .replace(/\/$/, '')
      .replace(/\.json$/i, ''),
    token: textOf(auth),
    tokenInAddress: fromQuery['auth'] !== undefined,
    params: Object.fromEntries(Object.entries(params).filter(([name]) => !SDK_PARAMETERS.has(name))),
    leaves: isJson ? 'json' : 'text',
    requestId: textOf(fromQuery['bx24_request_id']),
  };
}

function jsonMap(body: string): PhpMap {
  try {
    const parsed: PhpValue = JSON.parse(body);
    return isMap(parsed) ? parsed : {};
  } catch {
    return {};
  }
}

/** Bodies of other types than a form's are not read. */
function formMap(contentType: string, body: string): PhpMap {
  if (!contentType.toLowerCase().includes('application/x-www-form-urlencoded')) return {};
  return withoutEmpty(parseQuery(body));
}

function withoutEmpty(map: PhpMap): PhpMap {
  const plain = withLists(map);
  return isMap(plain) ? plain : {};
}
