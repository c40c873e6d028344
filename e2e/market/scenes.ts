import type { FrameLocator, Page } from '@playwright/test';
import type { PortalPage } from '../pages/portal-page.ts';
import type { CompanyWords } from './company-words.ts';

/** What a scene has to play with: a portal of its own, an open browser, the words of its language. */
export interface Stage {
  readonly page: Page;
  readonly portalPage: PortalPage;
  readonly frame: FrameLocator;
  readonly words: CompanyWords;
  /** Opens the portal at a place, in the scene's language. */
  readonly open: (place: string) => Promise<void>;
}

/** One picture of the listing, in the order of the listing; names become file names. A new screen is a new scene. */
export interface Scene {
  readonly name: string;
  readonly theme?: 'dark';
  readonly play: (stage: Stage) => Promise<void>;
}

/** The app's words for it, in both languages of the listing. */
const NON_VOTERS = /^(Who hasn’t voted|Кто ещё не голосовал)$/;
const MY_POLLS = /^(My polls|Мои опросы)$/;
const POLLS = /^(Polls|Опросы)$/;

export const SCENES: readonly Scene[] = [
  {
    name: '1-compose',
    async play(stage) {
      await stage.open('#/app');
      for (const chat of [91, 98, 160]) await choose(stage, chat);
      await write(stage, stage.words.draft);
    },
  },
  {
    name: '2-results',
    async play(stage) {
      await openResults(stage, 0);
    },
  },
  {
    name: '3-in-a-chat',
    async play(stage) {
      await stage.open('#/chat/chat91/app');
      await write(stage, stage.words.quick);
    },
  },
  {
    name: '4-sent-to-several',
    async play(stage) {
      await stage.open('#/app');
      for (const chat of [91, 98, 160]) await choose(stage, chat);
      await write(stage, stage.words.draft);
      await stage.page.keyboard.press('Control+Enter');
      await stage.frame.getByRole('heading', { name: stage.words.draft.question }).waitFor();
    },
  },
  {
    name: '5-my-polls',
    async play({ open, frame }) {
      await open('#/app');
      await frame.getByRole('tab', { name: MY_POLLS }).click();
      await frame.getByRole('list', { name: POLLS }).getByRole('listitem').last().waitFor();
    },
  },
  {
    name: '6-who-is-left',
    theme: 'dark',
    async play(stage) {
      await openResults(stage, 0);
      await stage.frame.getByRole('button', { name: NON_VOTERS }).press('Enter');
      await stage.frame.getByRole('list', { name: NON_VOTERS }).waitFor();
    },
  },
];

async function openResults({ open, portalPage, frame, words }: Stage, which: number): Promise<void> {
  const { question = '' } = words.held[which] ?? {};
  await open('#/chat/chat91');
  await portalPage.openMessageApp(question);
  await frame.getByRole('heading', { name: question }).waitFor();
  await frame.getByRole('listitem').first().waitFor();
}

async function choose({ frame, words }: Stage, chat: number): Promise<void> {
  const title = words.chats[chat] ?? '';
  await frame.getByRole('combobox').first().fill(title);
  await frame.getByRole('option', { name: new RegExp(`^${title}`) }).click();
  await frame.getByRole('button', { name: new RegExp(`${title}$`) }).waitFor();
}

async function write(
  { frame }: Stage,
  { question, answers }: { readonly question: string; readonly answers: readonly string[] },
): Promise<void> {
  const fields = frame.locator('textarea, input[type=text]').and(frame.getByRole('textbox'));
  await fields.nth(0).fill(question);
  for (const [index, answer] of answers.entries()) await fields.nth(index + 1).fill(answer);
}
