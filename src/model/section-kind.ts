export const SECTION_KINDS = ['title', 'byline', 'dateline', 'caption', 'credit', 'body', 'boilerplate'] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];
