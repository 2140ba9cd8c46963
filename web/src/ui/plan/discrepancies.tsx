import type { SourcePartsFragment } from '#ui/parts.generated.js';
import { type Said, said, useWords } from '#words/words.js';
import { Section } from '../page.js';
import { SourceLink } from './evidence.js';

type Discrepancy = Said & { id: string; code: string; source: SourcePartsFragment | null };

/** Contradictions between documents: shown, not resolved. */
export function Discrepancies({ discrepancies }: { discrepancies: readonly Discrepancy[] }) {
  const text = useWords('plan');
  if (discrepancies.length === 0) return null;
  return (
    <Section id="incongruenze" title={text.indicator.discrepancies}>
      <ul className="plain-list">
        {discrepancies.map(({ id, code, source, ...sentence }) => (
          <li key={id}>
            {text.indicator.discrepancy(code, said(sentence))} {source && <SourceLink source={source} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}
