import { useEffect, useRef, useState } from 'react';
import { useStore } from '../store.ts';
import type { ChoiceItem, OpenChoice } from './choice.ts';
import { openChoice } from './choice.ts';

/** The portal's own list, when an app asks for people, rights or CRM. Cancelled, it leaves the app without an answer. */
export function ChoiceDialog() {
  const open = useStore(openChoice);
  return open === null ? null : <ChoiceWindow key={open.title} open={open} />;
}

function ChoiceWindow({ open }: { readonly open: OpenChoice }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [chosen, setChosen] = useState(open.chosen);
  const [sought, setSought] = useState('');
  useEffect(() => dialog.current?.showModal(), []);
  const shown = open.items.filter(({ name, note }) =>
    `${name} ${note}`.toLocaleLowerCase().includes(sought.trim().toLocaleLowerCase()),
  );

  function toggle(id: string): void {
    if (!open.several) setChosen([id]);
    else setChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  }
  return (
    <dialog ref={dialog} className="choice-dialog" aria-label={open.title} onCancel={() => open.choose(null)}>
      <h2>{open.title}</h2>
      <input
        type="search"
        className="choice-dialog__search"
        aria-label="Search"
        placeholder="Search"
        value={sought}
        onChange={({ target }) => setSought(target.value)}
      />
      <div className="choice-dialog__list">
        {shown.map((item) => (
          <Row
            key={item.id}
            item={item}
            several={open.several}
            isChosen={chosen.includes(item.id)}
            onToggle={() => toggle(item.id)}
          />
        ))}
        {shown.length === 0 && <p className="choice-dialog__none">Nothing found</p>}
      </div>
      <footer className="choice-dialog__foot">
        <button
          type="button"
          className="button button--primary"
          disabled={chosen.length === 0}
          onClick={() => open.choose(chosen)}
        >
          Select
        </button>
        <button type="button" className="button" onClick={() => open.choose(null)}>
          Cancel
        </button>
      </footer>
    </dialog>
  );
}

interface RowProps {
  readonly item: ChoiceItem;
  readonly several: boolean;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

function Row({ item: { name, note, blocked }, several, isChosen, onToggle }: RowProps) {
  return (
    <label data-off={blocked}>
      <input
        type={several ? 'checkbox' : 'radio'}
        name="choice"
        checked={isChosen}
        disabled={blocked}
        onChange={onToggle}
      />
      <span dir="auto">{name}</span>
      <small dir="auto">{note}</small>
    </label>
  );
}
