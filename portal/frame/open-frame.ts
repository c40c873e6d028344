import type { FrameOpening } from '../doors/frame-opening.ts';

/** Opens the app in its frame as the portal does: by a hidden form, or by its address alone (docs/frame.md, 1.1). */
export function openFrame(frame: HTMLIFrameElement, opening: FrameOpening): void {
  if (opening.method === 'GET') frame.src = opening.action;
  else post(opening);
}

function post({ action, fields, windowName }: FrameOpening): void {
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
