/** The sites that are on, as the browser sees them: grants, the page script's registration, open tabs, the badge. */
export { showBadge } from './badge.ts';
export { askPage, tellChanged, tellLeave, tellPage } from './broadcast.ts';
export { giveBack, grantedDomains, isGranted, onGranted, onRevoked } from './grants.ts';
export { browserLead } from './lead.ts';
export { type Chosen, onMenu, registerMenus, showPopup } from './menus.ts';
export { openStory } from './open-story.ts';
export { lastRefusal, noteRefusal } from './refusals.ts';
export { bring, onUpdated, registerPages, startOpenTabs } from './registration.ts';
export { isFirstSweep } from './swept.ts';
