/** Thrown where a fault cuts the connection: nothing more is done and nothing is answered. */
export class ConnectionCut extends Error {
  constructor() {
    super('The connection was cut');
    this.name = 'ConnectionCut';
  }
}
