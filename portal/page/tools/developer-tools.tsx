import { X } from 'lucide-react';
import type { ViewerView } from '../../doors/page-wire.ts';
import { ComplaintList } from './complaint-list.tsx';
import { FaultSwitches } from './fault-switches.tsx';
import type { FrameTheme } from '../address.ts';
import { FrameLanguages } from './frame-languages.tsx';
import { FrameThemes } from './frame-themes.tsx';
import { FrameWidth } from './frame-width.tsx';
import { PortalKind } from './portal-kind.tsx';
import { RequestLog } from './request-log.tsx';
import { WorldActions } from './world-actions.tsx';
import './developer-tools.css';

interface DeveloperToolsProps {
  readonly people: readonly ViewerView[];
  readonly width: number | null;
  readonly theme: FrameTheme;
  readonly onClose: () => void;
}

/** What a developer may switch and read: the same as tests have at /_portal/*. */
export function DeveloperTools({ people, width, theme, onClose }: DeveloperToolsProps) {
  return (
    <aside className="tools" aria-label="Developer tools">
      <header className="tools__head">
        <strong>Developer tools</strong>
        <button type="button" className="icon-button" aria-label="Close" onClick={onClose}>
          <X aria-hidden size={18} />
        </button>
      </header>
      <div className="tools__body">
        <WorldActions />
        <FrameWidth width={width} />
        <FrameThemes theme={theme} />
        <FrameLanguages />
        <PortalKind />
        <FaultSwitches />
        <ComplaintList />
        <RequestLog people={people} />
      </div>
    </aside>
  );
}
