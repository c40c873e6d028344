/** Our marks in a message; brackets of people never are marks, a word joiner stands behind them. */
const MARKS = /(\[B\].*?\[\/B\]|\[(?:URL|USER|CONTEXT)=[^\]]*\].*?\[\/(?:URL|USER|CONTEXT)\])/su;

/** A message of ours, a post or a reminder, as the chat will show it. */
export function MessagePreview({ text }: { readonly text: string }) {
  return (
    <div className="rounded-xl bg-chat p-3 sm:p-4">
      <p
        className="rounded-xl rounded-es-xs bg-content px-3.5 py-3 whitespace-pre-wrap shadow-card"
        dir="auto"
      >
        {text.split(MARKS).map((part, place) => (
          // eslint-disable-next-line react/no-array-index-key
          <Part key={place} part={part} />
        ))}
      </p>
    </div>
  );
}

function Part({ part }: { readonly part: string }) {
  const said = part.replace(/^\[[^\]]*\](.*)\[\/\w+\]$/su, '$1');
  if (part.startsWith('[B]')) return <b className="font-semibold">{said}</b>;
  return /^\[(?:URL|USER|CONTEXT)=/u.test(part) ? <span className="text-link">{said}</span> : <>{part}</>;
}
