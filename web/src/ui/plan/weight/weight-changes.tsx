import { date, difference, number } from '#format';
import type { WeightChangePartsFragment } from '#ui/parts.generated.js';
import { useLanguage, useWords } from '#words/words.js';
import { PlaceLink } from '../../place-link.js';
import { Evidence } from '../evidence.js';

type WeightChangesProps = {
  changes: readonly WeightChangePartsFragment[];
  /** On an objective's own page its name is the title already. */
  named: boolean;
};

/** Who decided a change of weight, in which act, and when where the day is known. */
export function useDecider(): (change: Pick<WeightChangePartsFragment, 'act' | 'initiative' | 'reduced'>) => string {
  const text = useWords('plan');
  const names = useWords('vocabulary');
  return ({ act: { ordinal, adoptedOn }, initiative, reduced }) => {
    const decided = text.objective.decided(text.variation.act(ordinal), adoptedOn === null ? null : date(adoptedOn));
    const cause = initiative === 'BOARD' && reduced ? names.boardReduction : names.initiative[initiative];
    return `${decided} · ${cause}`;
  };
}

/** Weight changes of objectives: from, to, initiative, and the evidence words. */
export function WeightChanges({ changes, named }: WeightChangesProps) {
  const text = useWords('plan');
  const { language } = useLanguage();
  const decider = useDecider();
  return (
    <ul className="weight-changes">
      {changes.map((change) => {
        const { objective, from, to, reduced, act, evidence, sectorEffect, effectUnknownBecause, unknownInEnglish } =
          change;
        const words = [number(from), number(to)] as const;
        return (
          <li key={`${objective.code}/${act.ordinal}/${to}`}>
            {named && (
              <h3>
                <PlaceLink place={{ kind: 'objective', key: objective.code }}>
                  <span className="code">{objective.code}</span> {objective.title}
                </PlaceLink>
              </h3>
            )}
            <p>
              <span className={reduced ? 'chip-cut' : 'chip'} aria-hidden="true">
                {`${words[0]} → ${words[1]} ${reduced ? '▼' : '▲'}`}
              </span>{' '}
              {reduced ? text.objective.weightReduced(...words) : text.objective.weightChanged(...words)} ·{' '}
              {decider(change)}
            </p>
            {evidence && <Evidence evidence={evidence} />}
            {sectorEffect !== null && <p className="fine">{text.objective.effect(difference(sectorEffect))}</p>}
            {effectUnknownBecause !== null && (
              <p className="fine">{language === 'en' ? unknownInEnglish : effectUnknownBecause}</p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
