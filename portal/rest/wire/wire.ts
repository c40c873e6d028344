/** What faults do to the answer of one HTTP request, whatever the method says. */
export interface Wire {
  /** Everything is done, nothing is answered. */
  cutAfter: boolean;
  withoutTime: boolean;
  withoutCors: boolean;
  /** Status of a proxy's page in place of the answer. */
  htmlStatus: number | null;
}

export function createWire(): Wire {
  return { cutAfter: false, withoutTime: false, withoutCors: false, htmlStatus: null };
}
