import type { Quote, RecordedClaim, RecordedEvent, RecordedParty } from '../../model/index.ts';

/** What an assistant is shown of an event: who, whom, when, and every claim with the words it rests on and where they stand. */
export const shownEvent = (event: RecordedEvent): object => ({
  event: event.id,
  type: event.type,
  modes: event.modes,
  contexts: event.contexts,
  happened: event.happened,
  auxiliary: event.auxiliary,
  date: event.date,
  actors: event.actors.map(shownParty),
  recipients: event.recipients.map(shownParty),
  place: event.place && { name: event.place.name, country: event.place.country, precision: event.place.precision },
  reports: event.reports.length,
  origins: event.origins.length,
  disputes: event.disputes,
  links: event.links,
  ruling: event.ruling && { verdict: event.ruling.verdict, by: event.ruling.by, role: event.ruling.role },
  evidence: event.claims.map(shownClaim),
});

const shownParty = ({ name, country, sectors, basis }: RecordedParty): object => ({ name, country, sectors, basis });

const shownClaim = (claim: RecordedClaim): object => ({
  claim: claim.id,
  report: claim.report.id,
  title: claim.report.title,
  publisher: claim.report.publisher,
  published: claim.report.published,
  url: claim.report.url,
  sha256: claim.report.sha,
  sentence: spanOf(claim.sentence),
  cue: spanOf(claim.cue),
  voices: claim.voices.map(({ name, country, stance, direct }) => ({ name, country, stance, direct })),
  denied: claim.denied,
  rule: claim.rule,
  joined: claim.joined,
  ruling: claim.ruling && { verdict: claim.ruling.verdict, by: claim.ruling.by },
});

/** Words and where they stand in the report's text, in UTF-16 units. */
const spanOf = ({ start, end, exact }: Quote): object => ({ start, end, words: exact });
