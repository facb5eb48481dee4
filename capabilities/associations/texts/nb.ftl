# The register of associations, as residents meet it.

## Menu, ways and shared words
nav-find = Finn forening
crumbs = Du er her
crumb-start = Forside
crumb-find = Foreninger
and-more = og { $count } til

## What is known of an association
openness-open = Tar imot nye
openness-waiting_list = Venteliste
openness-full = Fullt
standing-bankrupt = Konkurs
standing-winding_up = Blir avviklet
ages-between = { $from }–{ $to } år
ages-from = fra { $from } år
ages-to = til { $to } år
ages-exactly = { $from } år
price-free = gratis
price-one = { $to } kr i året
price-range = { $from }–{ $to } kr i året
price-free-to = fra gratis til { $to } kr i året
target-small_children = Små barn
target-children = Barn
target-youth = Ungdom
target-adults = Voksne
target-seniors = Eldre
target-families = Familier
target-newcomers = Nye i Norge
target-disabilities = Personer med funksjonsnedsettelse
access-step_free = Trinnfritt
access-accessible_toilet = Toalett for rullestol
access-hearing_loop = Teleslynge
access-companion_free = Ledsager gratis
access-calm_group = Rolig gruppe
access-adapted = Tilpasset aktivitet
access-equipment_loan = Lån av utstyr
step-free-yes = Trinnfri inngang
step-free-no = Trinn ved inngangen
language-no = norsk
language-nb = bokmål
language-nn = nynorsk
language-en = engelsk
language-se = samisk
language-pl = polsk
language-lt = litauisk
language-uk = ukrainsk
language-ru = russisk
language-ar = arabisk
language-so = somali
language-ti = tigrinja
language-fa = persisk
language-tr = tyrkisk
language-th = thai
language-ta = tamil
language-bs = bosnisk
language-de = tysk
language-fr = fransk
language-es = spansk
language-nsi = norsk tegnspråk

## A row of a list
row-ages = Alder:
row-when = Når:
row-where = Hvor:
row-price = Pris:
row-access = Tilgjengelighet:
row-confirmed = Bekreftet { $date }.
row-confirmed-long-ago = Bekreftet { $date }, for over ett år siden.
why-by = Fant via
why-name = navn:
why-spelling = navn som likner:
why-abbreviation = kortform:
why-former = annet navn:
why-tag = aktivitet:
why-place = sted:
why-number = organisasjonsnummer
why-text = ord i beskrivelsen:

## Start page
start-title = Finn en forening
start-heading = Hva vil du være med på?
start-lead = { $count ->
    [0] Snart finner du lag og foreninger i { $name } her. Du trenger ikke logge inn.
    [one] Søk i laget eller foreningen i { $name }. Du trenger ikke logge inn.
   *[other] Søk blant { $count } lag og foreninger i { $name }. Du trenger ikke logge inn.
}
start-search-label = Søk etter en forening eller aktivitet
start-search = Søk
start-try = Prøv:
start-missing = Mangler foreningen din?
start-missing-help = Også grupper uten organisasjonsnummer hører hjemme her. Si fra, så legger vi dere inn.
start-missing-mail = Skriv til oss
start-doors = Innganger
start-door-find = Finn forening og aktivitet
start-door-find-count = { $count ->
    [one] 1 forening.
   *[other] { $count } foreninger.
}
start-door-find-open = { $count ->
    [one] 1 tar imot nye nå.
   *[other] { $count } tar imot nye nå.
}
start-door-browse = Bla fra A til Å
start-door-browse-count = { $count ->
    [one] 1 aktivitet å velge mellom.
   *[other] { $count } aktiviteter å velge mellom.
}
start-activities = Dette driver mange med
start-activities-all = Alle aktiviteter
start-recent = Nytt fra foreningene
start-recent-all = Sist bekreftet først
start-newest = Nye i Frivillighetsregisteret
start-districts = Der du bor
start-empty = Registeret er tomt ennå
start-empty-help = Her kommer lag og foreninger så snart kommunen har hentet dem fra de nasjonale registrene.
start-talk = Vil du heller snakke med noen?
start-talk-help = Ring eller kom innom, så leter vi sammen.

