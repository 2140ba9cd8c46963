import { useNavigate } from '@tanstack/react-router';
import { Fragment, type ReactNode, useId } from 'react';
import { useAnswer } from '#ui/answer.js';
import { useStaffPlace } from '#ui/staff/staff-place.js';
import { administersInstall, useViewer } from '#ui/viewer.js';
import { useWords } from '#words/words.js';
import { MunicipalitiesDocument, type MunicipalitiesQuery } from './administration.generated.js';

type ChoiceProps = { municipalities: MunicipalitiesQuery['municipalities']; chosen: string };

/** The choice of the municipality to administer, kept in the address: one without a plan is in no other list. */
function MunicipalityChoice({ municipalities, chosen }: ChoiceProps) {
  const text = useWords('administration');
  const navigate = useNavigate();
  const id = useId();
  const choose = (ente: string) =>
    void navigate({ to: '.', search: (rest) => ({ ...rest, ente, anno: undefined, variazione: undefined }) });
  return (
    <div className="filters">
      <div className="choice">
        <label htmlFor={id}>{text.municipality}</label>
        <select id={id} className="form-select" value={chosen} onChange={({ target }) => choose(target.value)}>
          {municipalities.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

/**
 * A section about one municipality, with a note where there is none yet. An administrator of the whole install chooses
 * among all, and gets the first one before any plan is loaded.
 */
export function InMunicipality({ children }: { children: (municipality: string) => ReactNode }) {
  const text = useWords('administration');
  const whole = administersInstall(useViewer().data?.viewer);
  const municipalities = useAnswer(MunicipalitiesDocument, {}, whole).data?.municipalities ?? [];
  const place = useStaffPlace();
  const municipality = place ?? municipalities[0]?.slug;
  if (municipality === undefined) return <p>{text.noMunicipality}</p>;
  return (
    <>
      {municipalities.length > 1 && <MunicipalityChoice municipalities={municipalities} chosen={municipality} />}
      <Fragment key={municipality}>{children(municipality)}</Fragment>
    </>
  );
}
