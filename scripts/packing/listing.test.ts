import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fillIn, readPublisher } from './publisher.ts';
import { LISTING_LANGUAGES } from './listing-files.ts';

// The Market's rules for a card (docs/moderation.md).
const words = z.array(z.string().min(1)).min(1).max(5);
const card = z
  .object({
    titles: z.record(z.string(), z.string().min(1).max(30)),
    categories: z.object({ en: words, ru: words }),
    tags: z.object({ en: words, ru: words }),
  })
  .parse(JSON.parse(readFileSync('market/card.json', 'utf8')));
const BITRIX24 = /bitrix|битрикс/i;

test('the icon is square, of 250 to 650 pixels, and has no transparency', () => {
  const { width, height, alpha } = pictureAt('market/icon.png');
  expect(width).toBe(height);
  expect(width).toBeGreaterThanOrEqual(250);
  expect(width).toBeLessThanOrEqual(650);
  expect(alpha).toBe(false);
});

const manifest = z
  .object({ name: z.string(), menu: z.record(z.string(), z.string()), scopes: z.array(z.string()) })
  .parse(JSON.parse(readFileSync('manifest.json', 'utf8')));

test('the title names the app and says what it is for, in every language of the menu', () => {
  expect(Object.keys(card.titles).toSorted()).toEqual(Object.keys(manifest.menu).toSorted());
  for (const title of Object.values(card.titles)) expect(title).toMatch(/^Quorum ?[:：]/);
  expect(card.titles).toMatchObject({ en: 'Quorum: polls in chats' });
  expect([...new Set(Object.values(manifest.menu))]).toEqual([manifest.name]);
});

describe.each(LISTING_LANGUAGES)('the card in %s', (language) => {
  const text = (name: string): string => readFileSync(`market/${language}/${name}.md`, 'utf8').trim();

  test('has six screenshots, each within 1280 by 720', () => {
    const pictures = readdirSync(`market/${language}`).filter((name) => name.endsWith('.png'));
    expect(pictures).toHaveLength(6);
    for (const name of pictures) {
      const { width, height } = pictureAt(`market/${language}/${name}`);
      expect({ name, width, height }).toEqual({ name, width: 1280, height: 720 });
    }
  });

  test('says in one or two sentences what the app is for, without its title', () => {
    const short = text('short');
    expect(short.match(/[.!?](?=\s|$)/g)?.length).toBeLessThanOrEqual(2);
    expect(short).not.toContain(manifest.name);
    expect(short).not.toContain('\n');
    expect(short.length).toBeLessThanOrEqual(255);
  });

  test('has keywords within 2000 characters, by commas, each once, and no name of the platform among them', () => {
    const keywords = text('keywords');
    expect(keywords.length).toBeLessThanOrEqual(2000);
    const each = keywords.split(', ');
    expect(new Set(each).size).toBe(each.length);
    expect([...each, ...card.tags[language]].join(' ')).not.toMatch(BITRIX24);
  });

  test('names every right that the app asks for, its limits, the plan it needs, and when and how soon support answers', () => {
    for (const scope of manifest.scopes) expect(text('full')).toContain(`(${scope})`);
    for (const limit of ['250', '100']) expect(text('full')).toContain(limit);
    expect(text('full')).toMatch(/commercial plan|коммерческий тариф/i);
    expect(text('support')).toContain('{{mail}}');
    expect(text('support')).toContain(`{{hours.${language}}}`);
    expect(text('support')).toContain(`{{response.${language}}}`);
    expect(text('installation')).toMatch(/^1\. /);
    expect(text('whats-new')).not.toBe('');
  });

  test('asks of the publisher only what is known, and gives no mail, telephone or address of its own', () => {
    for (const name of readdirSync(`market/${language}`).filter((each) => each.endsWith('.md'))) {
      const content = readFileSync(`market/${language}/${name}`, 'utf8');
      expect(() => fillIn(content, readPublisher(), 'text')).not.toThrow();
      expect(`${name}: ${content}`).not.toMatch(/@|https?:|\+\d{2}/);
    }
  });

  test('has a licence that names app and licensor, and a privacy policy, as pages', () => {
    for (const kind of ['licence', 'privacy']) {
      const page = readFileSync(`public/legal/${kind}-${language}.html`, 'utf8');
      expect(page).toContain(`<strong>${manifest.name}</strong>`);
      expect(page).toContain('{{name}}');
      expect(page).toContain(`<html lang="${language}">`);
      expect(() => fillIn(page, readPublisher(), 'page')).not.toThrow();
    }
    const licence = readFileSync(`public/legal/licence-${language}.html`, 'utf8').replaceAll(/\s+/g, ' ');
    expect(licence).toContain(card.titles[language]);
  });
});

/** What the head of a PNG says. @throws Error for anything else. */
function pictureAt(file: string): { width: number; height: number; alpha: boolean } {
  const content = readFileSync(file);
  if (content.toString('latin1', 12, 16) !== 'IHDR') throw new Error(`${file} is no PNG`);
  const colours = content.readUInt8(25);
  const alpha = (colours & 4) !== 0 || content.includes('tRNS', 0, 'latin1');
  return { width: content.readUInt32BE(16), height: content.readUInt32BE(20), alpha };
}
