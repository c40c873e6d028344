import { memo, useCallback, useState } from 'react';
import { ago } from '../../i18n/format.ts';
import { t } from '../../i18n/t.ts';
import { findPeople } from '../../poll/turnout/find-people.ts';
import type { Member } from '../../poll/turnout/non-voters.ts';
import { Button } from '../../ui/button.tsx';
import { SearchField } from '../../ui/form/search-field.tsx';
import type { BeforeReminding } from '../turnout/turnout-queries.ts';
import { PersonLine } from '../turnout/person-line.tsx';

/** Rows drawn at first; the search looks through everybody. */
const FIRST = 200;

interface PeopleChoiceProps {
  readonly people: readonly Member[];
  readonly chosenIds: ReadonlySet<number>;
  readonly onChoose: (change: (chosen: ReadonlySet<number>) => ReadonlySet<number>) => void;
  readonly before: BeforeReminding;
  /** ms epoch. */
  readonly now: number;
}

/** Whom to remind: all, none, or each by a tick; the search narrows the list, and with it what "all" means. */
export function PeopleChoice({ people, chosenIds, onChoose, before, now }: PeopleChoiceProps) {
  const [sought, setSought] = useState('');
  const [limit, setLimit] = useState(FIRST);
  const found = findPeople(people, sought);
  const toggle = useCallback(
    (id: number) => onChoose((chosen) => new Set(chosen.has(id) ? without(chosen, [id]) : [...chosen, id])),
    [onChoose],
  );
  const foundIds = found.map(({ id }) => id);
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <SearchField
          className="min-w-0 flex-1 basis-44"
          label={t('remind.search')}
          value={sought}
          onChange={setSought}
        />
        <span className="flex flex-wrap gap-1">
          <Button
            variant="plain"
            size="small"
            onPress={() => onChoose((chosen) => new Set([...chosen, ...foundIds]))}
          >
            {t('remind.all')}
          </Button>
          <Button
            variant="plain"
            size="small"
            onPress={() => onChoose((chosen) => new Set(without(chosen, foundIds)))}
          >
            {t('remind.none')}
          </Button>
        </span>
      </div>
      <div
        role="group"
        aria-label={t('remind.people')}
        className="grid max-h-60 content-start overflow-y-auto rounded-md border border-divider-accent p-1"
      >
        {found.slice(0, limit).map((person) => (
          <PersonTick
            key={person.id}
            person={person}
            isChosen={chosenIds.has(person.id)}
            isMe={person.id === before.myId}
            remindedAgo={agoOf(before.remindedAt.get(person.id), now)}
            onToggle={toggle}
          />
        ))}
        {found.length === 0 ? <p className="p-3 text-sm text-hint">{t('remind.nobodyFound')}</p> : null}
        {found.length > limit ? (
          <Button variant="plain" onPress={() => setLimit(found.length)}>
            {t('left.more', { count: found.length - limit })}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

interface PersonTickProps {
  readonly person: Member;
  readonly isChosen: boolean;
  readonly isMe: boolean;
  /** '' when nobody has reminded them. */
  readonly remindedAgo: string;
  readonly onToggle: (id: number) => void;
}

/** The browser's own checkbox: thousands of them cost little. */
const PersonTick = memo(function PersonTick({
  person,
  isChosen,
  isMe,
  remindedAgo,
  onToggle,
}: PersonTickProps) {
  const notes = [
    ...(isMe ? [t('remind.you')] : []),
    ...(remindedAgo === '' ? [] : [t('remind.remindedAgo', { ago: remindedAgo })]),
  ];
  return (
    <label className="row-when-seen flex min-h-11 items-center gap-3 rounded-md px-2 hover:bg-hover has-checked:bg-selected">
      <input
        type="checkbox"
        className="size-5 flex-none accent-button outline-offset-2 focus-visible:outline-2 focus-visible:outline-accent"
        checked={isChosen}
        onChange={() => onToggle(person.id)}
      />
      <PersonLine person={person} notes={notes} />
    </label>
  );
});

function agoOf(at: number | undefined, now: number): string {
  return at === undefined ? '' : ago(at, now);
}

function without(chosen: ReadonlySet<number>, ids: readonly number[]): number[] {
  const gone = new Set(ids);
  return [...chosen].filter((id) => !gone.has(id));
}
