import { CircleAlert } from 'lucide-react';
import { t } from '../../i18n/t.ts';
import { Button } from '../button.tsx';
import { CopyDiagnostics } from './diagnostics.tsx';
import { StateView } from './state-view.tsx';

/** The failed face of a screen, or of a part of one: what happened, "Try again", and of a screen its diagnostics. */
export function FailedFace({
  title,
  text,
  isTrying = false,
  onTryAgain,
  isPart = false,
}: {
  readonly title: string;
  /** That nothing is lost, and what to press. */
  readonly text: string;
  /** The person asked again, and the answer has not come yet. */
  readonly isTrying?: boolean;
  readonly onTryAgain: () => void;
  /** In a list beside other controls, where it is quieter. */
  readonly isPart?: boolean;
}) {
  return (
    <StateView
      failed
      icon={isPart ? undefined : <CircleAlert size={32} />}
      title={title}
      text={text}
      action={
        <Button variant={isPart ? 'outline' : 'primary'} isPending={isTrying} onPress={onTryAgain}>
          {t('app.tryAgain')}
        </Button>
      }
      foot={isPart ? undefined : <CopyDiagnostics />}
    />
  );
}
