import type { SourcePartsFragment } from '#ui/parts.generated.js';
import { useWords } from '#words/words.js';
import { Section } from '../page.js';
import { SourceLink } from './evidence.js';

type Discrepancy = { id: string; code: string; message: string; source: SourcePartsFragment | null };

/** Contradictions between documents: shown, not resolved. */
export function Discrepancies({ discrepancies }: { discrepancies: readonly Discrepancy[] }) {
  const text = useWords('plan');
  if (discrepancies.length === 0) return null;
  return (
    <Section id="incongruenze" title={text.indicator.discrepancies}>
      <ul className="plain-list">
        {discrepancies.map(({ id, code, message, source }) => (
          <li key={id}>
            {text.indicator.discrepancy(code, message)} {source && <SourceLink source={source} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}
