import type { Locator, Page } from '@playwright/test';

/** The local Bitrix24 around the frame: its menu, chats and poll cards, as a person sees them. */
export class PortalPage {
  readonly page: Page;
  readonly messages: Locator;

  private readonly url: string;

  constructor(page: Page, url: string) {
    this.page = page;
    this.url = url;
    this.messages = page.getByRole('region', { name: 'Messages' });
  }

  /** Opens the portal as a person, by their number, at `#/app` or `#/chat/chat91`. */
  async open(place: string, { as = 7, lang = 'en' } = {}): Promise<void> {
    await this.page.goto(`${this.url}?as=${as}&lang=${lang}${place}`);
  }

  async openSidebarApp(): Promise<void> {
    await this.page.getByRole('button', { name: 'Chat information' }).click();
    await this.page
      .getByRole('complementary', { name: 'Chat information' })
      .getByRole('button', { name: /^(Polls|Опросы)$/ })
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
