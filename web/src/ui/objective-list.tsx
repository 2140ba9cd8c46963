import type { ObjectiveRowPartsFragment } from '../gql/graphql.js';
import { useText } from '../text.js';
import { IndicatorTable } from './indicator-table.js';
import { Section } from './page.js';
import { PlaceLink } from './place-link.js';
import { ScoreFigure } from './score-figure.js';
import { scoreRow } from './score-rows.js';
import { WeightChip } from './weight-chip.js';

/** The objectives of an area or a sector: compared in one chart, then each with its indicators. */
export function ObjectiveList({ objectives }: { objectives: readonly ObjectiveRowPartsFragment[] }) {
  const text = useText();
  const rows = objectives.map(({ code, title, score }) =>
    scoreRow({ kind: 'objective', key: code }, `${code} ${title}`, score, text),
  );
  return (
    <Section id="obiettivi" title={text.group.objectives}>
      <ScoreFigure name="obiettivi" rowName={text.objective.name} rows={rows} />
      {objectives.map((objective) => (
        <article className="objective" key={objective.code}>
          <header>
            <h3>
              <PlaceLink place={{ kind: 'objective', key: objective.code }}>
                <span className="code">{objective.code}</span> {objective.title}
              </PlaceLink>
            </h3>
            <p>
              {text.objective.weight}: <WeightChip {...objective} />
            </p>
          </header>
          <IndicatorTable
            indicators={objective.indicators}
            caption={`${text.objective.indicators}: ${objective.code}`}
          />
        </article>
      ))}
    </Section>
  );
}
