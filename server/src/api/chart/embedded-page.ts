import type { ChartFacts } from '../../export/chart/charted-facts.js';
import { escapedHtml, plainPage } from '../http/plain-page.js';
import { CHART_WORDS } from './chart-words.js';

export interface EmbeddedAddresses {
  /** From the page to the start page. */
  readonly root: string;
  /** From the page to the picture and to the page of the chart. */
  readonly picture: string;
  /** The picture for a narrow frame. */
  readonly narrow: string;
  readonly page: string;
  readonly data: string;
}

/** A chart as a small page for the frame of another site: title, picture, the numbers, source, and the way here. */
export function embeddedPage(facts: ChartFacts, addresses: EmbeddedAddresses): string {
  const { language, title, source } = facts;
  const text = CHART_WORDS[language];
  const link = (address: string, words: string) =>
    `<a href="${escapedHtml(address)}" target="_blank" rel="noopener">${words}</a>`;
  return plainPage({
    language,
    title,
    root: addresses.root,
    otherLanguage: null,
    bare: true,
    body: `<h1 lang="it">${escapedHtml(title)}</h1>
<p>${escapedHtml(facts.note ?? '')}</p>
<figure>
<picture><source media="(max-width: 40rem)" srcset="${escapedHtml(addresses.narrow)}"><img src="${escapedHtml(addresses.picture)}" alt="${escapedHtml(summary(facts))}"></picture>
<figcaption class="fine">${text.source}: ${escapedHtml(source)}</figcaption>
</figure>
<details><summary>${text.table}</summary>${table(facts)}</details>
<p>${link(addresses.page, text.open)} · ${link(addresses.data, `${text.data} (CSV)`)}</p>`,
  });
}

function rowsOf(facts: ChartFacts): readonly (readonly string[])[] {
  return facts.kind === 'scores'
    ? facts.rows.map(({ label, valueText, statusText }) => [label, valueText, statusText])
    : facts.points.map(({ whatText, when, valueText }) => [whatText, when, valueText]);
}

function table(facts: ChartFacts): string {
  const { heads } = CHART_WORDS[facts.language];
  const names =
    facts.kind === 'scores' ? [heads.name, heads.value, heads.status] : [heads.what, heads.when, heads.value];
  const head = names.map((name) => `<th scope="col">${name}</th>`).join('');
  const rows = rowsOf(facts).map((row) => `<tr>${row.map((cell) => `<td>${escapedHtml(cell)}</td>`).join('')}</tr>`);
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** The most rows that are read out in place of the picture; the table has all. */
const READ_OUT = 12;

function summary(facts: ChartFacts): string {
  return `${facts.title}: ${rowsOf(facts)
    .slice(0, READ_OUT)
    .map((row) => row.join(' '))
    .join('; ')}`;
}
