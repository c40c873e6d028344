import type { FrameOpening } from '../frame-opening.ts';

/** Opens the app in the named frame as the portal does: a hidden form, sent by POST (docs/platform.md). */
export function openByPost({ action, fields, windowName }: FrameOpening): void {
  const form = document.createElement('form');
  form.method = 'POST';
  form.action = action;
  form.target = windowName;
  form.hidden = true;
  for (const [name, value] of Object.entries(fields)) {
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = name;
    field.value = value;
    form.append(field);
  }
  document.body.append(form);
  form.submit();
  form.remove();
}
