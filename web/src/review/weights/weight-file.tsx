import { useState } from 'react';
import { decodedText } from '#ui/form/decoded-text.js';
import { Labelled } from '#ui/form/labelled.js';
import { useWords } from '#words/words.js';

/** The largest file in bytes, far more than a list of weights needs. */
const MOST_BYTES = 1_000_000;

/** A file of weights: its text is put into the list, to be checked and corrected. */
export function WeightFile({ onText }: { onText: (text: string) => void }) {
  const text = useWords('review').weights;
  const [refused, refuse] = useState<string | null>(null);
  const read = async (file: File) => {
    if (file.size > MOST_BYTES) return refuse(text.fileTooLarge);
    // A file that becomes unreadable counts as none.
    const bytes = await file.arrayBuffer().catch(() => null);
    const content = bytes === null ? null : decodedText(new Uint8Array(bytes));
    refuse(content === null ? text.fileUnreadable : null);
    if (content !== null) onText(content);
  };
  return (
    <Labelled label={text.file} hint={text.fileHint} problem={refused}>
      {(ties) => (
        <input
          {...ties}
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void read(file);
            // Lets the same file be chosen again once it is corrected.
            target.value = '';
          }}
        />
      )}
    </Labelled>
  );
}
