import { createRoot, hydrateRoot } from 'react-dom/client';
import { App, type PageRouter, pageQueries, pageRouter, readableAddress } from './app.js';
import { mountPath } from './client.js';
import { readPageData } from './page-data.js';
import { firstLanguage } from './words/language.js';
import './style/style.scss';

/** Makes the router match the page that the server has drawn, before React looks at it. */
async function asDrawn(router: PageRouter): Promise<void> {
  // As the server: without a boundary around all of the page, which would be loading at first.
  router.ssr = { manifest: undefined };
  router.history.replace(readableAddress(router));
  await router.load();
}

/** The policy allows the server to write no style into the page, but the page's own script may set it. */
function restoreStyles(root: HTMLElement): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-style]')) {
    element.style.cssText = element.dataset.style ?? '';
    delete element.dataset.style;
  }
}

/** Resolves when what the server has drawn is on the screen, or will not be soon, as in a tab behind others. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 300);
  });
}

async function start(root: HTMLElement): Promise<void> {
  const { settings, language: wanted, answers } = readPageData();
  const language = await firstLanguage(wanted);
  const router = pageRouter({ basepath: mountPath() });
  const app = <App router={router} queries={pageQueries(answers)} settings={settings} language={language} />;
  if (root.firstElementChild === null || language !== wanted) {
    createRoot(root).render(app);
    return;
  }
  await painted();
  await asDrawn(router);
  restoreStyles(root);
  hydrateRoot(root, app);
}

const root = document.getElementById('root');
if (root) await start(root);
