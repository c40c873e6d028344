import { CircleAlert, CircleCheck, CircleDashed, CircleMinus, LoaderCircle } from 'lucide-react';
import { t } from '../../i18n/t.ts';
import { classNames } from '../../ui/class-names.ts';
import { stepId } from '../plan.ts';
import type { Progress, StepProgress, StepState } from '../progress.ts';
import { failureWords, stepWords } from '../step-words.ts';

const looks = {
  waiting: { Icon: CircleDashed, colour: 'text-hint' },
  running: { Icon: LoaderCircle, colour: 'text-link motion-safe:animate-spin' },
  done: { Icon: CircleCheck, colour: 'text-success' },
  skipped: { Icon: CircleMinus, colour: 'text-warning' },
  failed: { Icon: CircleAlert, colour: 'text-danger' },
} as const satisfies Readonly<Record<StepState, object>>;

/** Every step and what has become of it, in words as well as in colour. */
export function StepList({ progress }: { readonly progress: Progress }) {
  return (
    <ol aria-label={t('install.steps')} className="grid gap-1">
      {progress.map((each) => (
        <StepItem key={stepId(each.step)} {...each} />
      ))}
    </ol>
  );
}

function StepItem({ step, state, failure }: StepProgress) {
  const { Icon, colour } = looks[state];
  return (
    <li className="flex items-start gap-2.5 py-1">
      <Icon aria-hidden size={18} className={classNames('mt-px flex-none', colour)} />
      <div className="min-w-0 flex-1">
        <p className={state === 'waiting' ? 'text-hint' : undefined}>
          {stepWords(step)}
          <span className="sr-only">: {t(`install.state.${state}`)}</span>
        </p>
        {failure ? (
          <p className={classNames('text-sm', state === 'failed' ? 'text-danger' : 'text-secondary')}>
            {failureWords(step, failure)}
          </p>
        ) : null}
      </div>
    </li>
  );
}
