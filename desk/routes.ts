import type { ComponentType } from 'preact';

/** A screen and its address. `name` puts it into the menu; a screen is fetched when it is first opened. */
export type Route = {
  readonly path: string;
  readonly name?: string;
  readonly load: () => Promise<{ readonly default: ComponentType }>;
};

/** All screens. A new one is a file in desk/screens/ and a line here. */
export const ROUTES: readonly Route[] = [
  { path: '/', name: 'Start', load: () => import('./screens/start.tsx') },
  { path: '/reports', name: 'Reports', load: () => import('./screens/reports.tsx') },
  { path: '/reports/:id', load: () => import('./screens/report.tsx') },
  { path: '/events', name: 'Events', load: () => import('./screens/events.tsx') },
  { path: '/events/:id', load: () => import('./screens/event.tsx') },
  { path: '/row', name: 'Pairs', load: () => import('./screens/pairs.tsx') },
  { path: '/row/:a/:b', load: () => import('./screens/row.tsx') },
  { path: '/dyad/:a/:b', load: () => import('./screens/dyad.tsx') },
  { path: '/map', name: 'Map', load: () => import('./screens/map.tsx') },
  { path: '/network', name: 'Network', load: () => import('./screens/network.tsx') },
  { path: '/review', name: 'Review', load: () => import('./screens/review.tsx') },
  { path: '/quotes', name: 'Quotes', load: () => import('./screens/quotes.tsx') },
  { path: '/actors', name: 'Actors', load: () => import('./screens/actors.tsx') },
  { path: '/actors/unknown', load: () => import('./screens/actors.tsx') },
  { path: '/sources', name: 'Sources', load: () => import('./screens/sources.tsx') },
  { path: '/codebook', name: 'Codebook', load: () => import('./screens/codebook.tsx') },
  { path: '/exports', name: 'Exports', load: () => import('./screens/exports.tsx') },
  { path: '/ledger', name: 'Ledger', load: () => import('./screens/ledger.tsx') },
  { path: '/fleet', load: () => import('./screens/fleet.tsx') },
  { path: '/recode', load: () => import('./screens/recode.tsx') },
  { path: '/people', load: () => import('./screens/people.tsx') },
  { path: '/sign-in', load: () => import('./screens/sign-in.tsx') },
  { path: '/parts', load: () => import('./screens/parts.tsx') },
];
