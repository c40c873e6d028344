// Speaks the portal's messages byte by byte, without a library between, for tests to say anything they like.
const [domain, protocol, sid] = window.name.split('|');
const portal = `${protocol === '1' ? 'https' : 'http'}://${domain}`;
/** Everything that was ever answered, oldest first. */
const heard = [];
const listeners = new Set();

addEventListener('message', ({ origin, data }) => {
  heard.push({ origin, data });
  for (const listener of listeners) listener(data);
});

globalThis.plain = {
  sid,
  heard,
  say: (message) => parent.postMessage(message, portal),

  /** What comes back for a callback, without the callback. */
  ask(message, callback) {
    return new Promise((resolve) => {
      const listener = (data) => {
        if (!data.startsWith(`${callback}:`)) return;
        listeners.delete(listener);
        resolve(data.slice(callback.length + 1));
      };
      listeners.add(listener);
      parent.postMessage(message, portal);
    });
  },

  heardOf: (callback) => heard.filter(({ data }) => data.startsWith(`${callback}:`)).length,

  /** A REST call as a browser makes it, with all that a page of another site may see of its answer. */
  async call(path, init) {
    try {
      const response = await fetch(`${portal}/rest/${path}`, init);
      const text = await response.text();
      const isJson = response.headers.get('content-type')?.includes('json') === true;
      return { status: response.status, type: response.type, body: isJson ? JSON.parse(text) : text };
    } catch (error) {
      return { blocked: error.name };
    }
  },
};
