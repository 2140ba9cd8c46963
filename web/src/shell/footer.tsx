import { Link } from '@tanstack/react-router';
import { addressOf } from '#client';
import { date } from '#format';
import { useSettings } from '#page-data';
import { useWords } from '#words/words.js';

type Loaded = { document: { importedAt: string } | null };

/** When the newest document of the plan was loaded. */
function dataDate(acts: readonly Loaded[]): string | null {
  const dates = acts.map(({ document }) => document?.importedAt).filter((imported) => imported !== undefined);
  return dates.sort().at(-1) ?? null;
}

type OwnPlaceProps = { address: string | null; hash: string; label: string };

/** A link to a publication of the municipality; without an address to the page that says how to ask for it. */
function OwnPlace({ address, hash, label }: OwnPlaceProps) {
  if (address !== null) return <a href={address}>{label}</a>;
  return (
    <Link to="/informazioni" hash={hash}>
      {label}
    </Link>
  );
}

/** The links that the law requires on every page, with the date of the data and the version. */
export function Footer({ acts }: { acts: readonly Loaded[] }) {
  const { footer } = useWords('frame');
  const settings = useSettings();
  const loaded = dataDate(acts);
  return (
    <footer className="site-footer">
      <div className="container">
        <ul>
          <li>
            <OwnPlace address={settings.accessibilityUrl} hash="accessibilita" label={footer.declaration} />
          </li>
          <li>
            <OwnPlace address={settings.feedbackUrl} hash="segnalazioni" label={footer.feedback} />
          </li>
          <li>
            <Link to="/informazioni">{footer.about}</Link>
          </li>
          <li>
            <a href={addressOf('catalog.jsonld')}>{footer.openData}</a>
          </li>
          <li>
            <Link to="/informazioni" hash="licenza">
              {footer.licence}
            </Link>
          </li>
        </ul>
        <p>
          {footer.version(settings.version)}
          {loaded && ` · ${footer.dataDate(date(loaded))}`}
        </p>
      </div>
    </footer>
  );
}
