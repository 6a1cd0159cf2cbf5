/** Brought before the recogniser, which takes it from here: wxt.config.ts makes scripts of its layers. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as outline from '../utils/recognition/outline/index.ts';

export default defineUnlistedScript(() => {
  Object.assign(globalThis, { [Symbol.for('dogear.outline')]: { ...outline } });
});
