import type { ReactNode } from 'react';

/** The one landmark and the one top heading of the page; the heading is for those who cannot see where they are. */
export function Page({ children }: { readonly children: ReactNode }) {
  return (
    <main className="mx-auto grid max-w-300 gap-3 p-3 sm:gap-4 sm:p-6">
      <h1 className="sr-only">Quorum</h1>
      {children}
    </main>
  );
}
