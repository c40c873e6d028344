/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  pick<T>(list: readonly T[]): T;
  hex(length: number): string;
  /** Lower-case letters and digits. */
  word(length: number): string;
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;

  // mulberry32: small, fast, and good enough to fill a company.
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  function between(low: number, high: number): number {
    return low + Math.floor(next() * (high - low + 1));
  }

  function letters(alphabet: string, length: number): string {
    return Array.from({ length }, () => alphabet.charAt(between(0, alphabet.length - 1))).join('');
  }

  return {
    between,
    pick(list) {
      const picked = list[between(0, list.length - 1)];
      if (picked === undefined) throw new Error('Nothing to pick from');
      return picked;
    },
    hex: (length) => letters('0123456789abcdef', length),
    word: (length) => letters('0123456789abcdefghijklmnopqrstuvwxyz', length),
  };
}
