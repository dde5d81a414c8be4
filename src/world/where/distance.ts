const RADIAN = Math.PI / 180;
const EARTH = 6371;

/** Kilometres between two points of the earth. */
export function distance(lat: number, lon: number, lat2: number, lon2: number): number {
  const a = Math.sin(((lat2 - lat) * RADIAN) / 2);
  const b = Math.sin(((lon2 - lon) * RADIAN) / 2);
  const chord = a * a + Math.cos(lat * RADIAN) * Math.cos(lat2 * RADIAN) * b * b;
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(chord)));
}
