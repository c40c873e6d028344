import { describe, expect, test } from 'vitest';
import { parsePaste } from './parse-paste.ts';
import { answersOffer, questionOffer } from './paste-offer.ts';

const abc = ['Mon', 'Tue', 'Wed'];

describe('question and answers are read at once', () => {
  test.each([
    ['straight quotes', '/poll "Which day?" "Mon" "Tue" "Wed"'],
    ['quotes of a Mac', '/poll “Which day?” “Mon” “Tue” “Wed”'],
    ['quotes of a Mac, mixed', '/poll “Which day?" “Mon" “Tue" “Wed"'],
    ['German quotes', '/poll „Which day?“ „Mon“ „Tue“ „Wed“'],
    ['French quotes', '/sondage « Which day? » « Mon » « Tue » « Wed »'],
    ['single quotes', "/poll 'Which day?' 'Mon' 'Tue' 'Wed'"],
    ['Japanese quotes', '/投票 「Which day?」「Mon」「Tue」「Wed」'],
    ['quotes with commas between', '/poll "Which day?", "Mon", "Tue", "Wed"'],
    ['quotes over lines', '/poll "Which day?"\n"Mon"\n"Tue"\n"Wed"'],
    ['another command', '!strawpoll "Which day?" "Mon" "Tue" "Wed"'],
    ['quotes without a command', '"Which day?" "Mon" "Tue" "Wed"'],
    ['a command without quotes', '/poll Which day? Mon, Tue, Wed'],
    ['a command over lines', '/poll Which day?\n- Mon\n- Tue\n- Wed'],
    ['commas', 'Which day? Mon, Tue, Wed'],
    ['full-width commas', 'Which day? Mon，Tue，Wed'],
    ['ideographic commas', 'Which day? Mon、Tue、Wed'],
    ['Arabic commas', 'Which day? Mon، Tue، Wed'],
    ['semicolons', 'Which day? Mon; Tue; Wed'],
    ['upright strokes', 'Which day? Mon | Tue | Wed'],
    ['slashes', 'Which day? Mon / Tue / Wed'],
    ['dots', 'Which day? Mon · Tue · Wed'],
    ['numbers in the line', 'Which day? 1) Mon 2) Tue 3) Wed'],
    ['numbers with dots in the line', 'Which day? 1. Mon 2. Tue 3. Wed'],
    ['letters in the line', 'Which day? a) Mon, b) Tue, c) Wed'],
    ['keycaps in the line', 'Which day? 1️⃣ Mon 2️⃣ Tue 3️⃣ Wed'],
    ['bold on all of it', '**Which day?**\nMon\nTue\nWed'],
    ['numbers without blanks below', 'Which day?\n1.Mon\n2.Tue\n3.Wed'],
    ['letters of Word below', 'Which day?\na.\tMon\nb.\tTue\nc.\tWed'],
    ['a word before the last', 'Which day? Mon, Tue or Wed'],
    ['a German word before the last', 'Which day? Mon, Tue oder Wed'],
    ['an empty line between', 'Which day?\n\nMon\n\nTue\n\nWed'],
  ])('%s', (_, text) => {
    expect(parsePaste(text, 'question')).toMatchObject({ question: 'Which day?', answers: abc });
  });

  test.each([
    ['Hi all!\nWhich day suits you?\nMon\nTue', 'Hi all!\nWhich day suits you?', ['Mon', 'Tue']],
    ['Hi all!\n\nWhich day?\n- Mon\n- Tue', 'Hi all!\nWhich day?', ['Mon', 'Tue']],
    ['Hi all!\nWhich day? Mon / Tue', 'Hi all!\nWhich day?', ['Mon', 'Tue']],
    ['Which day suits you? 🙂\nMon\nTue', 'Which day suits you? 🙂', ['Mon', 'Tue']],
    ['Which day? 🙂 Mon / Tue', 'Which day? 🙂', ['Mon', 'Tue']],
    ['*Which day?* 👩‍💻\nMon\nTue', '*Which day?* 👩‍💻', ['Mon', 'Tue']],
    ['Which day (please)?\nMon\nTue', 'Which day (please)?', ['Mon', 'Tue']],
    ['Ποια μέρα;\nΔευτέρα\nΤρίτη', 'Ποια μέρα;', ['Δευτέρα', 'Τρίτη']],
    ['Ποια μέρα\u037e\nΔευτέρα\nΤρίτη', 'Ποια μέρα\u037e', ['Δευτέρα', 'Τρίτη']],
    ['Ποια μέρα; Δευτέρα / Τρίτη', 'Ποια μέρα;', ['Δευτέρα', 'Τρίτη']],
    ['أي يوم؟\nالاثنين\nالثلاثاء', 'أي يوم؟', ['الاثنين', 'الثلاثاء']],
    ['أي يوم؟ الاثنين، الثلاثاء، الأربعاء', 'أي يوم؟', ['الاثنين', 'الثلاثاء', 'الأربعاء']],
    ['哪天？周一、周二、周三', '哪天？', ['周一', '周二', '周三']],
    ['哪天？\n周一\n周二', '哪天？', ['周一', '周二']],
    ['Ո՞ր օրը\nԵրկուշաբթի\nԵրեքշաբթի', 'Ո՞ր օրը', ['Երկուշաբթի', 'Երեքշաբթի']],
    ['Выбираем день:\nПн\nВт', 'Выбираем день:', ['Пн', 'Вт']],
    ['Day: Mon; Tue; Wed', 'Day:', abc],
    ['Really?\nYes!\nNo!', 'Really?', ['Yes!', 'No!']],
    ['Who?\nDoe, Jane\nRoe, Richard', 'Who?', ['Doe, Jane', 'Roe, Richard']],
    ['When at 10:30?\n10:30\n11:30', 'When at 10:30?', ['10:30', '11:30']],
  ])('%j', (text, question, answers) => {
    expect(parsePaste(text, 'question')).toMatchObject({ question, answers });
  });
});

