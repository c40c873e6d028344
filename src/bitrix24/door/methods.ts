/**
 * Every REST method that Quorum calls, with the permission that it needs (docs/platform.md, 6); null = none.
 * manifest.json asks for exactly these permissions: `npm run check` compares them.
 */
export const METHODS = {
  'app.info': null,
  'app.option.get': null,
  'app.option.set': null,
  profile: null,
  scope: null,
  'user.option.get': null,
  'user.option.set': null,
  'im.dialog.get': 'im',
  'im.dialog.messages.get': 'im',
  'im.dialog.users.list': 'im',
  'im.message.add': 'im',
  'im.message.delete': 'im',
  'im.notify.personal.add': 'im',
  'im.recent.list': 'im',
  'im.search.chat.list': 'im',
  'placement.bind': 'placement',
  'placement.get': 'placement',
  'placement.unbind': 'placement',
  'vote.AttachedVote.download': 'vote',
  'vote.AttachedVote.get': 'vote',
  'vote.AttachedVote.getAnswerVoted': 'vote',
  'vote.AttachedVote.getMany': 'vote',
  'vote.AttachedVote.getWithVoted': 'vote',
  'vote.AttachedVote.recall': 'vote',
  'vote.AttachedVote.resume': 'vote',
  'vote.AttachedVote.stop': 'vote',
  'vote.AttachedVote.vote': 'vote',
  'vote.Integration.Im.send': 'vote',
} as const;

export type Method = keyof typeof METHODS;
