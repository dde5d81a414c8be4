export { findStatements, THRESHOLD } from './find.ts';
export { settleSpeakers } from './speakers.ts';
export { spokenOf } from './spoken.ts';
export { loadStatementModel, type StatementModel } from './weigh.ts';
