import { useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { Unscripted } from '#ui/form/unscripted.js';
import { PlaceLink } from '#ui/place-link.js';
import { useWords } from '#words/words.js';
import type { Overview } from './overview.rows.js';

type SectorChoiceProps = { sectors: Overview['sectors']; settore: string | undefined };

/** Whether the Cruscotto is about the whole plan or about one sector. */
export function SectorChoice({ sectors, settore }: SectorChoiceProps) {
  const text = useWords('overview');
  const id = useId();
  const navigate = useNavigate();
  const choose = (key: string) =>
    void navigate({
      to: '/',
      search: (before) => ({ ...before, settore: key === '' ? undefined : key }),
      replace: true,
      resetScroll: false,
    });
  return (
    <form className="choice sector-choice" onSubmit={(event) => event.preventDefault()}>
      <label htmlFor={id}>{text.sectorChoice}</label>
      <select
        id={id}
        name="settore"
        className="form-select"
        value={settore ?? ''}
        onChange={({ target }) => choose(target.value)}
      >
        <option value="">{text.wholePlan}</option>
        {sectors.map(({ key, name }) => (
          <option key={key} value={key} lang="it">
            {name}
          </option>
        ))}
      </select>
      <Unscripted choices={['settore']} />
      {settore !== undefined && <PlaceLink place={{ kind: 'sector', key: settore }}>{text.sectorPage}</PlaceLink>}
    </form>
  );
}
