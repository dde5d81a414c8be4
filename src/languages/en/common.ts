/** Stems that are in more than one of 1000 sentences of news; made by `npx tsx train/words/common.ts`. */
export const common: ReadonlySet<string> = new Set(
  `
ability able abort about abov absolut abstrac accept acces accompl accord account accus achiev acknowl acros act activ
activis activit actuall add additio addres address adminis admitt adopt adult advanc advanta adverti advic advis advocat
affair affect afforda afghani african aft afterno again against agency agenda agent aggress agre agree ahead aid airport
alleg alli allow almost alon along already also alterna althoug alway amaz amend america among amount analysi analyst
angel animal announc anoth answ anti tr anybody anyon anyth anyway apart apparen appeal appear appeara applic apply
appoint appreci approac appropr approv approva april arab area argu arizona arms army around arrest arriv articl asia
ask aspect assault assert assista associ associa assum attach attack attempt attend attent attorne attract audienc
august author authori availab averag avoid awar award away baby back backgro balanc ballot bank barack bas base basi
battl be beach bear beat beautif becam becaus becom been befor began begin beginn behalf behavio behind belief believ
below benefit benghaz berni best bett between beyond biden bigg biggest bill billion bird birth black blam block blood
bloombe blow blue board body bomb book bord born both br break brief bring british broad brok broth brought budget build
built bush busines buy califor call came camera camp campaig canada candida capital captur card care careful carolin
carri carry carson cas case cash cast caucu caucus caus cent central century certain chair chairma challen chanc chang
channel charact charg cheap check chicago chief child childre china chines choic choos chri christi church circl cit
citi citizen city civil claim clas classif clean clear clearly clevela climat clinton clos closely club coal cold
colleag collect colleg color columbi com combin come comey comfort command commerc commiss commit committ common communi
compani company compar compet competi complai complet complex complic comput concept concern conclud conclus cond
conduct confere confide confirm conflic confron congres connect consequ conserv consid conside consist constan constit
constru consult consum contact contain contend content contest continu contrac contras contrib control controv convent
convers convinc coordin copy core corn corpora correct cost could council count counter countri country county coupl
cours court cov cover coverag creat credit crim crimina crisi critic critica critici crowd cruis cruz cuban cultur
cultura current custom cycl daily damag dangero dat data date daught david days dead deal death debat debt decad decemb
decid decis declar declin deep defeat defend defens defin definit degre delegat deliv deliver demand democra demonst
deni depart depend deport describ deserv design despit destroy detail determi develop died differe difficu digital dinn
diploma direct directl directo disclos discove discus discuss dismiss disput distric divid divis do doctor docu does
dollar domesti dominat don donald done donor door doubl doubt down downtow dozen draft draw drink driv dropp drug dur
e mail each earli early earn easily east eastern easy economi economy editor educ effect effecti effort eight eith ele
elect elector electri elit else email embrac emerg emergen emphasi employ employe encoura end endors endorse energy
enforce engag england english enjoy enough enron ensur ent enter enthusi entir environ eric especia essenti establi
estat estimat europ europea even event eventua ever every everybo everyon everyth evidenc exactly exampl excelle except
exchang execut executi exist expand expect expensi experie expert explain explor express extend extreme fac face faceboo
facilit fact factor fail failur fair faith fall famili familia family fast fath favor favorab favorit fear featur
februar federal feed feel fellow felt femal field fight figur fil file fill film final finally financ financi find fine
finish fiorina fir fire firm first fish five fix flight floor florida flow focu focus folk follow food forc foreign form
fort forward found four franc frank free freedom french frequen friday friend friendl from front fuel full fully fund
fundame fundrai furth futur gain gam game gather gave gend gener general generat georg german germany gets gett girl giv
give given global go goal goes golf gone good gotten govern governo graduat grand grant grayson great green ground group
grow growth guarant guard gues guest gulf guns guys hack hair half hall hampshi hand handl happen happy hard hate hav
have head health hear heard heart heat held help helpful here herself high highest highlig highly hill hillary himself
hir hispani histori history hold home hop hope hopeful hors hospita host hotel hour hous houston howev huge human
hundred hurt husband idea identif ideolog ignor illegal illinoi imag imagin immedia immigr immigra impact importa
impress improv inciden includ incom increas indepen india indian indiana indicat individ industr influen inform infrast
initial initiat insid insist inspir instanc instead institu instruc intelli intend interes interna interne intervi into
introdu invest investi investo invit involv iowa iran iraq iraqi isis islamic island israel issu item itself jam january
japan jeff jersey jewish jobs john johnson join journal judg judicia july jump june just justic kasich keep kelly kept
khan kids kill kind king knew know knowled known korea labor lack land languag larg largely largest last lat late latest
latino launch lawmak laws lawsuit lawy lead leaders lean learn least leav left legal legisl legisla less lett level
lewando liberal libya licens life light lik like likely limit lin line link list listen littl liv live loc local london
long longtim look los lose loss lost lots lov love low made mail main mainstr maintai major majorit mak make manafor
manag manage mann manufac many march marco margin mark market marriag martin mass match materia mathema matt mayb mayor
mean meant meanwhi measur media meet memb ment mention merg messag mexican mexico miami michael michiga middl might
migrant mike militar mill mind minimum minist minorit minut miss mistak mo model moderat modern monday money month moral
more morn mosqu most mostly moth mov move movi msnbc much multipl murd muslim must myself n nam name narrow nasa nationa
natur natural near nearly necessa need negativ negotia neighbo network nev nevada news newspap next nice night nine
nobody nomin nominat nomine none north not note noth notic novemb nuclear numb numerou obama observ obtain obvious octob
off offer offic officia often ohio okay old once ones onlin only open oper operat operato opin opponen opportu oppos opt
ord order organiz origina orlando oth otherwi outsid over overall overwhe own page paid paint pakista palesti panel pap
parent pari park part parti partici particu partn party pass past path paul pay peac penc pennsyl peopl percent perfect
perform perhap period person persona pet philade phon photo photogr pick pictur piec plac plan plann plant platfor play
pleas pledg plus point polic polici policy politic poll pollst poor popul popular port pos positiv possibi possibl post
potenti pow powerfu practic prais predict prepar pres presenc present preside pressur presump pretty prevent previou
pric prim primari primary princip print priorit prison privat probabl problem procedu proces process produc product
profess program progres project promine promis promot propert propos proposa prosecu protect protest proud prov provid
public publicl publish pull purchas purpos pursu push putt qaeda qualifi quality quart quest questio quick quickly quit
quot rac race radical radio rais ralli rally rang rank rat rate rath reach react read ready reagan real reality realiz
really reason reasona recall receiv recent recentl recogni recomme record recruit reduc referen referr reflect reform
refuge refus reg regard regiona registe regul regular reject rel relat relatio relativ releas reliabl relig religio
remain remark rememb remind remov repeat repeate replac report represe republi reput request requir require researc
reserv residen resign resourc respect respond respons rest restaur restric result retir return reveal review revolut
rhetori rich richard rick right ris rise risk rival road robert rock role roll romney room root roughly round rout rubio
rul rule runn russia russian ryan safe said sal same sampl sand sara saturda saudi sav save say says scen schedul school
scienc scienti scor scott screen search season seat second secret secreta sect sector secur securit see seek seem seen
select self sell senat senator send senior sens sensiti sent sentenc separat septemb seri seriou serious serv servic
sess settl settle seven several shap shar shift ship shock shoot shop short shot should show shown sid side sign signifi
similar simpl simply sinc singl site sitt situ skill slow small smith social society soldi solut some somebod someon
someth sometim soon sorry sort sought sound sourc south souther spac spanish speak special specifi speech spend spent
split spok spokesm spot spr spread squar st staff stag stak stand standar star start stat state statu stay step stev
still stock stop stopp stor stori story strateg street strengt strik strong strongl structu struggl student studi study
stuff styl subject substan succes success such suggest suit summ sunday sup superde support suppos suprem sure surg
surpris surroun survey surviv suspect sw syria syrian system tabl tactic tak take taken talk tank target task tast tax
teach team technol televis tell tempera tend tens term terribl territo terror terrori test texa text th than thank that
their them themsel then theory ther thes they think third this thos though thought thousan thre threat threate through
throw thursda thus ticket tim time titl today togeth told tomorro tone took tool topic total touch tough tour tourist
tow toward town track trad traditi trail train transac transpo travel treat tri trip troop troubl true trump trust truth
try tuesday turkey turn turnout tweet twic twitt type typical ultimat un und underst unit univers unles unlikel until
unusual updat upon urg us used usually valley valu variou vermont vers very veteran vice victim victory video vietnam
view violenc virgini virtual visa visit voic vot vote wag wage wait walk wall want warhol warm warn warren washing wast
wat watch ways weapon wear websit wednesd week weekend welcom well went were west western what whatev when wher wheth
which whil whit whol whom whos wide widely wife will william window wing winn wins wint wiscons wish with within without
woman women wonderf word work world worri worry wors worst worth would writ written wrong wrot yeah year yesterd york
young your yoursel`
    .trim()
    .split(/\s+/),
);
