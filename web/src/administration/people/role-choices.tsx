import { type Dispatch, useState } from 'react';
import type { Role, SectorRoleInput } from '#gql';
import { SomeOf } from '#ui/form/fields.js';
import { WriteFailure } from '#ui/form/write-failure.js';
import { useOwnAnswer } from '#ui/own-answer.js';
import { useWords } from '#words/words.js';
import { SectorNamesDocument } from '../administration.generated.js';
import type { PersonParts } from './person-rows.js';

const ROLES: readonly Role[] = ['MANAGER', 'SEGRETERIA', 'BOARD', 'ANALYST', 'ADMINISTRATOR'];

export type ChosenRoles = { roles: readonly Role[]; sectors: readonly string[] };

/** The input of the API: sectors belong to the one role that has any. */
export function roleInputs({ roles, sectors }: ChosenRoles): SectorRoleInput[] {
  return roles.map((role) => (role === 'MANAGER' ? { role, sectors: [...sectors] } : { role }));
}

/** A person's roles and sectors in a municipality, without delegated sectors. */
export function chosenRoles(person: PersonParts, municipality: string): ChosenRoles {
  const own = person.roles.filter((grant) => grant.municipality === municipality);
  return {
    roles: own.map(({ role }) => role),
    sectors: own.flatMap(({ sectors }) =>
      sectors.filter((sector) => sector.delegatedBy === null).map(({ key }) => key),
    ),
  };
}

/** The state of the roles and sectors in a form. */
export function useChosenRoles(first: ChosenRoles): [ChosenRoles, Dispatch<ChosenRoles>] {
  return useState(first);
}

type RoleChoicesProps = {
  municipality: string;
  chosen: ChosenRoles;
  onChange: Dispatch<ChosenRoles>;
  /** The error of the roles. */
  error?: string | undefined;
};

type SectorChoicesProps = {
  municipality: string;
  chosen: readonly string[];
  onChange: Dispatch<readonly string[]>;
};

/** The sectors of the municipality's latest plan; until they are loaded, the reason. */
function SectorChoices({ municipality, chosen, onChange }: SectorChoicesProps) {
  const text = useWords('administration');
  const { states } = useWords('frame');
  const { data, error, refetch } = useOwnAnswer(SectorNamesDocument, { municipality });
  if (data === undefined && error === null) return <p role="status">{states.loading}</p>;
  if (data === undefined)
    return (
      <>
        <WriteFailure error={error} />
        <button type="button" className="btn btn-outline-primary" onClick={() => void refetch()}>
          {states.retry}
        </button>
      </>
    );
  const sectors = data.plan?.sectors ?? [];
  if (sectors.length === 0) return <p className="fine">{text.people.noSectors}</p>;
  return (
    <SomeOf
      legend={text.people.sectorsLegend}
      options={sectors.map(({ key, name }) => ({ value: key, label: name }))}
      chosen={chosen}
      onChange={onChange}
    />
  );
}

/** The roles of a person in a municipality, and for a manager the sectors. */
export function RoleChoices({ municipality, chosen, onChange, error }: RoleChoicesProps) {
  const text = useWords('administration').people;
  const staff = useWords('staff');
  const isRole = (word: string): word is Role => ROLES.some((role) => role === word);
  return (
    <>
      <SomeOf
        legend={text.rolesLegend}
        options={ROLES.map((role) => ({ value: role, label: staff.roles[role], note: text.roleNotes[role] }))}
        chosen={chosen.roles}
        onChange={(roles) => onChange({ ...chosen, roles: roles.filter(isRole) })}
        error={error}
      />
      {chosen.roles.includes('MANAGER') && (
        <>
          <SectorChoices
            municipality={municipality}
            chosen={chosen.sectors}
            onChange={(sectors) => onChange({ ...chosen, sectors })}
          />
          {chosen.sectors.length === 0 && <p className="field-hint">{text.noSectorsMeans}</p>}
        </>
      )}
    </>
  );
}