## Find
find-heading = Finn forening og aktivitet
find-title-words = { $count ->
    [0] Ingen treff på «{ $words }»
    [one] «{ $words }», 1 treff
   *[other] «{ $words }», { $count } treff
}
find-title-all = { $count ->
    [one] Finn forening, 1 treff
   *[other] Finn forening, { $count } treff
}
find-search-label = Søk i foreninger og aktiviteter
find-search = Søk
find-browse = Bla i alle aktiviteter fra A til Å
find-narrow = Avgrens
find-narrow-fold = { $count ->
    [0] Avgrens treffene
    [one] Avgrens treffene (1 valgt)
   *[other] Avgrens treffene ({ $count } valgt)
}
find-use-choices = Bruk valgene
find-more-values = { $count ->
    [one] Vis 1 til
   *[other] Vis { $count } til
}
facet-activity = Aktivitet
facet-target = Hvem er det for?
facet-district = Sted
facet-open = Plass
facet-access = Tilrettelagt
facet-category = Kategori
facet-confirmed = Oppdatert
facet-open-yes = Tar imot nye nå
facet-confirmed-yes = Bekreftet det siste året
find-count = { $count ->
    [0] Ingen treff
    [one] 1 treff
   *[other] { $count } treff
}
find-shown = Viser { $from }–{ $to } av { $total }
find-sort = Sorter etter
find-sort-best = Best treff
find-sort-alphabet = Navn, A–Å
find-sort-confirmed = Sist bekreftet
find-sort-use = Sorter
find-chosen = Dette har du valgt
find-remove = { $value }, ta bort
find-remove-all = Ta bort alle valg
find-read-as = Vi leste søket som { $parts }.
find-read-activity = aktiviteten «{ $word }»
find-read-place = stedet «{ $word }»
find-relaxed = Ingen treff har alle ordene, så vi søkte uten { $words }.
find-number-wrong = «{ $number }» er ikke et organisasjonsnummer
find-number-wrong-help = Det siste sifferet passer ikke med de åtte andre. Trolig er ett siffer feil. Se på tallet en gang til, eller søk på navnet.
find-number-unknown = Ingen forening her har organisasjonsnummer { $number }
find-number-unknown-help = Nummeret er riktig skrevet, men foreningen hører kanskje til i en annen kommune.
find-number-look-up = Slå opp nummeret i Enhetsregisteret
find-none = Vi fant ingenting, men prøv dette:
find-try-without = Søk uten «{ $words }»
find-try-unnarrowed = Ta bort valgene
find-try-count = { $count ->
    [one] 1 treff
   *[other] { $count } treff
}
find-try-close = Aktiviteter som ligger nær
find-try-common = Dette driver flest med her
find-pages = Sider med treff
find-page-number = Side { $number }
find-previous = Forrige
find-next = Neste
find-map = Kart
find-map-help = Tallene er de samme som i lista.
find-map-known = { $count ->
    [one] Én på denne siden har sagt hvor de møtes.
   *[other] { $count } på denne siden har sagt hvor de møtes.
}
find-map-unknown = Ingen på denne siden har sagt hvor de møtes.
find-not-found = Fant du ikke det du lette etter?
find-not-found-help = Si fra til oss. Kanskje finnes det likevel, og hvis ikke er det godt for oss å vite.
find-csv = Last ned treffene som regneark (CSV)
file-name = Navn
file-confirmed = Bekreftet
file-page = Side

## Map
map-open = Åpne stort kart
map-open-help = Da henter nettleseren din kart fra Kartverket.
map-zoom-in = Vis mindre område
map-zoom-out = Vis større område
map-failed = Vi fikk ikke hentet kartet. Stedene står i lista.
map-drawn = { $count ->
    [0] Tegnet kart over kommunen, uten treff.
    [one] Tegnet kart med ett nummerert sted. Stedet står også i lista.
   *[other] Tegnet kart med { $count } nummererte steder. De samme stedene står i lista.
}
map-kilometres = { $count } km

