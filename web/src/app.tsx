import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  RouterProvider,
  retainSearchParams,
} from '@tanstack/react-router';
import { planSearch } from './search.js';
import { NotFoundPage } from './shell/not-found.page.js';
import { Shell } from './shell/shell.js';
import { Failure, Loading } from './ui/states.js';
import { variationSearch } from './variations/variation-search.js';

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFoundPage,
  validateSearch: planSearch,
  search: { middlewares: [retainSearchParams(['ente', 'anno', 'variazione', 'base'])] },
});

const overview = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./overview/overview.page.js'), 'OverviewPage'),
});
const area = createRoute({
  getParentRoute: () => root,
  path: '/aree/$key',
  component: lazyRouteComponent(() => import('./area/area.page.js'), 'AreaPage'),
});
const sector = createRoute({
  getParentRoute: () => root,
  path: '/settori/$key',
  component: lazyRouteComponent(() => import('./sector/sector.page.js'), 'SectorPage'),
});
const objective = createRoute({
  getParentRoute: () => root,
  path: '/obiettivi/$code',
  component: lazyRouteComponent(() => import('./objective/objective.page.js'), 'ObjectivePage'),
});
const indicator = createRoute({
  getParentRoute: () => root,
  path: '/indicatori/$code',
  component: lazyRouteComponent(() => import('./indicator/indicator.page.js'), 'IndicatorPage'),
});
const variations = createRoute({
  getParentRoute: () => root,
  path: '/variazioni',
  validateSearch: variationSearch,
  component: lazyRouteComponent(() => import('./variations/variations.page.js'), 'VariationsPage'),
});
const explorer = createRoute({
  getParentRoute: () => root,
  path: '/explorer',
  component: lazyRouteComponent(() => import('./explorer/explorer.page.js'), 'ExplorerPage'),
});
const about = createRoute({
  getParentRoute: () => root,
  path: '/informazioni',
  component: lazyRouteComponent(() => import('./about/about.page.js'), 'AboutPage'),
});

const router = createRouter({
  routeTree: root.addChildren([overview, area, sector, objective, indicator, variations, explorer, about]),
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

/** A refusal stays a refusal: only an answer that never came is asked for again, once. */
const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: 30_000, retry: 1, retryDelay: 500, refetchOnWindowFocus: false } },
});

export function App() {
  return (
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
