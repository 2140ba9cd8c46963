import { addressOf } from '#client';
import { date } from '#format';
import { DataTable } from '#ui/table/data-table.js';
import { useWords } from '#words/words.js';
import type { ReportPageQuery } from './report.generated.js';

type Plan = NonNullable<ReportPageQuery['plan']>;
type EditionsProps = Pick<Plan, 'year' | 'cycle' | 'reportEditions'> & { municipality: string };

/** The files of the report as it was adopted and validated, each with its digest. */
export function Editions({ municipality, year, cycle, reportEditions }: EditionsProps) {
  const text = useWords('report').editions;
  if (reportEditions.length === 0) return <p>{text.none}</p>;
  const stepOf = (number: number) => cycle.find((step) => step.number === number);
  const address = (format: string, step: number) =>
    addressOf(
      `export/report.${format}?${new URLSearchParams({ municipality, year: String(year), edition: String(step) })}`,
    );
  return (
    <>
      <p>{text.note}</p>
      <DataTable
        caption={text.caption}
        rows={reportEditions}
        rowKey={({ step, format }) => `${step}/${format}`}
        columns={[
          {
            key: 'step',
            header: text.step,
            cell: ({ step }) => {
              const kind = stepOf(step)?.step;
              return kind === undefined ? String(step) : text.steps[kind];
            },
          },
          {
            key: 'document',
            header: text.document,
            cell: ({ step }) => {
              const { documentNumber = null, documentDate = null } = stepOf(step) ?? {};
              return text.numbered(documentNumber, documentDate === null ? null : date(documentDate));
            },
          },
          {
            key: 'file',
            header: text.file,
            cell: ({ step, format }) => (
              <a href={address(format, step)} download>
                {text.download(format)}
              </a>
            ),
          },
          {
            key: 'remarks',
            header: text.remarks,
            cell: ({ remarks }) => (remarks ? text.withRemarks : text.withoutRemarks),
          },
          { key: 'digest', header: text.digest, cell: ({ sha256 }) => <code className="digest">{sha256}</code> },
        ]}
      />
    </>
  );
}
