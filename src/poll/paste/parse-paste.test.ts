import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePaste } from './parse-paste.ts';

const abc = ['Mon', 'Tue', 'Wed'];

describe('into an answer', () => {
  test.each([
    ['lines', 'Mon\nTue\nWed'],
    ['Windows line ends and empty lines', '\r\nMon\r\n\r\n  Tue \r\nWed\r\n'],
    ['dashes', '- Mon\n- Tue\n- Wed'],
    ['bullets', '• Mon\n•Tue\n▪ Wed'],
    ['numbers with a dot', '1. Mon\n2. Tue\n3. Wed'],
    ['numbers in brackets', '1) Mon\n(2) Tue\n3.) Wed'],
    ['numbers from zero', '0. Mon\n1. Tue\n2. Wed'],
    ['Markdown that numbers everything 1', '1. Mon\n1. Tue\n1. Wed'],
    ['keycaps', '1️⃣ Mon\n2️⃣ Tue\n3️⃣ Wed'],
    ['letters', 'a) Mon\nb) Tue\nc) Wed'],
    ['Cyrillic letters', 'а) Mon\nб) Tue\nв) Wed'],
    ['Markdown checkboxes', '- [ ] Mon\n- [x] Tue\n* [X] Wed'],
    ['ballot boxes', '☐ Mon\n☑ Tue\n☐ Wed'],
    ['indented items', '  * Mon\n\t* Tue\n  * Wed'],
    ["a spreadsheet's column", 'Mon\t\r\nTue\t\r\nWed\t\r\n'],
    ["a spreadsheet's row", 'Mon\tTue\tWed'],
  ])('%s become answers', (_, text) => {
    expect(parsePaste(text, 'answer')).toMatchObject({ question: null, answers: abc });
  });

  test("a spreadsheet's quoted cells lose their quotes and stay on one line", () => {
    expect(parsePaste('"at ""noon"""\r\n"early\nbird"\r\nlate', 'answer').answers).toEqual([
      'at "noon"',
      'early bird',
      'late',
    ]);
  });

  test('several columns become one answer a row', () => {
    expect(parsePaste('Mon\t10:00\nTue\t11:00', 'answer').answers).toEqual(['Mon 10:00', 'Tue 11:00']);
  });

  test.each([
    ['quotes of the writer', '"Yes"\n"No" he said', ['"Yes"', '"No" he said']],
    ['dates that look numbered', '1. May\n2. May', ['1. May', '2. May']],
    ['numbers that do not count from one', '10. Mai\n11. April', ['10. Mai', '11. April']],
    ['times and negative numbers', '9.30 h\n-5 °C', ['9.30 h', '-5 °C']],
    ['signs that tell answers apart', '+ 5 %\n- 5 %', ['+ 5 %', '- 5 %']],
    ['slashes', 'Mon / Tue\nWed', ['Mon / Tue', 'Wed']],
  ])('%s stay', (_, text, answers) => {
    expect(parsePaste(text, 'answer').answers).toEqual(answers);
  });

  test.each(['Mon', ' 1. Mon ', '- Mon', 'Mon / Tue / Wed', 'Mon, Tue, Wed', 'Mon?\n', ''])(
    'one line stays as it is: %j',
    (text) => {
      expect(parsePaste(text, 'answer')).toMatchObject({ question: null, answers: [text] });
    },
  );
});

describe('into the question', () => {
  const question = 'Which day?';

  test.each([
    ['one line with slashes', 'Which day? Mon / Tue / Wed'],
    ['one line with a slash before the first', 'Which day? / Mon / Tue / Wed'],
    ['a question over lines', 'Which day?\n\nMon\nTue\nWed'],
    ['a question over a list', 'Which day?\n- Mon\n- Tue\n- Wed'],
    ['a Markdown heading over a list', '## Which day?\n\n1. Mon\n2. Tue\n3. Wed\n'],
    ["a spreadsheet's column", 'Which day?\r\nMon\r\nTue\r\nWed\r\n'],
    ["a spreadsheet's row", 'Which day?\tMon\tTue\tWed'],
  ])('%s becomes question and answers', (_, text) => {
    expect(parsePaste(text, 'question')).toMatchObject({ question, answers: abc });
  });

  test('all lines above the list belong to the question', () => {
    expect(parsePaste('The demo is near.\nPick a day\n- Mon\n- Tue', 'question')).toMatchObject({
      question: 'The demo is near.\nPick a day',
      answers: ['Mon', 'Tue'],
    });
  });

  test('a list alone fills answers and leaves the question', () => {
    expect(parsePaste('- Mon\n- Tue', 'question')).toMatchObject({ question: null, answers: ['Mon', 'Tue'] });
  });

  test.each([
    'Which day?',
    'Mon/Tue?',
    'Which day? Mon/Tue',
    'Mon / Tue / Wed',
    'Dear all,\nplease read this.\nThank you',
    'Which day?\nMon',
    `What now?\n${'long '.repeat(40)}\nMon`,
    '',
  ])('text that is no list stays whole: %j', (text) => {
    expect(parsePaste(text, 'question')).toMatchObject({ question: text, answers: [] });
  });
});

const wordsOf = (texts: readonly string[]) => texts.flatMap((one) => one.match(/\p{L}{2,}/gu) ?? []);

describe('whatever is pasted', () => {
  const word = fc.stringMatching(/^[A-Za-zа-яё]{2,8}$/u);
  const line = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
  const mark = fc.constantFrom(
    '',
    '- ',
    '* ',
    '• ',
    '1. ',
    '2) ',
    'a) ',
    '- [ ] ',
    '\t',
    '"',
    '# ',
    '/ ',
    '? ',
  );
  const text = fc
    .array(fc.tuple(mark, line, fc.constantFrom('', '?', ':', '"', '\t', ' / ')), { maxLength: 12 })
    .chain((lines) =>
      fc
        .constantFrom('\n', '\r\n', '\n\n', '\t')
        .map((end) => lines.map((parts) => parts.join('')).join(end)),
    );

  test.each(['question', 'answer'] as const)('no word is lost, made up or moved (%s)', (kind) => {
    fc.assert(
      fc.property(text, (pasted) => {
        const { question, answers } = parsePaste(pasted, kind);
        expect(wordsOf([question ?? '', ...answers])).toEqual(wordsOf([pasted]));
      }),
    );
  });

  test('several answers are never blank and never broken over lines', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), (pasted) => {
        const { answers } = parsePaste(pasted, 'answer');
        fc.pre(answers.length > 1);
        expect(answers.filter((answer) => /\n|^\s*$/u.test(answer))).toEqual([]);
      }),
    );
  });
});
