/** Reads JSON from the portal's server. @throws Error for anything but an answer. */
export async function read<T>(path: string): Promise<T> {
  return answerOf(await fetch(path));
}

/** Sends JSON to the portal's server. @throws Error for anything but an answer. */
export async function write<T>(path: string, body: object = {}, method = 'POST'): Promise<T> {
  return answerOf(
    await fetch(path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );
}

async function answerOf<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(`The portal's server answered ${response.status} for ${response.url}`);
  return response.json();
}
