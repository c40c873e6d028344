import { useMutation } from '@tanstack/react-query';
import { write } from '../wire.ts';

/** What is done to the whole portal at once. */
export function WorldActions() {
  const expire = useMutation({ mutationFn: () => write('/_portal/tokens/expire') });
  const reset = useMutation({
    mutationFn: () => write('/_portal/reset'),
    onSuccess: () => location.reload(),
  });
  return (
    <section aria-label="Portal" className="tools__row">
      <button type="button" className="button" onClick={() => expire.mutate()}>
        Expire tokens
      </button>
      <button type="button" className="button" onClick={() => reset.mutate()}>
        Reset world
      </button>
      <span role="status">{expire.isSuccess ? 'All tokens have expired' : ''}</span>
    </section>
  );
}
