import type { Drawn } from '../../utils/marks/layer.ts';
import type { PageMarks } from '../../utils/messages/client.ts';
import type { Section } from './section.ts';

/** What is painted, as the answer to an extension page that asks. */
export const described = (drawn: readonly Drawn[], section: Pick<Section, 'card' | 'state'>): PageMarks => ({
  marks: drawn.flatMap(({ target, boxes }) => {
    const [card, state] = [section.card(target), section.state(target)];
    if (!card || !state) return [];
    const inViewport = boxes.map(({ kind, rect: { x, y, width: w, height: h } }) => ({ kind, x, y, w, h }));
    return [{ card, state, boxes: inViewport }];
  }),
});
