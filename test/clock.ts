/** Milliseconds of processor time that this process has used: on a busy machine a fair measure, where the clock on the wall is not. */
export function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
