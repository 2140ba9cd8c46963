import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  RouterProvider,
  retainSearchParams,
} from '@tanstack/react-router';
import { comparisonParameters, comparisonSearch } from './comparison/comparison-search.js';
import { sharedSearch } from './explorer/share-link.js';
import { importsParameters, importsSearch, pendingParameters, pendingSearch } from './import/import-search.js';
import { pageData } from './page-data.js';
import { reviewParameters, reviewSearch } from './review/review-search.js';
import { type PlanSearch, planParameters, planSearch, strictly } from './search.js';
import { NotFoundPage } from './shell/not-found.page.js';
import { Shell } from './shell/shell.js';
import { listParameters, listSearch } from './ui/list-search.js';
import { Failure, Loading } from './ui/states.js';
import { variationParameters, variationSearch } from './variations/variation-search.js';

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFoundPage,
  validateSearch: strictly<PlanSearch>(planSearch, planParameters),
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
  validateSearch: strictly(listSearch, listParameters),
  component: lazyRouteComponent(() => import('./area/area.page.js'), 'AreaPage'),
});
const sector = createRoute({
  getParentRoute: () => root,
  path: '/settori/$key',
  validateSearch: strictly(listSearch, listParameters),
  component: lazyRouteComponent(() => import('./sector/sector.page.js'), 'SectorPage'),
});
const objectives = createRoute({
  getParentRoute: () => root,
  path: '/obiettivi',
  validateSearch: strictly(listSearch, listParameters),
  component: lazyRouteComponent(() => import('./lists/objectives.page.js'), 'ObjectivesPage'),
});
const indicators = createRoute({
  getParentRoute: () => root,
  path: '/indicatori',
  validateSearch: strictly(listSearch, listParameters),
  component: lazyRouteComponent(() => import('./lists/indicators.page.js'), 'IndicatorsPage'),
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
  validateSearch: strictly(variationSearch, variationParameters),
  component: lazyRouteComponent(() => import('./variations/variations.page.js'), 'VariationsPage'),
});
const comparison = createRoute({
  getParentRoute: () => root,
  path: '/confronto',
  validateSearch: strictly(comparisonSearch, comparisonParameters),
  component: lazyRouteComponent(() => import('./comparison/comparison.page.js'), 'ComparisonPage'),
});
const explorer = createRoute({
  getParentRoute: () => root,
  path: '/explorer',
  validateSearch: sharedSearch,
  component: lazyRouteComponent(() => import('./explorer/explorer.page.js'), 'ExplorerPage'),
});
const guide = createRoute({
  getParentRoute: () => root,
  path: '/guida',
  component: lazyRouteComponent(() => import('./guide/guide.page.js'), 'GuidePage'),
});
const guideFor = createRoute({
  getParentRoute: () => root,
  path: '/guida/$reader',
  component: lazyRouteComponent(() => import('./guide/guide-for.page.js'), 'GuideForPage'),
});
const about = createRoute({
  getParentRoute: () => root,
  path: '/informazioni',
  component: lazyRouteComponent(() => import('./about/about.page.js'), 'AboutPage'),
});
const imports = createRoute({
  getParentRoute: () => root,
  path: '/importazione',
  validateSearch: strictly(importsSearch, importsParameters),
  component: lazyRouteComponent(() => import('./import/imports.page.js'), 'ImportsPage'),
});
const pendingImport = createRoute({
  getParentRoute: () => root,
  path: '/importazione/$id',
  validateSearch: strictly(pendingSearch, pendingParameters),
  component: lazyRouteComponent(() => import('./import/pending-import.page.js'), 'PendingImportPage'),
});
const review = createRoute({
  getParentRoute: () => root,
  path: '/revisione',
  validateSearch: strictly(reviewSearch, reviewParameters),
  component: lazyRouteComponent(() => import('./review/review.page.js'), 'ReviewPage'),
});

const router = createRouter({
  routeTree: root.addChildren([
    overview,
    area,
    sector,
    objective,
    indicator,
    variations,
    comparison,
    explorer,
    about,
    objectives,
    indicators,
    guide,
    guideFor,
    imports,
    pendingImport,
    review,
  ]),
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

// What came with the page need not be asked for: the first picture has its data.
for (const { query, variables, data } of pageData.answers) queries.setQueryData([query, variables], data);

export function App() {
  return (
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
