import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  RouterProvider,
  retainSearchParams,
} from '@tanstack/react-router';
import { accessSearch, passwordSearch } from './account/return-address.js';
import { administrationSearch } from './administration/administration-search.js';
import { comparisonSearch } from './comparison/comparison-search.js';
import { sharedSearch } from './explorer/share-link.js';
import { importsSearch, pendingSearch } from './import/import-search.js';
import { pageData } from './page-data.js';
import { reportingSearch } from './reporting/reporting-search.js';
import { reviewSearch } from './review/review-search.js';
import { planSearch } from './search.js';
import { NotFoundPage } from './shell/not-found.page.js';
import { Shell } from './shell/shell.js';
import { listSearch } from './ui/list/list-search.js';
import { Failure, Loading } from './ui/states.js';
import { variationSearch } from './variations/variation-search.js';

const LoginAgain = lazyRouteComponent(() => import('./account/login-again.js'), 'LoginAgain');

const root = createRootRoute({
  component: () => <Shell LoginAgain={LoginAgain} />,
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
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('./area/area.page.js'), 'AreaPage'),
});
const sector = createRoute({
  getParentRoute: () => root,
  path: '/settori/$key',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('./sector/sector.page.js'), 'SectorPage'),
});
const objectives = createRoute({
  getParentRoute: () => root,
  path: '/obiettivi',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('./lists/objectives.page.js'), 'ObjectivesPage'),
});
const indicators = createRoute({
  getParentRoute: () => root,
  path: '/indicatori',
  validateSearch: listSearch,
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
  validateSearch: variationSearch,
  component: lazyRouteComponent(() => import('./variations/variations.page.js'), 'VariationsPage'),
});
const comparison = createRoute({
  getParentRoute: () => root,
  path: '/confronto',
  validateSearch: comparisonSearch,
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
const reporting = createRoute({
  getParentRoute: () => root,
  path: '/rendicontazione',
  validateSearch: reportingSearch,
  component: lazyRouteComponent(() => import('./reporting/reporting.page.js'), 'ReportingPage'),
});
const readingSheet = createRoute({
  getParentRoute: () => root,
  path: '/rendicontazione/$sector',
  validateSearch: reportingSearch,
  component: lazyRouteComponent(() => import('./reporting/sheet/sheet.page.js'), 'SheetPage'),
});
const campaigns = createRoute({
  getParentRoute: () => root,
  path: '/monitoraggio',
  component: lazyRouteComponent(() => import('./campaigns/campaigns.page.js'), 'CampaignsPage'),
});
const access = createRoute({
  getParentRoute: () => root,
  path: '/accesso',
  validateSearch: accessSearch,
  component: lazyRouteComponent(() => import('./account/access.page.js'), 'AccessPage'),
});
const password = createRoute({
  getParentRoute: () => root,
  path: '/accesso/password',
  validateSearch: passwordSearch,
  component: lazyRouteComponent(() => import('./account/password.page.js'), 'PasswordPage'),
});
const forgotten = createRoute({
  getParentRoute: () => root,
  path: '/accesso/dimenticata',
  component: lazyRouteComponent(() => import('./account/forgotten.page.js'), 'ForgottenPage'),
});
const ownTokens = createRoute({
  getParentRoute: () => root,
  path: '/accesso/token',
  component: lazyRouteComponent(() => import('./administration/tokens/own-tokens.page.js'), 'OwnTokensPage'),
});
const delegations = createRoute({
  getParentRoute: () => root,
  path: '/deleghe',
  component: lazyRouteComponent(() => import('./administration/people/delegations.page.js'), 'DelegationsPage'),
});
const administration = createRoute({
  getParentRoute: () => root,
  path: '/amministrazione',
  component: lazyRouteComponent(() => import('./administration/administration.page.js'), 'AdministrationPage'),
});
const administrationSection = createRoute({
  getParentRoute: () => root,
  path: '/amministrazione/$section',
  validateSearch: administrationSearch,
  component: lazyRouteComponent(() => import('./administration/section.page.js'), 'SectionPage'),
});
const closing = createRoute({
  getParentRoute: () => root,
  path: '/chiusura',
  component: lazyRouteComponent(() => import('./closing/closing.page.js'), 'ClosingPage'),
});
const imports = createRoute({
  getParentRoute: () => root,
  path: '/importazione',
  validateSearch: importsSearch,
  component: lazyRouteComponent(() => import('./import/upload/imports.page.js'), 'ImportsPage'),
});
const pendingImport = createRoute({
  getParentRoute: () => root,
  path: '/importazione/$id',
  validateSearch: pendingSearch,
  component: lazyRouteComponent(() => import('./import/pending-import.page.js'), 'PendingImportPage'),
});
const review = createRoute({
  getParentRoute: () => root,
  path: '/revisione',
  validateSearch: reviewSearch,
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
    reporting,
    readingSheet,
    campaigns,
    access,
    password,
    forgotten,
    ownTokens,
    delegations,
    administration,
    administrationSection,
    closing,
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

/**
 * A refusal stays a refusal: only an answer that never came is asked for again, once. Without a network everything is
 * tried and fails in words: what is held back would be done later, when nobody asks for it any more. What failed is
 * asked for again once the network is back; a change never is.
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

// What came with the page need not be asked for: the first picture has its data.
for (const { query, variables, data } of pageData.answers) queries.setQueryData([query, variables], data);

export function App() {
  return (
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
