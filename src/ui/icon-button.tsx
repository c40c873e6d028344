import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { classNames } from './class-names.ts';

export interface IconButtonProps extends Omit<
  AriaButtonProps,
  'children' | 'className' | 'style' | 'aria-label'
> {
  /** The accessible name: an icon says nothing to those who do not see it. Leave it out only inside a `slot` that names itself. */
  readonly label: string | undefined;
  /** A lucide icon, 16 to 20 px. */
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

/** A square button with an icon: at least 28 px to hit, 44 px in a narrow frame. */
export function IconButton({ label, className, children, ...rest }: IconButtonProps) {
  return (
    <AriaButton
      {...rest}
      {...(label === undefined ? {} : { 'aria-label': label })}
      className={classNames(
        'inline-grid size-small flex-none cursor-default place-items-center rounded-md text-hint transition-paint',
        'focus-ring hover:bg-fill hover:text-primary pressed:bg-fill disabled:opacity-40',
        className,
      )}
    >
      {children}
    </AriaButton>
  );
}
