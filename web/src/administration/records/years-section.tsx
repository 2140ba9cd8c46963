import { Link } from '@tanstack/react-router';
import { Answered } from '#ui/answer.js';
import { useOwnAnswer } from '#ui/own-answer.js';
import { DataTable } from '#ui/table/data-table.js';
import { useWords } from '#words/words.js';
import { InMunicipality } from '../in-municipality.js';
import { YearsDocument, type YearsQuery } from '../years.generated.js';

type Year = YearsQuery['plans'][number];

function YearTable({ plans, municipality }: { plans: readonly Year[]; municipality: string }) {
  const text = useWords('records');
  const { unknown } = useWords('vocabulary');
  const years = new Set(plans.map(({ year }) => year));
  return (
    <DataTable
      caption={text.years.caption}
      rows={plans.toSorted((one, other) => other.year - one.year)}
      rowKey={({ id }) => id}
      columns={[
        { key: 'year', header: text.years.year, cell: ({ year }) => year },
        { key: 'period', header: text.years.period, cell: ({ period }) => period ?? unknown },
        {
          key: 'stage',
          header: text.years.stage,
          cell: ({ stage, demonstration }) =>
            demonstration ? `${text.years.stages[stage]}, ${text.years.demonstration}` : text.years.stages[stage],
        },
        { key: 'acts', header: text.years.acts, numeric: true, cell: ({ acts }) => acts.length },
        {
          key: 'links',
          header: text.years.links,
          cell: ({ year }) => (
            <span className="cell-actions">
              <Link to="/chiusura" search={{ ente: municipality, anno: year }}>
                {text.years.closing(year)}
              </Link>
              {!years.has(year + 1) && (
                <Link to="/chiusura" search={{ ente: municipality, anno: year }} hash="anno-seguente">
                  {text.years.next(year + 1)}
                </Link>
              )}
            </span>
          ),
        },
      ]}
    />
  );
}

function Years({ municipality }: { municipality: string }) {
  const text = useWords('records').years;
  return (
    <Answered query={useOwnAnswer(YearsDocument, { municipality })}>
      {({ plans }) =>
        plans.length === 0 ? <p>{text.none}</p> : <YearTable plans={plans} municipality={municipality} />
      }
    </Answered>
  );
}

/** Anni: the plans, the state of each cycle, and the form for the next year's plan. */
export function YearsSection() {
  return <InMunicipality>{(municipality) => <Years municipality={municipality} />}</InMunicipality>;
}
