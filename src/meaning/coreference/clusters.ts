import type { Knowledge } from '../../model/knowledge.ts';
import type { Gender, Profile } from '../../model/profile.ts';
import type { Mention } from '../../model/reading.ts';

/** What is known of a group of mentions so far. Lists are in text order of joining. */
export type Cluster = {
  readonly id: number;
  readonly members: number[];
  kind: Profile['kind'];
  gender: Gender | null;
  many: boolean | null;
  /** Country code of the state it is or belongs to, by its own words. */
  nation: string | null;
  /** Key of the known actor. */
  key: string | null;
  /** Longest proper name. */
  name: readonly string[];
  readonly roles: Set<string>;
  former: boolean;
};

/** Clusters of mentions that are joined step by step; every mention is in one from the start. */
export type Clusters = {
  of(mention: number): Cluster;
  join(a: number, b: number): Cluster;
  all(): Cluster[];
};

/** Each mention in a cluster of its own. */
export function startClusters(mentions: readonly Mention[], profiles: readonly Profile[], knowledge: Knowledge): Clusters {
  const clusters: Cluster[] = mentions.map((mention) => single(mention.id, profiles[mention.id]!, knowledge));
  const owner = Int32Array.from(mentions, (mention) => mention.id);
  return {
    of: (mention) => clusters[owner[mention]!]!,
    join(a, b) {
      const [into, from] = pick(clusters[owner[a]!]!, clusters[owner[b]!]!);
      if (into === from) return into;
      for (const member of from.members) owner[member] = into.id;
      absorb(into, from);
      return into;
    },
    all: () => clusters.filter((cluster) => cluster.members.length > 0),
  };
}

/** The smaller goes into the larger, so that joining all mentions costs n log n. */
const pick = (a: Cluster, b: Cluster): [Cluster, Cluster] => (a.members.length >= b.members.length ? [a, b] : [b, a]);

function single(id: number, profile: Profile, knowledge: Knowledge): Cluster {
  const { known, role } = profile;
  const nation = known
    ? known.country
    : (profile.modifiers.find((hit) => hit.known.country)?.known.country ?? nationOfHolder(knowledge, profile.name));
  return {
    id,
    members: [id],
    kind: profile.kind,
    gender: profile.gender,
    many: profile.number === null ? null : profile.number === 'many',
    nation,
    key: known && profile.acts ? known.key : null,
    name: profile.name,
    roles: new Set(role ? [role.phrase] : []),
    former: profile.former,
  };
}

/** The country that all offices of somebody of that full name belong to. */
function nationOfHolder(knowledge: Knowledge, name: readonly string[]): string | null {
  const offices = name.length > 1 ? knowledge.holders.get(name.join(' ')) : undefined;
  return offices?.every((office) => office.country === offices[0]!.country) ? offices[0]!.country : null;
}

const VAGUE = new Set(['unknown', 'thing', 'role']);

function absorb(into: Cluster, from: Cluster): void {
  into.members.push(...from.members);
  from.members.length = 0;
  if (VAGUE.has(into.kind) && from.kind !== 'unknown' && !(into.kind === 'role' && from.kind === 'thing')) into.kind = from.kind;
  into.gender ??= from.gender;
  into.many ??= from.many;
  into.nation ??= from.nation;
  into.key ??= from.key;
  if (from.name.length > into.name.length) into.name = from.name;
  for (const role of from.roles) into.roles.add(role);
  into.former ||= from.former;
}