describe('what is not certain stays whole, with an offer beside it', () => {
  test.each([
    ['Which day\nMon\nTue', 'lines', 'Which day', ['Mon', 'Tue']],
    ['Dear all\nwe meet soon\n\nMon\nTue', 'lines', 'Dear all\nwe meet soon', ['Mon', 'Tue']],
    ['Which day?\nMon\nTue\nThanks!', 'lines', 'Which day?', ['Mon', 'Tue', 'Thanks!']],
    ['Which one?\nWho are we?\nWhat is love?', 'lines', 'Which one?', ['Who are we?', 'What is love?']],
    ['Which day? Mon, Tue', 'line', 'Which day?', ['Mon', 'Tue']],
    ['Which day? Mon/Tue', 'line', 'Which day?', ['Mon', 'Tue']],
    ['Day: Mon, Tue, Wed', 'line', 'Day:', abc],
    ['Pizza or pasta?', 'line', 'Pizza or pasta?', ['Pizza', 'pasta']],
    ['Pizza, Pasta oder Salat?', 'line', 'Pizza, Pasta oder Salat?', ['Pizza', 'Pasta', 'Salat']],
    ['Пицца или паста?', 'line', 'Пицца или паста?', ['Пицца', 'паста']],
    ['披萨还是面条？', 'line', '披萨还是面条？', ['披萨', '面条']],
    ['/poll "Day?" "Mon" "Tue" --anonymous', 'line', 'Day? --anonymous', ['Mon', 'Tue']],
    ['When? Early in the morning, late, never', 'line', 'When?', ['Early in the morning', 'late', 'never']],
  ] as const)('%j', (text, kind, question, answers) => {
    expect(parsePaste(text, 'question')).toMatchObject({ question: text, answers: [] });
    expect(questionOffer(text)).toMatchObject({ kind, question, answers });
  });

  test.each([
    'Which day?',
    'Are you coming, Ben?',
    'Doe, Jane',
    'We meet at 10:30, as always',
    'See https://example.com/a/b?c=d',
    'Two lines\nof text',
    'He said "yes" and "no" and "maybe" to it',
    '',
  ])('nothing is offered for %j', (text) => {
    expect(parsePaste(text, 'question')).toMatchObject({ question: text, answers: [] });
    expect(questionOffer(text)).toBeNull();
  });

  test.each([
    [['Mon, Tue, Wed'], abc],
    [['Mon / Tue / Wed'], abc],
    [['1) Mon 2) Tue 3) Wed'], abc],
    [['Mon; Tue; Wed'], abc],
  ])('one answer may be several: %j', (typed, answers) => {
    expect(answersOffer(typed)).toMatchObject({ kind: 'line', answers });
  });

  test.each([[['Doe, Jane']], [['Mon, Tue, Wed', 'Thu']], [['Mon', 'Tue']], [[]]])(
    'answers that are answers: %j',
    (typed) => {
      expect(answersOffer(typed)).toBeNull();
    },
  );
});
