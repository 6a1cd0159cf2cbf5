/**
 * What an earlier script of ours left in the page. When the extension is updated, Firefox ends its scripts without a word
 * and starts them anew; their nodes stay. (Chromium lets the old script go on, which takes its nodes away by itself.)
 */

import { openRoots } from './tree.ts';

/** Where a script's nodes are: hosts of marks, and of peek. */
const HOSTS = 'aside[aria-hidden="true"]:empty, html > div:empty';

/** Only Firefox has it, for extensions alone. */
type Opened = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/** Removes hosts of marks and peek that no living script owns, in steps: before the first one of this script is put. */
export function* removeLeftovers(document: Document): Generator<void, void> {
  if (!('openOrClosedShadowRoot' in Element.prototype)) return;
  const trees = [document, ...(yield* openRoots(document))];
  for (const host of trees.flatMap((tree) => [...tree.querySelectorAll<Opened>(HOSTS)])) {
    const root = host.openOrClosedShadowRoot;
    if (root?.mode === 'closed' && root.adoptedStyleSheets.length) host.remove();
  }
}
