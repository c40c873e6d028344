import { useEffect, useState } from 'react';

/** The clock, ms since the epoch, looked at every `step` milliseconds: for "12 seconds ago". */
export function useNow(step: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), step);
    return () => clearInterval(timer);
  }, [step]);
  return now;
}