## An association
association-about = Om foreningen
association-about-national = Slik står det i Enhetsregisteret
association-activities = Aktiviteter
association-proposed = foreslått av oss
association-proposed-help = Vi har foreslått aktivitetene ut fra navn og formål. Foreningen kan rette dem.
association-groups = Grupper
association-groups-table = Tabell over grupper, kan rulles
association-group = Gruppe
association-ages = Alder
association-when = Når
association-where = Hvor
association-room = Plass
association-start = Slik begynner du
association-places = Her møtes vi
association-districts = I { $place }
association-links = Les mer
association-website = Nettsted
association-write = Skriv til foreningen
association-share = Del
association-shared = Lenken er kopiert
association-print = Skriv ut
association-facts = Fakta
association-number = Org.nr
association-no-number = Ikke i Enhetsregisteret
association-form = Form
association-founded = Stiftet
association-voluntary = Register
association-voluntary-since = Frivillighetsregisteret siden { $date }
association-voluntary-in = Frivillighetsregisteret
association-voluntary-not = Enhetsregisteret
association-grassroots = Grasrotandel
association-grassroots-yes = Kan få grasrotandel
association-categories = Kategori
association-for = For
association-languages = Språk
association-main = Hører til
association-parts = Undergrupper
association-former = Tidligere navn
association-registered = Registrert navn
association-getting-in = Tilrettelegging
association-bankrupt = Foreningen er konkurs
association-bankrupt-help = Det står i Enhetsregisteret. Spør foreningen før du melder deg inn eller betaler noe.
association-winding-up = Foreningen blir avviklet
association-winding-up-help = Det står i Enhetsregisteret. Spør foreningen før du melder deg inn eller betaler noe.
association-missing = Foreningen var ikke med sist vi leste Enhetsregisteret. Den kan ha flyttet eller være slettet.
association-source-own = Foreningen bekreftet opplysningene { $date }.
association-source-own-long-ago = Foreningen bekreftet opplysningene { $date }, for over ett år siden.
association-source-unconfirmed = Foreningen har ikke bekreftet opplysningene ennå.
association-source-national = Fra Enhetsregisteret, hentet { $date }.
association-source-voluntary = Fra Frivillighetsregisteret, hentet { $date }.
association-source-nowhere = Foreningen står ikke i Enhetsregisteret. Opplysningene kommer fra foreningen og kommunen.
association-source-note = Kilder
association-hidden = Vi viser ikke adresse, telefon eller personer. De kan høre til noens privatliv.
association-hidden-stricter = Vi viser mindre om denne foreningen, fordi det å være med kan røpe noe { $about }.
association-hidden-more = Hva vi ikke viser, og hvorfor
stricter-health = om helsa di
stricter-social = om livssituasjonen din
stricter-faith = om tro eller livssyn
stricter-politics = om politisk syn
stricter-origin = om opprinnelse
stricter-union = om fagforening
stricter-orientation = om legning eller kjønn
association-wrong = Er noe feil?
association-wrong-national = Navn, organisasjonsform og kategori retter foreningen selv i Brønnøysundregistrene.
association-wrong-national-link = Rett opp i Brønnøysundregistrene
association-description = { $name } i { $place }: { $activities }.
association-description-short = { $name } i { $place }.

## Writing to an association
contact-title = Skriv til { $name }
contact-lead = Vi sender meldingen din videre som e-post. Du får ikke se adressen til foreningen, men foreningen får din og svarer deg direkte.
contact-name = Navnet ditt
contact-email = E-postadressen din
contact-email-hint = Hit kommer svaret.
contact-message = Meldingen
contact-message-hint = Skriv gjerne hvem det gjelder, alder og hva dere lurer på. Ikke skriv fødselsnummer eller noe om helse.
contact-trap = La dette feltet stå tomt
contact-send = Send meldingen
contact-keep = Vi sletter meldingen hos oss etter 30 dager. Du får ikke kopi, for da kunne skjemaet brukes til å sende søppelpost.
contact-privacy = Slik tar vi vare på personvernet ditt
contact-error-name = Skriv navnet ditt, så foreningen vet hvem de svarer
contact-error-name-long = Skriv et kortere navn, høyst 100 tegn
contact-error-email = Skriv en e-postadresse på formen navn@eksempel.no
contact-error-message = Skriv hva du vil spørre om
contact-error-message-long = Gjør meldingen kortere. Den har { $length } tegn, og det er plass til { $most }
contact-error-too-many = Du har sendt flere meldinger på kort tid. Vent { $minutes } og trykk «Send meldingen» igjen. Det du har skrevet, står her fortsatt.
contact-minutes = { $count ->
    [one] ett minutt
   *[other] { $count } minutter
}
contact-mail-subject = Melding fra { $name }
contact-mail-intro = Denne meldingen til { $association } kom gjennom { $municipality } sin side for lag og foreninger.
contact-mail-from = Fra: { $name }
contact-mail-answer = Svar på denne e-posten, så går svaret til den som skrev. Avsenderen har ikke fått se adressen deres.
contact-mail-page = Siden om dere: { $address }
sent-title = Meldingen er tatt imot
sent-lead = Vi har lagret den og sender den til { $name } så snart vi får det til.
sent-next = Hva skjer nå?
sent-step-sent = Foreningen får meldingen som e-post
sent-step-sent-help = Navnet og e-postadressen din står i den.
sent-step-answer = Foreningen svarer deg direkte
sent-step-answer-help = De fleste er frivillige, så det kan ta noen dager. Se også i søppelposten.
sent-step-silence = Har du ikke fått svar på en uke?
sent-step-silence-help = Ta kontakt med kommunen, så hjelper vi deg videre.
sent-back = Tilbake til { $name }
sent-find = Finn flere foreninger

