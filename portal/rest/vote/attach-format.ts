import type { AttachedPoll, PollRights } from '../../world/polls/poll-rights.ts';
import type { Answer, Attach, Ballot, Vote } from '../../world/records/polls.ts';
import { percentOf, sortedAnswers, ticksOf } from '../../world/polls/tally.ts';
import { isoDate } from '../wire/iso-date.ts';
import type { Json } from '../wire/json.ts';

/** Ids of answers whose counters the call has just changed: they, and the question's, come as numbers. */
export type ChangedAnswers = ReadonlySet<number> | null;

/** A poll as one person gets it (docs/platform.md, "A poll as the portal tells it"). */
export function attachOf(
  { attach, vote, message }: AttachedPoll,
  rights: PollRights,
  personId: number,
  changed: ChangedAnswers = null,
): Json {
  const signedAttachId = `${attach.id}.${attach.signature}`;
  return {
    ID: attach.id,
    VOTE_ID: vote.id,
    COUNTER: vote.ballots.size,
    QUESTIONS: { [vote.questionId]: questionOf(attach, vote, changed) },
    ANONYMITY: vote.anonymity,
    OPTIONS: vote.options,
    userAnswerMap: answerMapOf(vote, vote.ballots.get(personId)),
    canEdit: rights.canEdit,
    canVote: rights.canVote,
    canRevote: rights.canRevote,
    isVoted: rights.isVoted,
    signedAttachId,
    resultUrl: `/vote-result/${attach.shortId}`,
    downloadUrl: `/bitrix/services/main/ajax.php?action=vote.AttachedVote.download&SITE_ID=s1&signedAttachId=${signedAttachId}`,
    entityId: message.id,
    isFinished: rights.isFinished,
  };
}

function questionOf(attach: Attach, vote: Vote, changed: ChangedAnswers): Json {
  const answers = sortedAnswers(vote).map((answer) => [answer.id, answerOf(attach, vote, answer, changed)]);
  return {
    ID: String(vote.questionId),
    ACTIVE: 'Y',
    TIMESTAMP_X: isoDate(vote.startsAt),
    VOTE_ID: String(vote.id),
    C_SORT: '10',
    COUNTER: counter(vote.ballots.size, changed !== null),
    QUESTION: vote.question,
    QUESTION_TYPE: vote.questionType,
    IMAGE_ID: null,
    DIAGRAM: 'Y',
    DIAGRAM_TYPE: 'histogram',
    REQUIRED: 'N',
    FIELD_TYPE: String(vote.fieldType),
    FIELD_NAME: fieldName(attach, vote),
    IMAGE: null,
    ANSWERS: Object.fromEntries(answers),
  };
}

function answerOf(attach: Attach, vote: Vote, answer: Answer, changed: ChangedAnswers): Json {
  const percent = percentOf(vote, answer);
  return {
    ID: String(answer.id),
    ACTIVE: 'Y',
    TIMESTAMP_X: isoDate(vote.startsAt),
    QUESTION_ID: String(vote.questionId),
    C_SORT: String(answer.sort),
    IMAGE_ID: null,
    MESSAGE: answer.text,
    MESSAGE_TYPE: answer.textType,
    COUNTER: counter(ticksOf(vote, answer), changed?.has(answer.id) === true),
    FIELD_TYPE: String(answer.fieldType),
    FIELD_WIDTH: '0',
    FIELD_HEIGHT: '0',
    FIELD_PARAM: null,
    COLOR: '',
    REACTION: answer.reaction,
    '~FIELD_NAME': fieldName(attach, vote),
    FIELD_NAME: fieldName(attach, vote),
    MESSAGE_FIELD_NAME: `bx_vote_event[${attach.id}][MESSAGE][${vote.questionId}][${answer.id}]`,
    '~PERCENT': percent,
    PERCENT: Math.round(percent * 100) / 100,
  };
}

/** `[]` for somebody who has not voted. */
function answerMapOf(vote: Vote, ballot: Ballot | undefined): Json {
  if (ballot === undefined) return [];
  const lines = ballot.lines.map(({ id, answerId }) => [
    answerId,
    {
      EVENT_ID: String(ballot.eventId),
      EVENT_QUESTION_ID: String(ballot.eventQuestionId),
      ANSWER_ID: String(answerId),
      ID: String(id),
      MESSAGE: '',
    },
  ]);
  return { [vote.questionId]: Object.fromEntries(lines) };
}

function counter(count: number, isFresh: boolean): Json {
  return isFresh ? count : String(count);
}

function fieldName(attach: Attach, vote: Vote): string {
  return `bx_vote_event[${attach.id}][BALLOT][${vote.questionId}]`;
}
