import { Collection, ListBox, ListBoxItem, Text } from 'react-aria-components/ListBox';
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import { t } from '../../i18n/t.ts';
import type { Voter } from '../../poll/poll.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { StateView } from '../../ui/feedback/state-view.tsx';

/** Height of a row, px: the virtualised list lays its rows out without measuring them. */
export const VOTER_HEIGHT = 52;

const layoutOptions = { rowSize: VOTER_HEIGHT, padding: 2 };

/** The voters by face, name and job. Only those in view are in the page, however many there are. */
export function VoterList({ voters, text }: { readonly voters: readonly Voter[]; readonly text: string }) {
  if (voters.length === 0) {
    return (
      <StateView
        className="min-h-0 flex-auto"
        title={t('voters.noMatch.title', { text: text.trim() })}
        text={t('voters.noMatch.text')}
      />
    );
  }
  return (
    <Virtualizer layout={ListLayout} layoutOptions={layoutOptions}>
      <ListBox
        aria-label={t('voters.list')}
        selectionMode="none"
        className="min-h-0 w-full flex-auto overflow-y-auto overscroll-contain rounded-md focus-ring"
      >
        <Collection items={voters}>{(voter) => <VoterRow id={voter.id} voter={voter} />}</Collection>
      </ListBox>
    </Virtualizer>
  );
}

/** @param id the voter's; the collection looks for it here, and tells items by their place otherwise */
function VoterRow({ id, voter: { name, photo, position } }: { readonly id: number; readonly voter: Voter }) {
  return (
    <ListBoxItem
      id={id}
      textValue={name}
      className="flex h-full cursor-default items-center gap-3 rounded-md px-2 outline-none focus-visible:bg-selected"
    >
      <Avatar name={name} photo={photo} size="large" />
      <span className="min-w-0 flex-1">
        <Text slot="label" className="block truncate">
          <bdi>{name}</bdi>
        </Text>
        {position === '' ? null : (
          <Text slot="description" className="block truncate text-xs text-hint">
            <bdi>{position}</bdi>
          </Text>
        )}
      </span>
    </ListBoxItem>
  );
}
