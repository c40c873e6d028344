/** An error as it goes over the wire; in a batch, without the status. */
export class RestError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, text: string) {
    super(text);
    this.name = 'RestError';
    this.status = status;
    this.code = code;
  }

  withoutText(): RestError {
    return new RestError(this.status, this.code, '');
  }
}

/** A parameter that is missing or of another type. */
export function missingParameter(name: string): RestError {
  return new RestError(400, '100', `Could not find value for parameter {${name}}`);
}
