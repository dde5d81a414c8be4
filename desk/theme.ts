/** Light, dark, or as the system has it. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'demarche-theme';

/** The theme chosen on this machine. */
export function chosenTheme(): Theme {
  try {
    const kept = localStorage.getItem(KEY);
    return THEMES.find((known) => known === kept) ?? 'system';
  } catch {
    // Storage may be switched off; the system's choice is then as good.
    return 'system';
  }
}

/** Shows the page in a theme, and keeps it for next time when it was chosen. */
export function applyTheme(chosen?: Theme): void {
  const theme = chosen ?? chosenTheme();
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  if (!chosen) return;
  try {
    localStorage.setItem(KEY, chosen);
  } catch {
    return;
  }
}
