import { useMutation, useQuery } from '@tanstack/react-query';
import type { ViewerView } from '../../doors/page-wire.ts';
import { write } from '../wire.ts';
import type { LoggedRequest } from './tool-queries.ts';
import { toolQueries } from './tool-queries.ts';

const SHOWN = 100;

/** Calls of REST methods, newest first; those of a batch are set in. */
export function RequestLog({ people }: { readonly people: readonly ViewerView[] }) {
  const { data } = useQuery(toolQueries.journal);
  const clear = useMutation({ mutationFn: () => write('/_portal/journal', {}, 'DELETE') });
  const requests = (data?.requests ?? []).slice(-SHOWN).reverse();
  const nameOf = (id: number | null): string => people.find((person) => person.id === id)?.name ?? '';
  return (
    <section aria-labelledby="tools-requests">
      <h2 id="tools-requests">
        Requests
        <button type="button" className="text-button" onClick={() => clear.mutate()}>
          Clear
        </button>
      </h2>
      {requests.length === 0 && <p className="tools__none">None so far</p>}
      <ol className="tools__requests">
        {requests.map((request) => (
          <li key={request.index} data-inner={request.command !== null}>
            <details>
              <summary>
                <code>{request.method}</code>
                <Status request={request} />
                <span>{nameOf(request.personId)}</span>
              </summary>
              <pre>{JSON.stringify(request.params, null, 2)}</pre>
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Status({ request: { status, code, milliseconds } }: { readonly request: LoggedRequest }) {
  const failed =
    code !== null || (status !== null && status >= 400) || (status === null && milliseconds !== null);
  const said = status ?? (milliseconds === null ? 'running' : 'cut');
  return (
    <span className="tools__status" data-failed={failed}>
      {said} {code} {milliseconds === null ? '' : `${Math.round(milliseconds)} ms`}
    </span>
  );
}
