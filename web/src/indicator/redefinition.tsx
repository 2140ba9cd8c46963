import { Section } from '#ui/page.js';
import { changesOf } from '#ui/plan/changes.js';
import { Opened } from '#ui/plan/evidence.js';
import { usePageText } from '#words/page-text.js';
import type { Indicator } from './indicator.rows.js';

/** Old and new text of a replaced indicator, side by side, and where each stands. */
export function Redefinitions({ indicator }: { indicator: Indicator }) {
  const text = usePageText();
  const redefined = indicator.revisions.filter(
    ({ kind, status }) => kind === 'INDICATOR_REDEFINED' && status !== 'DISCARDED',
  );
  if (redefined.length === 0) return null;
  return (
    <Section id="testi" title={text.history.oldAndNew}>
      {redefined.map((revision) => (
        <div className="old-and-new" key={revision.id}>
          {(['before', 'after'] as const).map((side) => (
            <div key={side} data-side={side}>
              <h3>{side === 'before' ? text.history.oldText : text.history.newText}</h3>
              <dl>
                {changesOf(revision, text).map((change) => (
                  <div key={change.name}>
                    <dt>{change.name}</dt>
                    <dd>{change[side] ?? text.unknown}</dd>
                  </div>
                ))}
              </dl>
              {side === 'after' && revision.evidence && <Opened source={revision.evidence.source} />}
              {side === 'before' && indicator.titles[0]?.source && <Opened source={indicator.titles[0].source} />}
            </div>
          ))}
        </div>
      ))}
    </Section>
  );
}
