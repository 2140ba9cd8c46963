import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { chartDrawing } from '../../export/chart/chart-drawing.js';
import { type ChartForm, WHOLE } from '../../export/chart/chart-frame.js';
import type { ChartFacts } from '../../export/chart/charted-facts.js';
import { svgOf } from '../../export/chart/drawing.js';
import { pageSearch } from '../http/page-search.js';
import { askedLanguage, plainPolicy } from '../http/plain-page.js';
import type { NewContext, RequestContext } from '../loading/request-context.js';
import { type Chart, chartOf } from './chart-facts.js';
import { chartCsv, chartJson } from './chart-files.js';
import type { ChartSubject } from './chart-questions.js';
import { CHART_WORDS } from './chart-words.js';
import { embeddedPage } from './embedded-page.js';

const ENDINGS = ['csv', 'json', 'svg', 'png'] as const;
type Ending = (typeof ENDINGS)[number];

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
} as const satisfies Record<Ending, string>;

/** The most rows that a picture shows; the files hold all. */
const DRAWN = 30;

/** For the page that shows it with title and source around it; narrow for a telephone. */
const FORMS: ReadonlyMap<string | undefined, ChartForm> = new Map([
  ['pagina', { width: 900, framed: false }],
  ['telefono', { width: 420, framed: false }],
]);

interface ChartRequest {
  readonly Params: { readonly name?: string };
  readonly Querystring: { readonly per?: string; readonly forma?: string };
}

/** The pages that have a chart: their path, and what the chart is of. */
const CHARTS: readonly { path: string; subject: (name: string, per: string | undefined) => ChartSubject }[] = [
  { path: 'indicatori/:name', subject: (code) => ({ kind: 'indicator', code }) },
  { path: 'obiettivi/:name', subject: (code) => ({ kind: 'objective', code }) },
  { path: 'aree/:name', subject: (key) => ({ kind: 'area', key }) },
  { path: 'settori/:name', subject: (key) => ({ kind: 'sector', key }) },
  { path: 'cruscotto', subject: (_, per) => ({ kind: 'overview', by: per === 'settori' ? 'SECTOR' : 'AREA' }) },
];

/**
 * Serves the charts at addresses of their own, those of their pages with an ending: the rows, and the chart as it is drawn
 * here; and under `incorpora/` a page for other sites' frames. All of it is what everybody may read, whoever asks: other
 * sites show it, and nothing of a reader's session may end up there.
 */
export function serveCharts(http: FastifyInstance, apollo: ApolloServer<RequestContext>, newContext: NewContext): void {
  const asked = async (
    { url, query, params }: FastifyRequest<ChartRequest>,
    subject: (typeof CHARTS)[number]['subject'],
  ) => {
    const search = pageSearch(new URL(url, 'http://page').searchParams);
    const chosen = subject(params.name ?? '', query.per);
    return await chartOf(apollo, newContext(), chosen, search, askedLanguage(query));
  };
  for (const { path, subject } of CHARTS) {
    for (const ending of ENDINGS) {
      http.get<ChartRequest>(`/${path}.${ending}`, async (request, reply) => {
        const chart = await asked(request, subject);
        return chart === null
          ? reply.callNotFound()
          : await sendChart(reply, chart, ending, FORMS.get(request.query.forma) ?? WHOLE);
      });
    }
    http.get<ChartRequest>(`/incorpora/${path}`, { helmet: plainPolicy('*') }, async (request, reply) => {
      const chart = await asked(request, subject);
      if (chart === null) return reply.callNotFound();
      const page = embeddedPage(chart.facts, addressesOf(request));
      return reply.type('text/html; charset=utf-8').header('cache-control', 'public, max-age=300').send(page);
    });
  }
}

async function sendChart(reply: FastifyReply, chart: Chart, ending: Ending, form: ChartForm): Promise<FastifyReply> {
  reply
    .type(TYPES[ending])
    .header('cache-control', 'public, max-age=300')
    .header('access-control-allow-origin', '*')
    .header('cross-origin-resource-policy', 'cross-origin');
  if (ending === 'csv') return reply.send(chartCsv(chart));
  if (ending === 'json') return reply.send(chartJson(chart));
  const drawing = chartDrawing(drawn(chart.facts), form);
  if (ending === 'svg') return reply.send(svgOf(drawing));
  // What draws pictures is loaded with the first one: a start need not wait for it.
  const { chartPicture } = await import('./chart-picture.js');
  return reply.send(Buffer.from(await chartPicture(drawing)));
}

/** As many rows as a picture can show, and the sentence that says so. */
function drawn(facts: ChartFacts): ChartFacts {
  if (facts.kind !== 'scores' || facts.rows.length <= DRAWN) return facts;
  const note = CHART_WORDS[facts.language].furthest(DRAWN, facts.rows.length);
  return { ...facts, note, rows: facts.rows.slice(0, DRAWN) };
}

/** Relative to the page, so that they hold under any path that the service is mounted at. */
function addressesOf({ url }: FastifyRequest) {
  const { pathname, search } = new URL(url, 'http://page');
  const own = pathname.replace(/^\/incorpora\//, '');
  const root = own.includes('/') ? '../../' : '../';
  const page = own === 'cruscotto' ? '' : own;
  const picture = (form: string) => `${root}${own}.svg${search === '' ? '?' : `${search}&`}forma=${form}`;
  return {
    root,
    picture: picture('pagina'),
    narrow: picture('telefono'),
    page: `${root}${page}${search}`,
    data: `${root}${own}.csv${search}`,
  };
}
