import { t } from '../../i18n/t.ts';
import { startRunoff } from '../../poll/outcome/runoff.ts';
import { ruleWords } from '../../rules/rule-words.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { runoffDue, type Standing } from './poll-outcome.ts';
import type { ShownOutcome } from './shown-outcome.ts';
import { knownChat, type ShownPoll } from '../shown-poll.ts';

const TONES = {
  plain: 'bg-selected text-link',
  won: 'bg-success-soft text-success',
  undecided: 'bg-warning-soft text-warning',
} as const satisfies Record<Standing['tone'], string>;

/** Where the poll stands, in words; by which rule; and for its author a second round where this one does not decide. */
export function OutcomeView({
  shown,
  outcome: { tally, rule, standing },
}: {
  readonly shown: ShownPoll;
  readonly outcome: ShownOutcome;
}) {
  const { poll, chat, isGone, onNewPoll } = shown;
  const due = poll.canManage && !isGone ? runoffDue(poll, tally, standing) : 'no';
  return (
    <div
      className={classNames(
        'flex flex-wrap items-center gap-x-3 gap-y-2 rounded-lg px-3.5 py-2.5 text-sm forced-colors:border',
        TONES[standing.tone],
      )}
    >
      <div className="grid min-w-0 flex-1 basis-52 gap-1">
        <p>{standing.sentences.join(' ')}</p>
        {rule === null ? null : <p className="text-xs">{t('outcome.rule', { rule: ruleWords(rule) })}</p>}
      </div>
      {due === 'no' ? null : (
        <Button
          size="small"
          variant={due === 'now' ? 'primary' : 'outline'}
          onPress={() => onNewPoll(startRunoff(poll, { chat: knownChat(chat), rule, title: runoffTitle }))}
        >
          {t('outcome.runoff')}
        </Button>
      )}
    </div>
  );
}

function runoffTitle(question: string): string {
  return t('outcome.runoff.title', { question });
}
