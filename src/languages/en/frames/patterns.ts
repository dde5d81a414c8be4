/** Where English puts the parties of each kind of frame. See `meaning/propositions/notation.ts`. */
export const patterns = `
act v agent=subj patient=obj,on,against,at addressee=to,second cause=over,for,after
act n agent=subj,by,adj,from patient=obj,of,on,against addressee=to,name cause=over
act a agent=namer patient=told
attack v agent=subj patient=obj,on,against,at,into,upon,near cause=over
attack n agent=subj,by,adj,from patient=obj,of,on,against,at,to,into,name cause=over
attack a agent=subj patient=told
speech v agent=subj addressee=obj,second,to,on,with,from,at theme=for,about,over,of,against
speech n agent=subj,by,adj,from addressee=to,on,at,upon,with theme=for,of,over,obj,comp
speech a agent=subj addressee=to theme=told,of
judge v agent=subj patient=obj,with,on,to,against,at,by,behind,alongside theme=for,over,of
judge n agent=subj,by,adj,from patient=for,of,with,to,on,over,against,at,obj,name,behind theme=about
judge a agent=subj patient=of,to,with,by,told,at,over
said v agent=subj patient=obj
said n agent=namer patient=told
said a agent=namer patient=told
mutual v agent=subj partner=with,alongside>obj,against addressee=by theme=on,about,over
mutual n agent=subj,between,among,adj,of,by,obj partner=with,to,name theme=on,about,over,for
mutual a agent=subj partner=with,to
visit v agent=subj patient=obj,to,in,at,for,from partner=with
visit n agent=subj,by,of,adj,obj patient=to,in,name partner=with
visit a agent=subj patient=in,to,at
give v agent=subj addressee=second,to,for,into,with,on,against patient=obj
give n agent=subj,by,adj,from addressee=to,for,on,against,into,name patient=of,obj,with
give a agent=subj addressee=to,for patient=with
measure v agent=subj addressee=on,against,at,with,from,to,for,off,upon,over patient=obj
measure n agent=subj,by,adj addressee=on,against,for,to,with,over,name patient=of,obj
measure a agent=subj addressee=on,against,to patient=with
take v agent=subj patient=obj,in,from addressee=from,to,into
take n agent=subj,by,adj patient=of,obj,name addressee=from,to
take a agent=subj patient=told
leave v agent=subj patient=obj addressee=from,of,to partner=with
leave n agent=subj,by,adj,of,obj addressee=from,to patient=name
leave a agent=subj
operate v agent=subj patient=obj addressee=to,with,from partner=with theme=on,in,for,from,at
operate n agent=subj,by,adj theme=of,to,for,on,in,obj,comp addressee=with,from patient=against
operate a agent=subj theme=to,for,told,of
`;
