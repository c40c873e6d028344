import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import './styles/tokens.css';
import './styles/page.css';
import { PortalShell } from './portal-shell.tsx';

const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } });
const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root');

// Not in StrictMode: mounting a frame twice would post the form twice, which a real portal never does.
createRoot(root).render(
  <QueryClientProvider client={queryClient}>
    <PortalShell />
  </QueryClientProvider>,
);
