import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Portal } from '../fixtures.ts';
import { pollsIn } from '../on-the-wire.ts';
import type { DrivenWindow } from './driven-window.ts';
import { Screens } from './screens.ts';

interface Around {
  readonly window: DrivenWindow;
  readonly portal: Portal;
}

interface Journey {
  readonly title: string;
  /** Whether an administrator has installed Quorum already. */
  readonly firstDay: 'installed' | 'absent';
  readonly run: (around: Around) => Promise<void>;
}

const CREW = 172;

/** What people do most, in every browser but Chromium, which does it in the other journeys. */
export const JOURNEYS: readonly Journey[] = [
  {
    title: 'a pasted poll is sent to two chats, voted on and saved',
    firstDay: 'installed',
    run: async ({ window, portal }) => {
      const { quorum, open, paste, choose } = new Screens(window, portal);
      await paste('Pizza or pasta? Pizza / Pasta / Both', quorum('textbox', 'Question'));
      await quorum('textbox', 'Question').holds('Pizza or pasta?');
      await quorum('textbox', 'Answer 3').holds('Both');
      await choose('Product team');
      await choose('Design studio');
      await quorum('button', 'Send poll').click();
      await quorum('heading', 'Pizza or pasta?').isThere();
      for (const chatId of [91, 92]) expect(pollsIn(portal, chatId, 'Pizza or pasta?')).toHaveLength(1);

      await open('#/chat/chat91', 12);
      const card = new Screens(window, portal).portal('article', 'Pizza or pasta?');
      await card.in('radio', 'Pasta').click();
      await card.in('button', 'Vote').click();
      await card.in('button', 'Change my vote').isThere();

      await open('#/app', 7);
      await quorum('tab', 'My polls').click();
      await quorum('list', 'Polls').in('button', 'Pizza or pasta?').press('Enter');
      await quorum('tabpanel').says('1 person voted.');
      await quorum('button', 'Results in Design studio').press('Enter');
      await quorum('button', 'Vote').press('Enter');
      await quorum('group', 'Pizza or pasta?').in('radio', 'Both').press(' ');
      await quorum('button', 'Vote').press('Enter');
      await quorum('region', 'Results').says('1 vote');

      await quorum('button', 'Download').press('Enter');
      await quorum('menuitem', 'Spreadsheet (.xlsx)').press('Enter');
      expect((await saved(window, '.xlsx')).subarray(0, 2).toString('latin1')).toBe('PK');
      await quorum('button', 'Download').press('Enter');
      await quorum('menuitem', 'CSV').press('Enter');
      const csv = (await saved(window, '.csv')).toString('utf8');
      expect(csv).toContain('"Both"');
      await quorum('button', 'Download').press('Enter');
      await quorum('menuitem', 'Picture').press('Enter');
      expect((await saved(window, '.png')).subarray(1, 4).toString('latin1')).toBe('PNG');
    },
  },
  {
    title: 'who has not voted is reminded',
    firstDay: 'installed',
    run: async ({ window, portal }) => {
      const { quorum, open, choose } = new Screens(window, portal);
      await open('#/app', 7);
      await choose('Anniversary crew');
      await quorum('textbox', 'Question').write('Cake or ice cream?');
      await window.press('Enter');
      await window.type('Cake');
      await window.press('Enter');
      await window.type('Ice cream');
      await window.press('Control', 'Enter');
      await quorum('button', 'Who hasn’t voted').press('Enter');
      await quorum('list', 'Who hasn’t voted').says('Ada Lind');
      await quorum('button', 'Remind').press('Enter');
      await quorum('button', 'Send reminder').press('Enter');
      await quorum('dialog', 'Remind').in('status').says('4 people have been reminded.');
      const texts = [...portal.world.messages.values()].filter(({ chatId }) => chatId === CREW);
      expect(texts.filter(({ text }) => text.includes('[USER=15]Ada Lind[/USER]'))).toHaveLength(1);
    },
  },
  {
    title: 'a draft outlives a reload, and its chat',
    firstDay: 'installed',
    run: async ({ window, portal }) => {
      const { quorum, portal: page, open } = new Screens(window, portal);
      await open('#/chat/chat91', 7);
      await page('button', 'Chat information').click();
      await page('complementary', 'Chat information').in('button', 'Polls').click();
      await quorum('textbox', 'Question').write('Half written');
      await quorum('textbox', 'Answer 1').write('One');
      await quorum('tabpanel').says('Draft saved');
      await open('#/chat/chat91', 7);
      await page('button', 'Chat information').click();
      await page('complementary', 'Chat information').in('button', 'Polls').click();
      await quorum('textbox', 'Question').holds('Half written');
      await quorum('textbox', 'Answer 1').holds('One');
    },
  },
  {
    title: 'an administrator installs it, and a message opens its results',
    firstDay: 'absent',
    run: async ({ window, portal }) => {
      const { quorum, portal: page, open } = new Screens(window, portal);
      await open('#/market', 7);
      await page('article', 'Quorum').in('button', 'Install').click();
      await quorum('button', 'Install').click();
      await quorum('combobox', 'Send to').isThere();
      expect(portal.world.app.installed).toBe(true);
      const lunch = 'Where shall we have lunch on Friday?';
      await open('#/chat/chat91', 12);
      // By keyboard: the list of messages may still grow under the pointer.
      await page('region', 'Messages').in('button', `Menu of: ${lunch}`).press('Enter');
      await page('menuitem', 'Poll of this message').press('Enter');
      await quorum('heading', lunch).isThere();
      await quorum('region', 'Results').says('The noodle place');
    },
  },
];

/** The bytes of the file with this ending, once the browser has saved all of it. */
async function saved(window: DrivenWindow, ending: string): Promise<Buffer> {
  // A browser may put the finished file in the place of an empty one: for a moment there is none.
  const bytes = (): Buffer => {
    const name = readdirSync(window.downloads).find((one) => one.endsWith(ending));
    return name === undefined ? Buffer.alloc(0) : readFileSync(join(window.downloads, name));
  };
  await expect.poll(() => bytes().length > 0, `a ${ending} is saved`).toBe(true);
  return bytes();
}
