export { type Audited, auditRows, type Verdict } from './compare.ts';
export { type PeerFile, type PeerFormat, type PeerRow, readPeerFile } from './rows.ts';
