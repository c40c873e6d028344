import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../wire.ts';
import { ActiveFaults } from './active-faults.tsx';
import { AimFields } from './aim-fields.tsx';
import type { Aim, FaultChoice } from './fault-choices.ts';
import { FAULT_GROUPS, aimed, isSameFault } from './fault-choices.ts';
import { toolQueries } from './tool-queries.ts';

/** The ways a portal fails: for which calls, how often, and which. */
export function FaultSwitches() {
  const queryClient = useQueryClient();
  const [aim, setAim] = useState<Aim>({ method: '', times: null });
  const { data: faults = [] } = useQuery(toolQueries.faults);
  const change = useMutation({
    mutationFn: (ask: () => Promise<unknown>) => ask(),
    onSuccess: () => queryClient.invalidateQueries(toolQueries.faults),
  });
  const remove = (id: number): void => change.mutate(() => write(`/_portal/faults/${id}`, {}, 'DELETE'));

  function switchOf(choice: FaultChoice) {
    const fault = aimed(choice, aim);
    const on = fault === null ? undefined : faults.find((each) => isSameFault(each.fault, fault));
    return {
      isOn: on !== undefined,
      canTurn: fault !== null,
      turn: (): void => {
        if (on !== undefined) remove(on.id);
        else if (fault !== null) change.mutate(() => write('/_portal/faults', fault));
      },
    };
  }
  return (
    <section aria-labelledby="tools-faults" className="tools__section">
      <h2 id="tools-faults">Faults</h2>
      <AimFields aim={aim} onChange={setAim} />
      <ActiveFaults faults={faults} onRemove={remove} />
      {FAULT_GROUPS.map(({ name, choices }) => (
        <fieldset key={name} className="tools__faults">
          <legend>{name}</legend>
          {choices.map((choice) => {
            const { isOn, canTurn, turn } = switchOf(choice);
            return (
              <label key={choice.name} className="tools__choice" data-off={!canTurn}>
                <input
                  type="checkbox"
                  role="switch"
                  checked={isOn}
                  aria-checked={isOn}
                  disabled={!canTurn}
                  onChange={turn}
                />
                {canTurn ? choice.name : `${choice.name} (name a method)`}
              </label>
            );
          })}
        </fieldset>
      ))}
    </section>
  );
}
