/** What a network answers; null loses the connection. */
export type NetworkAnswer = { readonly status: number; readonly body: string } | null;

/** A network behind every address that begins with the given one. */
type Network = (url: string, body: string) => NetworkAnswer | Promise<NetworkAnswer>;

const networks = new Map<string, Network>();

/** Requests to addresses that begin with `base` reach this network, until the process ends. */
export function connectNetwork(base: string, network: Network): void {
  networks.set(base, network);
  Object.assign(globalThis, { XMLHttpRequest: FakeXhr });
}

type Listener = 'onloadend' | 'onabort' | 'onerror' | 'ontimeout';

/** As much of a browser's XMLHttpRequest as axios and our stand-in for it use, over a network of a test. */
export class FakeXhr extends EventTarget implements Partial<Record<Listener, (() => void) | null>> {
  onloadend: (() => void) | null = null;
  onabort: (() => void) | null = null;
  onerror: (() => void) | null = null;
  ontimeout: (() => void) | null = null;
  timeout = 0;
  responseType = '';
  responseURL = '';
  responseText = '';
  status = 0;
  statusText = '';
  readyState = 0;
  #url = '';

  get response(): string {
    return this.responseText;
  }

  open(_method: string, url: string): void {
    this.#url = url;
  }

  setRequestHeader(): void {}

  abort(): void {}

  getAllResponseHeaders(): string {
    return 'content-type: application/json';
  }

  send(body: string): void {
    void this.#answer(body);
  }

  async #answer(body: string): Promise<void> {
    const [, network] = [...networks].find(([base]) => this.#url.startsWith(base)) ?? [];
    const answer = (await network?.(this.#url, body)) ?? null;
    this.readyState = 4;
    if (answer === null) {
      this.onerror?.();
      this.dispatchEvent(new Event('error'));
      return;
    }
    this.status = answer.status;
    this.responseURL = this.#url;
    this.responseText = answer.body;
    this.onloadend?.();
    this.dispatchEvent(new Event('load'));
  }
}
