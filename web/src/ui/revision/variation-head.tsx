import type { ReactNode } from 'react';
import type { DecisionOutcome } from '#gql';
import type { VariationPartsFragment } from '#ui/parts.generated.js';
import { useWords } from '#words/words.js';
import { PlaceLink } from '../place-link.js';

type VariationHeadProps = {
  variation: Pick<VariationPartsFragment, 'outcome'> & {
    readonly objective: { readonly code: string; readonly title: string };
    readonly indicator: { readonly code: string } | null;
    settlement?: { readonly outcome: DecisionOutcome } | null;
  };
  /** On an objective's own page its name is the title already. */
  named: boolean;
  /** The act, and other notes beside the outcome. */
  children: ReactNode;
};

/** The subject of a request and its outcome. */
export function VariationHead({ variation, named, children }: VariationHeadProps) {
  const { objective, indicator, settlement } = variation;
  const outcome = settlement?.outcome ?? variation.outcome;
  const text = useWords('plan');
  const names = useWords('vocabulary');
  return (
    <header>
      {named && (
        <h2>
          <PlaceLink place={{ kind: 'objective', key: objective.code }}>
            <span className="code">{objective.code}</span> {objective.title}
          </PlaceLink>
        </h2>
      )}
      <p className="variation-tags">
        <span className="tag" data-outcome={outcome}>
          {settlement ? text.variation.settledAs(names.outcome[outcome]) : names.outcome[outcome]}
        </span>
        {children}
        {indicator && (
          <PlaceLink place={{ kind: 'indicator', key: indicator.code }}>
            {`${text.indicator.name} ${indicator.code}`}
          </PlaceLink>
        )}
      </p>
    </header>
  );
}
