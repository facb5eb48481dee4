# The register of associations, as residents meet it.

## Menu, ways and shared words
nav-find = Finn foreining
crumbs = Du er her
crumb-start = Framside
crumb-find = Foreiningar
and-more = og { $count } til

## What is known of an association
openness-open = Tek imot nye
openness-waiting_list = Venteliste
openness-full = Fullt
standing-bankrupt = Konkurs
standing-winding_up = Blir avvikla
ages-between = { $from }–{ $to } år
ages-from = frå { $from } år
ages-to = til { $to } år
ages-exactly = { $from } år
price-free = gratis
price-one = { $to } kr i året
price-range = { $from }–{ $to } kr i året
price-free-to = frå gratis til { $to } kr i året
target-small_children = Små barn
target-children = Barn
target-youth = Ungdom
target-adults = Vaksne
target-seniors = Eldre
target-families = Familiar
target-newcomers = Nye i Noreg
target-disabilities = Personar med funksjonsnedsetjing
access-step_free = Trinnfritt
access-accessible_toilet = Toalett for rullestol
access-hearing_loop = Teleslyngje
access-companion_free = Ledsagar gratis
access-calm_group = Roleg gruppe
access-adapted = Tilpassa aktivitet
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
language-nsi = norsk teiknspråk

## A row of a list
row-ages = Alder:
row-when = Når:
row-where = Kvar:
row-price = Pris:
row-access = Tilgjenge:
row-confirmed = Stadfesta { $date }.
row-confirmed-long-ago = Stadfesta { $date }, for over eitt år sidan.
why-by = Fann via
why-name = namn:
why-spelling = namn som liknar:
why-abbreviation = kortform:
why-former = anna namn:
why-tag = aktivitet:
why-place = stad:
why-number = organisasjonsnummer
why-text = ord i skildringa:

## Start page
start-title = Finn ei foreining
start-heading = Kva vil du vere med på?
start-lead = { $count ->
    [0] Snart finn du lag og foreiningar i { $name } her. Du treng ikkje logge inn.
    [one] Søk i laget eller foreininga i { $name }. Du treng ikkje logge inn.
   *[other] Søk blant { $count } lag og foreiningar i { $name }. Du treng ikkje logge inn.
}
start-search-label = Søk etter ei foreining eller ein aktivitet
start-search = Søk
start-try = Prøv:
start-missing = Manglar foreininga di?
start-missing-help = Også grupper utan organisasjonsnummer høyrer heime her. Sei frå, så legg vi dykk inn.
start-missing-mail = Skriv til oss
start-doors = Inngangar
start-door-find = Finn foreining og aktivitet
start-door-find-count = { $count ->
    [one] 1 foreining.
   *[other] { $count } foreiningar.
}
start-door-find-open = { $count ->
    [one] 1 tek imot nye no.
   *[other] { $count } tek imot nye no.
}
start-door-browse = Bla frå A til Å
start-door-browse-count = { $count ->
    [one] 1 aktivitet å velje mellom.
   *[other] { $count } aktivitetar å velje mellom.
}
start-activities = Dette driv mange med
start-activities-all = Alle aktivitetar
start-recent = Nytt frå foreiningane
start-recent-all = Sist stadfesta først
start-newest = Nye i Frivilligheitsregisteret
start-districts = Der du bur
start-empty = Registeret er tomt enno
start-empty-help = Her kjem lag og foreiningar så snart kommunen har henta dei frå dei nasjonale registra.
start-talk = Vil du heller snakke med nokon?
start-talk-help = Ring eller kom innom, så leitar vi saman.

