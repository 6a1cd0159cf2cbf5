import type { Drawn } from '../../utils/marks/layer.ts';
import type { PageMarks } from '../../utils/messages/protocol.ts';
import type { Section } from './section.ts';

/** What is painted, as the answer to an extension page that asks. */
export const described = (drawn: readonly Drawn[], section: Pick<Section, 'card' | 'state'>): PageMarks => ({
  marks: drawn.flatMap(({ target, boxes }) => {
    const card = section.card(target);
    if (!card) return [];
    const inViewport = boxes.map(({ kind, rect: { x, y, width: w, height: h } }) => ({ kind, x, y, w, h }));
    return [{ card, state: section.state(target), boxes: inViewport }];
  }),
});
