import { ChartColumn, X } from 'lucide-react';
import type { PlacementView } from '../../doors/page-wire.ts';
import { AppInMessenger } from '../frame/app-in-messenger.tsx';
import type { Viewing } from '../viewing.ts';

const FIELD = 'IM_TEXTAREA';

interface AppAtFieldProps {
  readonly viewing: Viewing;
  readonly dialogId: string;
  readonly placements: readonly PlacementView[];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** The applications above the message field, and the window in which one of them opens. */
export function AppAtField({ viewing, dialogId, placements, isOpen, onToggle }: AppAtFieldProps) {
  const app = placements.find(({ code }) => code === FIELD);
  if (app === undefined) return null;
  return (
    <>
      <div className="field-apps" role="toolbar" aria-label="Applications">
        <button type="button" className="field-apps__button" aria-expanded={isOpen} onClick={onToggle}>
          <ChartColumn aria-hidden size={18} />
          {app.title}
        </button>
      </div>
      {isOpen && (
        <section
          className="field-app"
          aria-label={app.title}
          style={{ inlineSize: `${app.width}%`, blockSize: `${app.height}%` }}
        >
          <header className="field-app__head">
            <strong>{app.title}</strong>
            <button type="button" className="icon-button" aria-label="Close" onClick={onToggle}>
              <X aria-hidden size={18} />
            </button>
          </header>
          <AppInMessenger {...viewing} placement={FIELD} dialogId={dialogId} className="field-app__frame" />
        </section>
      )}
    </>
  );
}
