// From here on the page can reach nothing but the portal that opened it. The portal names the frame
// DOMAIN|PROTOCOL|APP_SID, and two policies on one page both hold.
(() => {
  const [domain = '', protocol] = window.name.split('|');
  if (!/^[\w.:[\]-]+$/.test(domain)) return;
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = `connect-src ${protocol === '1' ? 'https' : 'http'}://${domain}`;
  document.head.append(meta);
})();
