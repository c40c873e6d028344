import type { FrameLocator, Locator, Page } from '@playwright/test';

/** Quorum inside its frame: what a person can find on its screens, by role and name. */
export class Quorum {
  readonly frame: FrameLocator;
  readonly sendTo: Locator;
  readonly question: Locator;
  readonly send: Locator;
  readonly tryAgain: Locator;
  readonly results: Locator;
  readonly status: Locator;
  /** The people who have not voted. */
  readonly nonVoters: Locator;
  readonly remind: Locator;

  constructor(page: Page) {
    this.frame = page.frameLocator('iframe[title="Quorum"]');
    this.sendTo = this.frame.getByRole('combobox', { name: 'Send to' });
    this.question = this.frame.getByRole('textbox', { name: 'Question' });
    this.send = this.frame.getByRole('button', { name: 'Send poll' });
    this.tryAgain = this.frame.getByRole('button', { name: 'Try again' });
    this.results = this.frame.getByRole('region', { name: 'Results' });
    this.status = this.frame.getByRole('status').or(this.frame.getByRole('alert'));
    this.nonVoters = this.results.getByRole('list', { name: 'Who hasn’t voted' });
    this.remind = this.frame.getByRole('dialog', { name: 'Remind' });
  }

  answer(number: number): Locator {
    return this.frame.getByRole('textbox', { name: `Answer ${number}`, exact: true });
  }

  setting(name: 'Allow several answers' | 'Anonymous' | 'Allow changing the vote'): Locator {
    return this.frame.getByRole('switch', { name });
  }

  async toggle(name: 'Allow several answers' | 'Anonymous' | 'Allow changing the vote'): Promise<void> {
    // The switch itself is visually hidden; people press its label.
    await this.frame.getByText(name, { exact: true }).click();
  }

  chip(title: string): Locator {
    return this.frame.getByRole('button', { name: `Remove ${title}` });
  }

  option(title: string): Locator {
    return this.frame.getByRole('option', { name: new RegExp(`^${title}`) });
  }

  async choose(title: string): Promise<void> {
    await this.sendTo.fill(title);
    await this.option(title).click();
    await this.chip(title).waitFor();
  }

  async compose(question: string, answers: readonly string[]): Promise<void> {
    await this.question.fill(question);
    for (const [index, answer] of answers.entries()) await this.answer(index + 1).fill(answer);
  }

  tab(name: string): Locator {
    return this.frame.getByRole('tab', { name, exact: true });
  }

  /** A row of the list of polls. */
  listed(question: string): Locator {
    return this.frame
      .getByRole('list', { name: 'Polls', exact: true })
      .getByRole('listitem')
      .filter({ hasText: question });
  }

  /** The row of an answer in the results. */
  row(answer: string): Locator {
    return this.results.getByRole('listitem').filter({ hasText: answer });
  }

  button(name: string): Locator {
    return this.frame.getByRole('button', { name, exact: true });
  }

  /** The network is back: what is on screen is read at once, and not only after its five seconds. */
  async comeOnline(): Promise<void> {
    await this.frame.locator('body').evaluate(() => {
      dispatchEvent(new Event('offline'));
      dispatchEvent(new Event('online'));
    });
  }

  /** By keyboard: it reaches what stands below the frame's edge as well. */
  async press(name: string): Promise<void> {
    await this.button(name).press('Enter');
  }

  /** An action of a poll, wherever it stands: as a button, or in "More actions". */
  async act(name: string): Promise<void> {
    const button = this.results.getByRole('button', { name, exact: true });
    if (await button.isVisible()) {
      await button.press('Enter');
      return;
    }
    await this.press('More actions');
    await this.frame.getByRole('menuitem', { name, exact: true }).press('Enter');
  }

  /** A share in the fields of a decision rule. */
  rule(name: string): Locator {
    return this.frame.getByRole('radio', { name: new RegExp(`^${name}`) });
  }

  ballot(question: string): Locator {
    return this.frame.getByRole('group', { name: question });
  }

  /** Opens the ballot, ticks the answers and votes. */
  async vote(question: string, answers: readonly string[]): Promise<void> {
    await this.press('Vote');
    for (const answer of answers) await this.choice(question, answer).press('Space');
    await this.press('Vote');
  }

  /** One answer on the ballot: a radio, or a checkbox where several may be chosen. */
  choice(question: string, answer: string): Locator {
    const ballot = this.ballot(question);
    return ballot.getByRole('radio', { name: answer }).or(ballot.getByRole('checkbox', { name: answer }));
  }

  /** Somebody in the dialog "Remind". */
  remindee(name: string): Locator {
    return this.remind.getByRole('checkbox', { name: new RegExp(`^${name}`) });
  }

  async confirm(title: string, button: string): Promise<void> {
    const dialog = this.frame.getByRole('alertdialog', { name: title });
    await dialog.getByRole('button', { name: button, exact: true }).press('Enter');
    await dialog.waitFor({ state: 'hidden' });
  }
}