## Find
find-heading = Finn foreining og aktivitet
find-title-words = { $count ->
    [0] Ingen treff på «{ $words }»
    [one] «{ $words }», 1 treff
   *[other] «{ $words }», { $count } treff
}
find-title-all = { $count ->
    [one] Finn foreining, 1 treff
   *[other] Finn foreining, { $count } treff
}
find-search-label = Søk i foreiningar og aktivitetar
find-search = Søk
find-browse = Bla i alle aktivitetar frå A til Å
find-narrow = Avgrens
find-narrow-fold = { $count ->
    [0] Avgrens treffa
    [one] Avgrens treffa (1 vald)
   *[other] Avgrens treffa ({ $count } valde)
}
find-use-choices = Bruk vala
find-more-values = { $count ->
    [one] Vis 1 til
   *[other] Vis { $count } til
}
facet-activity = Aktivitet
facet-target = Kven er det for?
facet-district = Stad
facet-open = Plass
facet-access = Tilrettelagt
facet-category = Kategori
facet-confirmed = Oppdatert
facet-open-yes = Tek imot nye no
facet-confirmed-yes = Stadfesta det siste året
find-count = { $count ->
    [0] Ingen treff
    [one] 1 treff
   *[other] { $count } treff
}
find-shown = Viser { $from }–{ $to } av { $total }
find-sort = Sorter etter
find-sort-best = Best treff
find-sort-alphabet = Namn, A–Å
find-sort-confirmed = Sist stadfesta
find-sort-use = Sorter
find-chosen = Dette har du valt
find-remove = { $value }, ta bort
find-remove-all = Ta bort alle val
find-read-as = Vi las søket som { $parts }.
find-read-activity = aktiviteten «{ $word }»
find-read-place = staden «{ $word }»
find-relaxed = Ingen treff har alle orda, så vi søkte utan { $words }.
find-number-wrong = «{ $number }» er ikkje eit organisasjonsnummer
find-number-wrong-help = Det siste sifferet passar ikkje med dei åtte andre. Truleg er eitt siffer feil. Sjå på talet ein gong til, eller søk på namnet.
find-number-unknown = Inga foreining her har organisasjonsnummer { $number }
find-number-unknown-help = Nummeret er rett skrive, men foreininga høyrer kanskje til i ein annan kommune.
find-number-look-up = Slå opp nummeret i Einingsregisteret
find-none = Vi fann ingenting, men prøv dette:
find-try-without = Søk utan «{ $words }»
find-try-unnarrowed = Ta bort vala
find-try-count = { $count ->
    [one] 1 treff
   *[other] { $count } treff
}
find-try-close = Aktivitetar som ligg nær
find-try-common = Dette driv flest med her
find-pages = Sider med treff
find-page-number = Side { $number }
find-previous = Førre
find-next = Neste
find-map = Kart
find-map-help = Tala er dei same som i lista.
find-map-known = { $count ->
    [one] Éi på denne sida har sagt kvar dei møtest.
   *[other] { $count } på denne sida har sagt kvar dei møtest.
}
find-map-unknown = Ingen på denne sida har sagt kvar dei møtest.
find-not-found = Fann du ikkje det du leita etter?
find-not-found-help = Sei frå til oss. Kanskje finst det likevel, og elles er det godt for oss å vite.
find-csv = Last ned treffa som rekneark (CSV)
file-name = Namn
file-confirmed = Stadfesta
file-page = Side

## Map
map-open = Opne stort kart
map-open-help = Då hentar nettlesaren din kart frå Kartverket.
map-zoom-in = Vis mindre område
map-zoom-out = Vis større område
map-failed = Vi fekk ikkje henta kartet. Stadene står i lista.
map-drawn = { $count ->
    [0] Teikna kart over kommunen, utan treff.
    [one] Teikna kart med éin nummerert stad. Staden står òg i lista.
   *[other] Teikna kart med { $count } nummererte stader. Dei same stadene står i lista.
}
map-kilometres = { $count } km

