import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ErrorBoundary, LocationProvider, lazy, Route, Router, useLocation } from 'preact-iso';
import type { StartAnswer } from '../src/model/index.ts';
import { useData } from './data.ts';
import { useKeys } from './keys.ts';
import { Account } from './parts/account.tsx';
import { FleetLink } from './parts/fleet-link.tsx';
import { KeyList } from './parts/key-list.tsx';
import { ThemeSwitch } from './parts/theme-switch.tsx';
import { ToastPlace } from './parts/toast.tsx';
import { ROUTES } from './routes.ts';
import { NotFound } from './screens/not-found.tsx';

const SCREENS: readonly { readonly path: string; readonly component: ComponentType }[] = ROUTES.map(({ path, load }) => ({
  path,
  component: lazy(load) as ComponentType,
}));
/** Addresses that are screens; data and files are fetched by the browser itself. */
const SCREEN_ADDRESSES = /^(?![^?#]*\.(?:json|csv|txt|svg|html)(?:[?#]|$)|\/exports\/[^?])/;
const MENU = ROUTES.filter(({ name }) => name !== undefined);

/** The frame round every screen: skip link, menu, theme, keys. */
export function Shell() {
  const [failed, setFailed] = useState<string | null>(null);
  return (
    <LocationProvider scope={SCREEN_ADDRESSES}>
      <a class="skip" href="#content">
        Skip to content
      </a>
      <Head />
      <main id="content" tabIndex={-1}>
        {failed ? (
          <p class="notice" role="alert">
            This screen did not open: {failed}. <a href={location.href}>Try again</a>
          </p>
        ) : (
          <ErrorBoundary onError={(error) => setFailed(error.message)}>
            <Router onLoadEnd={toTop} onRouteChange={() => setFailed(null)}>
              {SCREENS.map(({ path, component }) => (
                <Route key={path} path={path} component={component} />
              ))}
              <Route default component={NotFound} />
            </Router>
          </ErrorBoundary>
        )}
      </main>
      <ToastPlace />
    </LocationProvider>
  );
}

/** A new screen begins at its head, for the eye and for the reader of the screen. */
function toTop(): void {
  if (location.hash) return;
  scrollTo(0, 0);
  document.getElementById('content')?.focus({ preventScroll: true });
}

function Head() {
  const { path } = useLocation();
  const start = useData<StartAnswer>('/start.json');
  const [keysShown, setKeysShown] = useState(false);
  const [menuOpen, setMenuOpen] = useState(false);
  useKeys({ keys: () => setKeysShown(true) });
  useEffect(() => setMenuOpen(false), [path]);
  return (
    <header class="head">
      <a class="brand" href="/">
        demarche
      </a>
      <button
        type="button"
        class="quiet menu-button"
        aria-expanded={menuOpen}
        aria-controls="menu"
        onClick={() => setMenuOpen(!menuOpen)}
      >
        Menu
      </button>
      <nav id="menu" aria-label="Screens" class={menuOpen ? 'open' : ''}>
        <ul>
          {MENU.map((route) => (
            <li key={route.path}>
              <a href={route.path} aria-current={isHere(route.path, path) ? 'page' : undefined}>
                {route.name}
              </a>
            </li>
          ))}
          <FleetLink start={start.data} here={path === '/fleet'} />
        </ul>
      </nav>
      <div class="head-end">
        <Account start={start.data} />
        <ThemeSwitch />
        <button type="button" class="quiet keys-button" onClick={() => setKeysShown(true)}>
          <kbd>?</kbd> keys
        </button>
      </div>
      {keysShown && <KeyList onClose={() => setKeysShown(false)} />}
    </header>
  );
}

const isHere = (route: string, path: string): boolean =>
  route === '/' ? path === '/' : path === route || path.startsWith(`${route}/`);
