import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { Check } from 'lucide-react';
import { classNames } from '../class-names.ts';

export interface Choice {
  readonly id: number;
  readonly text: string;
  /** A smaller line below it. */
  readonly hint?: string | undefined;
}

export interface ChoicesProps {
  /** What is chosen from, for those who do not see it. */
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly several: boolean;
  readonly chosen: readonly number[];
  readonly onChoose: (chosen: readonly number[]) => void;
}

/** One of several, or some of them: round or square boxes in a column. */
export function Choices({ label, choices, several, chosen, onChoose }: ChoicesProps) {
  if (several) {
    return (
      <CheckboxGroup
        aria-label={label}
        value={chosen.map(String)}
        onChange={(values) => onChoose(values.map(Number))}
        className="grid gap-1"
      >
        {choices.map(({ id, text, hint }) => (
          <Checkbox key={id} value={String(id)} className={row}>
            <Box className="rounded-sm">
              <Check aria-hidden size={14} strokeWidth={3} className="invisible group-selected:visible" />
            </Box>
            <ChoiceText text={text} hint={hint} />
          </Checkbox>
        ))}
      </CheckboxGroup>
    );
  }
  return (
    <RadioGroup
      aria-label={label}
      value={chosen[0] === undefined ? null : String(chosen[0])}
      onChange={(value) => onChoose([Number(value)])}
      className="grid gap-1"
    >
      {choices.map(({ id, text, hint }) => (
        <Radio key={id} value={String(id)} className={row}>
          <Box className="rounded-pill">
            <span className="invisible size-2 rounded-pill bg-content group-selected:visible" />
          </Box>
          <ChoiceText text={text} hint={hint} />
        </Radio>
      ))}
    </RadioGroup>
  );
}

const row =
  'group flex min-h-11 cursor-default items-center gap-3 rounded-lg px-2.5 py-1.5 hover:bg-hover selected:bg-selected focus-visible:outline-2 focus-visible:outline-accent';

function Box({ className, children }: { readonly className: string; readonly children: ReactNode }) {
  return (
    <span
      className={classNames(
        'grid size-5 flex-none place-items-center border border-control bg-content text-on-color group-selected:border-button group-selected:bg-button forced-colors:group-selected:bg-[Highlight]',
        className,
      )}
    >
      {children}
    </span>
  );
}

function ChoiceText({ text, hint }: Pick<Choice, 'text' | 'hint'>) {
  if (hint === undefined) return <bdi>{text}</bdi>;
  return (
    <span className="grid">
      <bdi>{text}</bdi> <span className="text-xs text-hint">{hint}</span>
    </span>
  );
}
