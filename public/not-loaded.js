// What can still be said when a file of ours did not come: the page's own words, and the way to ask again.
// A classic script, since it is the modules that may be missing; src/not-loaded.ts translates it where that came.
function showNotLoaded() {
  const page = document.querySelector('#not-loaded');
  const root = document.querySelector('#root');
  if (!(page instanceof HTMLTemplateElement) || root === null) return;
  root.replaceChildren(page.content.cloneNode(true));
  root.querySelector('button')?.addEventListener('click', () => location.reload());
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
