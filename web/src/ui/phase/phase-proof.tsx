import { addressOf } from '#client';

/** What proves a phase: the address of a document is a link to it. */
export function PhaseProof({ text }: { text: string }) {
  const isAddress = /^https?:\/\/\S+$/.test(text);
  return (
    <p lang="it">
      {isAddress ? (
        <a href={text} rel="noreferrer">
          {text}
        </a>
      ) : (
        text
      )}
    </p>
  );
}

type ProofFilesProps = { files: readonly { readonly id: string; readonly filename: string }[] };

/** The files that prove a phase, for those who may see them. */
export function ProofFiles({ files }: ProofFilesProps) {
  if (files.length === 0) return null;
  return (
    <ul className="proof-files">
      {files.map(({ id, filename }) => (
        <li key={id}>
          <a href={addressOf(`evidence/${encodeURIComponent(id)}`)} download>
            {filename}
          </a>
        </li>
      ))}
    </ul>
  );
}
