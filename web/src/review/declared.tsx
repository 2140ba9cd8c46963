import { date } from '#format';
import type { Declaration } from './declarations.js';
import { useReviewText } from './review-text.js';

/** Who stated a value, when, and where they have it from. */
export function Declared({ declaration }: { declaration: Declaration | null }) {
  const text = useReviewText();
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
