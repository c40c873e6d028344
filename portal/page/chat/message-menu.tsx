import { Ellipsis } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { MessageView, PlacementView } from '../../doors/page-wire.ts';
import { openSlider, plainSlider } from '../frame/stage.ts';

const MENU = 'IM_CONTEXT_MENU';

interface MessageMenuProps {
  readonly dialogId: string;
  readonly message: Pick<MessageView, 'id' | 'text'>;
  readonly placements: readonly PlacementView[];
}

/** A message's menu: what applications have put at its end. Their page opens in a slider. */
export function MessageMenu({ dialogId, message, placements }: MessageMenuProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const items = placements.filter(({ code }) => code === MENU);
  if (items.length === 0) return null;

  function open({ code, title }: PlacementView): void {
    setOpen(false);
    const options = { messageId: String(message.id), dialogId };
    const opening = { placement: code, options, popup: true };
    void openSlider(plainSlider(title, { kind: 'app', opening }));
  }

  function close(): void {
    setOpen(false);
    button.current?.focus();
  }
  return (
    <div className="message__menu">
      <button
        ref={button}
        type="button"
        className="icon-button"
        aria-label={`Menu of: ${message.text}`}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Ellipsis aria-hidden size={18} />
      </button>
      {isOpen && <Items items={items} onChoose={open} onClose={close} />}
    </div>
  );
}

interface ItemsProps {
  readonly items: readonly PlacementView[];
  readonly onChoose: (item: PlacementView) => void;
  readonly onClose: () => void;
}

function Items({ items, onChoose, onClose }: ItemsProps) {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => menu.current?.querySelector('button')?.focus(), []);
  return (
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      className="message__items"
      onKeyDown={({ key }) => {
        if (key === 'Escape' || key === 'Tab') onClose();
      }}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (!currentTarget.contains(relatedTarget)) onClose();
      }}
    >
      {items.map((item) => (
        <button key={item.code} type="button" role="menuitem" onClick={() => onChoose(item)}>
          {item.title}
        </button>
      ))}
    </div>
  );
}
