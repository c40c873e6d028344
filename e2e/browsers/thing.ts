import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { z } from 'zod';
import { FRAME } from './driven-window.ts';
import type { DrivenWindow, Key, Place, Point } from './driven-window.ts';
import { look } from './look.ts';
import type { Look, Sought } from './look.ts';

const LIBRARY = readFileSync(
  'node_modules/@testing-library/dom/dist/@testing-library/dom.umd.min.js',
  'utf8',
);

const pointSchema = z.object({ x: z.number(), y: z.number() });
const lookSchema = z.object({
  count: z.number(),
  text: z.string(),
  value: z.string(),
  hasFocus: z.boolean(),
  point: pointSchema.nullable(),
});

/** Something on screen, by role and name. Whatever is done to it waits until that is possible. */
export class Thing {
  private readonly window: DrivenWindow;
  private readonly place: Place;
  private readonly path: readonly Sought[];

  constructor(window: DrivenWindow, place: Place, path: readonly Sought[]) {
    this.window = window;
    this.place = place;
    this.path = path;
  }

  /** Something inside of it. */
  in(role: string, name?: string): Thing {
    return new Thing(this.window, this.place, [...this.path, name === undefined ? { role } : { role, name }]);
  }

  async isThere(): Promise<void> {
    await this.waitFor('it is there', ({ count }) => count > 0);
  }

  async isGone(): Promise<void> {
    await this.waitFor('it is gone', ({ count }) => count === 0);
  }

  async says(text: string): Promise<void> {
    await this.waitFor(`it says “${text}”`, (seen) => seen.text.includes(text));
  }

  async holds(value: string): Promise<void> {
    await this.waitFor(`it holds “${value}”`, (seen) => seen.value === value);
  }

  /** By the mouse, once it stands still. */
  async click(): Promise<void> {
    let before: Point | null = null;
    const { point } = await this.waitFor(
      'it can be clicked',
      (seen) => {
        const isStill = seen.point !== null && seen.point.x === before?.x && seen.point.y === before.y;
        before = seen.point;
        return isStill;
      },
      'reveal',
    );
    if (point === null) throw new Error(`${this.name()} moved away`);
    const corner = this.place === 'portal' ? { x: 0, y: 0 } : await this.cornerOfFrame();
    await this.window.click({ x: corner.x + point.x, y: corner.y + point.y });
  }

  /**
   * By the keyboard: it reaches what stands below the frame's edge as well. WebKit lets a frame of another site take the
   * focus only once a person has clicked into it.
   */
  async press(...keys: readonly Key[]): Promise<void> {
    await this.waitFor('it takes the focus', ({ hasFocus }) => hasFocus, 'focus');
    await this.window.press(...keys);
  }

  /** Types over what a field holds. */
  async write(text: string): Promise<void> {
    await this.click();
    await this.press('Control', 'a');
    await this.window.type(text);
  }

  private async waitFor(
    what: string,
    isRight: (seen: Look) => boolean,
    act: Parameters<typeof look>[1] = 'nothing',
  ): Promise<Look> {
    let last: Look | null = null;
    await expect(async () => {
      last = await this.look(act);
      expect(isRight(last), `${this.name()}: ${what}. Seen: ${JSON.stringify(last)}`).toBe(true);
    }).toPass({ timeout: 20_000, intervals: [20, 50, 100, 250] });
    if (last === null) throw new Error('never looked');
    return last;
  }

  private async look(act: Parameters<typeof look>[1]): Promise<Look> {
    const expression = `(${look.toString()})(${JSON.stringify(this.path)}, ${JSON.stringify(act)})`;
    const seen = await this.window.evaluate(this.place, expression);
    if (seen !== 'needs the library') return lookSchema.parse(seen);
    await this.window.evaluate(this.place, `(() => {${LIBRARY}})()`);
    return lookSchema.parse(await this.window.evaluate(this.place, expression));
  }

  private async cornerOfFrame(): Promise<Point> {
    const corner = `(() => {
      const { x, y } = [...document.querySelectorAll(${JSON.stringify(FRAME)})].at(-1).getBoundingClientRect();
      return { x, y };
    })()`;
    return pointSchema.parse(await this.window.evaluate('portal', corner));
  }

  private name(): string {
    return this.path.map(({ role, name, begins }) => `${role} “${name ?? `${begins ?? ''}…`}”`).join(' in ');
  }
}
