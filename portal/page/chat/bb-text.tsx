import { createElement, Fragment, type ReactNode } from 'react';
import { type BbNode, parseBb, wordsOf } from './bb-parse.ts';

/** A message's text with its mark-up drawn; nothing in it is ever HTML, and links lead to web pages only. */
export function BbText({ text }: { readonly text: string }) {
  return drawn(parseBb(text));
}

/** Drawn anew with every text, so that the parts need no keys. */
function drawn(nodes: readonly BbNode[]): ReactNode {
  return createElement(Fragment, {}, ...nodes.map(mark));
}

function mark(node: BbNode): ReactNode {
  if (node.kind === 'text') return node.text;
  if (node.kind === 'break') return <br />;
  const inner = drawn(node.children);
  switch (node.kind) {
    case 'b':
      return <b>{inner}</b>;
    case 'i':
      return <i>{inner}</i>;
    case 'u':
      return <u>{inner}</u>;
    case 's':
      return <s>{inner}</s>;
    case 'user':
      return (
        <span className="mention" data-person={node.value}>
          {inner}
        </span>
      );
    case 'url':
      return <WebLink address={node.value === '' ? wordsOf(node.children) : node.value}>{inner}</WebLink>;
    case 'chat':
      return <a href={`#/chat/chat${Number(node.value)}`}>{inner}</a>;
    case 'context':
    default:
      return <a href={`#/chat/${encodeURIComponent(node.value.split('/', 1)[0] ?? '')}`}>{inner}</a>;
  }
}

function WebLink({ address, children }: { readonly address: string; readonly children: ReactNode }) {
  if (!/^(?:https?:\/\/|\/)/i.test(address)) return children;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
