import { useParams, useSearch } from '@tanstack/react-router';
import { useAnswer } from '#ui/answer.js';
import { GroupLinks, GroupPage } from '#ui/group-page.js';
import { useOwnSector } from '#ui/own-sector.js';
import { PhasesSection } from '#ui/phase/phases-section.js';
import { AddObjective } from '#ui/plan/corrections/add-objective.js';
import { usePlanChoice, usePlanFrame } from '#ui/plan-frame.js';
import { SheetLink } from '#ui/table/sheet-link.js';
import { useViewer } from '#ui/viewer.js';
import { useWords } from '#words/words.js';
import { SectorPageDocument } from './sector.generated.js';

/** Who answers for a sector: a label for people who have logged in, and never beside invented results. */
function ManagerLine({ manager, demonstration }: { manager: string | null; demonstration: boolean }) {
  const { group } = useWords('plan');
  const { unknown } = useWords('vocabulary');
  const isSignedIn = useViewer().data?.viewer.email != null;
  if (manager === null && !isSignedIn) return null;
  return <p>{`${group.manager}: ${manager ?? (demonstration ? group.managerHidden : unknown)}`}</p>;
}

/** The button that makes the sector the reader's own: it then stands in the menu of every page. */
function Pin({ sector }: { sector: string }) {
  const { group } = useWords('plan');
  const { key, pin } = useOwnSector(usePlanFrame().data?.plan?.municipality.slug);
  const isOwn = key === sector;
  return (
    <button
      type="button"
      className="btn btn-outline-primary btn-xs"
      aria-pressed={isOwn}
      onClick={() => pin(isOwn ? null : sector)}
    >
      {isOwn ? group.ownSector : group.makeOwn}
    </button>
  );
}

/** Settore: its objectives and their results. The manager's name is a label: only the sector is scored. */
export function SectorPage() {
  const text = useWords('plan');
  const { key } = useParams({ from: '/settori/$key' });
  const search = useSearch({ from: '/settori/$key' });
  const { plan, basis } = usePlanChoice();
  const query = useAnswer(SectorPageDocument, { ...plan, basis, key });
  return (
    <GroupPage
      name={key}
      query={query}
      groupOf={(answer) => answer.plan?.sector}
      kickerOf={() => text.group.sectorQuestion}
      leadOf={({ manager, areas, contributesTo }) => (
        <>
          <ManagerLine manager={manager} demonstration={query.data?.plan?.demonstration === true} />
          <GroupLinks
            label={text.group.areas}
            groups={areas.map(({ key, name }) => ({ place: { kind: 'area', key }, name }))}
          />
          {contributesTo.length > 0 && (
            <GroupLinks
              label={text.group.contributesTo}
              groups={contributesTo.map(({ code, title, sector }) => ({
                place: { kind: 'objective', key: code },
                name: `${code} ${title} (${sector.name})`,
              }))}
            />
          )}
        </>
      )}
      notesOf={({ key }) => (
        <>
          <SheetLink of="sector" sector={key} />
          <Pin sector={key} />
        </>
      )}
      search={search}
      within={{ settore: key }}
      belowOf={({ plan }) =>
        plan && (
          <>
            <PhasesSection phases={plan.phases} year={plan.year} share={plan.policy.phaseShare} named />
            <AddObjective
              {...(plan.sector && { sector: plan.sector.name })}
              {...(plan.sector?.areas.length === 1 && plan.sector.areas[0] && { area: plan.sector.areas[0].name })}
            />
          </>
        )
      }
    />
  );
}
