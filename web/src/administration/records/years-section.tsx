import { Link } from '@tanstack/react-router';
import { Answered } from '#ui/answer.js';
import { useOwnAnswer } from '#ui/own-answer.js';
import { DataTable } from '#ui/table/data-table.js';
import { useText } from '#words/text.js';
import { useAdministrationText } from '../administration-text.js';
import { InMunicipality } from '../in-municipality.js';
import { YearsDocument, type YearsQuery } from '../years.generated.js';

type Year = YearsQuery['plans'][number];

function YearTable({ plans, municipality }: { plans: readonly Year[]; municipality: string }) {
  const text = useAdministrationText().years;
  const { unknown } = useText();
  const years = new Set(plans.map(({ year }) => year));
  return (
    <DataTable
      caption={text.caption}
      rows={plans.toSorted((one, other) => other.year - one.year)}
      rowKey={({ id }) => id}
      columns={[
        { key: 'year', header: text.year, cell: ({ year }) => year },
        { key: 'period', header: text.period, cell: ({ period }) => period ?? unknown },
        {
          key: 'stage',
          header: text.stage,
          cell: ({ stage, demonstration }) =>
            demonstration ? `${text.stages[stage]}, ${text.demonstration}` : text.stages[stage],
        },
        { key: 'acts', header: text.acts, numeric: true, cell: ({ acts }) => acts.length },
        {
          key: 'links',
          header: text.links,
          cell: ({ year }) => (
            <span className="cell-actions">
              <Link to="/chiusura" search={{ ente: municipality, anno: year }}>
                {text.closing(year)}
              </Link>
              {!years.has(year + 1) && (
                <Link to="/chiusura" search={{ ente: municipality, anno: year }} hash="anno-seguente">
                  {text.next(year + 1)}
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
  const text = useAdministrationText().years;
  return (
    <Answered query={useOwnAnswer(YearsDocument, { municipality })}>
      {({ plans }) =>
        plans.length === 0 ? <p>{text.none}</p> : <YearTable plans={plans} municipality={municipality} />
      }
    </Answered>
  );
}

/** Anni: the plans, how far each cycle is, the next year's. */
export function YearsSection() {
  return <InMunicipality>{(municipality) => <Years municipality={municipality} />}</InMunicipality>;
}
