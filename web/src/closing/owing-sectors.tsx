import { Link } from '@tanstack/react-router';
import { date } from '#format';
import { StaffLink } from '#ui/staff/staff-link.js';
import { useWords } from '#words/words.js';
import type { ClosingCampaign } from './closing-data.js';

/** The sectors that have not yet submitted for a campaign, each with the link to its sheet. */
export function OwingSectors({ owing }: { owing: readonly ClosingCampaign[] }) {
  const text = useWords('closing').owing;
  return (
    <>
      <ul className="plain-list">
        {owing.map(({ asOf, final, sectors }) => (
          <li key={`${asOf}/${final}`}>
            <strong>{text.name(date(asOf), final)}</strong>
            <ul>
              {sectors.map(({ sector, state }) => (
                <li key={sector.key}>
                  <Link
                    to="/rendicontazione/$sector"
                    params={{ sector: sector.key }}
                    search={{ al: asOf, definitivo: final ? 1 : 0 }}
                    lang="it"
                  >
                    {sector.name}
                  </Link>
                  {state === 'RETURNED' && ` (${text.returned})`}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <p>
        <StaffLink page="/monitoraggio">{text.link}</StaffLink>
      </p>
    </>
  );
}
