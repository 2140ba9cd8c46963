import { useState } from 'react';
import { date } from '#format';
import { DataTable } from '#ui/table/data-table.js';
import { useWords } from '#words/words.js';
import type { StepProps } from './closing-data.js';
import { CorrectDate, type CycleStep } from './correct-date.js';

/** Every step of the cycle so far, in order. */
export function HistoryStep(step: StepProps) {
  const { plan, secretariat } = step;
  const words = useWords('closing');
  const text = words.history;
  const { outcomes } = words.report;
  const [asked, ask] = useState<CycleStep | null>(null);
  if (plan.cycle.length === 0) return <p>{text.none}</p>;
  return (
    <>
      <DataTable
        caption={text.caption}
        rows={plan.cycle}
        rowKey={({ step, recordedAt }) => `${step}/${recordedAt}`}
        columns={[
          { key: 'step', header: text.step, cell: ({ step }) => text.names[step] },
          {
            key: 'document',
            header: text.document,
            cell: ({ documentNumber, documentDate, link }) => {
              const words = text.numbered(documentNumber, documentDate === null ? null : date(documentDate));
              return link === null ? words || text.without : <a href={link}>{words || text.open}</a>;
            },
          },
          {
            key: 'details',
            header: text.details,
            cell: ({ reason, policy, outcome, onBehalfOf }) =>
              outcome === null ? (reason ?? policy ?? text.without) : text.found(outcomes[outcome], reason, onBehalfOf),
          },
          {
            key: 'recorded',
            header: text.recorded,
            cell: ({ recordedAt, recordedBy }) => text.by(date(recordedAt), recordedBy),
          },
          ...(secretariat
            ? [
                {
                  key: 'correct',
                  header: text.correct,
                  cell: (row: CycleStep) =>
                    row.step !== 'REOPENED' && (
                      <button
                        type="button"
                        className="text-button"
                        aria-label={text.correctFor(text.names[row.step])}
                        onClick={() => ask(row)}
                      >
                        {text.correctDate}
                      </button>
                    ),
                },
              ]
            : []),
        ]}
      />
      {asked && <CorrectDate {...step} cycleStep={asked} onClose={() => ask(null)} />}
    </>
  );
}
