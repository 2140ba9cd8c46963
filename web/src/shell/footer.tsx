import { Link } from '@tanstack/react-router';
import { date } from '../format.js';
import { useText } from '../text.js';

type Loaded = { document: { importedAt: string } | null };

/** When the newest document of the plan was loaded. */
function dataDate(acts: readonly Loaded[]): string | null {
  const dates = acts.map(({ document }) => document?.importedAt).filter((imported) => imported !== undefined);
  return dates.sort().at(-1) ?? null;
}

export function Footer({ acts }: { acts: readonly Loaded[] }) {
  const text = useText();
  const loaded = dataDate(acts);
  return (
    <footer className="site-footer">
      <div className="container">
        <ul>
          <li>
            <Link to="/informazioni" hash="accessibilita">
              {text.footer.accessibility}
            </Link>
          </li>
          <li>
            <Link to="/informazioni" hash="segnalazioni">
              {text.footer.feedback}
            </Link>
          </li>
          <li>
            <Link to="/informazioni" hash="licenza">
              {text.footer.licence}
            </Link>
          </li>
        </ul>
        <p>
          {text.footer.version(__VERSION__)}
          {loaded && ` · ${text.footer.dataDate(date(loaded))}`}
        </p>
      </div>
    </footer>
  );
}
