import { useState } from 'react';
import { t } from '../../i18n/t.ts';
import type { Member } from '../../poll/turnout/non-voters.ts';
import { Button } from '../../ui/button.tsx';
import { PersonLine } from './person-line.tsx';

/** How many are drawn at first: the screen shall not be pushed away by a list of thousands. */
const FIRST = 20;

/** The people who have not voted, by face and name; those away at the end. No line is wider than the column: it is cut. */
export function LeftList({ people }: { readonly people: readonly Member[] }) {
  const [limit, setLimit] = useState(FIRST);
  const rest = people.length - limit;
  return (
    <div className="grid grid-cols-1 gap-2">
      <p className="text-sm text-hint">{t('left.count', { count: people.length })}</p>
      <ul aria-label={t('left.title')} className="grid grid-cols-1 gap-0.5">
        {people.slice(0, limit).map((person) => (
          <li key={person.id} className="row-when-seen">
            <PersonLine person={person} notes={[]} />
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <Button variant="plain" onPress={() => setLimit(people.length)}>
          {t('left.more', { count: rest })}
        </Button>
      ) : null}
    </div>
  );
}
