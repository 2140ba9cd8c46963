import { useText } from '../text.js';
import { changesOf } from '../ui/changes.js';
import { Section } from '../ui/page.js';
import { ChangeList } from '../ui/revision-changes.js';
import { useCorrectionText } from './import-text.js';
import type { Pending } from './use-editing.js';

type Difference = Pending['comparison']['objectives'][number];

/** What would change in one entry, field by field. */
function useChanges() {
  const text = useText();
  const { compare } = useCorrectionText();
  const named = { ...text, field: { ...text.field, ...compare.field } };
  return ({ fields }: Difference) => changesOf({ kind: 'OTHER', from: null, to: null, fields }, named);
}

type DifferencesProps = { id: string; title: string; differences: readonly Difference[] };

/** What would change in a list of the plan: first what changes, then what is new. */
export function Differences({ id, title, differences }: DifferencesProps) {
  const changesIn = useChanges();
  const { compare } = useCorrectionText();
  const added = differences.filter(({ isNew }) => isNew);
  const other = differences.filter(({ isNew }) => !isNew);
  return (
    <Section id={id} title={title}>
      <p className="list-count">
        {differences.length === 0
          ? compare.none
          : [
              ...(other.length > 0 ? [compare.changed(other.length)] : []),
              ...(added.length > 0 ? [compare.added(added.length)] : []),
            ].join(', ')}
      </p>
      <ul className="plain-list differences">
        {other.map((difference) => (
          <li key={difference.code}>
            <span className="code">{difference.code}</span> <span lang="it">{difference.label}</span>
            <ChangeList changes={changesIn(difference)} />
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
