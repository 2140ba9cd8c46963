import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { PlaceLink } from '#ui/place-link.js';
import { useWords } from '#words/words.js';
import { ConfirmReadings, SectorChoice } from '../confirm-readings.js';
import type { PartProps, ReviewedIndicator } from '../reviewed-plan.js';
import { declarationOf } from './declarations.js';
import { Declared } from './declared.js';
import { ReadingForm } from './reading-form.js';

/** The number of indicators shown at first and added at a time. */
const PAGE = 50;

function isInferred({ kindInferred, directionInferred }: ReviewedIndicator): boolean {
  return kindInferred || directionInferred;
}

function isLookedAt({ kindInferred, directionInferred, declarations }: ReviewedIndicator): boolean {
  return (
    kindInferred || directionInferred || declarations.some(({ field }) => field === 'kind' || field === 'direction')
  );
}

/** Units and directions inferred by the program, to confirm or correct. */
export function IndicatorReadings({ plan, mayWrite }: PartProps) {
  const words = useWords('vocabulary');
  const text = useWords('review');
  const [room, setRoom] = useState(PAGE);
  const { settore } = useSearch({ from: '/revisione' });
  const indicators = plan.indicators.nodes
    .filter(isLookedAt)
    .filter(({ objective }) => settore === undefined || objective.sector.key === settore)
    .toSorted((one, other) => Number(isInferred(other)) - Number(isInferred(one)));
  const inferred = <em className="fine"> ({text.readings.inferred})</em>;
  return (
    <>
      <p>{text.readings.lead}</p>
      <SectorChoice plan={plan} />
      {mayWrite && <ConfirmReadings plan={plan} indicators={indicators.filter(isInferred)} />}
      <p className="list-count">
        {indicators.length === 0 ? text.readings.none : text.readings.count(indicators.length)}
      </p>
      <ul className="plain-list">
        {indicators.slice(0, room).map((indicator) => {
          const { code, title, formula, kind, kindInferred, direction, directionInferred, declarations } = indicator;
          const { rangeMin, rangeMax, tolerance } = indicator;
          const reading = JSON.stringify([kind, direction, rangeMin, rangeMax, tolerance]);
          return (
            <li key={code}>
              <PlaceLink place={{ kind: 'indicator', key: code }}>
                <span className="code">{code}</span> {title}
              </PlaceLink>
              {formula !== null && (
                <p className="fine" lang="it">
                  {formula}
                </p>
              )}
              <p>
                {words.indicatorKind[kind]}
                {kindInferred && inferred} · {words.direction[direction]}
                {directionInferred && inferred}
              </p>
              <Declared declaration={declarationOf(declarations, 'direction') ?? declarationOf(declarations, 'kind')} />
              {mayWrite && <ReadingForm key={reading} plan={plan} indicator={indicator} />}
            </li>
          );
        })}
      </ul>
      {room < indicators.length && (
        <button type="button" className="btn btn-outline-primary" onClick={() => setRoom(room + PAGE)}>
          {text.more(Math.min(PAGE, indicators.length - room))}
        </button>
      )}
    </>
  );
}
