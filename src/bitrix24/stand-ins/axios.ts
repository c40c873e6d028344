/**
 * Stands in for axios in the build, 20 KB gzip less: of all it can do, the SDK uses `create`, `post`, the default
 * time-out and the codes of `AxiosError` (docs/decisions/0009). What a call looks like on the wire, and which failure gets
 * which code, is axios' own behaviour in a browser.
 */
interface Defaults {
  /** ms; 0 waits for ever. */
  timeout?: number;
  timeoutErrorMessage?: string;
}

interface Response {
  readonly status: number;
  /** Parsed where it is JSON, else the text as it came. */
  readonly data: unknown;
}

type Code = 'ERR_NETWORK' | 'ECONNABORTED' | 'ERR_BAD_REQUEST' | 'ERR_BAD_RESPONSE';

export class AxiosError extends Error {
  override readonly name = 'AxiosError';
  readonly code: Code;
  /** What the portal answered, when it did. */
  readonly response: Response | undefined;

  constructor(message: string, code: Code, response?: Response) {
    super(message);
    this.code = code;
    this.response = response;
  }

  get status(): number | undefined {
    return this.response?.status;
  }
}

interface Client {
  readonly defaults: Defaults;
  /** Sends JSON. @throws AxiosError for every status outside 200-299, a lost connection and a time-out. */
  post(url: string, data: object): Promise<Response>;
}

// oxlint-disable-next-line import/no-default-export -- axios has one
export default {
  create(defaults: Defaults): Client {
    const own = { ...defaults };
    return { defaults: own, post: (url, data) => post(url, data, own) };
  },
};

function post(url: string, data: object, { timeout = 0, timeoutErrorMessage }: Defaults): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.timeout = timeout;
    request.setRequestHeader('Content-Type', 'application/json');
    request.setRequestHeader('Accept', 'application/json, text/plain, */*');
    request.addEventListener('load', () => {
      const { status, responseText } = request;
      const response = { status, data: jsonOrText(responseText) };
      if (status >= 200 && status < 300) resolve(response);
      else reject(refusal(response));
    });
    request.addEventListener('error', () => reject(new AxiosError('Network Error', 'ERR_NETWORK')));
    request.addEventListener('abort', () => reject(new AxiosError('Request aborted', 'ECONNABORTED')));
    request.addEventListener('timeout', () =>
      reject(new AxiosError(timeoutErrorMessage ?? `timeout of ${timeout}ms exceeded`, 'ECONNABORTED')),
    );
    request.send(JSON.stringify(data));
  });
}

function refusal(response: Response): AxiosError {
  const code = response.status < 500 ? 'ERR_BAD_REQUEST' : 'ERR_BAD_RESPONSE';
  return new AxiosError(`Request failed with status code ${response.status}`, code, response);
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
