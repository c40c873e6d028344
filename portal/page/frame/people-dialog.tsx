import { useEffect, useRef, useState } from 'react';
import type { SelectedPerson } from '../../frame/host.ts';
import type { ViewerView } from '../../page-wire.ts';
import { useStore } from '../store.ts';
import type { OpenPeopleDialog } from './stage.ts';
import { peopleDialog } from './stage.ts';

/** The portal's own list of people, when an app asks for some. Cancelled, it leaves the app without an answer. */
export function PeopleDialog({ people }: { readonly people: readonly ViewerView[] }) {
  const open = useStore(peopleDialog);
  return open === null ? null : <PeopleWindow open={open} people={people} />;
}

function PeopleWindow({
  open,
  people,
}: {
  readonly open: OpenPeopleDialog;
  readonly people: readonly ViewerView[];
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [chosen, setChosen] = useState<readonly number[]>([]);
  useEffect(() => dialog.current?.showModal(), []);
  function toggle(id: number): void {
    if (open.several) setChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
    else setChosen([id]);
  }
  return (
    <dialog
      ref={dialog}
      className="people-dialog"
      aria-label="Select people"
      onCancel={() => open.choose(null)}
    >
      <h2>Select people</h2>
      <div className="people-dialog__list">
        {people.map(({ id, name }) => (
          <label key={id}>
            <input
              type={open.several ? 'checkbox' : 'radio'}
              name="person"
              checked={chosen.includes(id)}
              onChange={() => toggle(id)}
            />
            {name}
          </label>
        ))}
      </div>
      <footer className="people-dialog__foot">
        <button
          type="button"
          className="button button--primary"
          onClick={() => open.choose(people.filter(({ id }) => chosen.includes(id)).map(selectedPerson))}
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

function selectedPerson({ id, name, photo, position }: ViewerView): SelectedPerson {
  const url = `/company/personal/user/${id}/`;
  return { id: String(id), name, photo: photo ?? '', position, url, sub: false, sup: false };
}
