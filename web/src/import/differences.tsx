import { Section } from '#ui/page.js';
import { changesOf } from '#ui/plan/changes.js';
import { ChangeList } from '#ui/revision/revision-changes.js';
import { useWords } from '#words/words.js';
import type { Pending } from './rows/use-editing.js';

type Difference = Pending['comparison']['objectives'][number];

/** The changes of one entry, field by field. */
function useChanges() {
  const names = useWords('vocabulary');
  const { compare } = useWords('correction');
  const inWords = (value: string | null) => (value === 'true' ? compare.yes : compare.no);
  return ({ fields }: Difference) => {
    const said = fields.map((change) =>
      change.field === 'neutralised' ? { ...change, from: inWords(change.from), to: inWords(change.to) } : change,
    );
    return changesOf({ kind: 'OTHER', from: null, to: null, fields: said }, names);
  };
}

type DifferencesProps = { id: string; title: string; differences: readonly Difference[] };

/** The changes of a list of the plan: first changed entries, then removed ones, then new ones. */
export function Differences({ id, title, differences }: DifferencesProps) {
  const changesIn = useChanges();
  const { compare } = useWords('correction');
  const added = differences.filter(({ isNew }) => isNew);
  const removed = differences.filter(({ isRemoved }) => isRemoved);
  const other = differences.filter(({ isNew, isRemoved }) => !isNew && !isRemoved);
  const counts = [
    { of: other, said: compare.changed },
    { of: removed, said: compare.removed },
    { of: added, said: compare.added },
  ].flatMap((group) => (group.of.length > 0 ? [group.said(group.of.length)] : []));
  return (
    <Section id={id} title={title}>
      <p className="list-count">{counts.length === 0 ? compare.none : counts.join(', ')}</p>
      <ul className="plain-list differences">
        {other.map((difference) => (
          <li key={difference.code}>
            <span className="code">{difference.code}</span> <span lang="it">{difference.label}</span>
            <ChangeList changes={changesIn(difference)} />
          </li>
        ))}
        {removed.map(({ code, label }) => (
          <li key={code}>
            <span className="code">{code}</span> <span lang="it">{label}</span> <em>({compare.isRemoved})</em>
          </li>
        ))}
      </ul>
      {added.length > 0 && (
        <details className="opened">
          <summary>{compare.added(added.length)}</summary>
          <ul className="plain-list">
            {added.map(({ code, label }) => (
              <li key={code}>
                <span className="code">{code}</span> <span lang="it">{label}</span> <em>({compare.isNew})</em>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}
