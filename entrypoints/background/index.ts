import { defineBackground } from 'wxt/utils/define-background';
import { site } from '../../utils/memory/index.ts';
import { serve } from '../../utils/messages/server.ts';
import { onGranted, onRevoked, onUpdated } from '../../utils/sites/index.ts';
import { openDesk } from './desk.ts';
import { extensionHandlers } from './extension.ts';
import { pageHandlers } from './pages.ts';
import { createSwitch } from './switch.ts';

export default defineBackground(() => {
  const desk = openDesk();
  const power = createSwitch(desk);
  serve({
    pages: pageHandlers(desk),
    extension: extensionHandlers(desk, power),
    mayAsk: async ({ url }) => (await desk.read(site, { url })).on,
  });
  onGranted((domains) => {
    for (const domain of domains) void power.on(`granted:${domain}:${Date.now()}`, domain);
  });
  onRevoked(() => void power.reconcile());
  onUpdated(() => void power.restart());
  void power.reconcile();
});
