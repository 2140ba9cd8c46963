import { report } from './report.js';
import type { DataTable, ReportBlock } from './report-block.js';
import type { ReportFacts } from './report-facts.js';

/** The headings of one level, in order. */
export function headings(facts: ReportFacts, level: number): string[] {
  return report(facts).blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === level ? [block.text] : [],
  );
}

/** All blocks below a heading, up to the next one. */
export function below(facts: ReportFacts, heading: string): ReportBlock[] {
  const { blocks } = report(facts);
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.text === heading) + 1;
  const length = blocks.slice(start).findIndex(({ kind }) => kind === 'heading');
  return blocks.slice(start, length < 0 ? undefined : start + length);
}

/** The rows of all tables. */
export function rows(blocks: readonly ReportBlock[]): string[][] {
  const tables = blocks.filter((block): block is DataTable => block.kind === 'table');
  return tables.flatMap((table) => table.rows.map((cells) => cells.map(({ text }) => text)));
}

/** The items of all lists. */
export function items(blocks: readonly ReportBlock[]): string[] {
  return blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
}
