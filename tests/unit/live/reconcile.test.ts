import { expect, test } from 'vitest';
import { cameBack, reconcile } from '../../../entrypoints/live/reconcile.ts';
import { foundCard } from './cards.ts';

const stand = (...found: ReturnType<typeof foundCard>[]) => reconcile(new Map(), found);

test('a card on the same elements stays the same one', () => {
  const one = foundCard('One');
  const again = { ...one, card: { ...one.card, publishedText: '2 minutes ago' } };
  const after = reconcile(stand(one), [again]);
  expect([...after.keys()]).toEqual([one]);
  expect([...after.keys()][0]).toBe(one);
  expect(after.get(one)!.publishedText).toBe('2 minutes ago');
});

test('another story on the same elements is another card', () => {
  const one = foundCard('One');
  const recycled = { ...one, card: foundCard('Two').card };
  expect([...reconcile(stand(one), [recycled]).keys()][0]).toBe(recycled);
});

test('the same story on other elements is another card', () => {
  const [one, other] = [foundCard('One'), foundCard('One')];
  expect([...reconcile(stand(one), [other]).keys()][0]).toBe(other);
});

test('a card rendered anew came back; one that is only new did not', () => {
  const one = foundCard('One');
  const before = stand(one);
  const anew = reconcile(before, [foundCard('One')]);
  expect(cameBack(before, anew)).toBe(false);
  one.headline.remove();
  expect(cameBack(before, anew)).toBe(true);
  expect(cameBack(before, reconcile(before, [foundCard('Two')]))).toBe(false);
});
