import { useState } from 'preact/hooks';
import { applyTheme, chosenTheme, THEMES, type Theme } from '../theme.ts';

/** Light, dark or as the system has it. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState<Theme>(chosenTheme());
  const choose = (value: Theme): void => {
    applyTheme(value);
    setTheme(value);
  };
  return (
    <label class="theme">
      <span class="hidden">Theme</span>
      <select value={theme} onChange={(event) => choose(event.currentTarget.value as Theme)}>
        {THEMES.map((name) => (
          <option key={name} value={name}>
            {name === 'system' ? 'Auto' : name === 'light' ? 'Light' : 'Dark'}
          </option>
        ))}
      </select>
    </label>
  );
}
