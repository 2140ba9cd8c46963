import { AddRevision } from '#ui/revision/add-revision.js';
import { blankContent, type RevisionContent } from '#ui/revision/revision-content.js';
import { RevisionWords } from '#ui/revision/revision-words.js';
import { useWords } from '#words/words.js';
import type { Deferred } from './closing-data.js';

type SettledChangesProps = {
  variation: Deferred;
  changes: readonly RevisionContent[];
  onChange: (changes: readonly RevisionContent[]) => void;
  onOpen: (open: boolean) => void;
};

/** What the settlement changes in the plan: the list, and the form to add to it. */
export function SettledChanges({ variation, changes, onChange, onOpen }: SettledChangesProps) {
  const text = useWords('closing').deferred;
  const { objective, indicator } = variation;
  const target = indicator?.target ?? null;
  const blank = blankContent(objective.code, indicator?.code ?? null);
  return (
    <section className="settled-changes" aria-label={text.changes}>
      <h3>{text.changes}</h3>
      <p className="fine">{text.changesNote}</p>
      {changes.length === 0 && <p>{text.noChanges}</p>}
      {changes.some(({ kind }) => kind === 'INDICATOR_REDEFINED') && <p>{text.redefines}</p>}
      <ul className="revisions">
        {changes.map((change, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a change has no other name, and the list only grows and shrinks
          <li key={at} className="revision-item">
            <RevisionWords revision={{ ...change, status: 'CONFIRMED', certain: true }} />
            <button
              type="button"
              className="text-button"
              aria-label={`${text.removeChange}: ${change.indicator ?? change.objective}`}
              onClick={() => onChange(changes.filter((_, index) => index !== at))}
            >
              {text.removeChange}
            </button>
          </li>
        ))}
      </ul>
      <AddRevision
        objective={objective.code}
        indicator={indicator?.code ?? null}
        first={target === null ? blank : { ...blank, from: String(target) }}
        noted={false}
        busy={false}
        onOpen={onOpen}
        onAdd={(content) => {
          onChange([...changes, content]);
          return true;
        }}
      />
    </section>
  );
}
