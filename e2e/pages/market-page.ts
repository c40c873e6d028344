import type { Locator, Page } from '@playwright/test';

/** The local Bitrix24's page of applications. */
export class MarketPage {
  readonly card: Locator;

  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.card = page.getByRole('article', { name: 'Quorum' });
  }

  async open(): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Main menu' })
      .getByRole('link', { name: 'Market' })
      .click();
  }

  async press(name: string | RegExp): Promise<void> {
    await this.card.getByRole('button', { name }).click();
  }

  async remove({ withData }: { withData: boolean }): Promise<void> {
    await this.press('Remove');
    const dialog = this.page.getByRole('dialog', { name: 'Remove Quorum' });
    if (withData) await dialog.getByRole('checkbox', { name: 'Delete settings and data' }).check();
    await dialog.getByRole('button', { name: 'Remove' }).click();
    await this.card.getByText('Not installed').waitFor();
  }
}
