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

  /** A REST call as a browser makes it, with all that another site may see of it. */
  async call(method, body, headers) {
    const response = await fetch(`${portal}/rest/${method}`, { method: 'POST', headers, body });
    return { status: response.status, body: await response.json() };
  },
};
