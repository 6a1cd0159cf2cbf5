import { useEffect, useState } from 'preact/hooks';
import { askAsExtension } from '../../utils/messages/client.ts';

/** ms from one question to the next while it goes on */
const PAUSE = 500;

/** How far the building of the thread index is, 0 to 1; null while none is under way. */
export function useBuilding(): number | null {
  const [share, setShare] = useState<number | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let here = true;
    const ask = async () => {
      const now = await askAsExtension('building', {}).catch(() => null);
      if (!here) return;
      setShare(now);
      if (now !== null) timer = setTimeout(ask, PAUSE);
    };
    void ask();
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, []);
  return share;
}
