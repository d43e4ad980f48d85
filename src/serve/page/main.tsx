import { render } from 'preact';
import { App } from './app.js';
import { listenToKeys } from './state/commands.js';
import './style/fonts.css';
import './style/base.css';
import './style/desk.css';
import './style/marks.css';
import './style/pictures.css';

listenToKeys();
render(<App />, document.getElementById('app')!);
