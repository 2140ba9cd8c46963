import { date } from '@traguardo/schema/italian-format';
import { italianWords } from '@traguardo/schema/words/it';
import { heading, list, paragraph, type ReportBlock, table, words } from './report-block.js';
import type { DeclarationFacts, DiscrepancyFacts, ReportFacts, ValueFacts } from './report-facts.js';
import { codeAndTitle } from './result-words.js';
import { valueText } from './revision-words.js';
import { actName } from './variation-section.js';

/** Where every value comes from, typed ones included, and every weight, target or unit that a person stated. */
export function sourceSection({ objectives, declarations, documents }: ReportFacts): ReportBlock[] {
  const indicators = objectives.flatMap((objective) => objective.indicators);
  const stated = declarations.filter(({ field }) => field !== 'neutralised');
  return [
    heading(1, 'Fonti'),
    heading(2, 'Valori rendicontati'),
    ...orNone(
      table(
        'Da dove viene il valore di ogni indicatore',
        [words('Indicatore', 40), words('Al giorno', 15), words('Fonte', 45)],
        indicators.flatMap(({ code, title, value }) =>
          value === null ? [] : [[codeAndTitle({ code, title }), date(value.asOf), valueSource(value)]],
        ),
      ),
      'Nessun valore è rendicontato.',
    ),
    heading(2, 'Pesi, target e altri dati indicati dall’ente'),
    ...orNone(
      table(
        'Che cosa una persona ha indicato o corretto, e in base a che cosa',
        [words('Voce', 34), words('Che cosa', 28), words('Fonte', 38)],
        stated.map((one) => [codeAndTitle(one), declaredText(one), declarationSource(one)]),
      ),
      'Nessun dato è stato indicato in aggiunta ai documenti.',
    ),
    heading(2, 'Documenti'),
    ...orNone(
      table(
        'I documenti da cui sono stati letti i dati',
        [words('Documento', 45), words('Contenuto', 35), words('Caricato il', 20)],
        documents.map(({ filename, content, importedAt }) => [filename, content, date(importedAt)]),
      ),
      'Nessun documento è caricato.',
    ),
  ];
}

/** Where a value was read, or by whom it was typed, and what proves it. */
function valueSource({ file, line, recordedOn, recordedBy, proofs, demonstration }: ValueFacts): string {
  const origin =
    file === null
      ? `digitato il ${date(recordedOn)}${recordedBy === null ? '' : ` da ${recordedBy}`}`
      : `${file}${at(line)}, caricato il ${date(recordedOn)}`;
  const proof = proofs === 0 ? '' : proofs === 1 ? '; 1 documento allegato' : `; ${proofs} documenti allegati`;
  return `${origin}${proof}${demonstration ? ' (dato dimostrativo)' : ''}`;
}

function declaredText({ field, value }: DeclarationFacts): string {
  const name = fieldName(field);
  return value === null ? `${name}: nessuno` : `${name}: ${valueText(field, value)}`;
}

function fieldName(field: string): string {
  const names: Readonly<Record<string, string>> = italianWords.field;
  return names[field] ?? field;
}

function declarationSource({ source, reason, on, by }: DeclarationFacts): string {
  const why = reason === null ? '' : ` Motivo: ${reason}.`;
  return `${source}${/[.!?]$/.test(source) ? '' : '.'}${why} Indicato il ${date(on)}${by === null ? '' : ` da ${by}`}.`;
}

/** The indicators that do not count, by whose decision and why. */
export function neutralisedSection({ declarations, objectives }: ReportFacts): ReportBlock[] {
  const neutral = new Map(
    objectives
      .flatMap(({ indicators }) => indicators)
      .filter(({ result }) => result.currentState === 'NEUTRALISED')
      .map((indicator) => [indicator.code, indicator]),
  );
  const stated = declarations.filter(({ field, code, value }) => {
    return field === 'neutralised' && value === 'true' && neutral.has(code);
  });
  const byDocument = [...neutral.values()].filter(({ code }) => !stated.some((one) => one.code === code));
  return [
    heading(1, 'Indicatori neutralizzati'),
    ...(neutral.size === 0
      ? [paragraph('Nessun indicatore è neutralizzato.')]
      : [paragraph('Per cause non imputabili al settore non contano: il loro peso va agli altri indicatori.')]),
    ...table(
      'Motivo e decisione di ogni neutralizzazione',
      [words('Indicatore', 35), words('Motivo e decisione', 45), words('Registrata il', 20)],
      [
        ...stated.map((one) => [codeAndTitle(one), one.source, date(one.on)]),
        ...byDocument.map((indicator) => [
          codeAndTitle(indicator),
          'Disposta da un provvedimento di variazione: si veda il capitolo «Variazioni del piano».',
          'con il provvedimento',
        ]),
      ],
    ),
  ];
}

/** What contradicts each other, what the reading of the documents noted, and the digests of the files. */
export function readingSection(facts: ReportFacts): ReportBlock[] {
  const { discrepancies, documents } = facts;
  return [
    heading(2, 'Affermazioni discordanti nei documenti'),
    ...listOrNone(discrepancies.map(discrepancyText), 'Nessuna affermazione discordante.'),
    heading(2, 'Segnalazioni alla lettura dei documenti'),
    ...issueBlocks(facts),
    heading(2, 'Impronte dei documenti'),
    ...orNone(
      table(
        'L’impronta SHA-256 di ogni documento',
        [words('Documento', 40), words('Impronta SHA-256', 60)],
        documents.map(({ filename, sha256 }) => [filename, sha256]),
      ),
      'Nessun documento è caricato.',
    ),
  ];
}

/** While work goes on, what to do about each; in what the Giunta adopts, which lines it was about. */
function issueBlocks({ documents, closed }: ReportFacts): ReportBlock[] {
  const none = 'Nessuna segnalazione.';
  if (!closed) {
    const told = documents.flatMap(({ filename, issues }) =>
      issues.map(({ message, line }) => `${filename}${at(line)}: ${message}`),
    );
    return listOrNone(told, none);
  }
  const lines = documents.flatMap(({ filename, issues }) => {
    const of = [...new Set(issues.flatMap(({ line }) => line ?? []))].sort((a, b) => a - b);
    return issues.length === 0
      ? []
      : [`${filename}: ${of.length === 0 ? 'l’intero documento' : `righe ${of.join(', ')}`}.`];
  });
  if (lines.length === 0) return [paragraph(none)];
  return [
    paragraph('Leggendo i documenti il programma ha segnalato queste righe; il testo originale è conservato.'),
    ...list(lines),
  ];
}

function discrepancyText({ act, message, objective, indicator, line }: DiscrepancyFacts): string {
  const subject = [objective, indicator === null ? null : `indicatore ${indicator}`].filter((part) => part !== null);
  return `${[actName(act), ...subject].join(', ')}${at(line)}: ${message}`;
}

function at(line: number | null): string {
  return line === null ? '' : `, riga ${line}`;
}

function orNone(blocks: readonly ReportBlock[], none: string): ReportBlock[] {
  return blocks.length === 0 ? [paragraph(none)] : [...blocks];
}

function listOrNone(items: readonly string[], none: string): ReportBlock[] {
  return items.length === 0 ? [paragraph(none)] : list(items);
}
