import type { UserRole } from '../model/index.ts';

const RANK: Readonly<Record<UserRole, number>> = { reader: 0, coder: 1, adjudicator: 2, admin: 3 };

/** Whether a role may do what another is needed for. */
export const may = (role: UserRole, needed: UserRole): boolean => RANK[role] >= RANK[needed];
