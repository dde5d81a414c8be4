import { useEffect, useState } from 'preact/hooks';

let show: (text: string) => void = () => {};

/** Says in passing that something was done: "Link copied". */
export const say = (text: string): void => show(text);

/** Copies a text and says so. */
export async function copy(text: string, what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(`${what} copied`);
  } catch {
    // The clipboard is only there on secure pages; the words are then shown to be copied by hand.
    say(text);
  }
}

/** Where passing words are shown and read aloud. */
export function ToastPlace() {
  const [text, setText] = useState('');
  useEffect(() => {
    show = setText;
    return () => {
      show = () => {};
    };
  }, []);
  useEffect(() => {
    if (!text) return;
    const timer = setTimeout(() => setText(''), 4000);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="toast" role="status" data-shown={text !== ''}>
      {text}
    </p>
  );
}
