import { useEffect, useRef, useState } from 'react';

/** `text`, but changing no more often than every `pause` milliseconds: what is read aloud must not flood. */
export function useThrottled(text: string, pause: number): string {
  const [said, setSaid] = useState(text);
  const saidAt = useRef(0);
  useEffect(() => {
    if (text === said) return undefined;
    const rest = Math.max(0, saidAt.current + pause - Date.now());
    const timer = setTimeout(() => {
      saidAt.current = Date.now();
      setSaid(text);
    }, rest);
    return () => clearTimeout(timer);
  }, [text, said, pause]);
  return said;
}
