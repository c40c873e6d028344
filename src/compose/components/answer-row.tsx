import { GripVertical, X } from 'lucide-react';
import { lazy, Suspense, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { GridListItem } from 'react-aria-components/GridList';

import { t } from '../../i18n/t.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { AnswerField, type AnswerKey } from './answer-field.tsx';

const AnswerMenu = lazy(async () => ({ default: (await import('./answer-menu.tsx')).AnswerMenu }));

interface AnswerRowProps {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  readonly isSpare: boolean;
  readonly error: string | undefined;
  readonly fieldRef: (field: HTMLInputElement | null) => void;
  readonly onChange: (text: string) => void;
  readonly onLeave: () => void;
  readonly onKey: (key: AnswerKey) => boolean;
  readonly onPasteList: (answers: readonly string[]) => void;
  readonly onRemove: () => void;
  readonly onMenuClose: () => void;
}

/** One answer: the handle that moves it (a press of it opens the menu), its field, and the button that removes it. */
export function AnswerRow({ id, number, isSpare, onRemove, onMenuClose, ...field }: AnswerRowProps) {
  const handle = useRef<HTMLSpanElement>(null);
  const [hasMenu, setHasMenu] = useState(false);
  return (
    <GridListItem
      id={id}
      textValue={t('compose.answer', { number })}
      className={rowClass}
      render={(props) => <div {...props} tabIndex={-1} />}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- listens for the row's fields only */}
      <div className="contents" onKeyDown={keepTab} onFocus={keepFocus}>
        <span ref={handle} className="order-first flex h-field w-6 flex-none items-center max-sm:w-11">
          <IconButton
            slot="drag"
            label={t('compose.answer.move', { number })}
            onPress={({ pointerType }) => setHasMenu(pointerType === 'mouse' || pointerType === 'touch')}
            className={isSpare ? 'invisible' : handleClass}
          >
            <GripVertical size={16} aria-hidden />
          </IconButton>
        </span>
        <AnswerField {...field} number={number} isSpare={isSpare} />
        <span className="flex h-field w-7 flex-none items-center justify-end max-sm:w-11">
          {isSpare ? null : (
            <IconButton label={t('compose.answer.remove', { number })} onPress={onRemove}>
              <X size={16} aria-hidden />
            </IconButton>
          )}
        </span>
        {hasMenu ? (
          <Suspense>
            <AnswerMenu
              anchor={handle}
              onClose={() => {
                setHasMenu(false);
                requestAnimationFrame(onMenuClose);
              }}
              onUp={() => field.onKey('up')}
              onDown={() => field.onKey('down')}
              onRemove={onRemove}
            />
          </Suspense>
        ) : null}
      </div>
    </GridListItem>
  );
}

/**
 * A grid is one stop of the Tab key, and remembers the row one was in; its rows here are fields of a form, to be walked
 * through one after the other. So the grid hears neither of Tab nor of a field's focus.
 */
function keepTab(event: KeyboardEvent): void {
  if (event.key === 'Tab') event.stopPropagation();
}

function keepFocus(event: FocusEvent): void {
  event.stopPropagation();
}

const rowClass =
  'flex items-start gap-1 rounded-md max-sm:gap-0 outline-offset-2 dragging:opacity-50 focus-visible:outline-2 focus-visible:outline-accent';

/**
 * React Aria lets the pointer fall through the handle to the draggable row, which Firefox needs; elsewhere a button in
 * a draggable row drags as well, and can be pressed for the menu.
 */
const handleClass =
  'max-sm:w-11 w-6 cursor-grab pointer-events-auto! supports-[-moz-appearance:none]:pointer-events-none!';
