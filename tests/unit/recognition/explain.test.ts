import { expect, it } from 'vitest';
import { explain } from '../../../utils/recognition/explain.ts';
import { fixture, PAPER } from './support.ts';

it('every address of a page has a verdict with the signals behind it', () => {
  const reasons = explain(fixture('three-links'), PAPER);
  const story = reasons.find(({ headline }) => headline?.startsWith('Harbour council'));
  expect(story?.score).toBeGreaterThan(0);
  expect(story?.signals.join('\n')).toMatch(/^\+\d\.\d\d path dated$/m);
  expect(reasons.find(({ url }) => url.endsWith('/about/'))?.score).toBeLessThan(0);
});
