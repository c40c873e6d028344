import { queryOptions } from '@tanstack/react-query';
import type { Edition } from '../../edition.ts';
import type { Fault } from '../../faults.ts';
import { read } from '../wire.ts';

const RHYTHM_MS = 1000;

/** As /_portal/journal tells it. */
export interface LoggedRequest {
  readonly index: number;
  readonly at: number;
  readonly method: string;
  readonly params: unknown;
  readonly personId: number | null;
  /** Its label inside a batch. */
  readonly command: string | null;
  readonly status: number | null;
  readonly code: string | null;
  readonly milliseconds: number | null;
}

/** As /_portal/complaints tells it. */
export interface LoggedComplaint {
  readonly text: string;
  readonly method: string;
}

/** As /_portal/faults tells it. */
export interface SwitchedFault {
  readonly id: number;
  readonly fault: Fault;
  /** Calls that it still strikes; null = all. */
  readonly toStrike: number | null;
}

/** As /_portal/state tells it. */
export interface PortalState {
  readonly edition: Edition;
  readonly lacks: readonly string[];
}

/** What the drawer shows, read every second while it is open. */
export const toolQueries = {
  journal: live('journal', () => read<{ requests: LoggedRequest[] }>('/_portal/journal')),
  complaints: live('complaints', () => read<LoggedComplaint[]>('/_portal/complaints')),
  methods: queryOptions({ queryKey: ['methods'], queryFn: () => read<string[]>('/_portal/methods') }),
  state: live('state', () => read<PortalState>('/_portal/state')),
  faults: live('faults', () => read<SwitchedFault[]>('/_portal/faults')),
};

function live<T>(name: string, queryFn: () => Promise<T>) {
  return queryOptions({ queryKey: ['tools', name], queryFn, refetchInterval: RHYTHM_MS, staleTime: 0 });
}
