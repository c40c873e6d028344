import { useState } from 'react';
import { t } from '../../i18n/t.ts';
import type { Poll } from '../../poll/poll.ts';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/form/choices.tsx';

/** My ballot: what I chose before, if anything, is ticked. */
export function BallotForm({
  poll,
  onVote,
  onCancel,
}: {
  readonly poll: Poll;
  readonly onVote: (answerIds: readonly number[]) => void;
  readonly onCancel: () => void;
}) {
  const [chosen, setChosen] = useState<readonly number[]>(() =>
    poll.answers.filter((answer) => answer.chosen).map(({ id }) => id),
  );
  return (
    <div role="group" aria-label={poll.question} className="grid gap-3">
      <Choices
        label={poll.several ? t('results.choose.several') : t('results.choose.one')}
        choices={poll.answers}
        several={poll.several}
        chosen={chosen}
        onChoose={setChosen}
      />
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" isDisabled={chosen.length === 0} onPress={() => onVote(chosen)}>
          {t('results.vote')}
        </Button>
        <Button variant="plain" onPress={onCancel}>
          {t('results.cancel')}
        </Button>
      </div>
    </div>
  );
}
