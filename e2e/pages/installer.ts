import type { FrameLocator, Locator, Page } from '@playwright/test';

/** Quorum's installer inside its frame. */
export class Installer {
  readonly frame: FrameLocator;
  readonly install: Locator;
  readonly steps: Locator;
  readonly tryAgain: Locator;
  readonly goOnWithout: Locator;
  readonly alert: Locator;

  constructor(page: Page) {
    this.frame = page.frameLocator('iframe[title="Quorum"]');
    this.install = this.frame.getByRole('button', { name: 'Install', exact: true });
    this.steps = this.frame.getByRole('list', { name: 'Installation steps' });
    this.tryAgain = this.frame.getByRole('button', { name: 'Try again' });
    this.goOnWithout = this.frame.getByRole('button', { name: 'Continue without it' });
    this.alert = this.frame.getByRole('alert');
  }

  /** A step by its words, with what has become of it. */
  step(words: string): Locator {
    return this.steps.getByRole('listitem').filter({ hasText: words });
  }
}
