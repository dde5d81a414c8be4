import { render } from 'preact';
import { listenForKeys } from '../keys.ts';
import { applyTheme } from '../theme.ts';
import { Page } from './page.tsx';
import '../style/base.css';
import '../style/shell.css';
import '../style/parts.css';
import '../style/page.css';

applyTheme();
listenForKeys();
render(<Page />, document.getElementById('page')!);

// Kept for the next visit without a network; a page from a folder of files cannot have one, and does without.
if ('serviceWorker' in navigator && import.meta.env.PROD)
  fetch('files.json')
    .then((response) => response.json() as Promise<{ readonly version: string }>)
    .then(({ version }) => navigator.serviceWorker.register(`offline.js?${version}`))
    .catch(() => {});
