import type { Messages } from '@lingui/core';

const plain = 'aceinorsuyACEINORSUY';
const accented = 'àçéîñöŕšûýÀÇÉÎÑÖŔŠÛÝ';

/** A catalogue whose words are readable, but visibly not ours: accents, brackets, and vowels doubled for length. */
export function pseudoMessages(messages: Messages): Messages {
  return Object.fromEntries(
    Object.entries(messages).map(([id, message]) => [
      id,
      typeof message === 'string' ? `[${pseudoText(message)}]` : message.map(pseudoPart),
    ]),
  );
}

type Part = Exclude<Messages[string], string>[number];

/** A compiled message is text, or `[name, kind, cases]`; only texts change. */
function pseudoPart(part: Part): Part {
  return typeof part === 'string' ? pseudoText(part) : part;
}

function pseudoText(text: string): string {
  return text
    .replaceAll(/[aeiou]/g, '$&$&')
    .replaceAll(/[a-z]/gi, (letter) => accented[plain.indexOf(letter)] ?? letter);
}
