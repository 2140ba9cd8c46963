import { Link } from '@tanstack/react-router';
import { useText } from '../text.js';

export function Header({ municipality, period }: { municipality: string | null; period: string | null }) {
  const text = useText();
  return (
    <header className="site-header">
      <div className="slim">
        <div className="container">
          <span>{municipality ?? text.tagline}</span>
          {period && <span>{`Piano della Performance ${period}`}</span>}
        </div>
      </div>
      <div className="brand">
        <div className="container">
          <Link to="/" className="brand-link">
            <svg viewBox="0 0 32 32" width="40" height="40" aria-hidden="true">
              <path d="M4 12h18v8H4z" fill="currentColor" />
              <path d="M27 5v22" stroke="currentColor" strokeWidth="3" />
            </svg>
            <span>
              <strong>{text.product}</strong>
              <small>{text.tagline}</small>
            </span>
          </Link>
        </div>
      </div>
      <nav aria-label={text.navigation.label} className="site-nav">
        <ul className="container">
          <li>
            <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
              {text.navigation.overview}
            </Link>
          </li>
          <li>
            <Link to="/variazioni" activeOptions={{ includeSearch: false }}>
              {text.navigation.variations}
            </Link>
          </li>
          <li>
            {/* Its editor writes style elements, which the policy allows on that page alone: a page load brings the policy. */}
            <Link to="/explorer" reloadDocument activeOptions={{ includeSearch: false }}>
              {text.navigation.explorer}
            </Link>
          </li>
        </ul>
      </nav>
    </header>
  );
}
