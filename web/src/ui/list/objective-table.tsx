import { percent, share } from '#format';
import type { ScorePartsFragment } from '#ui/parts.generated.js';
import { useWords } from '#words/words.js';
import { ScoreBullet } from '../chart/score-bullet.js';
import { PlaceLink } from '../place-link.js';
import { MemberCode } from '../plan/member-code.js';
import { Status } from '../plan/status.js';
import { WeightChip } from '../plan/weight/weight-chip.js';
import { type Column, DataTable, type Sorting } from '../table/data-table.js';

export type ObjectiveRow = {
  code: string;
  printedCode: string | null;
  title: string;
  weight: number | null;
  initialWeight: number | null;
  weightReduced: boolean;
  score: ScorePartsFragment;
  sector?: { name: string };
};

type ObjectiveTableProps = {
  objectives: readonly ObjectiveRow[];
  caption: string;
  withSector?: boolean;
  /** For a list that its column heads order. */
  sorting?: Sorting;
};

/** Objectives on one 0–120 % axis, with their weight and coverage. */
export function ObjectiveTable({ objectives, caption, withSector = false, sorting }: ObjectiveTableProps) {
  const text = useWords('plan');
  const names = useWords('vocabulary');
  const sector: Column<ObjectiveRow> = {
    key: 'sector',
    header: text.group.sector,
    cell: (row) => (row.sector === undefined ? names.unknown : <span lang="it">{row.sector.name}</span>),
  };
  const outcome: Column<ObjectiveRow> = {
    key: 'status',
    header: text.indicator.status,
    cell: ({ score }) => <Status status={score.status} />,
  };
  const columns: Column<ObjectiveRow>[] = [
    {
      key: 'title',
      header: text.objective.name,
      order: 'titolo',
      cell: (objective) => (
        <PlaceLink place={{ kind: 'objective', key: objective.code }}>
          <MemberCode member={objective} /> {objective.title}
        </PlaceLink>
      ),
    },
    ...(withSector ? [sector] : []),
    {
      key: 'weight',
      header: names.field.weight,
      order: 'peso',
      largestFirst: true,
      cell: (row) => <WeightChip {...row} />,
      help: 'unknownWeight',
    },
    {
      key: 'score',
      header: text.score.name,
      order: 'scostamento',
      cell: ({ score }) => (
        <div className="bullet-cell">
          <ScoreBullet score={score} />
          <span className="nowrap">{percent(score.value)}</span>
        </div>
      ),
    },
    outcome,
    {
      key: 'coverage',
      header: text.score.coverage,
      order: 'copertura',
      cell: ({ score }) => share(score.coverage),
      numeric: true,
      help: 'coverage',
    },
    {
      key: 'reported',
      header: text.score.reported,
      cell: ({ score }) => text.score.of(String(score.reported), String(score.total)),
      numeric: true,
    },
  ];
  return (
    <DataTable caption={caption} rows={objectives} rowKey={({ code }) => code} columns={columns} sorting={sorting} />
  );
}
