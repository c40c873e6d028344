import { initialsOf } from './initials.ts';

interface AvatarProps {
  readonly name: string;
  readonly color: string;
  readonly photo: string | null;
  readonly size?: 'small' | 'medium' | 'large';
}

/** A picture, or initials; says nothing to assistive technology, for the name stands beside it. */
export function Avatar({ name, color, photo, size = 'medium' }: AvatarProps) {
  const className = `avatar avatar--${size}`;
  if (photo !== null) return <img className={className} src={photo} alt="" />;
  return (
    <span className={className} style={{ background: shaded(color) }} aria-hidden>
      {initialsOf(name)}
    </span>
  );
}

/** People's colours are too light for white letters. */
function shaded(color: string): string {
  return `color-mix(in srgb, ${color} 64%, var(--avatar-shade))`;
}
