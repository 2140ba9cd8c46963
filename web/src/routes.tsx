import { createRootRoute, createRoute, lazyRouteComponent, retainSearchParams } from '@tanstack/react-router';
import { accessSearch, invitationSearch, passwordSearch } from './account/return-address.js';
import { administrationSearch } from './administration/administration-search.js';
import { comparisonSearch } from './comparison/comparison-search.js';
import { sharedSearch } from './explorer/share-link.js';
import { importsSearch, pendingSearch } from './import/import-search.js';
import { presentationSearch } from './overview/presentation-search.js';
import { overviewSearch } from './overview/sector-overview.js';
import { reportingSearch } from './reporting/reporting-search.js';
import { reviewSearch } from './review/review-search.js';
import { planSearch } from './search.js';
import { NotFoundPage } from './shell/not-found.page.js';
import { Shell } from './shell/shell.js';
import { listSearch } from './ui/list/list-search.js';
import { variationSearch } from './variations/variation-search.js';
import { withWords } from './words/words.js';

const LoginAgain = lazyRouteComponent(
  () => withWords(import('./account/login-again.js'), 'account', 'staff'),
  'LoginAgain',
);

const root = createRootRoute({
  component: () => <Shell LoginAgain={LoginAgain} />,
  notFoundComponent: NotFoundPage,
  validateSearch: planSearch,
  search: { middlewares: [retainSearchParams(['ente', 'anno', 'variazione', 'base', 'lang'])] },
});

