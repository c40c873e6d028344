import type { Portal } from '../fixtures.ts';
import type { DrivenWindow } from './driven-window.ts';
import { Thing } from './thing.ts';

/** What a person does in a window, with the words of the screens. */
export class Screens {
  private readonly window: DrivenWindow;
  private readonly url: string;

  constructor(window: DrivenWindow, { url }: Pick<Portal, 'url'>) {
    this.window = window;
    this.url = url;
  }

  readonly portal = (role: string, name?: string): Thing =>
    new Thing(this.window, 'portal', [sought(role, name)]);

  readonly quorum = (role: string, name?: string): Thing =>
    new Thing(this.window, 'quorum', [sought(role, name)]);

  /** Opens the portal at a place, as a person, by their number. */
  readonly open = async (place: string, as: number): Promise<void> => {
    // Only a new document is sure to forget the old one.
    await this.window.open('about:blank');
    await this.window.open(`${this.url}?as=${as}&lang=en${place}`);
  };

  /** Adds a chat to those that get the poll. */
  readonly choose = async (title: string): Promise<void> => {
    await this.quorum('combobox', 'Send to').write(title);
    await new Thing(this.window, 'quorum', [{ role: 'option', begins: title }]).click();
    await this.quorum('button', `Remove ${title}`).isThere();
  };

  /** Copies a text from another site and pastes it into a field of a new poll. */
  readonly paste = async (text: string, field: Thing): Promise<void> => {
    await this.window.open(`data:text/html,<textarea autofocus>${encodeURIComponent(text)}</textarea>`);
    await new Thing(this.window, 'portal', [{ role: 'textbox' }]).press('Control', 'a');
    await this.window.press('Control', 'c');
    await this.open('#/app', 7);
    await field.click();
    await field.press('Control', 'v');
  };
}

function sought(role: string, name?: string): { role: string; name?: string } {
  return name === undefined ? { role } : { role, name };
}