## An association
association-about = Om foreininga
association-about-national = Slik står det i Einingsregisteret
association-activities = Aktivitetar
association-proposed = foreslått av oss
association-proposed-help = Vi har foreslått aktivitetane ut frå namn og formål. Foreininga kan rette dei.
association-groups = Grupper
association-groups-table = Tabell over grupper, kan rullast
association-group = Gruppe
association-ages = Alder
association-when = Når
association-where = Kvar
association-room = Plass
association-start = Slik byrjar du
association-places = Her møtest vi
association-districts = I { $place }
association-links = Les meir
association-website = Nettstad
association-write = Skriv til foreininga
association-share = Del
association-shared = Lenkja er kopiert
association-print = Skriv ut
association-facts = Fakta
association-number = Org.nr
association-no-number = Ikkje i Einingsregisteret
association-form = Form
association-founded = Skipa
association-voluntary = Register
association-voluntary-since = Frivilligheitsregisteret sidan { $date }
association-voluntary-in = Frivilligheitsregisteret
association-voluntary-not = Einingsregisteret
association-grassroots = Grasrotdelen
association-grassroots-yes = Kan få grasrotdelen
association-categories = Kategori
association-for = For
association-languages = Språk
association-main = Høyrer til
association-parts = Undergrupper
association-former = Tidlegare namn
association-registered = Registrert namn
association-getting-in = Tilrettelegging
association-bankrupt = Foreininga er konkurs
association-bankrupt-help = Det står i Einingsregisteret. Spør foreininga før du melder deg inn eller betaler noko.
association-winding-up = Foreininga blir avvikla
association-winding-up-help = Det står i Einingsregisteret. Spør foreininga før du melder deg inn eller betaler noko.
association-missing = Foreininga var ikkje med sist vi las Einingsregisteret. Ho kan ha flytta eller vere sletta.
association-source-own = Foreininga stadfesta opplysningane { $date }.
association-source-own-long-ago = Foreininga stadfesta opplysningane { $date }, for over eitt år sidan.
association-source-unconfirmed = Foreininga har ikkje stadfesta opplysningane enno.
association-source-national = Frå Einingsregisteret, henta { $date }.
association-source-voluntary = Frå Frivilligheitsregisteret, henta { $date }.
association-source-nowhere = Foreininga står ikkje i Einingsregisteret. Opplysningane kjem frå foreininga og kommunen.
association-source-note = Kjelder
association-hidden = Vi viser ikkje adresse, telefon eller personar. Dei kan høyre til privatlivet til nokon.
association-hidden-stricter = Vi viser mindre om denne foreininga, fordi det å vere med kan røpe noko { $about }.
association-hidden-more = Kva vi ikkje viser, og kvifor
stricter-health = om helsa di
stricter-social = om livssituasjonen din
stricter-faith = om tru eller livssyn
stricter-politics = om politisk syn
stricter-origin = om opphav
stricter-union = om fagforeining
stricter-orientation = om legning eller kjønn
association-wrong = Er noko feil?
association-wrong-national = Namn, organisasjonsform og kategori rettar foreininga sjølv i Brønnøysundregistra.
association-wrong-national-link = Rett opp i Brønnøysundregistra
association-description = { $name } i { $place }: { $activities }.
association-description-short = { $name } i { $place }.

## Writing to an association
contact-title = Skriv til { $name }
contact-lead = Vi sender meldinga di vidare som e-post. Du får ikkje sjå adressa til foreininga, men foreininga får di og svarar deg direkte.
contact-name = Namnet ditt
contact-email = E-postadressa di
contact-email-hint = Hit kjem svaret.
contact-message = Meldinga
contact-message-hint = Skriv gjerne kven det gjeld, alder og kva de lurer på. Ikkje skriv fødselsnummer eller noko om helse.
contact-trap = Lat dette feltet stå tomt
contact-send = Send meldinga
contact-keep = Vi slettar meldinga hos oss etter 30 dagar. Du får ikkje kopi, for då kunne skjemaet brukast til å sende søppelpost.
contact-privacy = Slik tek vi vare på personvernet ditt
contact-error-name = Skriv namnet ditt, så foreininga veit kven dei svarar
contact-error-name-long = Skriv eit kortare namn, høgst 100 teikn
contact-error-email = Skriv ei e-postadresse på forma namn@eksempel.no
contact-error-message = Skriv kva du vil spørje om
contact-error-message-long = Gjer meldinga kortare. Ho har { $length } teikn, og det er plass til { $most }
contact-error-too-many = Du har sendt fleire meldingar på kort tid. Vent { $minutes } og trykk «Send meldinga» igjen. Det du har skrive, står her framleis.
contact-minutes = { $count ->
    [one] eitt minutt
   *[other] { $count } minutt
}
contact-mail-subject = Melding frå { $name }
contact-mail-intro = Denne meldinga til { $association } kom gjennom sida til { $municipality } for lag og foreiningar.
contact-mail-from = Frå: { $name }
contact-mail-answer = Svar på denne e-posten, så går svaret til den som skreiv. Avsendaren har ikkje fått sjå adressa dykkar.
contact-mail-page = Sida om dykk: { $address }
sent-title = Meldinga er teken imot
sent-lead = Vi har lagra ho og sender ho til { $name } så snart vi får det til.
sent-next = Kva skjer no?
sent-step-sent = Foreininga får meldinga som e-post
sent-step-sent-help = Namnet og e-postadressa di står i ho.
sent-step-answer = Foreininga svarar deg direkte
sent-step-answer-help = Dei fleste er frivillige, så det kan ta nokre dagar. Sjå òg i søppelposten.
sent-step-silence = Har du ikkje fått svar på ei veke?
sent-step-silence-help = Ta kontakt med kommunen, så hjelper vi deg vidare.
sent-back = Tilbake til { $name }
sent-find = Finn fleire foreiningar

