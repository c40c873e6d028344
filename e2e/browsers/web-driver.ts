import { z } from 'zod';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

const answerSchema = z.object({ value: z.unknown() });
const sessionSchema = z.object({ sessionId: z.string() });
const errorSchema = z.object({ error: z.string(), message: z.string() });
const elementsSchema = z.array(z.record(z.literal(ELEMENT), z.string()));

/** A session of WebDriver (w3.org/TR/webdriver2), with the few commands that journeys need. */
export class WebDriver {
  private readonly session: string;

  private constructor(session: string) {
    this.session = session;
  }

  /** @param address Where the driver listens @param capabilities What the browser must be */
  static async start(address: string, capabilities: object): Promise<WebDriver> {
    const body = { capabilities: { alwaysMatch: capabilities } };
    const { sessionId } = sessionSchema.parse(await command(`${address}/session`, body));
    return new WebDriver(`${address}/session/${sessionId}`);
  }

  async resize(width: number, height: number): Promise<void> {
    await this.send('window/rect', { x: 0, y: 0, width, height });
  }

  async open(url: string): Promise<void> {
    await this.send('url', { url });
  }

  /** Later scripts run in the last frame with this selector; without one, in the page. */
  async switchTo(selector: string | null): Promise<void> {
    await this.send('frame', { id: null });
    if (selector === null) return;
    const found = await this.send('elements', { using: 'css selector', value: selector });
    const frame = elementsSchema.parse(found).at(-1);
    if (frame === undefined) throw new Error(`Nothing here is ${selector}`);
    await this.send('frame', { id: frame });
  }

  /** @param script The body of a function */
  async run(script: string): Promise<unknown> {
    return this.send('execute/sync', { script, args: [] });
  }

  async click(x: number, y: number): Promise<void> {
    const actions = [
      { type: 'pointerMove', x, y, duration: 0 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.send('actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
  }

  /** Keys go down and up as told; special ones are code points of the standard's table. */
  async keys(
    actions: readonly { readonly type: 'keyDown' | 'keyUp'; readonly value: string }[],
  ): Promise<void> {
    await this.send('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  async picture(): Promise<Uint8Array> {
    return Buffer.from(z.string().parse(await command(`${this.session}/screenshot`)), 'base64');
  }

  async close(): Promise<void> {
    await fetch(this.session, { method: 'DELETE' });
  }

  private async send(name: string, body: object): Promise<unknown> {
    return command(`${this.session}/${name}`, body);
  }
}

/** @throws Error in the driver's words */
async function command(address: string, body?: object): Promise<unknown> {
  const answer = await fetch(
    address,
    body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) },
  );
  const { value } = answerSchema.parse(await answer.json());
  const refused = answer.ok ? null : errorSchema.parse(value);
  if (refused !== null) throw new Error(`${refused.error}: ${refused.message}`);
  return value;
}
