import { useState } from 'react';
import { date, number } from '#format';
import { useDirtyForm } from '#ui/form/dirty-forms.js';
import { Labelled } from '#ui/form/labelled.js';
import { useFields } from '#ui/form/use-fields.js';
import { useWrite } from '#ui/form/write.js';
import { WriteFailure } from '#ui/form/write-failure.js';
import { useWords } from '#words/words.js';
import type { ReportPageQuery } from './report.generated.js';
import { WriteReportSectionDocument } from './report-writes.generated.js';

type ReportSection = NonNullable<ReportPageQuery['plan']>['reportSections'][number];
type SectionProps = { section: ReportSection; municipality: string; year: number };

/** The rows of the text field: a line for a line, and room for a paragraph of a chapter. */
function rowsOf({ limit }: ReportSection): number {
  return limit > 1000 ? 12 : limit > 200 ? 4 : 1;
}

function SectionForm({ section, onDone, ...plan }: SectionProps & { onDone: () => void }) {
  const text = useWords('report');
  const staff = useWords('staff');
  const name = text.names[section.section];
  const first = { text: section.text ?? '' };
  // The version that the form began from: another one meanwhile is a conflict, also after the page has loaded it.
  const [expectedVersion] = useState(section.version);
  const write = useWrite(WriteReportSectionDocument, () => text.saved(name));
  const { field, values, onSubmit } = useFields(first, ({ text: typed }) =>
    typed.trim().length > section.limit ? { text: text.tooLong(number(section.limit)) } : {},
  );
  useDirtyForm(values.text !== first.text);
  const send = ({ text: typed }: typeof first) =>
    write.mutate({ ...plan, section: section.section, text: typed, expectedVersion }, { onSuccess: onDone });
  const { error, value, onChange } = field('text');
  return (
    <form className="staff-form report-form" noValidate onSubmit={onSubmit(send)}>
      <Labelled label={name} hint={text.hints[section.section]} problem={error} optional={false}>
        {(ties) => (
          <textarea
            {...ties}
            name="text"
            lang="it"
            rows={rowsOf(section)}
            style={{ minHeight: `${1.5 * rowsOf(section) + 1}rem` }}
            className="text-area"
            value={value}
            onChange={({ target }) => onChange(target.value)}
          />
        )}
      </Labelled>
      <p className="fine">{text.left(number(values.text.length), number(section.limit))}</p>
      <WriteFailure error={write.error} />
      <p className="form-actions">
        <button type="submit" className="btn btn-primary" disabled={write.isPending}>
          {text.save}
        </button>
        <button type="button" className="btn btn-outline-primary" onClick={onDone}>
          {staff.cancel}
        </button>
      </p>
    </form>
  );
}

function Versions({ versions }: Pick<ReportSection, 'versions'>) {
  const text = useWords('report');
  if (versions.length === 0) return null;
  return (
    <details className="report-versions">
      <summary>{text.versions(versions.length)}</summary>
      <ol reversed>
        {versions.toReversed().map(({ version, text: written, recordedAt, recordedBy }) => (
          <li key={version}>
            <p className="fine">{text.versionBy(version, recordedBy, date(recordedAt))}</p>
            <p className="report-text" lang="it">
              {written ?? text.removed}
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** One chapter of the report: its text, its earlier versions, and the form to write it. */
export function WrittenSection({ mayWrite, ...props }: SectionProps & { mayWrite: boolean }) {
  const text = useWords('report');
  const { section } = props;
  const [writing, setWriting] = useState(false);
  const name = text.names[section.section];
  const isWritten = section.text !== null;
  return (
    <section className="report-section" aria-label={name}>
      {!(writing && mayWrite) && <h3>{name}</h3>}
      {writing && mayWrite ? (
        <SectionForm {...props} onDone={() => setWriting(false)} />
      ) : (
        <>
          {isWritten && (
            <p className="report-text" lang="it">
              {section.text}
            </p>
          )}
          <p className="cell-actions">
            {!isWritten && <span className="fine">{text.empty}</span>}
            {mayWrite && (
              <button
                type="button"
                className="text-button"
                aria-label={isWritten ? text.editFor(name) : text.writeFor(name)}
                onClick={() => setWriting(true)}
              >
                {isWritten ? text.edit : text.write}
              </button>
            )}
          </p>
        </>
      )}
      <Versions versions={section.versions} />
    </section>
  );
}
