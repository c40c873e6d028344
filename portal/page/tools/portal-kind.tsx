import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Edition } from '../../edition.ts';
import { write } from '../wire.ts';
import { toolQueries } from './tool-queries.ts';

const EDITION_NAMES: readonly (readonly [edition: Edition, name: string])[] = [
  ['cloud', 'Cloud'],
  ['newest', 'Newest cloud'],
  ['older', 'Older'],
  ['on-premise', 'On-premise'],
  ['mobile', 'Mobile app'],
];

/** Methods that came to Bitrix24 one family after the other, by how their names begin. */
const FAMILIES = [
  'vote.',
  'vote.AttachedVote.getMany',
  'im.search.',
  'im.dialog.users.',
  'im.dialog.messages.',
  'im.notify.',
  'user.option.',
];

/** Which Bitrix24 this is. Frames that are open learn of it when they are opened anew. */
export function PortalKind() {
  const queryClient = useQueryClient();
  const { data: state } = useQuery(toolQueries.state);
  const change = useMutation({
    mutationFn: (kind: { edition?: Edition; lacks?: readonly string[] }) => write('/_portal/kind', kind),
    onSuccess: () => queryClient.invalidateQueries(toolQueries.state),
  });
  if (state === undefined) return null;
  const { edition, lacks } = state;
  return (
    <>
      <fieldset className="tools__row">
        <legend>Kind of portal</legend>
        {EDITION_NAMES.map(([each, name]) => (
          <label key={each} className="tools__choice">
            <input
              type="radio"
              name="edition"
              checked={each === edition}
              onChange={() => change.mutate({ edition: each })}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <fieldset className="tools__faults">
        <legend>Methods it lacks</legend>
        {[...new Set([...FAMILIES, ...lacks])].map((family) => (
          <label key={family} className="tools__choice">
            <input
              type="checkbox"
              role="switch"
              checked={lacks.includes(family)}
              aria-checked={lacks.includes(family)}
              onChange={({ target }) =>
                change.mutate({
                  lacks: target.checked ? [...lacks, family] : lacks.filter((each) => each !== family),
                })
              }
            />
            {family.endsWith('.') ? `${family}*` : family}
          </label>
        ))}
      </fieldset>
    </>
  );
}
