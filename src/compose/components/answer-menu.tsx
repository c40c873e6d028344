import type { RefObject } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components/Menu';

import { t } from '../../i18n/t.ts';

interface AnswerMenuProps {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
  readonly onUp: () => void;
  readonly onDown: () => void;
  readonly onRemove: () => void;
}

/** What can be done with an answer, for those who do not drag. */
export function AnswerMenu({ anchor, onClose, onUp, onDown, onRemove }: AnswerMenuProps) {
  const entries = [
    { id: 'up', text: t('compose.answer.moveUp'), keys: 'Alt ↑', act: onUp },
    { id: 'down', text: t('compose.answer.moveDown'), keys: 'Alt ↓', act: onDown },
    { id: 'remove', text: t('compose.answer.removeThis'), keys: '', act: onRemove },
  ];
  return (
    <Popover
      isOpen
      onOpenChange={onClose}
      triggerRef={anchor}
      placement="bottom start"
      className="min-w-44 rounded-lg bg-content shadow-popover forced-colors:border"
    >
      <Menu aria-label={t('compose.answer.actions')} className="p-1.5 outline-hidden" onClose={onClose}>
        {entries.map(({ id, text, keys, act }) => (
          <MenuItem
            key={id}
            id={id}
            textValue={text}
            onAction={act}
            className="flex min-h-control cursor-default items-center gap-6 rounded-sm px-2.5 outline-hidden focus:bg-selected"
          >
            <span className="flex-1">{text}</span>
            <span aria-hidden className="text-xs text-hint">
              {keys}
            </span>
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
}
