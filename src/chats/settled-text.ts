import { useEffect, useState } from 'react';

/** The text once it has not changed for `pause` milliseconds: what is worth a request. */
export function useSettledText(text: string, pause: number): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text, pause]);
  return settled;
}
