import { date } from '@traguardo/schema/italian-format';
import { heading, list, paragraph, type ReportBlock, table, words } from './report-block.js';
import type { DiscrepancyFacts, ReportFacts } from './report-facts.js';
import { actName } from './variation-section.js';

/** The contradictions and unreadable parts of the documents, and the list of the documents. */
export function sourceSection({ discrepancies, documents }: ReportFacts): ReportBlock[] {
  const issues = documents.flatMap(({ filename, issues }) =>
    issues.map(({ message, line }) => `${filename}${at(line)}: ${message}`),
  );
  return [
    heading(1, 'Incongruenze e problemi di lettura'),
    heading(2, 'Affermazioni discordanti'),
    ...orNone(discrepancies.map(discrepancyText), 'Nessuna affermazione discordante.'),
    heading(2, 'Problemi di lettura'),
    ...orNone(issues, 'Nessun problema di lettura.'),
    heading(1, 'Fonti'),
    ...(documents.length === 0 ? [paragraph('Nessun documento è caricato.')] : []),
    ...table(
      'I documenti da cui sono stati letti i dati',
      [words('Documento', 30), words('Contenuto', 20), words('Caricato il', 16), words('Impronta SHA-256', 34)],
      documents.map(({ filename, content, importedAt, sha256 }) => [filename, content, date(importedAt), sha256]),
    ),
  ];
}

function discrepancyText({ act, message, objective, indicator, line }: DiscrepancyFacts): string {
  const subject = [objective, indicator === null ? null : `indicatore ${indicator}`].filter((part) => part !== null);
  return `${[actName(act), ...subject].join(', ')}${at(line)}: ${message}`;
}

function at(line: number | null): string {
  return line === null ? '' : `, riga ${line}`;
}

function orNone(items: readonly string[], none: string): ReportBlock[] {
  return items.length === 0 ? [paragraph(none)] : list(items);
}
