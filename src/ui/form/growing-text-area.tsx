import { useCallback, type Ref } from 'react';
import { TextArea, type TextAreaProps } from 'react-aria-components/TextField';
import { classNames } from '../class-names.ts';

export interface GrowingTextAreaProps extends Omit<TextAreaProps, 'className' | 'style'> {
  readonly className: string;
  readonly ref?: Ref<HTMLTextAreaElement> | undefined;
}

/** A text box as tall as its text, from two lines on: by CSS, or by measuring in browsers without `field-sizing`. */
export function GrowingTextArea({ ref, className, ...rest }: GrowingTextAreaProps) {
  const attach = useCallback(
    (area: HTMLTextAreaElement | null) => {
      if (typeof ref === 'function') ref(area);
      else if (ref) ref.current = area;
      if (area) fit(area);
    },
    [ref],
  );
  return (
    <TextArea
      {...rest}
      ref={attach}
      rows={2}
      onInput={(event) => fit(event.currentTarget)}
      className={classNames('field-sizing-content min-h-15 resize-none', className)}
    />
  );
}

function fit(area: HTMLTextAreaElement): void {
  if (CSS.supports('field-sizing', 'content')) return;
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
}
