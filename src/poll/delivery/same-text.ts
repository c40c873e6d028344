/** True when two texts read the same: white space around them, line ends and Unicode composition do not count. */
export function sameText(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim().normalize('NFC');
}
