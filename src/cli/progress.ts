import type { Desk } from './desk.ts';

const WIDTH = 24;
const EVERY = 100;
const FEWEST = 3;

/** Shows how far a long run has come; silent when standard error is no terminal or there is little to do. */
export type Progress = {
  /** One report is done, which so many bytes of the input were read for. */
  step(bytes: number): void;
  /** So many bytes of the input held no report. */
  skip(bytes: number): void;
  /** Takes the bar off the screen, before other words are written. */
  clear(): void;
};

/** `total` is the size of all input in bytes, null when it is not known; `files` their number. */
export function startProgress(desk: Desk, total: number | null, files: number): Progress {
  if (!desk.errorTerminal) return { step: () => {}, skip: () => {}, clear: () => {} };
  const start = desk.clock();
  let reports = 0;
  let done = 0;
  let drawn = start;
  let shown = false;
  const clear = (): void => {
    if (shown) desk.say('\r\u001b[K');
    shown = false;
  };
  return {
    clear,
    skip: (bytes) => void (done += bytes),
    step(bytes) {
      reports++;
      done += bytes;
      const now = desk.clock();
      if ((files < FEWEST && reports < FEWEST) || now - drawn < EVERY) return;
      drawn = now;
      shown = true;
      desk.say(`\r\u001b[K${describe(reports, total ? Math.min(1, done / total) : null, (now - start) / 1000)}`);
    },
  };
}

/** "███████─────  41%  212 reports  18.3/s  0:12 left" */
export function describe(reports: number, share: number | null, seconds: number): string {
  const rate = seconds > 0 ? reports / seconds : 0;
  const counted = `${reports} ${reports === 1 ? 'report' : 'reports'}  ${rate.toFixed(1)}/s`;
  if (share === null || share <= 0) return counted;
  const full = Math.round(share * WIDTH);
  const left = Math.round((seconds / share) * (1 - share));
  const percent = `${Math.floor(share * 100)}%`.padStart(4);
  return `${'█'.repeat(full)}${'─'.repeat(WIDTH - full)} ${percent}  ${counted}  ${lasting(left)} left`;
}

/** "0:12", "3:04:05" */
function lasting(seconds: number): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${hours ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
}
