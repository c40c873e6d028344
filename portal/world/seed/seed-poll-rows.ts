import type { AnonymityCode } from '../records/polls.ts';

/** A poll of the past; a ballot is a person and the places of the answers ticked. */
export interface PastPoll {
  readonly chat: number;
  readonly author: number;
  readonly hoursAgo: number;
  readonly question: string;
  readonly answers: readonly string[];
  readonly reactions?: readonly string[];
  readonly several?: true;
  readonly anonymity?: AnonymityCode;
  readonly options?: number;
  /** Stored with entities and simple tags, as answers without MESSAGE_TYPE are. */
  readonly html?: true;
  readonly ballots: readonly (readonly [person: number, ...ticks: number[]])[];
  readonly end?: 'closed' | 'deleted' | 'orphan';
}

export const PAST_POLLS: readonly PastPoll[] = [
  {
    chat: 91,
    author: 12,
    hoursAgo: 5,
    question: 'Where shall we have lunch on Friday?',
    answers: ['The noodle place', 'Pizza round the corner', 'Bring something'],
    ballots: [
      [4, 0],
      [8, 0],
      [10, 1],
      [11, 1],
      [13, 0],
      [15, 2],
      [16, 1],
    ],
  },
  {
    chat: 91,
    author: 7,
    hoursAgo: 30,
    question: 'Which parts of the release need another look?',
    answers: ['Sign-in', 'Search', 'Reports', 'Nothing'],
    several: true,
    ballots: [
      [7, 0, 1],
      [12, 1],
      [14, 0, 1, 2],
      [15, 3],
    ],
  },
  {
    chat: 91,
    author: 4,
    hoursAgo: 50,
    question: 'A question nobody may see any more',
    answers: ['Yes', 'No'],
    ballots: [[4, 0]],
    end: 'deleted',
  },
  {
    chat: 105,
    author: 2,
    hoursAgo: 26,
    question: 'How content are you with the new office?',
    answers: ['Very', 'It will do', 'Not at all'],
    reactions: ['😀', '😐', '🙁'],
    anonymity: 2,
    options: 0,
    ballots: [
      [7, 0],
      [12, 0],
      [15, 1],
      [28, 1],
      [29, 2],
      [30, 0],
      [36, 2],
      [37, 0],
    ],
  },
  {
    chat: 92,
    author: 8,
    hoursAgo: 8,
    question: 'Fish &amp; chips &quot;to go&quot; or <b>soup</b>?',
    answers: ['Fish &amp; chips', 'Soup &lt;hot&gt;'],
    html: true,
    ballots: [
      [9, 0],
      [12, 1],
    ],
  },
  {
    // Everything that a careless reader of polls would run, draw or calculate.
    chat: 129,
    author: 60,
    hoursAgo: 9,
    question:
      '<img src=x onerror=alert(1)>Lunch &lt;script&gt;alert(2)&lt;/script&gt;?<script>alert(3)</script>',
    answers: [
      '=HYPERLINK(&quot;https://evil.example&quot;;&quot;Soup&quot;)',
      '<svg/onload=alert(4)>[URL=https://evil.example]Salad[/URL]',
      'Tea<br>&amp; <a href="javascript:alert(5)">cake</a>',
    ],
    html: true,
    ballots: [
      [12, 0],
      [60, 1],
    ],
  },
  {
    chat: 113,
    author: 49,
    hoursAgo: 70,
    question: 'Which day do we build the stand?',
    answers: ['Monday', 'Tuesday'],
    ballots: [
      [7, 1],
      [50, 1],
      [51, 0],
    ],
    end: 'closed',
  },
  {
    chat: 98,
    author: 25,
    hoursAgo: 12,
    question: 'Final, no second thoughts: new logo?',
    answers: ['Keep', 'Change'],
    options: 0,
    ballots: [
      [26, 0],
      [27, 1],
    ],
  },
  {
    chat: 97,
    author: 12,
    hoursAgo: 20,
    question: 'Morning or evening run?',
    answers: ['Morning', 'Evening'],
    options: 3,
    ballots: [[15, 0]],
  },
  {
    chat: 112,
    author: 55,
    hoursAgo: 16,
    question: 'Is the draft ready to show?',
    answers: ['Yes', 'Not yet'],
    anonymity: 0,
    ballots: [],
  },
  {
    chat: 91,
    author: 7,
    hoursAgo: 40,
    question: 'A poll that never reached its chat',
    answers: ['One', 'Two'],
    ballots: [],
    end: 'orphan',
  },
];
