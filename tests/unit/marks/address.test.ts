import { expect, test, vi } from 'vitest';
import { watchAddress } from '../../../utils/marks/address.ts';
import { fakeTarget } from './fakes.ts';

const window = fakeTarget({ location: { href: 'https://paper.test/town#top' } });

test('a page that goes elsewhere has moved, once its address was asked for; the fragment does not count', () => {
  const moved = vi.fn();
  const address = watchAddress(window as unknown as Window, moved, new AbortController().signal);
  window.location.href = 'https://paper.test/sport';
  address.check();
  expect(moved).not.toHaveBeenCalled();
  expect(address.current()).toBe('https://paper.test/sport');
  window.location.href = 'https://paper.test/sport#scores';
  address.check();
  expect(moved).not.toHaveBeenCalled();
  window.location.href = 'https://paper.test/town';
  window.fire('popstate', {});
  expect(moved).toHaveBeenCalledTimes(1);
  expect(address.current()).toBe('https://paper.test/town');
});
