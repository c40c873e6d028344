// What can still be said when a file of ours did not come: in the page's own language, with the way to ask again.
// A classic script, since it is the modules that may be missing; src/not-loaded.ts translates it where that came.
function showNotLoaded() {
  const button = element(
    'button',
    'min-h-field rounded-md bg-button px-4.5 font-medium text-on-color focus-ring',
    'Try again',
  );
  button.addEventListener('click', () => location.reload());
  const face = element(
    'main',
    'grid justify-items-center gap-3 px-4 py-10 text-center',
    element('h1', 'text-xl font-light', 'Quorum could not be loaded'),
    element(
      'p',
      'max-w-100 text-secondary',
      'A part of the app did not arrive. Your drafts and polls are safe. Check your connection and press Try again.',
    ),
    button,
  );
  face.setAttribute('role', 'alert');
  document.querySelector('#root')?.replaceChildren(face);
}

function element(name, className, ...content) {
  const made = document.createElement(name);
  made.className = className;
  made.append(...content);
  return made;
}

addEventListener('not-loaded', showNotLoaded);
addEventListener(
  'error',
  ({ target }) => {
    if (!(target instanceof HTMLScriptElement)) return;
    // It may fail before the page is read to its end.
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', showNotLoaded);
    else showNotLoaded();
  },
  true,
);
