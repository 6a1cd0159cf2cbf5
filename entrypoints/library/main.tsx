import { start } from '../../components/start.tsx';
import { browser } from '../../utils/browser.ts';
import { Library } from './library.tsx';

start(<Library />, browser.i18n.getMessage);
