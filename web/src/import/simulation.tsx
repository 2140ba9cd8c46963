import { percent } from '#format';
import { Section } from '#ui/page.js';
import { type Column, DataTable } from '#ui/table/data-table.js';
import { useWords } from '#words/words.js';
import type { Pending } from './rows/use-editing.js';

type Simulated = Pending['comparison']['scores'][number];

/** Whether a result would be another one: its value, or how much of it is measured. */
function isChanged({ from, to }: Simulated): boolean {
  return from?.value !== to?.value || from?.coverage !== to?.coverage;
}

/** The results of the plan and of each sector that would change, before and after the confirmation. */
export function Simulation({ scores }: { scores: readonly Simulated[] }) {
  const { simulation: text } = useWords('correction');
  const { unknown } = useWords('vocabulary');
  if (scores.length === 0) return null;
  const isMeasured = scores.some(({ from, to }) => from?.value != null || to?.value != null);
  const shown = scores.filter((score) => score.sector === null || isChanged(score));
  const value = (figures: Simulated['from']) => (figures === null ? unknown : percent(figures.value));
  const coverage = (figures: Simulated['from']) => (figures === null ? unknown : percent(figures.coverage * 100));
  const columns: Column<Simulated>[] = [
    { key: 'name', header: text.of, cell: ({ name }) => (name === null ? text.plan : <span lang="it">{name}</span>) },
    { key: 'from', header: text.before, cell: ({ from }) => value(from), numeric: true },
    { key: 'to', header: text.after, cell: ({ to }) => value(to), numeric: true },
    { key: 'coverageBefore', header: text.coverageBefore, cell: ({ from }) => coverage(from), numeric: true },
    { key: 'coverageAfter', header: text.coverageAfter, cell: ({ to }) => coverage(to), numeric: true },
  ];
  return (
    <Section id="simulazione" title={text.title}>
      {isMeasured ? (
        <>
          <p>{shown.some(isChanged) ? text.note : text.same}</p>
          <DataTable caption={text.title} rows={shown} rowKey={({ sector }) => sector ?? ''} columns={columns} />
        </>
      ) : (
        <p>{text.nothing}</p>
      )}
    </Section>
  );
}
