import type { Locator, Page } from '@playwright/test';

/** The local Bitrix24 around the frame: its menu, chats and poll cards, as a person sees them. */
export class PortalPage {
  readonly page: Page;
  readonly messages: Locator;
  /** The app's item of the left menu. */
  readonly menuItem: Locator;
  /** The apps at the field of the open chat. */
  readonly fieldApps: Locator;

  private readonly url: string;

  constructor(page: Page, url: string) {
    this.page = page;
    this.url = url;
    this.messages = page.getByRole('region', { name: 'Messages' });
    const menu = page.getByRole('navigation', { name: 'Main menu' });
    this.menuItem = menu.getByRole('link', { name: 'Quorum' });
    this.fieldApps = page.getByRole('toolbar', { name: 'Applications' });
  }

  /** Opens the portal as a person, by their number, at `#/app` or `#/chat/chat91`; `width` is the app's frame's. */
  async open(place: string, { as = 7, lang = 'en', width = 0 } = {}): Promise<void> {
    const narrowed = width === 0 ? '' : `&width=${width}`;
    await this.page.goto(`${this.url}?as=${as}&lang=${lang}${narrowed}${place}`);
  }

  async openSidebarApp(): Promise<void> {
    await this.page.getByRole('button', { name: 'Chat information' }).click();
    await this.page
      .getByRole('complementary', { name: 'Chat information' })
      .getByRole('button', { name: /^(Polls|Опросы)$/ })
      .click();
  }

  /** Writes into the open chat. */
  async say(text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Message' }).fill(text);
    await this.page.getByRole('button', { name: 'Send message' }).click();
  }

  async closeSlider(): Promise<void> {
    await this.page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  }

  async openFieldApp(): Promise<void> {
    await this.fieldApps.getByRole('button', { name: /^(Poll|Опрос)$/ }).click();
  }

  /** From the menu of the last message with this text, or of the poll with this question. */
  async openMessageApp(text: string): Promise<void> {
    await this.messages
      .getByRole('button', { name: `Menu of: ${text}`, exact: true })
      .last()
      .click();
    await this.page.getByRole('menuitem', { name: /^(Poll of this message|Опрос по сообщению)$/ }).click();
  }

  async openNavigationApp(): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Messenger' })
      .getByRole('link', { name: /^(Polls|Опросы)$/ })
      .click();
  }

  async openAppInSlider(): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Main menu' })
      .getByRole('button', { name: 'In a slider' })
      .click();
  }

  async openChat(title: string): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Main menu' })
      .getByRole('link', { name: 'Messenger' })
      .click();
    await this.page
      .getByRole('list', { name: 'Chats' })
      .getByRole('button', { name: new RegExp(`^${title}`) })
      .click();
  }

  /** A whole poll from the Question field on, by keys alone, and sent. */
  async typePoll(question: string, answers: readonly string[]): Promise<void> {
    const { keyboard } = this.page;
    await keyboard.type(question);
    for (const answer of answers) {
      await keyboard.press('Enter');
      await keyboard.type(answer);
    }
    await keyboard.press('Control+Enter');
  }

  card(question: string): Locator {
    return this.messages.getByRole('article', { name: question });
  }

  async vote(question: string, answers: readonly string[]): Promise<void> {
    const card = this.card(question);
    for (const answer of answers) {
      await card
        .getByRole('radio', { name: answer })
        .or(card.getByRole('checkbox', { name: answer }))
        .check();
    }
    await card.getByRole('button', { name: 'Vote', exact: true }).click();
    await card
      .getByRole('button', { name: /Change my vote|Take back my vote/ })
      .first()
      .waitFor();
  }
}
