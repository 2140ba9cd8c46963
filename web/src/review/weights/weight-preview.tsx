import { revisionValue } from '#format';
import { type Column, DataTable } from '#ui/table/data-table.js';
import { type Said, said, useWords } from '#words/words.js';
import type { WeightLine } from './weight-lines.js';

/** The server's issue of a weight. */
export type WeightIssue = Said & { readonly subject: string | null };

type Previewed = WeightLine & { readonly wrong: string | null };

/** The problem of each line, as text. */
function usePreviewed(lines: readonly WeightLine[], issues: readonly WeightIssue[]): Previewed[] {
  const text = useWords('review').weights;
  const staff = useWords('staff');
  const wrong = ({ problem, meant, code }: WeightLine) => {
    const issue = issues.find(({ subject }) => subject === code);
    if (problem === null) return issue ? said(issue) : null;
    return problem === 'asked' ? staff.asked(meant) : text.problem[problem];
  };
  return lines.map((line) => ({ ...line, wrong: wrong(line) }));
}

/** The lines as read; source and act only where a line has its own. */
export function WeightPreview({ lines, issues }: { lines: readonly WeightLine[]; issues: readonly WeightIssue[] }) {
  const words = useWords('plan');
  const { weights: text, source, act: actName } = useWords('review');
  const columns: Column<Previewed>[] = [
    { key: 'line', header: text.line, cell: ({ line }) => line },
    { key: 'code', header: text.code, cell: ({ code }) => <span className="code">{code}</span> },
    { key: 'weight', header: text.weight, numeric: true, cell: ({ weight }) => revisionValue(weight) },
    ...(lines.some((line) => line.source !== null)
      ? [{ key: 'source', header: source, cell: (line: Previewed) => line.source ?? text.below }]
      : []),
    ...(lines.some(({ act }) => act !== null)
      ? [
          {
            key: 'act',
            header: actName,
            cell: ({ act }: Previewed) => (act === null ? text.below : words.variation.act(act)),
          },
        ]
      : []),
    {
      key: 'result',
      header: text.result,
      cell: ({ wrong }) => (wrong === null ? text.ready : <strong className="field-problem">{wrong}</strong>),
    },
  ];
  const rows = usePreviewed(lines, issues);
  return <DataTable caption={text.preview} rows={rows} rowKey={({ line }) => String(line)} columns={columns} />;
}
