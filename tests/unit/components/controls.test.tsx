import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Confirm } from '../../../components/confirm.tsx';
import { Rows } from '../../../components/rows.tsx';
import { Tabs } from '../../../components/tabs.tsx';
import { createScreen, type Screen } from './screen.tsx';

let screen: Screen;
beforeEach(() => {
  screen = createScreen();
});

describe('a button that asks once more', () => {
  const onYes = vi.fn();
  const confirm = <Confirm label="Forget…" question="Really?" yes="Forget" no="Keep" onYes={onYes} />;
  beforeEach(async () => {
    onYes.mockClear();
    await screen.show(confirm);
    await screen.click('Forget…');
  });

  test('does nothing at the first click, and has the focus on the way back', () => {
    expect(onYes).not.toHaveBeenCalled();
    expect(screen.text()).toContain('Really?');
    expect(screen.focused()).toBe('Keep');
  });

  test('acts at the second', async () => {
    await screen.click('Forget');
    expect(onYes).toHaveBeenCalledOnce();
    expect(screen.text()).toBe('Forget…');
  });

  test('takes the question back on Escape, and the focus returns to it', async () => {
    await screen.press('Escape');
    expect(onYes).not.toHaveBeenCalled();
    expect(screen.focused()).toBe('Forget…');
  });
});

describe('tabs', () => {
  const onSelect = vi.fn();
  const show = (selected: 'a' | 'b' | 'c') =>
    screen.show(
      <Tabs
        label="Dogear"
        tabs={[
          { name: 'a', label: 'A' },
          { name: 'b', label: 'B' },
          { name: 'c', label: 'C' },
        ]}
        selected={selected}
        onSelect={onSelect}
      >
        panel
      </Tabs>,
    );

  test.each([
    ['a', 'ArrowRight', 'b'],
    ['c', 'ArrowRight', 'a'],
    ['a', 'ArrowLeft', 'c'],
    ['b', 'Home', 'a'],
    ['b', 'End', 'c'],
  ] as const)('from %s, %s selects %s and takes the focus there', async (from, key, to) => {
    await show(from);
    screen.focus(from.toUpperCase());
    await screen.press(key);
    expect(onSelect).toHaveBeenLastCalledWith(to);
    expect(screen.focused()).toBe(to.toUpperCase());
  });

  test('are one stop of the Tab key, and name the panel', async () => {
    await show('b');
    // Preact sets the attribute as it is written; only a browser's document folds its case.
    const stops = [...screen.root.querySelectorAll('[role=tab]')].filter((tab) => tab.getAttribute('tabIndex') === '0');
    expect(stops.map((tab) => tab.textContent)).toEqual(['B']);
    expect(screen.root.querySelector('[role=tabpanel]')?.getAttribute('aria-labelledby')).toBe(stops[0]?.id);
  });
});

describe('rows', () => {
  beforeEach(() =>
    screen.show(
      <Rows label="Stories">
        {[1, 2, 3].map((n) => (
          <li key={n}>
            <a href={`/${n}`}>Story {n}</a>
            <button type="button">Clip {n}</button>
          </li>
        ))}
      </Rows>,
    ),
  );

  test('are walked with the arrow keys in the column that has the focus', async () => {
    screen.focus('Clip 1');
    await screen.press('ArrowDown');
    expect(screen.focused()).toBe('Clip 2');
    await screen.press('End');
    expect(screen.focused()).toBe('Clip 3');
    await screen.press('ArrowDown');
    expect(screen.focused()).toBe('Clip 3');
    screen.focus('Story 3');
    await screen.press('ArrowUp');
    expect(screen.focused()).toBe('Story 2');
  });
});
