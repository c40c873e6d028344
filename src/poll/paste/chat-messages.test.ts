import { describe, expect, test } from 'vitest';
import { chatText } from './chat-messages.ts';
import { parsePaste } from './parse-paste.ts';
import { answersOffer, questionOffer } from './paste-offer.ts';

const both = ['Pizza', 'Sushi'];
const wordsOf = (texts: readonly string[]) => texts.join(' ').match(/[\p{L}\p{Nd}]+/gu);

describe('names and times of a chat are seen, kept, and offered to be taken off', () => {
  test.each([
    ['WhatsApp', '[12:31, 03/09/2026] Anna: Pizza\n[12:32, 03/09/2026] Ben: Sushi'],
    ['WhatsApp, twelve hours', '[12:31 PM, 9/3/2026] Anna Lee: Pizza\n[12:32 PM, 9/3/2026] Ben: Sushi'],
    [
      'WhatsApp, narrow blank',
      '[12:31\u202fPM, 9/3/2026] Anna: Pizza\n[1:05\u202fp.m., 9/3/2026] Ben: Sushi',
    ],
    ['WhatsApp on iOS', '\u200e[03.09.26, 12:31:05] Anna: Pizza\n\u200e[03.09.26, 12:32:00] ~ Ben: Sushi'],
    ['WhatsApp, exported', '03.09.26, 12:31 - Anna: Pizza\n03.09.26, 12:32 - +49 170 1: Sushi'],
    ['WhatsApp, exported in America', '9/3/26, 12:31 PM - Anna: Pizza\n9/3/26, 12:32 PM - Ben: Sushi'],
    ['WhatsApp, ISO dates', '2026-09-03, 12:31 - Anna: Pizza\n2026-09-03, 12:32 - Ben: Sushi'],
    ['WhatsApp in Arabic', '[١٢:٣١، ٣‏/٩‏/٢٠٢٦] آنا: Pizza\n[١٢:٣٢ م، ٣‏/٩‏/٢٠٢٦] بن: Sushi'],
    ['WhatsApp in Chinese', '[2026/9/3 下午12:31] 安娜: Pizza\n[2026/9/3 下午12:32] 本: Sushi'],
    ['WhatsApp in Hindi', '[१२:३१, ०३/०९/२०२६] अन्ना: Pizza\n[१२:३२, ०३/०९/२०२६] बेन: Sushi'],
    ['Telegram', 'Anna, [03.09.2026 12:31]\nPizza\n\nBen, [03.09.2026 12:32]\nSushi'],
    ['Telegram with a colon', 'Anna Lee, [03.09.26 12:31]:\nPizza\nBen, [03.09.26 12:32]:\nSushi'],
    ['Telegram on one line', 'Anna, [03.09.26 12:31]: Pizza\nBen, [03.09.26 12:32]: Sushi'],
    [
      'Telegram with words',
      'Anna, [3 Sep 2026 at 12:31:05]:\nPizza\n\nBen, [3 Sep 2026 at 12:32:05]:\nSushi',
    ],
    ['Telegram on a phone', 'Anna:\nPizza\n\nBen:\nSushi'],
    ['Signal, exported', '[2026-09-03 12:31] Anna: Pizza\n[2026-09-03 12:32] Ben: Sushi'],
    ['Slack', 'Anna  12:31 PM\nPizza\nBen  12:32 PM\nSushi'],
    ['Slack over two lines', 'Anna\n  12:31 PM\nPizza\nBen\n  12:32 PM\nSushi'],
    ['Teams', '[12:31] Anna Schmidt\nPizza\n[12:32] Ben Roth\nSushi'],
    ['Teams with a date', '[03.09. 12:31] Anna Schmidt\nPizza\n[03.09. 12:32] Ben Roth\nSushi'],
    ['Teams with words', '[Yesterday 12:31] Anna\nPizza\n[Yesterday 12:32] Ben\nSushi'],
    ['Google Chat', 'Anna Schmidt, 12:31 PM\nPizza\nBen Roth, 12:32 PM\nSushi'],
    ['Discord', 'Anna — Today at 12:31 PM\nPizza\nBen — 03/09/2026 12:31\nSushi'],
    ['Zoom', '12:31:05 From Anna to Everyone: Pizza\n12:32:05 From Ben to Everyone: Sushi'],
    [
      'Zoom over two lines',
      '12:31:05 From Anna to Everyone:\n\tPizza\n12:32:05 From Ben to Everyone:\n\tSushi',
    ],
    ['IRC', '12:31 <anna> Pizza\n12:32 <ben> Sushi'],
    [
      'quotes of Bitrix24',
      '------------------------------------------------------\nAnna Schmidt [03.09.2026 12:31]\nPizza\n------------------------------------------------------\n------------------------------------------------------\nBen Roth [03.09.2026 12:32] #chat91/5120\nSushi\n------------------------------------------------------',
    ],
    [
      'quotes of Bitrix24 without a date',
      '------\nAnna [12:31]\nPizza\n------\n------\nBen [12:32]\nSushi\n------',
    ],
    ['quote marks of Bitrix24', '>>Anna [03.09.2026 12:31]\n>>Pizza\n>>Ben [03.09.2026 12:32]\n>>Sushi'],
  ])('%s', (_, text) => {
    const pasted = parsePaste(text, 'answer').answers;
    expect(wordsOf(pasted)).toEqual(wordsOf([text]));
    expect(answersOffer(pasted)).toMatchObject({ kind: 'chat', answers: both });
    expect(parsePaste(text, 'question')).toMatchObject({ question: text, answers: [] });
    expect(questionOffer(text)).toMatchObject({ kind: 'chat', question: 'Pizza\nSushi', answers: [] });
  });

  test('the question above the proposals is found without its stamp', () => {
    const text =
      '[12:30, 03/09/2026] Anna: Which day?\n[12:31, 03/09/2026] Ben: Mon\n[12:32, 03/09/2026] Cara: Tue\nor Wed';
    expect(questionOffer(text)).toEqual({
      kind: 'chat',
      question: 'Which day?',
      answers: ['Mon', 'Tue or Wed'],
      removed: ['[12:30, 03/09/2026] Anna:', '[12:31, 03/09/2026] Ben:', '[12:32, 03/09/2026] Cara:'],
    });
  });

  test('a list in a single message is a list', () => {
    expect(chatText(['Anna [03.09.2026 12:31]', '- Mon', '- Tue'])?.lines).toEqual(['- Mon', '- Tue']);
    expect(answersOffer(['Anna [03.09.2026 12:31]', '- Mon', '- Tue'])?.answers).toEqual(['Mon', 'Tue']);
  });

  test.each([
    [['Mon: 10:00', 'Tue: 11:00']],
    [['Lunch 12:00', 'Dinner 18:00']],
    [['Lunch, 12:00', 'Dinner, 18:00']],
    [['Talk [10:30]', 'Talk [11:30]']],
    [['Meeting [03.09.2026 12:30]', 'Meeting [04.09.2026 12:30]']],
    [['10:30', '11:30']],
    [['Mon', '10:00', '11:00', 'Tue', '10:00', '12:00']],
    [['Option A: red', 'Option B: blue']],
    [['[draft] Mon', '[draft] Tue']],
    [['Food:', '- Soup', 'Drinks:', '- Tea']],
  ])('no chat: %j', (answers) => {
    expect(answersOffer(answers)).toBeNull();
  });

  test('a long text is read at once', () => {
    const long = `${'word '.repeat(20_000)}12:31`;
    expect(chatText([long, long])).toBeNull();
  });
});
