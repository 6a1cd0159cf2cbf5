/** Text of parts as a reader sees it. */
import { Hint } from './hints.ts';
import type { Part } from './outline.ts';
import { isBlock } from './zones.ts';

/** The part's text; `unseen` takes text for screen readers too. */
export function textOf(part: Part, unseen = false): string {
  const only = part.parts[0];
  if (!part.tag) return part.text;
  if (part.parts.length === 1 && !only!.tag) return only!.text;
  let text = '';
  let space = false;
  let afterElement = false;
  const add = (from: Part): void => {
    for (const piece of from.parts) {
      if (!piece.tag) {
        text += text && (space || piece.gap) ? ` ${piece.text}` : piece.text;
        space = afterElement = false;
      } else if (unseen || !(piece.hints & Hint.unseen)) {
        space ||= piece.gap || afterElement || isBlock(piece);
        add(piece);
        afterElement = true;
      }
    }
  };
  add(part);
  return text;
}
