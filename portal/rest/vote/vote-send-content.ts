import type { NewAnswer, NewVote } from '../../world/polls/new-poll.ts';
import type { AnonymityCode, TextType } from '../../world/records/polls.ts';
import type { Call } from '../method.ts';
import { integerOf, isMap, type PhpMap, type PhpValue, textOf, valuesOf } from '../wire/php-value.ts';
import { RestError } from '../rest-error.ts';
import { say, type TextId } from '../texts.ts';

const MOST_ANSWERS = 10;

/** Columns of the vote table that a caller may name; the server overwrites some of them all the same. */
const COLUMNS: ReadonlySet<string> = new Set([
  'ANONYMITY',
  'OPTIONS',
  'QUESTIONS',
  'TITLE',
  'DESCRIPTION',
  'DESCRIPTION_TYPE',
  'URL',
  'NOTIFY',
  'ACTIVE',
  'C_SORT',
  'CHANNEL_ID',
  'AUTHOR_ID',
  'DATE_START',
  'DATE_END',
  'UNIQUE_TYPE',
  'COUNTER',
  'EVENT1',
  'EVENT2',
  'EVENT3',
]);

/**
 * The poll as the portal stores it. Answers that are blank, or of which the filter leaves nothing, vanish before they are
 * counted: nobody has tried on a real portal what becomes of the latter, and this is the stricter way.
 * @throws RestError code "0"
 */
export function voteFrom(call: Call, data: PhpMap): NewVote {
  const unknown = Object.keys(data).find((key) => !COLUMNS.has(key));
  if (unknown !== undefined) throw new RestError(400, '0', `Field ${unknown} is not found`);
  const questions = valuesOf(data['QUESTIONS']).filter(isMap);
  const [question] = questions;
  const text = sanitised(call, textOf(question?.['QUESTION']) ?? '').trim();
  if (question === undefined || text === '') throw invalid(call, 'pollEmpty');
  if (questions.length > 1) throw invalid(call, 'pollQuestions');
  const answers = valuesOf(question['ANSWERS']).flatMap((answer) => answerFrom(call, answer));
  if (answers.length < 2) throw invalid(call, 'pollFewAnswers');
  if (answers.length > MOST_ANSWERS) throw invalid(call, 'pollManyAnswers');
  return {
    question: text,
    questionType: typeFrom(question['QUESTION_TYPE'], 'text'),
    fieldType: integerOf(question['FIELD_TYPE']) === 1 ? 1 : 0,
    anonymity: anonymityFrom(data['ANONYMITY']),
    options: integerOf(data['OPTIONS']) ?? 0,
    answers,
  };
}

function answerFrom(call: Call, answer: PhpValue): NewAnswer[] {
  if (!isMap(answer)) return [];
  const text = sanitised(call, textOf(answer['MESSAGE']) ?? '').trim();
  if (text === '') return [];
  const sort = integerOf(answer['C_SORT']);
  return [
    {
      text,
      // The trap: an answer without a type is stored as html.
      textType: typeFrom(answer['MESSAGE_TYPE'], 'html'),
      ...(sort === null ? {} : { sort }),
      fieldType: integerOf(answer['FIELD_TYPE']) ?? 0,
      reaction: textOf(answer['REACTION']) ?? '',
    },
  ];
}

/** 0 stays 0 and shows names, as 1 does; nothing at all becomes the table's default. */
function anonymityFrom(value: PhpValue | undefined): AnonymityCode {
  const asked = integerOf(value);
  return asked === 0 || asked === 2 ? asked : 1;
}

function typeFrom(value: PhpValue | undefined, fallback: TextType): TextType {
  return value === 'text' || value === 'html' ? value : fallback;
}

/** Tags vanish from texts with `<`, unless the caller may edit PHP, as administrators may. */
function sanitised({ caller }: Call, text: string): string {
  return caller.admin || !text.includes('<') ? text : text.replaceAll(/<\/?[a-z!][^<>]*>/gi, '');
}

function invalid(call: Call, id: TextId): RestError {
  return new RestError(400, '0', say(call.language, id));
}