## Browse
browse-title = Aktiviteter fra A til Å
browse-lead = { $count ->
    [one] Én aktivitet har minst én forening her.
   *[other] { $count } aktiviteter har minst én forening her.
}
browse-letters = Gå til bokstav
browse-by-group = Etter tema
browse-by-letter = Fra A til Å
browse-empty = Ingen aktiviteter er registrert ennå.
browse-all-associations = Alle foreninger etter navn

## About the data
data-title = Om opplysningene
data-lead = Her ser du hvor opplysningene kommer fra, hvor gamle de er, hva vi ikke viser, og hvordan feil blir rettet.
data-sources = Hvor de kommer fra
data-source-entities = Enhetsregisteret
data-source-entities-help = Navn, organisasjonsnummer, organisasjonsform, når foreningen ble stiftet, og om den er konkurs eller blir avviklet.
data-source-voluntary = Frivillighetsregisteret
data-source-voluntary-help = Kategorier, grasrotandel og hvem som hører til hvem.
data-source-own = Foreningene selv
data-source-own-help = Hva de gjør, når og hvor de møtes, hva det koster, og om det er plass.
data-source-us = Kommunen
data-source-us-help = Inndeling i kretser, og forslag til aktiviteter ut fra navn og formål. Forslagene er merket «foreslått av oss» til foreningen har valgt selv.
data-licence = Inneholder data under norsk lisens for offentlige data (NLOD), tilgjengeliggjort av Brønnøysundregistrene.
data-licence-link = Les lisensen NLOD 2.0
data-age = Hvor gamle de er
data-age-read = De nasjonale registrene ble sist lest { $date }.
data-age-unread = De nasjonale registrene er ikke lest ennå.
data-age-nightly = Vi leser dem hver natt.
data-age-own = På siden om hver forening står det når foreningen sist bekreftet sine egne opplysninger.
data-hidden = Hva vi ikke viser, og hvorfor
data-hidden-address = Gateadresser og «c/o»
data-hidden-address-help = Adressen i registeret er ofte hjemme hos noen. Vi viser krets eller poststed, og møtested når foreningen har oppgitt det selv.
data-hidden-contact = E-post og telefon
data-hidden-contact-help = De kan være private. Skriv i stedet til foreningen gjennom skjemaet på siden deres.
data-hidden-persons = Personer
data-hidden-persons-help = Styremedlemmer og andre med verv står ikke her, og heller ikke i åpne data.
data-hidden-stricter = Foreninger der det å være med kan røpe noe om deg
data-hidden-stricter-help = Noen navn og kategorier kan røpe noe om helse, livssituasjon, tro, politikk, opprinnelse, fagforening eller legning. Loven verner slike opplysninger særskilt (personvernforordningen artikkel 9).
data-hidden-stricter-what = Om disse foreningene viser vi ikke krets ut fra adressen, ikke teksten i registeret og ingen foreslåtte aktiviteter som røper noe.
data-wrong = Slik retter du feil
data-wrong-national = Foreningen endrer navn, organisasjonsform, adresse og kategori i Brønnøysundregistrene. Vi henter endringen derfra.
data-wrong-national-link = Endre i Brønnøysundregistrene
data-wrong-own = Alt annet retter vi. Ta kontakt med oss.
data-names = Hvordan navn er skrevet
data-names-help = Registeret skriver de fleste navn med store bokstaver. Vi skriver dem slik folk gjør. Er forskjellen større enn det, står det registrerte navnet under fakta.
data-open = Åpne data
data-open-help = Alle kan bruke registeret, uten nøkkel og uten å spørre. Vis til Brønnøysundregistrene når du bruker det.
data-open-csv = Alle foreninger som regneark (CSV)
data-open-api = Alle foreninger for programmer (JSON)
data-open-description = Beskrivelse for programmer (OpenAPI)

