/** When a changed draft is written. All times are ms. */
export interface Rhythm {
  /** The moment a change is due. `changedAt` is the first change that is not written yet, `typedAt` the last one. */
  readonly dueAt: (times: { changedAt: number; typedAt: number; writtenAt: number }) => number;
  /** Whether the progress of a send is written as it comes; if not, once the send has come to rest. */
  readonly whileSending: boolean;
}

/** Writing costs nothing: every 300 ms while there is something new. */
export const browserRhythm: Rhythm = { dueAt: ({ changedAt }) => changedAt + 300, whileSending: true };

/** Each write counts against the rate limit that the whole office shares: 3 s after the last key, at most once in 10 s. */
export const portalRhythm: Rhythm = {
  dueAt: ({ typedAt, writtenAt }) => Math.max(typedAt + 3_000, writtenAt + 10_000),
  whileSending: false,
};