## Browse
browse-title = Aktivitetar frå A til Å
browse-lead = { $count ->
    [one] Éin aktivitet har minst éi foreining her.
   *[other] { $count } aktivitetar har minst éi foreining her.
}
browse-letters = Gå til bokstav
browse-by-group = Etter tema
browse-by-letter = Frå A til Å
browse-empty = Ingen aktivitetar er registrerte enno.
browse-all-associations = Alle foreiningar etter namn

## About the data
data-title = Om opplysningane
data-lead = Her ser du kvar opplysningane kjem frå, kor gamle dei er, kva vi ikkje viser, og korleis feil blir retta.
data-sources = Kvar dei kjem frå
data-source-entities = Einingsregisteret
data-source-entities-help = Namn, organisasjonsnummer, organisasjonsform, når foreininga vart skipa, og om ho er konkurs eller blir avvikla.
data-source-voluntary = Frivilligheitsregisteret
data-source-voluntary-help = Kategoriar, grasrotdelen og kven som høyrer til kven.
data-source-own = Foreiningane sjølve
data-source-own-help = Kva dei gjer, når og kvar dei møtest, kva det kostar, og om det er plass.
data-source-us = Kommunen
data-source-us-help = Inndeling i krinsar, og forslag til aktivitetar ut frå namn og formål. Forslaga er merkte «foreslått av oss» til foreininga har valt sjølv.
data-licence = Inneheld data under norsk lisens for offentlege data (NLOD), gjorde tilgjengelege av Brønnøysundregistra.
data-licence-link = Les lisensen NLOD 2.0
data-age = Kor gamle dei er
data-age-read = Dei nasjonale registra vart sist lesne { $date }.
data-age-unread = Dei nasjonale registra er ikkje lesne enno.
data-age-nightly = Vi les dei kvar natt.
data-age-own = På sida om kvar foreining står det når foreininga sist stadfesta sine eigne opplysningar.
data-hidden = Kva vi ikkje viser, og kvifor
data-hidden-address = Gateadresser og «c/o»
data-hidden-address-help = Adressa i registeret er ofte heime hos nokon. Vi viser krins eller poststad, og møtestad når foreininga sjølv har oppgitt han.
data-hidden-contact = E-post og telefon
data-hidden-contact-help = Dei kan vere private. Skriv heller til foreininga gjennom skjemaet på sida deira.
data-hidden-persons = Personar
data-hidden-persons-help = Styremedlemer og andre med verv står ikkje her, og heller ikkje i opne data.
data-hidden-stricter = Foreiningar der det å vere med kan røpe noko om deg
data-hidden-stricter-help = Nokre namn og kategoriar kan røpe noko om helse, livssituasjon, tru, politikk, opphav, fagforeining eller legning. Lova vernar slike opplysningar særskilt (personvernforordninga artikkel 9).
data-hidden-stricter-what = Om desse foreiningane viser vi ikkje krins ut frå adressa, ikkje teksten i registeret og ingen foreslåtte aktivitetar som røper noko.
data-wrong = Slik rettar du feil
data-wrong-national = Foreininga endrar namn, organisasjonsform, adresse og kategori i Brønnøysundregistra. Vi hentar endringa derifrå.
data-wrong-national-link = Endre i Brønnøysundregistra
data-wrong-own = Alt anna rettar vi. Ta kontakt med oss.
data-names = Korleis namn er skrivne
data-names-help = Registeret skriv dei fleste namn med store bokstavar. Vi skriv dei slik folk gjer. Er skilnaden større enn det, står det registrerte namnet under fakta.
data-open = Opne data
data-open-help = Alle kan bruke registeret, utan nøkkel og utan å spørje. Vis til Brønnøysundregistra når du bruker det.
data-open-csv = Alle foreiningar som rekneark (CSV)
data-open-api = Alle foreiningar for program (JSON)
data-open-description = Skildring for program (OpenAPI)

