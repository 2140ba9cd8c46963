import type { Answers, Choice } from '../../question/import-question.js';
import type { TableColumn } from './table-column.js';
import type { TableHeading } from './table-heading.js';

/** The columns of a heading of which each may be the one of a field, as a person chooses among them. */
export function columnChoices(heading: TableHeading, column: TableColumn): Choice[] {
  const positions = heading.doubled.get(column) ?? [];
  return positions.map((at) => ({ value: choiceAt(heading, positions, at), label: numbered(heading, at) }));
}

/** The heading with the columns that a person chose: by their printed names, so that the answer holds wherever the
 *  heading is repeated. */
export function withChosenColumns(heading: TableHeading, answers: Answers): TableHeading {
  const positions = new Map(heading.positions);
  const doubled = new Map(heading.doubled);
  for (const [column, candidates] of heading.doubled) {
    const answer = chosenColumn(answers, column, heading.line);
    const chosen = candidates.find((at) => answer === choiceAt(heading, candidates, at));
    if (chosen === undefined) continue;
    positions.set(column, chosen);
    // The chosen one comes first: it is the one that is read.
    doubled.set(column, [chosen, ...candidates.filter((at) => at !== chosen)]);
  }
  return heading.doubled.size === 0 ? heading : { ...heading, positions, doubled };
}

/** The name of the column that was chosen for a field; null = none of this heading's was. */
export function columnAnswer(heading: TableHeading, column: TableColumn, answers: Answers): string | null {
  const answer = chosenColumn(answers, column, heading.line);
  return columnChoices(heading, column).find(({ value }) => value === answer)?.value ?? null;
}

export function columnQuestionId(column: TableColumn): string {
  return `COLUMN_MEANING/${column}`;
}

/** A heading that names its columns otherwise than the first one is asked about by its line. */
export function laterColumnQuestionId(column: TableColumn, line: number): string {
  return `${columnQuestionId(column)}/${line}`;
}

function chosenColumn(answers: Answers, column: TableColumn, line: number): string | undefined {
  return answers.get(laterColumnQuestionId(column, line)) ?? answers.get(columnQuestionId(column));
}

function choiceAt(heading: TableHeading, positions: readonly number[], at: number): string {
  const printed = heading.printed[at] ?? '';
  const alike = positions.filter((position) => heading.printed[position] === heading.printed[at]);
  return alike.length > 1 || printed === '' ? numbered(heading, at) : printed;
}

function numbered(heading: TableHeading, at: number): string {
  return `${heading.printed[at] ?? ''} (colonna ${at + 1})`;
}
