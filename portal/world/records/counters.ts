/** Each kind of record counts its own ids, so that an attach id is never its vote's id by accident. */
export interface Counters {
  readonly message: Counter;
  readonly vote: Counter;
  readonly attach: Counter;
  readonly question: Counter;
  readonly answer: Counter;
  readonly event: Counter;
  readonly chat: Counter;
  readonly notice: Counter;
  readonly place: Counter;
}

export type Counter = () => number;

export function createCounters(): Counters {
  return {
    message: countFrom(4001),
    vote: countFrom(301),
    attach: countFrom(313),
    question: countFrom(402),
    answer: countFrom(1003),
    event: countFrom(71),
    chat: countFrom(200),
    notice: countFrom(601),
    place: countFrom(31),
  };
}

function countFrom(first: number): Counter {
  let next = first;
  return () => next++;
}
