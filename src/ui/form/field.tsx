import type { ReactNode } from 'react';
import { FieldError, Label, Text, TextField as AriaTextField } from 'react-aria-components/TextField';
import { t } from '../../i18n/t.ts';
import { classNames } from '../class-names.ts';

export interface FieldProps {
  readonly label: string;
  /** The label is there for assistive technology only. */
  readonly labelHidden?: boolean | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly name?: string | undefined;
  readonly description?: ReactNode;
  /** Turns the field red, is shown below it and read out as part of it. */
  readonly error?: string | undefined;
  /** Shown whenever given ("240 / 250"), so pass it only near the limit. Lengths as the domain counts them. */
  readonly counter?: { readonly used: number; readonly max: number } | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly className?: string | undefined;
  /** The box to type in. */
  readonly children: ReactNode;
}

/** What stands around a box to type in: its label above; its error, its hint and its counter below, tied to it. */
export function Field({ label, labelHidden = false, name, error, autoFocus = false, ...props }: FieldProps) {
  const { value, onChange, description, counter, className, children } = props;
  return (
    <AriaTextField
      value={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      autoFocus={autoFocus}
      {...(name !== undefined && { name })}
      className={classNames('grid min-w-0 content-start gap-1.5', className)}
    >
      <Label className={labelHidden ? 'sr-only' : 'text-sm text-hint'}>{label}</Label>
      {children}
      <FieldError className="text-xs text-danger">{error}</FieldError>
      {(description ?? counter) === undefined ? null : (
        <Text slot="description" className="flex items-start justify-between gap-3 text-xs text-hint">
          <span>{description}</span>
          {counter === undefined ? null : <Counter {...counter} />}
        </Text>
      )}
    </AriaTextField>
  );
}

/** Figures for the eye, a sentence for the ear. */
function Counter({ used, max }: { readonly used: number; readonly max: number }) {
  const left = max - used;
  return (
    <span className={classNames('whitespace-nowrap tabular-nums', left < 0 && 'text-danger')}>
      <span aria-hidden>
        {used} / {max}
      </span>
      <span className="sr-only">
        {left < 0 ? t('ui.over', { count: -left }) : t('ui.remaining', { count: left })}
      </span>
    </span>
  );
}
