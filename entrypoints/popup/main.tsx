import { start } from '../../components/start.tsx';
import { browser } from '../../utils/browser.ts';
import { Popup } from './popup.tsx';

start(<Popup />, browser.i18n.getMessage);
