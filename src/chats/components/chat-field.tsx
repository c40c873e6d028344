import {
  useRef,
  type ComponentProps,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type Ref,
} from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { FieldError, Input, Label, Text, TextField } from 'react-aria-components/TextField';
import { t, currentLocale } from '../../i18n/t.ts';
import { useChatNames } from '../../chat-names/use-chat-names.ts';
import type { Chat } from '../../poll/chat.ts';
import { ChatChips } from './chat-chips.tsx';

export interface ChatFieldProps {
  readonly label: string;
  readonly text: string;
  readonly onTextChange: (text: string) => void;
  readonly value: readonly Chat[];
  readonly onChange: (chats: readonly Chat[]) => void;
  readonly isOpen: boolean;
  /** The person asks for the list: with a click or an arrow key. */
  readonly onOpen: () => void;
  /** The person has had enough of it: Escape. */
  readonly onClose: () => void;
  /** The person goes on to the next field: Tab. */
  readonly onLeave?: (() => void) | undefined;
  /** True while options are in the list. */
  readonly hasOptions: boolean;
  readonly error?: string | undefined;
  readonly description?: string | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly inputRef: Ref<HTMLInputElement>;
  /** The list, placed under the box. */
  readonly children: ReactNode;
  readonly className?: string;
}

/** The box with the chosen chats and the text that is being sought; its arrow keys walk along the list. */
export function ChatField(props: ChatFieldProps) {
  const { text, value, onChange, isOpen, onOpen, hasOptions, error, description, inputRef, children } = props;
  const box = useRef<HTMLDivElement>(null);
  const chips = useRef<HTMLDivElement>(null);
  const names = useChatNames(value);
  const titles = new Intl.ListFormat(currentLocale()).format(value.map((chat) => names.nameOf(chat)));
  const focusInput = () => box.current?.querySelector('input')?.focus();

  function onClick({ target }: MouseEvent): void {
    if (target instanceof Element && target.closest('[role=row]')) return;
    focusInput();
    onOpen();
  }

  return (
    <Autocomplete inputValue={text} onInputChange={props.onTextChange}>
      <TextField validationBehavior="aria" isInvalid={error !== undefined} className={props.className ?? ''}>
        <Label className="mb-1.5 block text-sm text-hint">{props.label}</Label>
        <div className="relative flex min-h-0 flex-auto flex-col">
          {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- widens the field for the mouse; keys have the input */}
          <div
            ref={box}
            onClick={onClick}
            onKeyDownCapture={(event) => onKey(event, props, chips.current)}
            className="flex max-h-40 min-h-field flex-none cursor-text overflow-y-auto flex-wrap items-center gap-1.5 rounded-md border border-control bg-content px-2 py-1 transition-paint has-[input:focus]:border-accent has-[input:focus]:outline-3 has-[input:focus]:outline-accent-stroke has-[[aria-invalid]]:border-danger has-[[aria-invalid]]:has-[input:focus]:outline-danger-soft forced-colors:has-[input:focus]:outline-[Highlight]"
          >
            {value.length > 0 && (
              <ChatChips
                ref={chips}
                chats={value}
                onRemove={(removed) => {
                  onChange(value.filter(({ dialogId }) => dialogId !== removed.dialogId));
                  if (value.length === 1) focusInput();
                }}
              />
            )}
            <Input
              {...comboBox(isOpen && hasOptions)}
              ref={inputRef}
              // The first field of a screen that was opened to fill it in.
              autoFocus={props.autoFocus ?? false}
              placeholder={value.length === 0 ? t('chats.placeholder.first') : t('chats.placeholder.more')}
              className="min-h-tiny min-w-28 flex-1 bg-transparent px-1 outline-none"
            />
          </div>
          {children}
        </div>
        {description !== undefined && (
          <Text slot="description" className="mt-1.5 block text-xs text-hint">
            {description}
          </Text>
        )}
        <span role="status" className="sr-only">
          {titles === '' ? '' : t('chats.chosenNow', { chats: titles })}
        </span>
        <FieldError className="mt-1.5 block text-xs text-danger">{error}</FieldError>
      </TextField>
    </Autocomplete>
  );
}

/** React Aria's Autocomplete gives the field its list; that it is a combobox, only we know. */
function comboBox(isExpanded: boolean) {
  return {
    role: 'combobox',
    'aria-expanded': isExpanded,
    'aria-haspopup': 'listbox',
  } satisfies ComponentProps<'input'>;
}

/** Keys that mean something here before the list sees them. */
function onKey(event: KeyboardEvent, field: ChatFieldProps, chips: HTMLElement | null): void {
  if (!(event.target instanceof HTMLInputElement)) return;
  const isSending = event.ctrlKey || event.metaKey;
  // Enter chooses; it never submits the form around, unless Ctrl or Cmd says so.
  if (event.key === 'Enter' && !isSending) event.preventDefault();
  if (!handleKey(event.key, field, chips, isSending)) return;
  event.preventDefault();
  event.stopPropagation();
}

function handleKey(
  key: string,
  field: ChatFieldProps,
  chips: HTMLElement | null,
  isSending: boolean,
): boolean {
  switch (key) {
    case 'Backspace':
      return field.text === '' && focusLast(chips);
    case 'ArrowDown':
    case 'ArrowUp':
      if (!field.isOpen) field.onOpen();
      return !field.isOpen;
    case 'Enter':
      if (!field.isOpen && !isSending) field.onOpen();
      return !field.isOpen && !isSending;
    case 'Tab':
      field.onLeave?.();
      return false;
    case 'Escape':
      if (field.isOpen) field.onClose();
      else field.onTextChange('');
      return field.isOpen || field.text !== '';
    default:
      return false;
  }
}

function focusLast(chips: HTMLElement | null): boolean {
  const last = [...(chips?.querySelectorAll<HTMLElement>('[role=row]') ?? [])].at(-1);
  last?.focus();
  return last !== undefined;
}
