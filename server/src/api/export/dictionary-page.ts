import type { Language } from '@traguardo/schema/format';
import { COLUMN_NOTES } from '../../export/column-notes.js';
import { type DescribedTable, describedValues } from '../../export/data-dictionary.js';
import type { ColumnKind } from '../../export/table.js';
import { escapedHtml, plainPage } from '../http/plain-page.js';

const WORDS = {
  it: {
    title: 'Dizionario dei dati',
    lead: 'Che cosa contengono i file dei dati aperti, colonna per colonna. Una cella vuota è un valore non disponibile, mai zero. Il CSV è per i fogli di calcolo italiani (punto e virgola, virgola decimale); il JSON, per i programmi, usa i nomi della API.',
    contents: 'Gli elenchi',
    machine: 'La stessa descrizione per i programmi (CSVW)',
    explorer: 'Esplora i dati',
    catalog: 'Catalogo dei dati aperti',
    heads: ['Colonna', 'Significato', 'Tipo', 'Nome nella API'],
    values: 'Valori',
    kinds: {
      text: 'testo',
      number: 'numero',
      measure: 'numero, o testo se non è un numero',
      day: 'data (AAAA-MM-GG)',
      vocabulary: 'elenco di valori',
      yesNo: 'sì / no',
    },
  },
  en: {
    title: 'Data dictionary',
    lead: 'What the files of the open data hold, column by column. An empty cell is a value that is not available, never zero. The CSV is for Italian spreadsheets (semicolon, decimal comma); the JSON, for programs, has the names of the API.',
    contents: 'The lists',
    machine: 'The same description for programs (CSVW)',
    explorer: 'Explore the data',
    catalog: 'Catalogue of the open data',
    heads: ['Column', 'Meaning', 'Type', 'Name in the API'],
    values: 'Values',
    kinds: {
      text: 'text',
      number: 'number',
      measure: 'number, or text where it is none',
      day: 'date (YYYY-MM-DD)',
      vocabulary: 'list of values',
      yesNo: 'sì / no (yes / no)',
    },
  },
} as const satisfies Record<Language, { kinds: Record<ColumnKind, string> } & Record<string, unknown>>;

/** Dizionario dei dati: every column of every export, from the same descriptors as the files. */
export function dictionaryPage(tables: readonly DescribedTable[], language: Language): string {
  const text = WORDS[language];
  const search = language === 'en' ? '?lang=en' : '';
  const contents = tables.map(({ kind, title }) => `<li><a href="#${kind}">${escapedHtml(title[language])}</a></li>`);
  return plainPage({
    language,
    title: text.title,
    root: './',
    otherLanguage: language === 'it' ? 'dizionario?lang=en' : 'dizionario',
    body: `<h1>${text.title}</h1>
<p>${text.lead}</p>
<p><a href="export/schema.json">${text.machine}</a> · <a href="explorer${search}">${text.explorer}</a> · <a href="catalog.jsonld">${text.catalog}</a></p>
<nav aria-label="${text.contents}"><ul>${contents.join('')}</ul></nav>
${tables.map((table) => section(table, language)).join('\n')}`,
  });
}

function section({ kind, title, columns }: DescribedTable, language: Language): string {
  const { heads } = WORDS[language];
  const files = ['csv', 'xlsx', 'json'].map(
    (ending) => `<a href="export/${kind}.${ending}">${ending.toUpperCase()}</a>`,
  );
  return `<section aria-labelledby="${kind}">
<h2 id="${kind}">${escapedHtml(title[language])}</h2>
<p><code>/export/${kind}</code> ${files.join(' · ')}</p>
<div class="room" tabindex="0" role="region" aria-labelledby="${kind}"><table>
<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>
<tbody>
${columns.map((column) => row(column, language)).join('\n')}
</tbody></table></div>
</section>`;
}

function row({ name, heading, kind, words }: DescribedTable['columns'][number], language: Language): string {
  const { values, kinds } = WORDS[language];
  const listed = describedValues(words).map(({ value, it, en }) => {
    const meaning = language === 'it' || en === it ? '' : ` – ${escapedHtml(en)}`;
    return `<li>${escapedHtml(it)}${meaning} <span class="fine">${value}</span></li>`;
  });
  const details =
    listed.length === 0 ? '' : `<details><summary>${values}</summary><ul>${listed.join('')}</ul></details>`;
  return `<tr><th scope="row" lang="it">${escapedHtml(heading)}</th><td>${escapedHtml(COLUMN_NOTES[heading]?.[language] ?? '')}${details}</td><td>${kinds[kind]}</td><td><code>${name}</code></td></tr>`;
}