## Privacy
privacy-title = Personvern
privacy-lead = Du kan lete og lese uten å fortelle hvem du er. Her ser du det lille vi lagrer, og hvorfor.
privacy-reading = Når du leser og søker
privacy-reading-help = Vi bruker bare informasjonskapsler som er nødvendige: én som husker at du er logget inn, og én mens du logger inn. Leser du bare, får du ingen. Vi måler ikke hva du gjør. Sidene henter ingenting fra andre nettsteder. Vi lagrer verken søkeord eller nettadressen (IP-adressen) din.
privacy-limit = For å stanse misbruk teller vi hvor ofte det sendes skjema fra samme nettadresse. Tallet ligger bare i minnet på tjeneren, og blir aldri skrevet ned.
privacy-map = Når du åpner kartet
privacy-map-help = Først når du trykker på «Åpne stort kart», henter nettleseren kart fra Kartverket. Da ser Kartverket nettadressen din.
privacy-contact = Når du skriver til en forening
privacy-contact-help = Vi tar imot navnet ditt, e-postadressen din og meldingen, og sender dem til foreningen. Hos oss blir de slettet etter 30 dager. Foreningen har selv ansvar for det den har fått.
privacy-contact-basis = Grunnlaget er at vi gjør en oppgave for fellesskapet (personvernforordningen artikkel 6 nr. 1 bokstav e).
privacy-register = Hvis du har verv i en forening
privacy-register-help = Vi har en kopi av det Brønnøysundregistrene sier om foreningen. Der kan adresse, telefon eller e-post være din. Det vises ikke for andre, og vi sletter det når registeret krever det.
privacy-rights = Rettighetene dine
privacy-rights-help = Du kan be om å få se det vi har om deg, få det rettet eller slettet, og si nei til at vi bruker det.
privacy-complain = Mener du at vi gjør feil, kan du klage til Datatilsynet.
privacy-complain-link = Datatilsynet om å klage
privacy-who = Hvem har ansvaret?
privacy-who-help = { $name } er behandlingsansvarlig.

## Accessibility
accessibility-title = Tilgjengelighet
accessibility-lead = Alle skal kunne bruke disse sidene, uansett hvordan de leser, hører og styrer.
accessibility-goal = Hva vi har gjort
accessibility-goal-help = Sidene er laget for å følge WCAG 2.2 på nivå AA, som er mer enn loven krever. Alt virker med tastatur, uten skript, i mørk visning og på smale skjermer.
accessibility-tested = Hver side blir prøvd med automatiske tester hver gang noe endres. Slike tester finner bare en del av feilene.
accessibility-known = Dette vet vi ikke er godt nok
accessibility-known-map = Det store kartet er vanskelig å bruke med skjermleser. Stedene står også i lista.
accessibility-known-words = Foreningene skriver selv om det de gjør. Tekstene kan mangle på språket ditt, eller være tunge å lese.
accessibility-known-people = Sidene er ennå ikke prøvd av personer som bruker skjermleser til daglig.
accessibility-tell = Si fra om hindre
accessibility-tell-help = Er det noe du ikke får til, vil vi gjerne vite det. Vi svarer, og hjelper deg på en annen måte så lenge.
contact-in-foot = Slik når du oss
accessibility-declaration = Tilgjengelighetserklæring
accessibility-declaration-help = Hver kommune skal ha en erklæring på uustatus.no. Denne siden er ikke erklæringen. { $name } må fylle ut sin egen.
accessibility-declaration-link = Finn erklæringer på uustatus.no
accessibility-complain = Hjelper det ikke å si fra, kan du klage til
accessibility-complain-link = Diskrimineringsnemnda

## An association that has not confirmed
unconfirmed = Ikke bekreftet i år
unconfirmed-since = Foreningen har ikke bekreftet opplysningene innen fristen { $day }. De kan være utdaterte.
sleeping-since = Foreningen står ikke i lista nå, fordi ingen har bekreftet opplysningene siden fristen { $day }.
sleeping-kept = Ingenting er slettet. Når noen som svarer for foreningen bekrefter opplysningene, kommer den tilbake med en gang.
sleeping-confirm = Bekreft opplysningene
sleeping-claim = Ta ansvar for foreningen

deed-associations-mark-unconfirmed = Merket en forening som ikke har bekreftet

register-indicator-number = Foreninger
register-indicator-number-how = Foreninger i kommunen på den siste dagen. De regnes fra dagen de ble stiftet til dagen de ble slettet. Kilde: Enhetsregisteret og Frivillighetsregisteret.
register-indicator-new = Nye foreninger
register-indicator-new-how = Foreninger som ble stiftet i perioden, og som holder til her nå. Kilde: Enhetsregisteret og Frivillighetsregisteret.
register-indicator-closed = Avsluttede foreninger
register-indicator-closed-how = Foreninger som ble slettet i perioden. Kilde: Enhetsregisteret.
register-indicator-elsewhere = Uten område eller kategori
register-indicator-founded-until = Til og med { $year }
register-indicator-founded-from = Fra { $year }
register-indicator-founded-unknown = Ukjent

register-evidence = Forening
