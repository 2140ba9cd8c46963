import { Link } from '@tanstack/react-router';
import { date } from '#format';
import { useWrite } from '#ui/form/write.js';
import { WriteFailure } from '#ui/form/write-failure.js';
import { Section } from '#ui/page.js';
import { PlaceLink } from '#ui/place-link.js';
import { type Column, DataTable } from '#ui/table/data-table.js';
import { useWords } from '#words/words.js';
import { type CampaignsPageQuery, SendRemindersDocument } from './campaigns.generated.js';
import { Steering } from './steering.js';

type Campaign = CampaignsPageQuery['campaigns'][number];
type Row = Campaign['sectors'][number];

type CampaignSectionProps = {
  campaign: Campaign;
  municipality: string;
  year: number;
  mayRemind: boolean;
};

/** One campaign: the submissions, and the sectors that have not submitted. */
export function CampaignSection({ campaign, municipality, year, mayRemind }: CampaignSectionProps) {
  const text = useWords('campaigns');
  const { asOf, final, dueOn, overdue, closed, reminding, sectors } = campaign;
  const title = text.name(date(asOf), final);
  const submitted = sectors.filter(({ state }) => state === 'SUBMITTED').length;
  return (
    <Section id={`al-${asOf}-${final ? 'c' : 'm'}`} title={title}>
      <p>
        {text.due(date(dueOn))} {overdue && <strong className="overdue">{text.overdue}</strong>}
        {closed && <strong>{text.closed}</strong>} · {text.summary(submitted, sectors.length)}
        {!closed && reminding && ` · ${text.remindsItself}`}
      </p>
      <DataTable
        caption={title}
        rows={sectors}
        rowKey={({ sector }) => sector.key}
        columns={useColumns(campaign, mayRemind)}
      />
      {mayRemind && <Steering campaign={campaign} municipality={municipality} year={year} title={title} />}
      {mayRemind && !closed && submitted < sectors.length && (
        <Reminders municipality={municipality} year={year} asOf={asOf} final={final} title={title} />
      )}
    </Section>
  );
}

function useColumns({ asOf, final, overdue }: Campaign, mayRemind: boolean): Column<Row>[] {
  const text = useWords('campaigns');
  const columns: Column<Row>[] = [
    {
      key: 'sector',
      header: text.column.sector,
      cell: ({ sector }) => (
        <Link
          to="/rendicontazione/$sector"
          params={{ sector: sector.key }}
          search={{ al: asOf, definitivo: final ? 1 : 0 }}
          lang="it"
        >
          {sector.name}
        </Link>
      ),
    },
    {
      key: 'reported',
      header: text.column.reported,
      cell: ({ reported, total }) => text.of(reported, total),
      numeric: true,
    },
    {
      key: 'state',
      header: text.column.state,
      cell: ({ state }) => (
        <span className="nowrap">
          <span aria-hidden="true">{text.stateSign[state]}</span> {text.state[state]}
          {overdue && state !== 'SUBMITTED' && <strong className="overdue"> · {text.late}</strong>}
        </span>
      ),
    },
    { key: 'missing', header: text.column.missing, cell: ({ missing }) => <Missing missing={missing} /> },
  ];
  if (!mayRemind) return columns;
  const reminded: Column<Row> = {
    key: 'reminded',
    header: text.column.reminded,
    cell: ({ remindedAt, reachable }) => (
      <>
        {remindedAt === null ? text.notReminded : date(remindedAt)}
        {!reachable && <span className="fine block">{text.unreachable}</span>}
      </>
    ),
  };
  return [...columns, reminded];
}

function Missing({ missing }: Pick<Row, 'missing'>) {
  const text = useWords('campaigns');
  if (missing.length === 0) return text.nothingMissing;
  return (
    <details className="row-details">
      <summary>{text.missing(missing.length)}</summary>
      <ul className="plain-list">
        {missing.map(({ code, title }) => (
          <li key={code}>
            <PlaceLink place={{ kind: 'indicator', key: code }}>
              <span className="code">{code}</span> {title}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </details>
  );
}

type RemindersProps = { municipality: string; year: number; asOf: string; final: boolean; title: string };

/** Sends reminders to sectors that have not submitted, and names the sectors without a recipient. */
function Reminders({ title, ...campaign }: RemindersProps) {
  const text = useWords('campaigns');
  const write = useWrite(SendRemindersDocument, ({ sendReminders: { sent } }) => text.reminded(sent));
  const result = write.data?.sendReminders;
  return (
    <div className="reminders">
      <p className="fine">{text.remindNote}</p>
      <button
        type="button"
        className="btn btn-outline-primary"
        aria-label={`${text.remind}: ${title}`}
        disabled={write.isPending}
        onClick={() => write.mutate(campaign)}
      >
        {text.remind}
      </button>
      {result && <p>{text.reminded(result.sent)}</p>}
      {result && result.unreachable.length > 0 && (
        <p className="notice">{text.notReached(result.unreachable.map(({ name }) => name).join(', '))}</p>
      )}
      <WriteFailure error={write.error} />
    </div>
  );
}
