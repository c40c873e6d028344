import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Outcome } from '../doors/page-wire.ts';
import { write } from './wire.ts';

/** Something a person does in a chat: a path below /_page/ and what goes with it. */
export interface ChatAction {
  readonly path: string;
  readonly body?: object;
}

export interface ChatActing {
  readonly act: (action: ChatAction, onDone?: () => void) => void;
  readonly isPending: boolean;
  /** The portal's code when it refused the last one. */
  readonly refusal: string | null;
}

/** Does it as the viewer and shows what has come of it at once, without waiting for the next pulse. */
export function useChatAction(as: number): ChatActing {
  const queryClient = useQueryClient();
  const { mutate, data, isPending } = useMutation({
    mutationFn: ({ path, body }: ChatAction) => write<Outcome>(`/_page/${path}?as=${as}`, body),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['live'] }),
  });
  return {
    act: (action, onDone) => mutate(action, { onSuccess: (outcome) => outcome.done && onDone?.() }),
    isPending,
    refusal: data?.done === false ? data.code : null,
  };
}