## Privacy
privacy-title = Personvern
privacy-lead = Du kan leite og lese utan å fortelje kven du er. Her ser du det vesle vi lagrar, og kvifor.
privacy-reading = Når du les og søker
privacy-reading-help = Vi bruker berre informasjonskapslar som er nødvendige: éin som hugsar at du er logga inn, og éin medan du loggar inn. Les du berre, får du ingen. Vi måler ikkje kva du gjer. Sidene hentar ingenting frå andre nettstader. Vi lagrar verken søkjeord eller nettadressa (IP-adressa) di.
privacy-limit = For å stanse misbruk tel vi kor ofte det blir sendt skjema frå same nettadresse. Talet ligg berre i minnet på tenaren, og blir aldri skrive ned.
privacy-map = Når du opnar kartet
privacy-map-help = Først når du trykkjer på «Opne stort kart», hentar nettlesaren kart frå Kartverket. Då ser Kartverket nettadressa di.
privacy-contact = Når du skriv til ei foreining
privacy-contact-help = Vi tek imot namnet ditt, e-postadressa di og meldinga, og sender dei til foreininga. Hos oss blir dei sletta etter 30 dagar. Foreininga har sjølv ansvar for det ho har fått.
privacy-contact-basis = Grunnlaget er at vi gjer ei oppgåve for fellesskapet (personvernforordninga artikkel 6 nr. 1 bokstav e).
privacy-register = Om du har verv i ei foreining
privacy-register-help = Vi har ein kopi av det Brønnøysundregistra seier om foreininga. Der kan adresse, telefon eller e-post vere din. Det blir ikkje vist for andre, og vi slettar det når registeret krev det.
privacy-rights = Rettane dine
privacy-rights-help = Du kan be om å få sjå det vi har om deg, få det retta eller sletta, og seie nei til at vi bruker det.
privacy-complain = Meiner du at vi gjer feil, kan du klage til Datatilsynet.
privacy-complain-link = Datatilsynet om å klage
privacy-who = Kven har ansvaret?
privacy-who-help = { $name } er behandlingsansvarleg.

## Accessibility
accessibility-title = Tilgjenge
accessibility-lead = Alle skal kunne bruke desse sidene, same korleis dei les, høyrer og styrer.
accessibility-goal = Kva vi har gjort
accessibility-goal-help = Sidene er laga for å følgje WCAG 2.2 på nivå AA, som er meir enn lova krev. Alt verkar med tastatur, utan skript, i mørk vising og på smale skjermar.
accessibility-tested = Kvar side blir prøvd med automatiske testar kvar gong noko blir endra. Slike testar finn berre ein del av feila.
accessibility-known = Dette veit vi ikkje er godt nok
accessibility-known-map = Det store kartet er vanskeleg å bruke med skjermlesar. Stadene står òg i lista.
accessibility-known-words = Foreiningane skriv sjølve om det dei gjer. Tekstane kan mangle på språket ditt, eller vere tunge å lese.
accessibility-known-people = Sidene er enno ikkje prøvde av personar som bruker skjermlesar til dagleg.
accessibility-tell = Sei frå om hinder
accessibility-tell-help = Er det noko du ikkje får til, vil vi gjerne vite det. Vi svarar, og hjelper deg på ein annan måte så lenge.
contact-in-foot = Slik når du oss
accessibility-declaration = Tilgjengeerklæring
accessibility-declaration-help = Kvar kommune skal ha ei erklæring på uustatus.no. Denne sida er ikkje erklæringa. { $name } må fylle ut si eiga.
accessibility-declaration-link = Finn erklæringar på uustatus.no
accessibility-complain = Hjelper det ikkje å seie frå, kan du klage til
accessibility-complain-link = Diskrimineringsnemnda

## An association that has not confirmed
unconfirmed = Ikkje stadfesta i år
unconfirmed-since = Foreininga har ikkje stadfesta opplysningane innan fristen { $day }. Dei kan vere utdaterte.
sleeping-since = Foreininga står ikkje i lista no, fordi ingen har stadfesta opplysningane sidan fristen { $day }.
sleeping-kept = Ingenting er sletta. Når nokon som svarer for foreininga stadfestar opplysningane, kjem ho tilbake med ein gong.
sleeping-confirm = Stadfest opplysningane
sleeping-claim = Ta ansvar for foreininga

deed-associations-mark-unconfirmed = Merkte ei foreining som ikkje har stadfesta

register-indicator-number = Foreiningar
register-indicator-number-how = Foreiningar i kommunen på den siste dagen. Dei blir rekna frå dagen dei vart stifta til dagen dei vart sletta. Kjelde: Einingsregisteret og Frivilligregisteret.
register-indicator-new = Nye foreiningar
register-indicator-new-how = Foreiningar som vart stifta i perioden, og som held til her no. Kjelde: Einingsregisteret og Frivilligregisteret.
register-indicator-closed = Avslutta foreiningar
register-indicator-closed-how = Foreiningar som vart sletta i perioden. Kjelde: Einingsregisteret.
register-indicator-elsewhere = Utan område eller kategori
register-indicator-founded-until = Til og med { $year }
register-indicator-founded-from = Frå { $year }
register-indicator-founded-unknown = Ukjent

register-evidence = Foreining
