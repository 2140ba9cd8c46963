import { percent } from '#format';
import { useWords } from '#words/words.js';
import { ChartFrame } from '../chart/chart-frame.js';
import { Section } from '../page.js';
import { DataTable } from '../table/data-table.js';
import { plainTable } from '../table/plain-table.js';
import { useNarrow } from '../table/use-narrow.js';
import { Gantt } from './gantt.js';
import { ganttHeight, ganttRows } from './gantt-rows.js';
import { phaseColumns } from './phase-columns.js';
import type { PhasePartsFragment } from './phase-parts.generated.js';
import { phasesTitle } from './phase-rows.js';
import { italianToday } from './today.js';

type PhasesSectionProps = {
  phases: readonly PhasePartsFragment[];
  year: number;
  /** Percent of an objective's score that its phases give. */
  share: number;
  /** Whether the phases belong to several objectives, which are named then. */
  named: boolean;
};

/** Phases as a Gantt and as a table with their sources; nothing where there is none. */
export function PhasesSection({ phases, year, share, named }: PhasesSectionProps) {
  const text = useWords('phases');
  const names = useWords('vocabulary');
  const plan = useWords('plan');
  const narrow = useNarrow();
  if (phases.length === 0) return null;
  const title = phasesTitle(
    phases.map(({ state }) => state),
    text,
  );
  const columns = phaseColumns(phases, { text, names, plan }, named);
  return (
    <Section id="fasi" title={text.title}>
      <ChartFrame
        name="fasi"
        title={title}
        explanation={`${share === 0 ? text.notScored : text.scored(percent(share))} ${text.marks}`}
        height={ganttHeight(phases.length, narrow)}
        chart={
          <Gantt rows={ganttRows(phases, { text, names, named })} year={year} title={title} today={italianToday()} />
        }
        table={<DataTable caption={title} rows={phases} rowKey={({ key }) => key} columns={columns} />}
        file={plainTable(columns, phases)}
      />
    </Section>
  );
}
