/** Words that help others to tell an act and tell none themselves: "had been", "was not". */
export const helpers: ReadonlySet<string> = new Set(
  `a an the be is are was were been being am have has had having do does did done will would shall should can could may might must
  not n't never no nor to of in on at by for with from it its it's he she they we i them him her his their this that these those one
  who which what there here`.split(/\s+/),
);
