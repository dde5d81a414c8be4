export { filesOfReading, type PackedPage, packPage } from './pack.ts';
export { servePage } from './serve.ts';
export { writePage } from './write.ts';
