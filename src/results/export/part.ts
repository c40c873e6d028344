/** A part of the app that is loaded when it is needed did not arrive: no connection, or a newer version in its place. */
export class PartNotLoaded extends Error {
  override readonly name = 'PartNotLoaded';
}

/** What a dynamic import brings. @throws PartNotLoaded */
export async function part<T>(loading: Promise<T>): Promise<T> {
  try {
    return await loading;
  } catch (error) {
    throw new PartNotLoaded('a part of the app', { cause: error });
  }
}
