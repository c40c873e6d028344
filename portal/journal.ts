/** One call of a REST method as the portal saw it; a batch has an entry of its own and one for each command. */
export interface JournalEntry {
  /** Counts up from 1 and never repeats, even after `clear`. */
  readonly index: number;
  /** Milliseconds since the epoch at which the request came in. */
  readonly at: number;
  /** `bx24_request_id`: equal across the repeats of one call, null when the caller sent none. */
  readonly id: string | null;
  readonly method: string;
  /** As parsed, without the token. */
  readonly params: unknown;
  readonly personId: number | null;
  /** The label of the command when the call came inside a batch. */
  readonly command: string | null;
  /** HTTP status; null while the call is running, and for ever when the browser never learns it. */
  status: number | null;
  /** The portal's error code, null for a success. */
  code: string | null;
  /** Null while the call is running. */
  milliseconds: number | null;
}

/** Something the app should never have sent, although the portal answered as the real one would. */
export interface Complaint {
  readonly text: string;
  readonly method: string;
  readonly requestId: string | null;
}

/** One message between the portal's page and an app's frame. */
export interface FrameEntry {
  readonly at: number;
  readonly direction: 'to portal' | 'to app';
  readonly message: string;
}

export interface Journal {
  readonly requests: readonly JournalEntry[];
  readonly complaints: readonly Complaint[];
  readonly frame: readonly FrameEntry[];
  record(entry: Omit<JournalEntry, 'index' | 'status' | 'code' | 'milliseconds'>): JournalEntry;
  recordFrame(entry: FrameEntry): void;
  complain(text: string, entry?: Pick<JournalEntry, 'method' | 'id'>): void;
  clear(): void;
}

/** What happened at the portal, newest last, for tests and for the developers' drawer. */
export function createJournal(): Journal {
  const requests: JournalEntry[] = [];
  const complaints: Complaint[] = [];
  const frame: FrameEntry[] = [];
  let last = 0;
  return {
    requests,
    complaints,
    frame,
    record(entry) {
      last += 1;
      const recorded: JournalEntry = { ...entry, index: last, status: null, code: null, milliseconds: null };
      requests.push(recorded);
      return recorded;
    },
    recordFrame(entry) {
      frame.push(entry);
    },
    complain(text, entry) {
      complaints.push({ text, method: entry?.method ?? '', requestId: entry?.id ?? null });
    },
    clear() {
      requests.length = 0;
      complaints.length = 0;
      frame.length = 0;
    },
  };
}
