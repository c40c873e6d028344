import { Wrench } from 'lucide-react';
import type { PortalView, ViewerView } from '../doors/page-wire.ts';
import { Avatar } from './avatar.tsx';
import { Bell } from './bell.tsx';
import { plural } from './format.ts';
import { PORTAL_LANGUAGES } from './portal-languages.ts';
import { changeQuery } from './use-address.ts';
import type { Viewing } from './viewing.ts';

interface TopBarProps {
  readonly portal: PortalView;
  readonly viewing: Viewing;
  readonly complaints: number;
  readonly toolsOpen: boolean;
  readonly onToggleTools: () => void;
}

/** Who looks, in which language, and the door to the developers' drawer. */
export function TopBar({ portal, viewing, complaints, toolsOpen, onToggleTools }: TopBarProps) {
  const viewer = portal.viewers.find(({ id }) => id === viewing.as);
  return (
    <header className="top-bar">
      <p className="top-bar__brand">
        <strong>Bitrix24</strong> <span>local</span>
      </p>
      <label className="top-bar__language">
        <span className="top-bar__label">Language</span>
        <select
          aria-label="Language"
          value={viewing.lang === '' ? viewer?.language : viewing.lang}
          onChange={(event) => changeQuery({ lang: event.target.value })}
        >
          {PORTAL_LANGUAGES.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="top-bar__viewer">
        <span className="top-bar__label">View as</span>
        {viewer !== undefined && <Avatar {...viewer} size="small" />}
        <select
          aria-label="View as"
          value={viewing.as}
          onChange={(event) => changeQuery({ as: event.target.value })}
        >
          {portal.viewers.map((person) => (
            <option key={person.id} value={person.id}>
              {person.name}
              {roleNote(person)}
            </option>
          ))}
        </select>
      </label>
      <Bell as={viewing.as} />
      <button
        type="button"
        className="top-bar__tools"
        aria-label={toolsLabel(complaints)}
        aria-expanded={toolsOpen}
        onClick={onToggleTools}
      >
        <Wrench aria-hidden size={16} />
        <span className="top-bar__tools-label">Developer tools</span>
        {complaints > 0 && <span className="count-badge">{complaints}</span>}
      </button>
    </header>
  );
}

function toolsLabel(complaints: number): string {
  const name = 'Developer tools';
  return complaints === 0 ? name : `${name}, ${plural(complaints, 'complaint', 'complaints')}`;
}

function roleNote({ role }: ViewerView): string {
  return role === 'employee' ? '' : ` (${role})`;
}
