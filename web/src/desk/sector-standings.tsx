import { Link } from '@tanstack/react-router';
import { date } from '#format';
import { Section } from '#ui/page.js';
import { type Column, DataTable } from '#ui/table/data-table.js';
import { useWords } from '#words/words.js';
import { type DeskMoment, nextStep, type Standing } from './desk.tasks.js';

const signs = { NOT_SUBMITTED: '○', SUBMITTED: '●', RETURNED: '↩' } satisfies Record<Standing['state'], string>;

type SectorStandingsProps = {
  moment: DeskMoment;
  /** The keys of the sectors whose values the reader writes. */
  own: ReadonlySet<string>;
};

/** Where each sector stands at one date, and its next step as a button. */
export function SectorStandings({ moment, own }: SectorStandingsProps) {
  const text = useWords('desk');
  const { asOf, final, dueOn, overdue, sectors } = moment;
  const title = text.moment(date(asOf), final);
  const submitted = sectors.filter(({ state }) => state === 'SUBMITTED').length;
  const due = dueOn === null ? text.noDue : overdue ? text.overdue(date(dueOn)) : text.due(date(dueOn));
  return (
    <Section id={`al-${asOf}-${final ? 'c' : 'm'}`} title={title}>
      <p>
        {overdue ? <strong className="overdue">{due}</strong> : due} {text.submitted(submitted, sectors.length)}.
      </p>
      <div className="desk-standings">
        <DataTable
          caption={title}
          rows={sectors}
          rowKey={({ sector }) => sector.key}
          columns={useColumns(moment, own, title)}
        />
      </div>
    </Section>
  );
}

function useColumns({ asOf, final, overdue }: DeskMoment, own: ReadonlySet<string>, title: string): Column<Standing>[] {
  const text = useWords('desk');
  return [
    {
      key: 'sector',
      header: text.column.sector,
      cell: ({ sector, delegation }) => (
        <>
          <span lang="it">{sector.name}</span>
          {delegation && (
            <span className="fine block">
              {text.onBehalf(delegation.by, delegation.until === null ? null : date(delegation.until))}
            </span>
          )}
        </>
      ),
    },
    {
      key: 'state',
      header: text.column.state,
      cell: ({ state }) => (
        <span className="nowrap">
          <span aria-hidden="true">{signs[state]}</span> {text.state[state]}
          {overdue && state !== 'SUBMITTED' && <strong className="overdue"> · {text.expired}</strong>}
        </span>
      ),
    },
    {
      key: 'reported',
      header: text.column.reported,
      cell: ({ reported, total }) => text.partOf(reported, total),
      numeric: true,
    },
    {
      key: 'step',
      header: text.column.step,
      cell: (standing) => {
        const step = nextStep(standing, own.has(standing.sector.key));
        const primary = step === 'enter' || step === 'submit' || step === 'mend';
        return (
          <Link
            to="/rendicontazione/$sector"
            params={{ sector: standing.sector.key }}
            search={{ al: asOf, definitivo: final ? 1 : 0 }}
            className={primary ? 'btn btn-primary' : 'btn btn-outline-primary'}
            aria-label={`${text.step[step]}: ${standing.sector.name}, ${title}`}
          >
            {text.step[step]}
          </Link>
        );
      },
    },
  ];
}
