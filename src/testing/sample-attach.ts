/** An answer of a poll on the wire, for tests. */
export function wireAnswer(id: number, changes: object = {}) {
  return {
    ID: `${id}`,
    ACTIVE: 'Y',
    TIMESTAMP_X: '2026-09-01T10:00:00+02:00',
    QUESTION_ID: '418',
    C_SORT: `${(id - 1100) * 10}`,
    IMAGE_ID: null,
    MESSAGE: `Day ${id}`,
    MESSAGE_TYPE: 'text',
    COUNTER: '0',
    FIELD_TYPE: '0',
    COLOR: '',
    REACTION: null,
    '~PERCENT': 0,
    PERCENT: 0,
    ...changes,
  };
}

/** A question of a poll on the wire, for tests. */
export function wireQuestion(changes: object = {}) {
  return {
    ID: '418',
    ACTIVE: 'Y',
    VOTE_ID: '340',
    C_SORT: '10',
    COUNTER: '2',
    QUESTION: 'Which day for the demo?',
    QUESTION_TYPE: 'text',
    IMAGE_ID: null,
    FIELD_TYPE: '0',
    ANSWERS: { '1101': wireAnswer(1101, { COUNTER: '2' }), '1102': wireAnswer(1102) },
    ...changes,
  };
}

/** What `vote.AttachedVote.get` answers (docs/platform.md), for tests. */
export function wireAttach(changes: object = {}) {
  return {
    attach: {
      ID: 352,
      VOTE_ID: 340,
      COUNTER: 2,
      QUESTIONS: { '418': wireQuestion() },
      ANONYMITY: 1,
      OPTIONS: 1,
      userAnswerMap: {
        '418': {
          '1101': { EVENT_ID: '77', EVENT_QUESTION_ID: '78', ANSWER_ID: '1101', ID: '79', MESSAGE: '' },
        },
      },
      canEdit: true,
      canVote: false,
      canRevote: true,
      isVoted: true,
      signedAttachId: '352.9f',
      resultUrl: '/vote-result/k3v9q0a7m1x8z2cd',
      downloadUrl: '/bitrix/services/main/ajax.php',
      entityId: 5120,
      isFinished: false,
      ...changes,
    },
  };
}
