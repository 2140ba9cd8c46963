import { date } from '#format';
import { useWords } from '#words/words.js';
import type { Declaration } from './declarations.js';

/** The author, time and source of a declared value. */
export function Declared({ declaration }: { declaration: Declaration | null }) {
  const text = useWords('review');
  if (declaration === null) return null;
  const { recordedAt, recordedBy, source } = declaration;
  return (
    <p className="fine">
      {recordedBy === null
        ? text.declaredBy(date(recordedAt), source)
        : text.declared(recordedBy, date(recordedAt), source)}
    </p>
  );
}
