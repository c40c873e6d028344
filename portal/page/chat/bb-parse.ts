/** A message's mark-up as a tree; what is no mark of Bitrix24's is text. */
export type BbNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: BbTag; readonly value: string; readonly children: readonly BbNode[] };

export type BbTag = 'user' | 'chat' | 'context' | 'url' | 'b' | 'i' | 'u' | 's';

const TAG = /\[(\/?)(user|chat|context|url|br|b|i|u|s)(?:=([^\]\n]*))?\]/gi;

interface Open {
  readonly tag: BbTag;
  readonly value: string;
  /** As it was written, for when nothing closes it. */
  readonly source: string;
  readonly children: BbNode[];
}

/** Reads mark-up; what opens and never closes, or closes what was not open, stays the text it is. */
export function parseBb(text: string): BbNode[] {
  const root: BbNode[] = [];
  const open: Open[] = [];
  const here = (): BbNode[] => open.at(-1)?.children ?? root;
  const say = (words: string): void => {
    if (words !== '') here().push({ kind: 'text', text: words });
  };
  let done = 0;
  for (const match of text.matchAll(TAG)) {
    const [source, slash, rawName = '', value = ''] = match;
    say(text.slice(done, match.index));
    done = match.index + source.length;
    const name = rawName.toLowerCase();
    if (name === 'br') here().push({ kind: 'break' });
    else if (slash === '/') close(name, source);
    else open.push({ tag: tagOf(name), value, source, children: [] });
  }
  say(text.slice(done));
  while (open.length > 0) giveUp();
  return root;

  function close(name: string, source: string): void {
    if (!open.some(({ tag }) => tag === name)) return say(source);
    while (open.at(-1)?.tag !== name) giveUp();
    const whole = open.pop();
    if (whole !== undefined) here().push({ kind: whole.tag, value: whole.value, children: whole.children });
  }

  function giveUp(): void {
    const lost = open.pop();
    if (lost !== undefined) here().push({ kind: 'text', text: lost.source }, ...lost.children);
  }
}

/** All the words of a tree. */
export function wordsOf(nodes: readonly BbNode[]): string {
  return nodes
    .map((node) => (node.kind === 'text' ? node.text : node.kind === 'break' ? '\n' : wordsOf(node.children)))
    .join('');
}

function tagOf(name: string): BbTag {
  const tags: readonly BbTag[] = ['user', 'chat', 'context', 'url', 'b', 'i', 'u', 's'];
  return tags.find((tag) => tag === name) ?? 'b';
}
