import { describe, expect, it } from 'vitest';

import { rowsOf } from './answer-rows.ts';
import { contentOf, valuesOf, type ComposeValues } from './compose-values.ts';
import { sampleDraft } from '../draft/sample-draft.ts';
import { composeSchema } from './schema.ts';

const good: ComposeValues = valuesOf(sampleDraft('Which day?').draft);

function problemsOf(change: Partial<ComposeValues>, isFiltered = false): string[] {
  const result = composeSchema(isFiltered).safeParse({ ...good, ...change });
  return result.error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? [];
}

describe('the rules of a poll', () => {
  it('let a good one pass, with its blank rows', () => {
    expect(problemsOf({})).toEqual([]);
    expect(contentOf(good).answers).toEqual(['Yes', 'No', '']);
  });

  it('ask for a chat, a question and two answers', () => {
    expect(problemsOf({ chats: [], question: ' \n', answers: rowsOf(['Only one']) })).toEqual([
      'chats chats-none',
      'question question-empty',
      'answers.1.text answers-few',
    ]);
  });

  it('count as the native form does: UTF-16 units, without the spaces around', () => {
    expect(problemsOf({ question: ` ${'x'.repeat(250)} ` })).toEqual([]);
    expect(problemsOf({ question: 'x'.repeat(251) })).toEqual(['question question-long']);
    expect(problemsOf({ answers: rowsOf(['🎉'.repeat(50), 'b']) })).toEqual([]);
    expect(problemsOf({ answers: rowsOf(['🎉'.repeat(50) + '!', 'b']) })).toEqual([
      'answers.0.text answer-long',
    ]);
  });

  it('take no answer twice that looks the same', () => {
    expect(problemsOf({ answers: rowsOf(['Friday', ' Friday\u00a0', 'Monday']) })).toEqual([
      'answers.1.text answer-repeats',
    ]);
  });

  it.each([
    ['Alkohol in Maßen', 'Alkohol in Massen'],
    ['10 mW', '10 MW'],
    ['Ja', 'ja'],
    ['café', 'cafe'],
  ])('take answers that differ to the eye: %s, %s', (one, other) => {
    expect(problemsOf({ answers: rowsOf([one, other]) })).toEqual([]);
  });

  it("take no text of which the portal leaves nothing, unless it leaves this person's texts alone", () => {
    const tags = { question: '<hr>', answers: rowsOf(['<b>', '<strong>', 'Neither <i>one</i>']) };
    expect(problemsOf(tags, true)).toEqual([
      'question question-vanishes',
      'answers.0.text answer-vanishes',
      'answers.1.text answer-vanishes',
    ]);
    expect(problemsOf(tags)).toEqual([]);
  });

  it('take ten answers and no more', () => {
    const ten = Array.from({ length: 10 }, (_, index) => `${index}`);
    expect(problemsOf({ answers: rowsOf(ten) })).toEqual([]);
    expect(problemsOf({ answers: rowsOf([...ten, 'one more']) })).toEqual(['answers.10.text answers-many']);
  });
});
