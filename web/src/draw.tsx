import type { QueryClient } from '@tanstack/react-query';
import { createMemoryHistory } from '@tanstack/react-router';
import type { Language } from '@traguardo/schema/format';
import { renderToString } from 'react-dom/server';
import { App, type PageRouter, pageQueries, pageRouter, readableAddress } from './app.js';
import { mountAt } from './client.js';
import type { PageAnswer, PageSettings } from './page-data.js';
import { StaffNavigation } from './shell/header.js';
import { type DrawnPage, DrawnPageContext, type PageQuestion } from './ui/drawn-page.js';
import { writeIn } from './words/language.js';
import { loadAllWords } from './words/words.js';

/** A page that the server wants drawn. */
export type Drawing = {
  /** Path and search, with the path under which the service is mounted. */
  url: string;
  /** Begins and ends with a slash. */
  basePath: string;
  language: Language;
  settings: PageSettings;
  /** Answers a question of the page; null = it is left to the page in the browser. */
  ask: (query: string, variables: object) => Promise<{ data: unknown } | null>;
};

export type Drawn = {
  /** Empty where the page draws itself in the browser alone. */
  html: string;
  title: string;
  /** Whether the address leads to something. */
  isFound: boolean;
  /** The path of its route, as routes.tsx has it. */
  route: string;
  answers: PageAnswer[];
};

/** Questions depend on answers: the frame decides whether there is a page, which asks in turn. */
const MOST_ROUNDS = 6;

/** Pages of staff, and the explorer: they are of no use without their script. */
const UNDRAWN =
  /^\/(?:explorer|accesso|amministrazione|deleghe|importazione|rendicontazione|monitoraggio|scrivania|relazione|chiusura|bozza|revisione)(?:[/?]|$)/;

/** All that a drawing cannot wait for. */
const codeLoaded = Promise.all([loadAllWords('it'), loadAllWords('en'), StaffNavigation.preload?.()]);

/** Draws a page as the browser will first draw it, with the answers that it needed. */
export async function draw({ url, basePath, language, settings, ask }: Drawing): Promise<Drawn> {
  await codeLoaded;
  const isDrawn = !UNDRAWN.test(url.slice(basePath.length - 1));
  const router = await routerAt(isDrawn ? url : frameAlone(url, basePath), basePath);
  const queries = pageQueries([]);
  const asked = new Set<string>();
  for (let round = 1; ; round += 1) {
    const page: DrawnPage = { title: '', isFound: true, questions: new Map() };
    // Nothing else runs between here and the end of the drawing, so the language is that of this page.
    mountAt(basePath);
    writeIn(language);
    const html = renderToString(
      <DrawnPageContext value={page}>
        <App router={router} queries={queries} settings={settings} language={language} />
      </DrawnPageContext>,
    );
    const open = round < MOST_ROUNDS ? openQuestions(page, asked) : [];
    if (open.length === 0) {
      const { title, isFound } = isDrawn ? page : UNSEEN;
      const route = isDrawn ? (router.stores.matches.get().at(-1)?.routeId ?? '') : '';
      return { title, isFound, route, html: isDrawn ? withoutStyles(html) : '', answers: answersIn(queries) };
    }
    await Promise.all(
      open.map(async ({ query, variables }) => {
        const answer = await ask(query, variables);
        if (answer !== null) queries.setQueryData([query, variables], answer.data);
      }),
    );
  }
}

/** What is said of a page that nothing was drawn of. */
const UNSEEN = { title: '', isFound: true };

async function routerAt(url: string, basePath: string): Promise<PageRouter> {
  const history = createMemoryHistory({ initialEntries: [url] });
  const router = pageRouter({ basepath: basePath, history, isServer: true });
  await router.load();
  if (router.stores.matches.get().length > 0) return router;
  // Choices that cannot be read lead to the address without them, which the browser will show as well.
  const readable = readableAddress(router);
  if (readable === url) throw new Error(`No page for ${url}`);
  return await routerAt(readable, basePath);
}

/** A page that asks what stands around every page and nothing else, for the same plan. */
function frameAlone(url: string, basePath: string): string {
  return `${basePath}informazioni${new URL(url, 'http://page').search}`;
}

/** The policy forbids styles in what is loaded; the script puts them back. Text of the page has no plain quotation mark. */
function withoutStyles(html: string): string {
  return html.replaceAll(' style="', ' data-style="');
}

/** What the page has asked and nobody has been asked yet. */
function openQuestions({ questions }: DrawnPage, asked: Set<string>): PageQuestion[] {
  const open = [...questions].filter(([key]) => !asked.has(key));
  for (const [key] of open) asked.add(key);
  return open.map(([, question]) => question);
}

function answersIn(queries: QueryClient): PageAnswer[] {
  return queries
    .getQueryCache()
    .getAll()
    .flatMap(({ queryKey: [query, variables], state: { data } }) => {
      const isAnswered = typeof query === 'string' && typeof variables === 'object' && variables && data !== undefined;
      return isAnswered ? { query, variables, data } : [];
    });
}
