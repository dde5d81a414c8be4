/** Irregular forms of words that matter here. */
export const forms = `
shot>shoot overran>overrun fled>flee fought>fight sought>seek struck>strike swore>swear slew>slay slain>slay hung>hang hanged>hang beat>beat
beaten>beat withdrew>withdraw withdrawn>withdraw flew>fly flown>fly bade>bid forbade>forbid broke>break broken>break tore>tear torn>tear took>take
taken>take drove>drive driven>drive shook>shake threw>throw thrown>throw sank>sink sunk>sink stole>steal stolen>steal rose>rise wrote>write
forgave>forgive forgiven>forgive undertook>undertake overthrew>overthrow overthrown>overthrow retook>retake retaken>retake laid>lay led>lead
bled>bleed shed>shed held>hold fed>feed met>meet lent>lend sent>send spent>spend left>leave vetoes>veto vetoed>veto bade>bid stuck>stick
buzzes>buzz blitzes>blitz quizzes>quiz gases>gas caned>cane lambasted>lambaste lambasting>lambaste appalled>appal
`;

/** What to try on a word whose lemma the lexicon does not know. */
export const endings = `
lled>l lling>l ied>y ies>y sses>ss ches>ch shes>sh xes>x oes>o es>e s> ed> ed>e d> ing> ing>e
`;
