import { render } from 'preact';
import { listenForKeys } from './keys.ts';
import { Shell } from './shell.tsx';
import { applyTheme } from './theme.ts';
import './style/base.css';
import './style/shell.css';
import './style/parts.css';
import './style/common.css';

applyTheme();
listenForKeys();
render(<Shell />, document.getElementById('desk')!);
