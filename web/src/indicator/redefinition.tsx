import { Section } from '#ui/page.js';
import { changesOf } from '#ui/plan/changes.js';
import { SourceDetails } from '#ui/plan/evidence.js';
import { useWords } from '#words/words.js';
import type { Indicator } from './indicator.rows.js';

/** Old and new text of a replaced indicator, side by side, with their sources. */
export function Redefinitions({ indicator }: { indicator: Indicator }) {
  const text = useWords('indicator');
  const names = useWords('vocabulary');
  const redefined = indicator.revisions.filter(({ kind, applied }) => kind === 'INDICATOR_REDEFINED' && applied);
  if (redefined.length === 0) return null;
  return (
    <Section id="testi" title={text.oldAndNew}>
      {redefined.map((revision) => (
        <div className="old-and-new" key={revision.id}>
          {(['before', 'after'] as const).map((side) => (
            <div key={side} data-side={side}>
              <h3>{side === 'before' ? text.oldText : text.newText}</h3>
              <dl>
                {changesOf(revision, names).map((change) => (
                  <div key={change.name}>
                    <dt>{change.name}</dt>
                    <dd lang={change.quoted.includes(side) ? 'it' : undefined}>{change[side] ?? names.unknown}</dd>
                  </div>
                ))}
              </dl>
              {side === 'after' && revision.evidence && <SourceDetails source={revision.evidence.source} />}
              {side === 'before' && indicator.titles[0]?.source && (
                <SourceDetails source={indicator.titles[0].source} />
              )}
            </div>
          ))}
        </div>
      ))}
    </Section>
  );
}
