export { type GrammarModel, loadGrammar, parse } from './parse.ts';
export { type RepairWords, repairParse } from './repair.ts';
