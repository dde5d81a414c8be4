import { useEffect, useState } from 'preact/hooks';

/** A value once it has stood for a while: what costs the server much is not asked for at every step on the way. */
export function useSettled<T>(value: T, milliseconds: number): T | null {
  const [settled, setSettled] = useState<T | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled === value ? settled : null;
}
