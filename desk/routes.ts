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
  { path: '/parts', load: () => import('./screens/parts.tsx') },
];
