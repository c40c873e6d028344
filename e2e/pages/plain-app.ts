import { expect } from '@playwright/test';
import type { ElementHandle, Frame, Page } from '@playwright/test';
import type { Portal } from '../frame/guest-app.ts';

export const JSON_TYPE = { 'Content-Type': 'application/json' };
export const FORM_TYPE = { 'Content-Type': 'application/x-www-form-urlencoded' };

interface FetchInit {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What a page of another site learns of a call: its answer, or no more than that there was none for it to read. */
type Seen =
  | { readonly status: number; readonly type: 'cors'; readonly body: unknown }
  | { readonly blocked: string };

/** The app of e2e/guests/plain in the frame that was opened last: says to the portal whatever it is given. */
export class PlainApp {
  private readonly page: Page;
  private readonly portal: Portal;
  private last = 0;

  constructor(page: Page, portal: Portal) {
    this.page = page;
    this.portal = portal;
  }

  async frame(): Promise<Frame> {
    const iframe = this.page.locator('iframe[title="Plain app"]').last();
    const handle: ElementHandle = await iframe.elementHandle();
    const frame = await handle.contentFrame();
    if (frame === null) throw new Error('The frame is gone');
    await frame.waitForFunction('globalThis.plain !== undefined');
    return frame;
  }

  async sid(): Promise<string> {
    return (await this.frame()).evaluate<string>('plain.sid');
  }

  /** A callback id that no message has had. */
  newCallback(): string {
    this.last += 1;
    return `cb${this.last}`;
  }

  /** The text after `callback:` with which the portal answers a message of any form. */
  async answerTo(message: unknown, callback: string): Promise<string> {
    const frame = await this.frame();
    return frame.evaluate<string>(`plain.ask(${JSON.stringify(message)}, ${JSON.stringify(callback)})`);
  }

  /** A command in the form that the SDK gives it: three segments without parameters, four with. */
  async ask(command: string, params?: unknown): Promise<string> {
    const callback = this.newCallback();
    return this.answerTo(await this.textOf(command, params, callback), callback);
  }

  /** The same, parsed. */
  async value(command: string, params?: unknown): Promise<unknown> {
    return JSON.parse(await this.ask(command, params));
  }

  /** The access token, which `getInitData` and `refreshAuth` answer with. */
  async token(command = 'getInitData'): Promise<string> {
    const answer = await this.value(command);
    expect(answer).toHaveProperty('AUTH_ID', expect.any(String));
    return String(Reflect.get(Object(answer), 'AUTH_ID'));
  }

  /** A REST call by the browser's own `fetch`, from the frame; `path` is what follows `/rest/`. */
  async fetch(path: string, init: FetchInit): Promise<Seen> {
    const frame = await this.frame();
    return frame.evaluate<Seen>(`plain.call(${JSON.stringify(path)}, ${JSON.stringify(init)})`);
  }

  /** The same as the SDK makes it: parameters and token in a JSON body, which costs a preflight. */
  async call(path: string, params: object): Promise<Seen> {
    return this.fetch(path, { method: 'POST', headers: JSON_TYPE, body: JSON.stringify(params) });
  }

  async say(message: unknown): Promise<void> {
    await (await this.frame()).evaluate(`plain.say(${JSON.stringify(message)})`);
  }

  /** Says a command and returns its callback at once. */
  async begin(command: string, params?: unknown): Promise<string> {
    const callback = this.newCallback();
    await this.say(await this.textOf(command, params, callback));
    return callback;
  }

  async heardOf(callback: string): Promise<number> {
    return (await this.frame()).evaluate<number>(`plain.heardOf(${JSON.stringify(callback)})`);
  }

  /**
   * Says a message that the portal never answers. It is over when the portal has noted the message, and has answered
   * another one that came later.
   */
  async expectSilence(message: unknown, callback: string): Promise<void> {
    const { journal } = this.portal;
    const notes = (): number =>
      journal.complaints.length + journal.frame.filter(({ message: text }) => text.includes(callback)).length;
    const before = notes();
    await this.say(message);
    await expect.poll(notes, `the portal has noted ${JSON.stringify(message)}`).toBeGreaterThan(before);
    await this.ask('setScroll', { scroll: 0 });
    expect(await this.heardOf(callback), `an answer to ${JSON.stringify(message)}`).toBe(0);
  }

  async expectSilent(command: string, params?: unknown): Promise<void> {
    const callback = this.newCallback();
    await this.expectSilence(await this.textOf(command, params, callback), callback);
  }

  private async textOf(command: string, params: unknown, callback: string): Promise<string> {
    const parts = [
      command,
      ...(params === undefined ? [] : [JSON.stringify(params)]),
      callback,
      await this.sid(),
    ];
    return parts.join(':');
  }
}
