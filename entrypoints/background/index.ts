import { defineBackground } from 'wxt/utils/define-background';
import { site } from '../../utils/memory/index.ts';
import { serve } from '../../utils/messages/server.ts';
import { browserLead, onGranted, onMenu, onRevoked, onUpdated } from '../../utils/sites/index.ts';
import { openDesk } from './desk.ts';
import { extensionHandlers } from './extension.ts';
import { pageHandlers } from './pages.ts';
import { createSwitch } from './switch.ts';
import { createTeacher } from './teaching.ts';

export default defineBackground(() => {
  const desk = openDesk();
  const lead = browserLead();
  const power = createSwitch(desk);
  const teacher = createTeacher(desk);
  serve({
    pages: pageHandlers(desk, lead),
    extension: extensionHandlers(desk, lead, power, teacher),
    mayAsk: async ({ url }) => (await desk.read(site, { url })).on,
  });
  onGranted((domains) => {
    for (const domain of domains) void power.on(`granted:${domain}:${Date.now()}`, domain);
  });
  onMenu((chosen) => void teacher.chosen(chosen));
  onRevoked(() => void power.reconcile());
  onUpdated(() => void power.restart());
  void power.reconcile();
});
