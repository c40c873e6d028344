import { t, type MessageId } from '../../i18n/t.ts';
import type { PasteOffer } from '../../poll/paste/paste-offer.ts';
import { Button } from '../../ui/button.tsx';

interface PasteOfferLineProps {
  /** null = nothing to offer; the place is kept, so that an offer which comes is read out. */
  readonly offer: PasteOffer | null;
  readonly onTake: (offer: PasteOffer) => void;
}

/** Below a field: what its text may be meant as, and the button that makes it so (decision 23). */
export function PasteOfferLine({ offer, onTake }: PasteOfferLineProps) {
  return (
    <div role="status" className="flex flex-wrap items-center gap-x-3 text-xs text-hint empty:-mt-1.5">
      {offer ? (
        <>
          <span dir="auto" className="line-clamp-2 min-w-0 wrap-break-word">
            {outcomeOf(offer)}
          </span>
          <Button variant="plain" size="small" className="-mx-3 text-link!" onPress={() => onTake(offer)}>
            {t(WORDS[offer.kind])}
          </Button>
        </>
      ) : null}
    </div>
  );
}

/** What the answers will be, in one line; where there are none, the question. */
function outcomeOf({ question, answers }: PasteOffer): string {
  return answers.length > 0 ? answers.join(' · ') : (question ?? '');
}

const WORDS: Readonly<Record<PasteOffer['kind'], MessageId>> = {
  chat: 'compose.paste.withoutNames',
  lines: 'compose.paste.useLines',
  line: 'compose.paste.useLine',
};
