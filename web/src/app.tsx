import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRouter, type RouterHistory, RouterProvider } from '@tanstack/react-router';
import type { Language } from '@traguardo/schema/format';
import { StrictMode } from 'react';
import { CodeMissing } from './client.js';
import { type PageAnswer, type PageSettings, SettingsContext } from './page-data.js';
import { routeTree } from './routes.js';
import { Failure, Loading } from './ui/states.js';
import { LanguageProvider } from './words/language.js';

/** Loads the page of this address as a whole, with the files of the version that the server has now. */
function openAnew(): void {
  window.location.reload();
}

type Place = { basepath: string; history?: RouterHistory; isServer?: boolean };

/** The router of one visit, or of one page that the server draws. */
export function pageRouter({ isServer = false, ...place }: Place) {
  return createRouter({
    ...place,
    routeTree,
    isServer,
    defaultPendingComponent: Loading,
    defaultErrorComponent: ({ error, reset }) => (
      <Failure error={error} onRetry={error instanceof CodeMissing ? openAnew : reset} />
    ),
    defaultPreload: 'intent',
    // On the server the router would write a script into the page, which the policy forbids.
    scrollRestoration: !isServer,
  });
}

export type PageRouter = ReturnType<typeof pageRouter>;

/** The address of the router without the choices that cannot be read, with the path of the site. */
export function readableAddress(router: PageRouter): string {
  const { pathname } = router.latestLocation;
  return router.buildLocation({ to: pathname, search: true, params: true, hash: true, _includeValidateSearch: true })
    .publicHref;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: PageRouter;
  }
}

/**
 * The answers of one visit, those that are known from the start included: the first render has its data.
 *
 * Only a request without an answer is retried, once; a refusal is final. Without a network queries and mutations are
 * tried and fail with a message, instead of being paused: a paused one would run later, when it is no longer wanted.
 * Failed queries are refetched once the network is back; mutations never are.
 */
export function pageQueries(known: readonly PageAnswer[]): QueryClient {
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
  for (const { query, variables, data } of known) queries.setQueryData([query, variables], data);
  return queries;
}

type AppProps = { router: PageRouter; queries: QueryClient; settings: PageSettings; language: Language };

/** All of a page, the same on the server and in the browser. */
export function App({ router, queries, settings, language }: AppProps) {
  return (
    <StrictMode>
      <SettingsContext value={settings}>
        <LanguageProvider first={language}>
          <QueryClientProvider client={queries}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </LanguageProvider>
      </SettingsContext>
    </StrictMode>
  );
}
