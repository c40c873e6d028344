import { useState } from 'react';
import { behindWhite } from './behind-white.ts';
import { classNames } from './class-names.ts';
import { initialsOf } from './initials.ts';

export interface AvatarProps {
  /** Whose it is; drawn as initials while there is no picture. */
  readonly name: string;
  /** The colour the portal gave them, `#rrggbb`. */
  readonly color?: string | undefined;
  /** Address of a picture, or null. One that does not load is replaced by the initials. */
  readonly photo: string | null;
  readonly size?: 'small' | 'medium' | 'large' | undefined;
  readonly className?: string | undefined;
}

const sizes = {
  small: 'size-5.5 text-[9px]',
  medium: 'size-6 text-[10px]',
  large: 'size-8 text-xs',
} as const;

/** A face beside a name. Decoration: the name itself stands next to it, so assistive technology passes it by. */
export function Avatar({ name, color, photo, size = 'medium', className }: AvatarProps) {
  const [broken, setBroken] = useState<string | null>(null);
  const base = classNames(
    'inline-grid flex-none place-items-center rounded-pill overflow-hidden',
    sizes[size],
    className,
  );
  if (photo !== null && photo !== broken) {
    return (
      <img
        alt=""
        src={photo}
        loading="lazy"
        referrerPolicy="no-referrer"
        onError={() => setBroken(photo)}
        className={classNames(base, 'bg-fill object-cover')}
      />
    );
  }
  const paint = color === undefined ? null : behindWhite(color);
  return (
    <span
      aria-hidden
      className={classNames(
        base,
        'font-semibold',
        paint === null ? 'bg-fill text-secondary' : 'text-on-color',
      )}
      {...(paint === null ? {} : { style: { backgroundColor: paint } })}
    >
      {initialsOf(name)}
    </span>
  );
}
