export { eventId, type Told, type Worth, writeClaim, writeEvent, writePlace } from './claims.ts';
export { chainAt, entityIds, pair, statementId, writeEntities, writeMentions, writeStatements } from './people.ts';
