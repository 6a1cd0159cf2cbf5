import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginLife } from '../../utils/marks/life.ts';
import { live } from './live.ts';

export default defineUnlistedScript(() => {
  const life = beginLife();
  if (life) live(window, life);
});
