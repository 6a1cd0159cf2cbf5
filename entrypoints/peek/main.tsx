import { start } from '../../components/start.tsx';
import { browser } from '../../utils/browser.ts';
import { Peek } from './peek.tsx';

start(<Peek token={location.hash.slice(1)} />, browser.i18n.getMessage);
