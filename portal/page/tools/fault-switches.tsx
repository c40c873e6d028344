import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { write } from '../wire.ts';
import { FAULT_CHOICES, isSameFault } from './fault-choices.ts';
import type { FaultChoice } from './fault-choices.ts';
import { toolQueries } from './tool-queries.ts';

/** The ways a portal fails, each on until it is switched off. */
export function FaultSwitches() {
  const queryClient = useQueryClient();
  const { data: faults = [] } = useQuery(toolQueries.faults);
  const turn = useMutation({
    mutationFn: ({ fault }: FaultChoice) => {
      const on = faults.find((each) => isSameFault(each.fault, fault));
      return on === undefined
        ? write('/_portal/faults', fault)
        : write(`/_portal/faults/${on.id}`, {}, 'DELETE');
    },
    onSuccess: () => queryClient.invalidateQueries(toolQueries.faults),
  });
  return (
    <fieldset className="tools__faults">
      <legend>Faults</legend>
      {FAULT_CHOICES.map((choice) => {
        const isOn = faults.some((each) => isSameFault(each.fault, choice.fault));
        return (
          <label key={choice.name} className="tools__choice">
            <input
              type="checkbox"
              role="switch"
              checked={isOn}
              aria-checked={isOn}
              onChange={() => turn.mutate(choice)}
            />
            {choice.name}
          </label>
        );
      })}
    </fieldset>
  );
}
