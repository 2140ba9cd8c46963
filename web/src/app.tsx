import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRouter, RouterProvider } from '@tanstack/react-router';
import { pageData } from './page-data.js';
import { routeTree } from './routes.js';
import { Failure, Loading } from './ui/states.js';

const router = createRouter({
  routeTree,
  basepath: new URL(document.baseURI).pathname,
  defaultPendingComponent: Loading,
  defaultErrorComponent: ({ error, reset }) => <Failure error={error} onRetry={reset} />,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

/**
 * Only a request without an answer is retried, once; a refusal is final. Without a network queries and mutations are
 * tried and fail with a message, instead of being paused: a paused one would run later, when it is no longer wanted.
 * Failed queries are refetched once the network is back; mutations never are.
 */
const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: 1,
      retryDelay: 500,
      refetchOnWindowFocus: false,
      networkMode: 'always',
      refetchOnReconnect: true,
    },
    mutations: { networkMode: 'always' },
  },
});

// Answers that the server wrote into the page are in the cache from the start: the first render has its data.
for (const { query, variables, data } of pageData.answers) queries.setQueryData([query, variables], data);

export function App() {
  return (
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
