import type { PlaceWords } from '../../model/index.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const placeWords: PlaceWords = {
  locatives: words('in at near on outside inside across around within throughout above off along beside between beyond over'),
  directions: words('to from into toward towards out through of for via'),
  placeNouns: words(
    `city town village province district region area island port capital county state suburb neighbourhood neighborhood airport base camp crossing
    border valley river coast strait peninsula governorate oblast municipality square street prison hospital university airfield resort enclave
    settlement hamlet township borough quarter archipelago desert mountain mountains lake sea bay gulf harbour harbor outskirts`,
  ),
  endings: words(
    `county parish island islands river lake bay valley beach creek springs township mountain mountains peninsula strait canal
    desert forest province oblast governorate prefecture borough hills heights falls reservoir basin delta coast sea gulf ocean
    archipelago reef shoal plateau canyon ridge lagoon glacier marsh swamp pond cove estate gardens district`,
  ),
  buildings: words(
    `street st avenue ave road rd boulevard blvd highway drive lane parkway expressway freeway motorway bridge tunnel square plaza hospital
    cathedral church mosque temple synagogue abbey airport station stadium arena hotel prison jail penitentiary park wilderness forest
    zoo cemetery library courthouse theatre theater hall mall campus college university school centre center museum basilica palace
    castle fort base airfield academy embassy consulate chapel monastery shrine institute clinic racecourse raceway speedway railroad
    railway dam pier inn casino resort ranch trail terrace crescent interchange junction auditorium pavilion gallery tower towers
    apartments`,
  ),
  townly: words(
    `hospital infirmary airport university college prison jail penitentiary station barracks garrison racecourse castle cathedral palace docks
    zoo courthouse harbor harbour`,
  ),
  grounds: words('airspace border coast frontier ground mainland part side sky soil territory water'),
  envoys: words('ambassador delegate delegation envoy representative'),
  beginnings: words(
    'mount mt lake fort cape lac port isle gulf bay strait sea camp faubourg barangay rue calle plaza hotel jebel jabal wadi',
  ),
  sides: words(
    `north south east west northern southern eastern western central northeast northwest southeast southwest northeastern
    northwestern southeastern southwestern upper lower greater downtown mid`,
  ),
  bodies: words(
    `university college school hospital church times post news herald gazette tribune journal bank club party council committee commission
    agency association federation union foundation institute ministry department office court company corporation group airlines airways
    police army navy guard brigade regiment team league society museum theatre theater festival conference agreement accord
    treaty declaration summit center centre act award cup games championship open stadium station authority board bureau press observatory
    network movement front force forces club united city rovers fc inc co ltd corp district`,
  ),
  inner: words('of and the de la le du al el en on upon sur del di da ez az as ash ad ar es ul bin'),
};
