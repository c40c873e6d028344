import { classNames } from '../class-names.ts';

/** A grey place for something that is on its way; give it a size by classes. Invisible to assistive technology. */
export function Skeleton({ className }: { readonly className?: string }) {
  return (
    <span
      aria-hidden
      className={classNames('block rounded-md bg-fill motion-safe:animate-pulse', className)}
    />
  );
}