const overview = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: overviewSearch,
  component: lazyRouteComponent(
    () => withWords(import('./overview/overview.page.js'), 'help', 'overview', 'phases', 'plan'),
    'OverviewPage',
  ),
});
const presentation = createRoute({
  getParentRoute: () => root,
  path: '/presentazione',
  validateSearch: presentationSearch,
  component: lazyRouteComponent(
    () => withWords(import('./overview/presentation.page.js'), 'help', 'overview', 'plan'),
    'PresentationPage',
  ),
});
const area = createRoute({
  getParentRoute: () => root,
  path: '/aree/$key',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => withWords(import('./area/area.page.js'), 'help', 'list', 'plan'), 'AreaPage'),
});
const sector = createRoute({
  getParentRoute: () => root,
  path: '/settori/$key',
  validateSearch: listSearch,
  component: lazyRouteComponent(
    () => withWords(import('./sector/sector.page.js'), 'help', 'list', 'phases', 'plan'),
    'SectorPage',
  ),
});
const objectives = createRoute({
  getParentRoute: () => root,
  path: '/obiettivi',
  validateSearch: listSearch,
  component: lazyRouteComponent(
    () => withWords(import('./lists/objectives.page.js'), 'help', 'list', 'plan'),
    'ObjectivesPage',
  ),
});
const indicators = createRoute({
  getParentRoute: () => root,
  path: '/indicatori',
  validateSearch: listSearch,
  component: lazyRouteComponent(
    () => withWords(import('./lists/indicators.page.js'), 'help', 'list', 'plan'),
    'IndicatorsPage',
  ),
});
const objective = createRoute({
  getParentRoute: () => root,
  path: '/obiettivi/$code',
  component: lazyRouteComponent(
    () => withWords(import('./objective/objective.page.js'), 'help', 'phases', 'plan'),
    'ObjectivePage',
  ),
});
const indicator = createRoute({
  getParentRoute: () => root,
  path: '/indicatori/$code',
  component: lazyRouteComponent(
    () => withWords(import('./indicator/indicator.page.js'), 'help', 'indicator', 'plan'),
    'IndicatorPage',
  ),
});
const variations = createRoute({
  getParentRoute: () => root,
  path: '/variazioni',
  validateSearch: variationSearch,
  component: lazyRouteComponent(
    () => withWords(import('./variations/variations.page.js'), 'list', 'plan'),
    'VariationsPage',
  ),
});
const comparison = createRoute({
  getParentRoute: () => root,
  path: '/confronto',
  validateSearch: comparisonSearch,
  component: lazyRouteComponent(
    () => withWords(import('./comparison/comparison.page.js'), 'comparison', 'help', 'list', 'plan'),
    'ComparisonPage',
  ),
});
const explorer = createRoute({
  getParentRoute: () => root,
  path: '/explorer',
  validateSearch: sharedSearch,
  component: lazyRouteComponent(
    () => withWords(import('./explorer/explorer.page.js'), 'explorer', 'help', 'staff'),
    'ExplorerPage',
  ),
});
const guide = createRoute({
  getParentRoute: () => root,
  path: '/guida',
  component: lazyRouteComponent(() => withWords(import('./guide/guide.page.js'), 'guide', 'help'), 'GuidePage'),
});
const guideFor = createRoute({
  getParentRoute: () => root,
  path: '/guida/$reader',
  component: lazyRouteComponent(
    () => withWords(import('./guide/guide-for.page.js'), 'guide', 'template'),
    'GuideForPage',
  ),
});
const about = createRoute({
  getParentRoute: () => root,
  path: '/informazioni',
  component: lazyRouteComponent(() => withWords(import('./about/about.page.js'), 'about'), 'AboutPage'),
});
const desk = createRoute({
  getParentRoute: () => root,
  path: '/scrivania',
  component: lazyRouteComponent(
    () => withWords(import('./desk/desk.page.js'), 'desk', 'help', 'phases', 'staff'),
    'DeskPage',
  ),
});
const reporting = createRoute({
  getParentRoute: () => root,
  path: '/rendicontazione',
  validateSearch: reportingSearch,
  component: lazyRouteComponent(
    () => withWords(import('./reporting/reporting.page.js'), 'reporting', 'staff'),
    'ReportingPage',
  ),
});
const readingSheet = createRoute({
  getParentRoute: () => root,
  path: '/rendicontazione/$sector',
  validateSearch: reportingSearch,
  component: lazyRouteComponent(
    () =>
      withWords(import('./reporting/sheet/sheet.page.js'), 'help', 'phases', 'plan', 'reporting', 'saving', 'staff'),
    'SheetPage',
  ),
});
const campaigns = createRoute({
  getParentRoute: () => root,
  path: '/monitoraggio',
  component: lazyRouteComponent(
    () => withWords(import('./campaigns/campaigns.page.js'), 'campaigns', 'help', 'staff'),
    'CampaignsPage',
  ),
});
const access = createRoute({
  getParentRoute: () => root,
  path: '/accesso',
  validateSearch: accessSearch,
  component: lazyRouteComponent(
    () => withWords(import('./account/access.page.js'), 'account', 'help', 'staff'),
    'AccessPage',
  ),
});
const password = createRoute({
  getParentRoute: () => root,
  path: '/accesso/password',
  validateSearch: passwordSearch,
  component: lazyRouteComponent(
    () => withWords(import('./account/password.page.js'), 'account', 'staff'),
    'PasswordPage',
  ),
});
const invitation = createRoute({
  getParentRoute: () => root,
  path: '/accesso/invito',
  validateSearch: invitationSearch,
  component: lazyRouteComponent(
    () => withWords(import('./account/invitation.page.js'), 'account', 'staff'),
    'InvitationPage',
  ),
});
const forgotten = createRoute({
  getParentRoute: () => root,
  path: '/accesso/dimenticata',
  component: lazyRouteComponent(
    () => withWords(import('./account/forgotten.page.js'), 'account', 'staff'),
    'ForgottenPage',
  ),
});
const ownTokens = createRoute({
  getParentRoute: () => root,
  path: '/accesso/token',
  component: lazyRouteComponent(
    () => withWords(import('./administration/tokens/own-tokens.page.js'), 'administration', 'help', 'staff'),
    'OwnTokensPage',
  ),
});
const delegations = createRoute({
  getParentRoute: () => root,
  path: '/deleghe',
  component: lazyRouteComponent(
    () => withWords(import('./administration/people/delegations.page.js'), 'administration', 'help', 'staff'),
    'DelegationsPage',
  ),
});
const administration = createRoute({
  getParentRoute: () => root,
  path: '/amministrazione',
  component: lazyRouteComponent(
    () => withWords(import('./administration/administration.page.js'), 'administration', 'staff'),
    'AdministrationPage',
  ),
});
const administrationSection = createRoute({
  getParentRoute: () => root,
  path: '/amministrazione/$section',
  validateSearch: administrationSearch,
  component: lazyRouteComponent(
    () =>
      withWords(
        import('./administration/section.page.js'),
        'administration',
        'documents',
        'help',
        'list',
        'peopleList',
        'records',
        'revision',
        'staff',
      ),
    'SectionPage',
  ),
});
const closing = createRoute({
  getParentRoute: () => root,
  path: '/chiusura',
  component: lazyRouteComponent(
    () => withWords(import('./closing/closing.page.js'), 'closing', 'help', 'plan', 'publication', 'revision', 'staff'),
    'ClosingPage',
  ),
});
const report = createRoute({
  getParentRoute: () => root,
  path: '/relazione',
  component: lazyRouteComponent(
    () => withWords(import('./report/report.page.js'), 'help', 'report', 'staff'),
    'ReportPage',
  ),
});
const draft = createRoute({
  getParentRoute: () => root,
  path: '/bozza',
  component: lazyRouteComponent(
    () => withWords(import('./draft/draft.page.js'), 'draft', 'publication', 'staff'),
    'DraftPage',
  ),
});
const imports = createRoute({
  getParentRoute: () => root,
  path: '/importazione',
  validateSearch: importsSearch,
  component: lazyRouteComponent(
    () => withWords(import('./import/upload/imports.page.js'), 'documents', 'help', 'import', 'staff', 'template'),
    'ImportsPage',
  ),
});
const pendingImport = createRoute({
  getParentRoute: () => root,
  path: '/importazione/$id',
  validateSearch: pendingSearch,
  component: lazyRouteComponent(
    () =>
      withWords(
        import('./import/pending-import.page.js'),
        'correction',
        'documents',
        'help',
        'import',
        'plan',
        'question',
        'revision',
        'staff',
      ),
    'PendingImportPage',
  ),
});
const review = createRoute({
  getParentRoute: () => root,
  path: '/revisione',
  validateSearch: reviewSearch,
  component: lazyRouteComponent(
    () =>
      withWords(
        import('./review/review.page.js'),
        'documents',
        'help',
        'list',
        'plan',
        'question',
        'review',
        'revision',
        'staff',
      ),
    'ReviewPage',
  ),
});

/** The pages by address. Each one is loaded with its words when it is opened. */
export const routeTree = root.addChildren([
  overview,
  presentation,
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
  desk,
  reporting,
  readingSheet,
  campaigns,
  access,
  password,
  invitation,
  forgotten,
  ownTokens,
  delegations,
  administration,
  administrationSection,
  closing,
  report,
  draft,
  imports,
  pendingImport,
  review,
]);
