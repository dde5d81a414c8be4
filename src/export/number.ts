/** A whole number below 2^52 that stands for a text: the same text, the same number (FNV-1a over two halves). */
export function numberOf(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193) >>> 0;
    high = Math.imul(high ^ unit ^ (low >>> 13), 0x85ebca6b) >>> 0;
  }
  return (high & 0xfffff) * 0x1_0000_0000 + low;
}
