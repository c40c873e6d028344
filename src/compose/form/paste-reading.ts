import { useEffect, useState, type ClipboardEvent } from 'react';

import type { PasteOffer } from '../../poll/paste/paste-offer.ts';
import type { Reading } from '../../poll/paste/reading.ts';

/** What reads pasted texts; fetched once the form can be used. */
export interface PasteReading {
  readonly parsePaste: (text: string, kind: 'question' | 'answer') => Reading;
  readonly questionOffer: (question: string) => PasteOffer | null;
  readonly answersOffer: (answers: readonly string[]) => PasteOffer | null;
}

let loading: Promise<PasteReading> | null = null;
let loaded: PasteReading | null = null;

/** Null until it is there. */
export function usePasteReading(): PasteReading | null {
  const [reading, setReading] = useState(loaded);
  useEffect(() => {
    load().then(setReading, () => undefined);
  }, []);
  return reading;
}

/** The text of a field around its selection. */
interface Around {
  readonly before: string;
  readonly after: string;
}

/** What becomes of a paste: a list or a poll is taken apart, any other text is put in whole. */
interface Taken {
  readonly take: (reading: Reading, around: Around, text: string) => void;
  readonly insert: (text: string) => void;
}

/**
 * Reads a paste. What is no list stays the browser's own work, except in the first moment, when the reading is still on
 * its way: then the text waits for it, and is put in whole where it does not come.
 */
export function readPaste(
  event: ClipboardEvent<HTMLInputElement | HTMLTextAreaElement>,
  kind: 'question' | 'answer',
  { take, insert }: Taken,
): void {
  const field = event.currentTarget;
  const text = event.clipboardData.getData('text/plain');
  if (loaded) {
    const reading = loaded.parsePaste(text, kind);
    if (isPlain(reading, kind)) return;
    event.preventDefault();
    take(reading, around(field), text);
    return;
  }
  event.preventDefault();
  void putLater();

  async function putLater(): Promise<void> {
    const reading = await load().then(
      ({ parsePaste }) => parsePaste(text, kind),
      () => null,
    );
    const { before, after } = around(field);
    if (reading === null || isPlain(reading, kind)) insert(before + text + after);
    else take(reading, { before, after }, text);
  }
}

function load(): Promise<PasteReading> {
  loading ??= fetchReading();
  return loading;
}

async function fetchReading(): Promise<PasteReading> {
  try {
    const [{ parsePaste }, { questionOffer, answersOffer }] = await Promise.all([
      import('../../poll/paste/parse-paste.ts'),
      import('../../poll/paste/paste-offer.ts'),
    ]);
    loaded = { parsePaste, questionOffer, answersOffer };
    return loaded;
  } catch (thrown) {
    loading = null;
    throw thrown;
  }
}

function isPlain({ answers }: Reading, kind: 'question' | 'answer'): boolean {
  return answers.length < (kind === 'question' ? 1 : 2);
}

function around(field: HTMLInputElement | HTMLTextAreaElement): Around {
  const { value, selectionStart, selectionEnd } = field;
  return {
    before: value.slice(0, selectionStart ?? value.length),
    after: value.slice(selectionEnd ?? value.length),
  };
}
