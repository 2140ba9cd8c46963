import { useWords } from '#words/words.js';
import type { Hit } from './search-hits.js';

type HitOptionProps = { id: string; hit: Hit; selected: boolean; onChoose: () => void };

/** One hit: its kind, its name, and its area and sector. */
export function HitOption({ id, hit: { kind, code, label, context }, selected, onChoose }: HitOptionProps) {
  const text = useWords('plan');
  const { search } = useWords('frame');
  const kinds = {
    PAGE: search.page,
    AREA: text.group.area,
    SECTOR: text.group.sector,
    OBJECTIVE: text.objective.name,
    INDICATOR: text.indicator.name,
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above holds the keys of its options
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the combobox
    <div id={id} role="option" aria-selected={selected} onClick={onChoose}>
      <span className="palette-kind">{kinds[kind]}</span>{' '}
      <span>
        {code !== null && <span className="code">{code}</span>} <span lang="it">{label}</span>
        {context !== null && (
          <span className="fine block" lang="it">
            {context}
          </span>
        )}
      </span>
    </div>
  );
}
