import { t } from '../../i18n/t.ts';
import { Button } from '../button.tsx';

/** The way on in a notice that says what could not be had. */
export function TryAgain({
  isTrying = false,
  onPress,
}: {
  /** The person asked again, and the answer has not come yet. */
  readonly isTrying?: boolean;
  readonly onPress: () => void;
}) {
  return (
    <Button size="small" isPending={isTrying} onPress={onPress}>
      {t('app.tryAgain')}
    </Button>
  );
}
