import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useAnswer } from '../../../components/answer.ts';
import { Shown } from '../../../components/shown.tsx';
import { createScreen, type Screen } from './screen.tsx';

/** Questions asked so far, answered by hand. */
function questions() {
  const asked: { resolve(value: string): void; reject(): void }[] = [];
  const ask = () =>
    new Promise<string>((resolve, fail) => {
      asked.push({ resolve, reject: () => fail(new Error()) });
    });
  return { asked, ask };
}

let change: () => void = () => {};
const onChanged = (listener: () => void) => {
  change = listener;
  return () => {};
};

/** Lets time pass (ms), and everything settle that was due. */
const pass = (ms: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });

function Page({ ask }: { ask: () => Promise<string> }) {
  const [answer, again] = useAnswer(ask, onChanged);
  return (
    <Shown answer={answer} onRetry={again}>
      {(value) => <p>{value}</p>}
    </Shown>
  );
}

function Asking({ ask, done }: { ask: () => Promise<string>; done: () => void }) {
  const [, again] = useAnswer(ask, onChanged);
  return (
    <button type="button" onClick={() => again().then(done)}>
      Again
    </button>
  );
}

describe('an answer', () => {
  let screen: Screen;
  beforeEach(() => {
    vi.useFakeTimers();
    screen = createScreen();
  });
  afterEach(() => void vi.useRealTimers());

  test('that comes quickly shows no sign of waiting', async () => {
    const { asked, ask } = questions();
    await screen.show(<Page ask={ask} />);
    await pass(499);
    expect(screen.text()).toBe('');
    asked[0]!.resolve('here');
    await pass(0);
    expect(screen.text()).toBe('here');
  });

  test('that takes longer than half a second says so', async () => {
    await screen.show(<Page ask={questions().ask} />);
    await pass(501);
    expect(screen.text()).toBe('One moment…');
  });

  test('that fails can be asked for again', async () => {
    const { asked, ask } = questions();
    await screen.show(<Page ask={ask} />);
    asked[0]!.reject();
    await pass(0);
    expect(screen.text()).toContain('Dogear did not answer.');
    await screen.click('Try again');
    asked[1]!.resolve('here');
    await pass(0);
    expect(screen.text()).toBe('here');
  });

  test('stays while a change is looked up, and the newest question wins', async () => {
    const { asked, ask } = questions();
    await screen.show(<Page ask={ask} />);
    asked[0]!.resolve('first');
    await pass(0);
    change();
    change();
    await pass(0);
    expect(screen.text()).toBe('first');
    asked[2]!.resolve('third');
    await pass(0);
    asked[1]!.resolve('second');
    await pass(0);
    expect(screen.text()).toBe('third');
  });

  test('that a newer question overtook is waited for: what was asked for again is here then', async () => {
    const { asked, ask } = questions();
    const done = vi.fn();
    await screen.show(<Asking ask={ask} done={done} />);
    await screen.click('Again');
    change();
    asked[1]!.resolve('second');
    await pass(0);
    expect(done).not.toHaveBeenCalled();
    asked[2]!.resolve('third');
    await pass(0);
    expect(done).toHaveBeenCalled();
  });

  test('to another question replaces the one before', async () => {
    const before = questions();
    const after = questions();
    await screen.show(<Page ask={before.ask} />);
    await screen.show(<Page ask={after.ask} />);
    after.asked[0]!.resolve('after');
    await pass(0);
    before.asked[0]!.resolve('before');
    await pass(0);
    expect(screen.text()).toBe('after');
  });
});
