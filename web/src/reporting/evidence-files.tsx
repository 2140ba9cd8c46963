import { useQueryClient } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { addressOf } from '#client';
import { date, number } from '#format';
import { announce } from '#ui/announcement.js';
import { withLogin } from '#ui/form/session.js';
import { useWrite } from '#ui/form/write.js';
import { WriteFailure } from '#ui/form/write-failure.js';
import { useWords } from '#words/words.js';
import {
  EVIDENCE_BYTES,
  EVIDENCE_FILES,
  EVIDENCE_TYPES,
  evidenceProblem,
  type ProvenThing,
  uploadEvidence,
} from './evidence-upload.js';
import { type EvidenceFilePartsFragment, RemoveEvidenceDocument } from './reporting.generated.js';

/** A size in the largest unit that leaves a number of one or more. */
function sizeText(bytes: number): string {
  if (bytes >= 1024 * 1024) return `${number(Math.round((bytes / 1024 / 1024) * 10) / 10)} MB`;
  return bytes >= 1024 ? `${number(Math.round(bytes / 1024))} kB` : `${number(bytes)} B`;
}

type EvidenceFilesProps = {
  files: readonly EvidenceFilePartsFragment[];
  /** What they prove: a value of a sheet, or a phase. */
  of: ProvenThing;
  /** The accessible name of a field about it. */
  named: (field: string) => string;
  readOnly: boolean;
};

/** The files that prove a value or a phase, and the form to add one. */
export function EvidenceFiles({ files, of, named, readOnly }: EvidenceFilesProps) {
  const text = useWords('reporting');
  const summary = useRef<HTMLElement>(null);
  if (readOnly && files.length === 0) return null;
  return (
    <details className="row-details">
      <summary ref={summary}>{text.evidence.open(files.length)}</summary>
      <ul className="plain-list">
        {files.map((file) => (
          <li key={file.id}>
            <a href={addressOf(`evidence/${encodeURIComponent(file.id)}`)} download>
              {file.filename}
            </a>
            <p className="fine">{text.evidence.file(sizeText(file.size), file.uploadedBy, date(file.uploadedAt))}</p>
            {!readOnly && <Removal id={file.id} name={file.filename} onDone={() => summary.current?.focus()} />}
          </li>
        ))}
      </ul>
      {!readOnly && <Upload of={of} named={named} />}
    </details>
  );
}

type RemovalProps = {
  id: string;
  name: string;
  /** Called after the removal, while the button with the focus still exists. */
  onDone: () => void;
};

function Removal({ id, name, onDone }: RemovalProps) {
  const text = useWords('reporting');
  const write = useWrite(RemoveEvidenceDocument, () => {
    onDone();
    return text.evidence.removed;
  });
  return (
    <>
      <button
        type="button"
        className="small-button"
        aria-label={text.evidence.removeOf(name)}
        aria-disabled={write.isPending}
        onClick={() => {
          if (!write.isPending) write.mutate({ evidence: id });
        }}
      >
        {text.evidence.remove}
      </button>
      <WriteFailure error={write.error} />
    </>
  );
}

function Upload({ of, named }: Pick<EvidenceFilesProps, 'of' | 'named'>) {
  const text = useWords('reporting');
  const id = useId();
  const queries = useQueryClient();
  const [sent, setSent] = useState<number | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const upload = async (file: File) => {
    const problem = evidenceProblem(file);
    setError(null);
    setRefused(
      problem === 'tooLarge' ? text.evidence.tooLarge(sizeText(EVIDENCE_BYTES)) : problem && text.evidence.wrongType,
    );
    if (problem !== null) return;
    try {
      setSent(0);
      // The file belongs to the indicator and the date: it is evidence for any value of that date, also one recorded
      // later.
      await withLogin(() => uploadEvidence(of, file, setSent));
      announce(text.evidence.done(file.name));
      await queries.invalidateQueries();
    } catch (reason) {
      setError(reason instanceof Error ? reason : new Error(String(reason)));
    } finally {
      setSent(null);
    }
  };
  return (
    <div className="evidence-upload">
      <label htmlFor={id}>{text.evidence.add}</label>
      <input
        id={id}
        type="file"
        accept={EVIDENCE_TYPES.join(',')}
        aria-label={named(text.evidence.add)}
        aria-invalid={refused !== null}
        aria-describedby={`${id}-limits ${id}-refused`}
        disabled={sent !== null}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void upload(file);
          target.value = '';
        }}
      />
      <p id={`${id}-limits`} className="fine">
        {text.evidence.limits(sizeText(EVIDENCE_BYTES), EVIDENCE_FILES)}
      </p>
      <div id={`${id}-refused`} className="cell-problem" role="alert">
        {refused !== null && <p>{refused}</p>}
      </div>
      {sent !== null && <progress aria-label={text.evidence.progress} value={sent} max={1} />}
      <WriteFailure error={error} />
    </div>
  );
}
