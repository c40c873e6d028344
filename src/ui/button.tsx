import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { classNames } from './class-names.ts';
import { Spinner } from './feedback/spinner.tsx';

export type ButtonVariant = 'primary' | 'tint' | 'outline' | 'plain' | 'danger';
export type ButtonSize = 'small' | 'medium' | 'large';

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  readonly children: ReactNode;
  /** primary: the one thing to do here. danger: destroys something; tinted, as Bitrix24 never fills it. */
  readonly variant?: ButtonVariant | undefined;
  readonly size?: ButtonSize | undefined;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

const variants: Readonly<Record<ButtonVariant, string>> = {
  primary: 'bg-button text-on-color hover:bg-button-hover pressed:bg-button-pressed',
  tint: 'bg-accent-soft text-link hover:bg-accent-stroke pressed:bg-accent-stroke',
  outline: 'border border-control bg-content text-secondary hover:bg-hover pressed:bg-fill',
  plain: 'text-secondary hover:bg-fill pressed:bg-fill',
  danger: 'bg-danger-soft text-danger hover:border-danger border border-transparent pressed:border-danger',
};

const sizes: Readonly<Record<ButtonSize, string>> = {
  small: 'min-h-small px-3 text-sm',
  medium: 'min-h-field px-4.5',
  large: 'min-h-large px-6 text-lg',
};

/**
 * While `isPending` the button keeps its width and its focus, has "Loading" in its name, and cannot be pressed.
 * React Aria's own pending state is not used: it announces the button by its id for seven seconds, also when the press
 * has long led to another screen and nothing has that id any more.
 */
export function Button(props: ButtonProps) {
  const { variant = 'outline', size = 'medium', isPending = false, className, children, ...rest } = props;
  const busy = { 'aria-disabled': true, type: 'button', onPress: () => undefined } as const;
  return (
    <AriaButton
      {...rest}
      {...(isPending && busy)}
      className={classNames(
        'relative inline-flex cursor-default items-center justify-center gap-2 rounded-md py-1 text-center font-medium transition-paint',
        'focus-ring disabled:opacity-50 forced-colors:border forced-colors:disabled:text-[GrayText]',
        variants[variant],
        sizes[size],
        className,
      )}
    >
      <span className={classNames('inline-flex items-center gap-2', isPending && 'opacity-0')}>
        {children}
      </span>
      {isPending ? <Spinner className="absolute" /> : null}
    </AriaButton>
  );
}
