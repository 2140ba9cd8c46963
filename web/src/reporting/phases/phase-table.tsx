import { useId } from 'react';
import { date, percent } from '#format';
import { PhaseProof } from '#ui/phase/phase-proof.js';
import { PhaseStateMark } from '#ui/phase/phase-state.js';
import { PlaceLink } from '#ui/place-link.js';
import { type Column, DataTable } from '#ui/table/data-table.js';
import { useWords } from '#words/words.js';
import { EvidenceFiles } from '../evidence-files.js';
import type { SheetName } from '../outcome.js';
import type { PhaseEntryPartsFragment } from './phase-entry.generated.js';
import type { PhaseField, PhaseProblem, PhaseTexts } from './phase-texts.js';

type PhaseTableProps = {
  phases: readonly PhaseEntryPartsFragment[];
  plan: Pick<SheetName, 'municipality' | 'year'>;
  textsOf: (phase: PhaseEntryPartsFragment) => PhaseTexts;
  problems: ReadonlyMap<string, PhaseProblem>;
  readOnly: boolean;
  onChange: (key: string, texts: PhaseTexts) => void;
};

type CellProps = Omit<PhaseTableProps, 'phases' | 'plan'> & { phase: PhaseEntryPartsFragment; field: PhaseField };

const HEADERS = { percent: 'percent', doneOn: 'doneOn', evidence: 'evidence', note: 'note' } as const;

/** One field of a phase with its own accessible name, and the problem below it. */
function Cell({ phase, field, textsOf, problems, readOnly, onChange }: CellProps) {
  const text = useWords('phases').entry;
  const id = useId();
  const texts = textsOf(phase);
  const problem = problems.get(phase.key);
  const shown = problem !== undefined && (problem.field ?? 'percent') === field ? problem.message : null;
  return (
    <div className="entry-cell">
      <input
        className="text-field"
        type={field === 'doneOn' ? 'date' : 'text'}
        inputMode={field === 'percent' ? 'decimal' : undefined}
        autoComplete="off"
        aria-label={text.cell(text[HEADERS[field]], phase.title)}
        aria-invalid={shown !== null}
        aria-describedby={shown === null ? undefined : id}
        readOnly={readOnly}
        value={texts[field]}
        onChange={({ target }) => onChange(phase.key, { ...texts, [field]: target.value })}
      />
      <div id={id} className="cell-problem">
        {shown !== null && <p>{shown}</p>}
      </div>
    </div>
  );
}

/** Every report of a phase, the latest first. */
function History({ phase: { reports } }: { phase: PhaseEntryPartsFragment }) {
  const text = useWords('phases');
  if (reports.length === 0) return null;
  return (
    <details className="row-details">
      <summary>{text.entry.history(reports.length)}</summary>
      <ol className="plain-list" reversed>
        {reports.toReversed().map((report) => (
          <li key={report.id}>
            <strong>
              {report.doneOn === null
                ? report.percent === null
                  ? text.entry.nothingSaid
                  : text.progress(percent(report.percent))
                : text.doneOn(date(report.doneOn))}
            </strong>
            <p className="fine">
              {text.entry.by(report.recordedBy ?? text.entry.commandLine, date(report.recordedAt))}
            </p>
            {report.evidence !== null && <PhaseProof text={report.evidence} />}
            {report.note !== null && <p lang="it">{report.note}</p>}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** The phases of a sector with their fields. */
export function PhaseTable({ phases, plan, ...cells }: PhaseTableProps) {
  const text = useWords('phases');
  const names = useWords('vocabulary');
  const field = (name: PhaseField): Column<PhaseEntryPartsFragment> => ({
    key: name,
    header: text.entry[HEADERS[name]],
    cell: (phase) => <Cell phase={phase} field={name} {...cells} />,
  });
  const columns: Column<PhaseEntryPartsFragment>[] = [
    {
      key: 'phase',
      header: text.phase,
      cell: (phase) => (
        <>
          <span lang="it">{phase.title}</span>
          <span className="fine block">
            <PlaceLink place={{ kind: 'objective', key: phase.objective.code }}>
              {`${phase.objective.code} ${phase.objective.title}`}
            </PlaceLink>
          </span>
          <History phase={phase} />
          <EvidenceFiles
            files={phase.evidenceFiles}
            of={{ ...plan, phase: phase.key }}
            named={(field) => text.entry.cell(field, phase.title)}
            readOnly={cells.readOnly}
          />
        </>
      ),
    },
    { key: 'state', header: text.state, cell: ({ state }) => <PhaseStateMark state={state} /> },
    {
      key: 'due',
      header: names.field.due,
      cell: ({ due }) => (due === null ? names.unknown : date(due)),
    },
    field('percent'),
    field('doneOn'),
    field('evidence'),
    field('note'),
  ];
  return (
    <div className="phase-grid">
      <DataTable caption={text.title} rows={phases} rowKey={({ key }) => key} columns={columns} />
    </div>
  );
}
