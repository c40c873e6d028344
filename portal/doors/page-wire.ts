/** What the page and its server say to each other: plain JSON, both sides ours. */

export interface PersonView {
  readonly id: number;
  readonly name: string;
  readonly position: string;
  readonly color: string;
  readonly photo: string | null;
}

/** A person in the "View as" list. */
export interface ViewerView extends PersonView {
  readonly role: 'admin' | 'employee' | 'guest';
  /** Two-letter Bitrix code of the language the portal speaks to this person. */
  readonly language: string;
  /** IANA name of the zone in which the portal tells this person the time; '' = the browser's. */
  readonly timeZone: string;
}

/** What the page needs once, before anything is drawn. */
export interface PortalView {
  readonly viewers: readonly ViewerView[];
  /** The viewer when the address names none. */
  readonly defaultViewerId: number;
  readonly app: { readonly name: string; readonly url: string };
}

/** The app in this portal, as far as the viewer is concerned. */
export interface AppView {
  readonly code: string;
  /** Absent, waiting for its installer to run to the end, or installed. */
  readonly state: 'absent' | 'unfinished' | 'installed';
  readonly version: number;
  /** Whether the viewer may install, update and remove it. */
  readonly mayInstall: boolean;
}

/** Asked for all the time, so it is small. */
export interface Pulse {
  /** Grows with every change of the portal. */
  readonly version: number;
  readonly complaints: number;
}

/** A row of the chat list. */
export interface ChatRow {
  readonly dialogId: string;
  readonly title: string;
  readonly kind: string;
  readonly color: string;
  readonly photo: string | null;
  readonly unread: number;
  readonly pinned: boolean;
  /** One line of the last message, '' where the chat has none. */
  readonly lastText: string;
  /** Milliseconds since the epoch, 0 where the chat has no message. */
  readonly lastAt: number;
}

/** A place where the app offers itself to the viewer. */
export interface PlacementView {
  readonly code: string;
  /** In the viewer's language. */
  readonly title: string;
  /** Percent of the room there. */
  readonly width: number;
  readonly height: number;
}

/** A chat with its history as one person sees it. */
export interface ChatView {
  readonly dialogId: string;
  readonly title: string;
  readonly description: string;
  readonly kind: string;
  readonly color: string;
  readonly photo: string | null;
  readonly members: number;
  /** The first of them, for the panel. */
  readonly people: readonly PersonView[];
  /** Why the viewer cannot write here, null where he can. */
  readonly closed: string | null;
  /** The app's places in this chat, in the order of the manifest. */
  readonly placements: readonly PlacementView[];
  /** Oldest first. */
  readonly messages: readonly MessageView[];
}

export interface MessageView {
  readonly id: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly kind: 'text' | 'system' | 'deleted' | 'poll';
  /** Null for the system. */
  readonly author: PersonView | null;
  readonly mine: boolean;
  /** With mark-up in brackets. */
  readonly text: string;
  readonly poll: PollView | null;
  /** What it answers, null where it answers nothing. */
  readonly reply: ReplyView | null;
}

/** A message as its answers quote it. */
export interface ReplyView {
  readonly id: number;
  /** '' for the system. */
  readonly author: string;
  /** One line, without mark-up. */
  readonly text: string;
}

/** A line behind the viewer's bell. */
export interface NoticeView {
  readonly id: number;
  readonly from: PersonView;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** With mark-up in brackets. */
  readonly text: string;
  readonly read: boolean;
}

export interface PollView {
  readonly question: string;
  readonly answers: readonly PollAnswerView[];
  readonly several: boolean;
  readonly anonymous: boolean;
  readonly voters: number;
  readonly finished: boolean;
  readonly voted: boolean;
  readonly canVote: boolean;
  readonly canRevote: boolean;
  readonly canClose: boolean;
}

export interface PollAnswerView {
  readonly id: number;
  readonly text: string;
  readonly votes: number;
  /** 0 to 100. */
  readonly percent: number;
  readonly mine: boolean;
  /** Empty for an anonymous poll. */
  readonly voters: readonly PersonView[];
}

/** What came of an action of the viewer; a refusal is an answer, not an HTTP error. */
export type Outcome = { readonly done: true } | { readonly done: false; readonly code: string };

/** What a frame is opened for. */
export interface OpeningWish {
  readonly as: number;
  /** Two-letter Bitrix code. */
  readonly lang: string;
  /** A code of the manifest, or DEFAULT. */
  readonly placement: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly popup: boolean;
}
