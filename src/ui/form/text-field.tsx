import type { ClipboardEventHandler, FocusEventHandler, KeyboardEventHandler, ReactNode, Ref } from 'react';
import { Input } from 'react-aria-components/TextField';
import { classNames } from '../class-names.ts';
import { Field, type FieldProps } from './field.tsx';
import { GrowingTextArea } from './growing-text-area.tsx';

type Box = HTMLInputElement | HTMLTextAreaElement;

interface CommonProps extends Omit<FieldProps, 'children'> {
  /** These three are plain React events of the box itself, and bubble. */
  readonly onBlur?: FocusEventHandler<Box> | undefined;
  readonly onKeyDown?: KeyboardEventHandler<Box> | undefined;
  readonly onPaste?: ClipboardEventHandler<Box> | undefined;
  readonly placeholder?: string | undefined;
}

interface LineProps extends CommonProps {
  /** The keyboard that a phone shows. */
  readonly inputMode?: 'numeric' | undefined;
  readonly multiline?: false | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

interface LinesProps extends CommonProps {
  readonly multiline: true;
  readonly ref?: Ref<HTMLTextAreaElement> | undefined;
}

export type TextFieldProps = LineProps | LinesProps;

const look =
  'w-full rounded-md border border-control bg-content px-3 text-base text-primary transition-paint ' +
  'focus:border-accent focus:outline-3 focus:outline-offset-0 focus:outline-accent-stroke ' +
  'invalid:border-danger invalid:focus:outline-danger-soft forced-colors:focus:outline-[Highlight]';

/** One line of text, or with `multiline` a box that grows with what is in it. Nothing is ever cut: the field says what is over. */
export function TextField(props: TextFieldProps): ReactNode {
  return props.multiline === true ? <Lines {...props} /> : <Line {...props} />;
}

function Line({ ref, onBlur, onKeyDown, onPaste, placeholder, inputMode, ...field }: LineProps) {
  return (
    <Field {...field}>
      <Input
        {...present({ onBlur, onKeyDown, onPaste, placeholder })}
        {...(inputMode && { inputMode })}
        {...readAs(field.value)}
        ref={ref}
        autoComplete="off"
        className={classNames(look, 'h-field')}
      />
    </Field>
  );
}

function Lines({ ref, onBlur, onKeyDown, onPaste, placeholder, ...field }: LinesProps) {
  return (
    <Field {...field}>
      <GrowingTextArea
        {...present({ onBlur, onKeyDown, onPaste, placeholder })}
        {...readAs(field.value)}
        ref={ref}
        autoComplete="off"
        className={classNames(look, 'py-2')}
      />
    </Field>
  );
}

/** Text is read as its first letter says, whatever the page's language; before there is one, as the page. */
function readAs(value: string): { readonly dir?: 'auto' } {
  return /\p{L}/u.test(value) ? { dir: 'auto' } : {};
}

type BoxProps = Pick<CommonProps, 'onBlur' | 'onKeyDown' | 'onPaste' | 'placeholder'>;

/** React Aria merges a handler that is `undefined` over its own, so what is not given is left out. */
function present({ onBlur, onKeyDown, onPaste, placeholder }: BoxProps) {
  return {
    ...(onBlur && { onBlur }),
    ...(onKeyDown && { onKeyDown }),
    ...(onPaste && { onPaste }),
    ...(placeholder !== undefined && { placeholder }),
  };
}
