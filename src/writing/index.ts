export { eventId, type Told, type Worth, writeClaim, writeEvent, writePlace } from './claims.ts';
export { chainAt, entityIds, pair, statementId, writeEntities, writeMentions } from './people.ts';
export { listQuotes } from './quotes.ts';
export { chainsAbout, writeStatements } from './statements.ts';
