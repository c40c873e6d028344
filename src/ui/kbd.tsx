import type { ReactNode } from 'react';

/** A key beside the button it presses. For the eye only, so that it does not become part of the button's name. */
export function Kbd({ children }: { readonly children: ReactNode }) {
  return (
    <kbd aria-hidden className="rounded-xs border border-current px-1.5 font-mono text-xs max-sm:hidden">
      {children}
    </kbd>
  );
}

/** "Ctrl" or, on Apple's machines, "⌘". */
export function modifierKey(): string {
  return /Mac|iP(?:hone|ad)/.test(navigator.platform) ? '⌘' : 'Ctrl';
}
