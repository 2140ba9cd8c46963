import { useId, useState } from 'react';
import { addressOf } from '#client';
import { announce } from '#ui/announcement.js';
import { withLogin } from '#ui/form/session.js';
import { WriteFailure } from '#ui/form/write-failure.js';
import { said, useWords } from '#words/words.js';
import type { SheetName } from '../outcome.js';
import { enterTexts } from '../saving/sheet-state.js';
import { useStore } from '../saving/sheet-store.js';
import { fileChanges, readSheetFile, type SheetFileAnswer } from './sheet-file.js';

/** What was taken of a file, and what stays out of the sheet and why. */
function Taken({ name, rows, issues }: SheetFileAnswer & { name: string }) {
  const text = useWords('reporting');
  return (
    <>
      <p role="status">{text.file.taken(rows.length, name)}</p>
      {issues.length > 0 && (
        <div className="notice">
          <p>
            <strong>{text.file.left}</strong>
          </p>
          <ul>
            {issues.map((issue) => (
              <li key={`${issue.line} ${issue.message}`}>{said(issue)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/**
 * The values of a file, filled in from the sheet's template: they are put into the cells, where they are checked and can
 * be taken back like typed ones, and saved as drafts.
 */
export function FromFile({ sheet, saveDraft }: { sheet: SheetName; saveDraft: () => Promise<unknown> }) {
  const text = useWords('reporting');
  const id = useId();
  const store = useStore();
  const [reading, setReading] = useState(false);
  const [taken, setTaken] = useState<(SheetFileAnswer & { name: string }) | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const { municipality, year, sector, asOf, final } = sheet;
  const asked = new URLSearchParams({ municipality, year: String(year), sector, asOf, final: String(final) });
  const load = async (file: File) => {
    setReading(true);
    setTaken(null);
    setError(null);
    try {
      const answer = await withLogin(() => readSheetFile(sheet, file));
      store.change((state) => enterTexts(state, fileChanges(answer.rows, state.rows), false));
      setTaken({ ...answer, name: file.name });
      announce(text.file.taken(answer.rows.length, file.name));
      if (answer.rows.length > 0) await saveDraft();
    } catch (reason) {
      setError(reason instanceof Error ? reason : new Error(String(reason)));
    } finally {
      setReading(false);
    }
  };
  return (
    <details className="row-details from-file">
      <summary>{text.file.open}</summary>
      <p>
        {text.file.lead}{' '}
        <a href={addressOf(`templates/readings.xlsx?${asked}`)} download>
          {text.file.template}
        </a>
      </p>
      <p className="from-file-choice">
        <label htmlFor={id}>{text.file.choose}</label>
        <input
          id={id}
          type="file"
          accept=".xlsx,.ods,.csv,text/csv"
          aria-describedby={`${id}-note`}
          disabled={reading}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void load(file);
            target.value = '';
          }}
        />
      </p>
      <p id={`${id}-note`} className="fine">
        {text.file.note}
      </p>
      {reading && <p role="status">{text.file.reading}</p>}
      <WriteFailure error={error} />
      {taken && <Taken {...taken} />}
    </details>
  );
}
