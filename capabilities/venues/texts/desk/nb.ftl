
# For those who look after premises.

## Settings
venuedesk-settings = Navn i kalendere
venuedesk-settings-intro = Her bestemmer dere hva alle kan se i kalenderne over lokaler.
venuedesk-settings-names = Vis hvilken forening som har tida
venuedesk-settings-names-hint = Er det av, står det bare «Opptatt». Personer vises aldri.

## The list
venuedesk-nav = Lokaler
venuedesk-lead = Steder og lokaler som innbyggere og foreninger kan låne. Det som mangler, står ved hvert lokale.
venuedesk-new-site = Nytt sted
venuedesk-closures = Stengte dager
venuedesk-groups = Felles regler
venuedesk-import = Les inn fra fil
venuedesk-search-label = Finn lokale
venuedesk-search-words = Navn, adresse eller slag
venuedesk-search = Vis
venuedesk-search-all = Vis alle
venuedesk-all = Alle
venuedesk-lacking = Mangler
venuedesk-lacking-any = Vis uansett
venuedesk-lacks-regel = Ingen regel
venuedesk-lacks-tider = Ingen åpningstider
venuedesk-lacks-pris = Ingen pris
venuedesk-lacks-fakta = Fakta mangler
venuedesk-lacks-bilde = Ingen bilder
venuedesk-complete = Alt er fylt ut
venuedesk-count = { $count ->
    [one] Ett lokale
   *[other] { $count } lokaler
}
venuedesk-sites-count = { $count ->
    [one] ett sted
   *[other] { $count } steder
}
venuedesk-parts-count = { $count ->
    [one] én del å låne
   *[other] { $count } deler å låne
}
venuedesk-none = Ingen lokaler passer. Ta bort noe av det du har valgt.
venuedesk-ended = Ute av bruk fra { $date }: { $reason }

## What the pages share
venuedesk-save = Lagre
venuedesk-preview = Se hva som endres
venuedesk-not-saved = Ikke lagret ennå
venuedesk-remove = Fjern
venuedesk-remove-yes = Ja, fjern
venuedesk-no = Nei, behold
venuedesk-choose = Velg
venuedesk-not-said = Ikke oppgitt
venuedesk-more = { $count ->
    [one] … og én til
   *[other] … og { $count } til
}
venuedesk-minutes = { $count ->
    [one] Ett minutt
   *[other] { $count } minutter
}
venuedesk-history = Hva som er gjort
venuedesk-history-none = Ingenting er endret ennå.
venuedesk-actor-nobody = Ukjent
venuedesk-actor-operator = Driften
venuedesk-actor-program = Samspill
venuedesk-actor-person = En person
venuedesk-did-made = Lagt til
venuedesk-did-changed = Endret
venuedesk-did-removed = Fjernet
venuedesk-did-about = Beskrivelsen endret
venuedesk-did-parts = Delene endret
venuedesk-did-facts = Fakta endret
venuedesk-did-pictures = Bildene endret
venuedesk-did-opening = Åpningstidene endret
venuedesk-did-rules = Reglene endret
venuedesk-did-closures = Stengte dager endret
venuedesk-did-group = Gruppa endret
venuedesk-did-end = Tatt ut av bruk
venuedesk-did-resume = Tatt i bruk igjen
venuedesk-see-public = Se siden slik alle ser den
venuedesk-tabs = Om dette lokalet
venuedesk-tab-about = Om lokalet
venuedesk-tab-parts = Deler
venuedesk-tab-facts = Fakta
venuedesk-tab-pictures = Bilder
venuedesk-tab-opening = Åpningstider
venuedesk-tab-rules = Regler
venuedesk-date-hint = Skriv datoen slik: 24.12.2026. Tomt betyr i dag.
venuedesk-done-saved = Endringene er lagret.
venuedesk-done-removed = Det er fjernet.
venuedesk-done-site-made = Stedet er lagt til. Nå kan du legge til lokaler der.
venuedesk-done-premises-made = Lokalet er lagt til. Del det opp her, eller gå videre til fakta, tider og regler.
venuedesk-done-picture = Bildet er lagt til.
venuedesk-done-ended = Lokalet tas ut av bruk.
venuedesk-done-resumed = Lokalet er i bruk igjen.
venuedesk-done-rule = Regelen er lagret.
venuedesk-done-rule-ended = Regelen er avsluttet.
venuedesk-done-group = Gruppa er laget. Velg lokalene, og skriv reglene.
venuedesk-done-imported = Fila er lest inn.

## A site
venuedesk-name = Navn
venuedesk-address = Adresse
venuedesk-district = Bydel eller område
venuedesk-position = Plassering på kartet (kan stå tomt)
venuedesk-position-hint = Breddegrad og lengdegrad, for eksempel 62.3462, 5.8562
venuedesk-transport = Kollektivt (kan stå tomt)
venuedesk-transport-hint = Nærmeste holdeplass og hvor langt det er å gå
venuedesk-parking = Parkering (kan stå tomt)
venuedesk-parking-hint = Hvor, hvor mange plasser, og plasser for dem som har kort
venuedesk-house-rules = Husregler (kan stå tomt)
venuedesk-house-rules-hint = Det alle som låner her, må vite: nøkler, rydding, ro om kvelden
venuedesk-owner = Hvem leier ut? (kan stå tomt)
venuedesk-owner-hint = Tomt betyr kommunen. Ellers skriver du navnet på foreningen slik det står i registeret, eller på en utleier. De som bestiller for den, kan da endre lokalene her.
venuedesk-site-name-hint = Det folk kaller stedet, for eksempel «Kirkebakken skole»
venuedesk-site-premises = Lokaler her
venuedesk-site-empty = Her er det ingen lokaler ennå.
venuedesk-site-pictures = { $count ->
    [0] Legg til bilder av stedet
    [one] Ett bilde av stedet
   *[other] { $count } bilder av stedet
}
venuedesk-site-remove = Fjern stedet
venuedesk-site-remove-ask = Vil du fjerne stedet?
venuedesk-site-remove-what = Beskrivelsen og bildene forsvinner. Det kan ikke angres.

## Premises
venuedesk-new-premises = Nytt lokale
venuedesk-new-premises-at = Nytt lokale: { $site }
venuedesk-new-premises-lead = Begynn med navn og slag. Resten fyller du ut på sidene til lokalet.
venuedesk-make-premises = Legg til lokalet
venuedesk-premises-name-hint = Rommet i bygget, for eksempel «Gymsalen». Er det hele stedet, skriver du samme navn.
venuedesk-kind = Slags lokale
venuedesk-people = Plass til hvor mange? (kan stå tomt)
venuedesk-people-hint = Det meste som er lov i hele lokalet
venuedesk-whole = Hele lokalet
venuedesk-about = Om lokalet (kan stå tomt)
venuedesk-about-hint = Det folk vil vite før de bestemmer seg
venuedesk-holidays = Stengt på helligdager
venuedesk-holidays-hint = De tolv offentlige helligdagene regnes ut for hvert år.
venuedesk-suits = Passer for
venuedesk-suits-hint = Det folk kan velge når de søker. Det som passer best, kommer først.
venuedesk-suits-new = Ny bruk
venuedesk-suits-add = Legg til bruk
venuedesk-purpose = Bruk eller aktivitet
venuedesk-uses = Det folk kommer for
venuedesk-fitness = Hvor godt?
venuedesk-level-100 = Svært godt
venuedesk-level-75 = Godt
venuedesk-level-50 = Kan brukes
venuedesk-level-25 = I nødsfall
venuedesk-premises-remove = Fjern lokalet
venuedesk-premises-remove-ask = Vil du fjerne { $name }?
venuedesk-premises-remove-what = Alt om lokalet forsvinner. Det kan ikke angres.
venuedesk-premises-used = Lokalet har vært lånt ut og kan ikke fjernes. Ta det ut av bruk i stedet.
venuedesk-end = Ut av bruk
venuedesk-end-lead = Lokalet kan ikke lånes fra dagen du velger. Det som har skjedd der, blir stående.
venuedesk-end-do = Ta lokalet ut av bruk
venuedesk-end-from = Fra og med
venuedesk-end-reason = Hvorfor?
venuedesk-end-reason-hint = Alle kan lese det, for eksempel «Bygget rives»
venuedesk-end-yes = Ta lokalet ut av bruk
venuedesk-resume = Ta i bruk igjen

## Parts
venuedesk-parts-lead = Del gulvet i de minste delene som noen gang lånes ut eller stenges alene. Kryss så av hvilke av dem hvert tilbud består av.
venuedesk-parts-used = Lokalet har vært i bruk. Det som er brukt, kan ikke fjernes, men kan få nytt navn.
venuedesk-quick = Fyll ut for meg
venuedesk-quick-hint = Det som står i skjemaet nå, blir erstattet. Ingenting lagres før du trykker «Lagre».
venuedesk-quick-fill = Fyll ut
venuedesk-quick-whole = Bare hele
venuedesk-quick-halves = To halve og hel
venuedesk-quick-thirds = Tre tredeler, to tredeler og hel
venuedesk-quick-pitch = Fotballbane: åtte små eller tre mellomstore, og hel
venuedesk-quick-part = Bane { $letter }
venuedesk-quick-two = To tredeler ({ $letters })
venuedesk-quick-all = Hele flata
venuedesk-quick-strip = Stripe { $number }
venuedesk-quick-small = Liten bane { $number }
venuedesk-quick-middle = Mellomstor bane { $number }
venuedesk-quick-whole-pitch = Hele banen
venuedesk-quick-layout-eight = Åtte små
venuedesk-quick-layout-three = Tre mellomstore
venuedesk-atoms = De minste delene
venuedesk-atom = Del { $number }
venuedesk-atom-add = Legg til en del
venuedesk-part-kept = Har vært brukt, og blir stående.
venuedesk-sets = Det folk kan låne
venuedesk-sets-caption = Tilbud nedover, de minste delene bortover. Et kryss betyr at tilbudet består av delen.
venuedesk-set = Tilbud
venuedesk-set-new = Nytt tilbud
venuedesk-set-name = Navn på tilbudet
venuedesk-layout = Oppsett
venuedesk-set-people = Plass til
venuedesk-before = Minutter før
venuedesk-after = Minutter etter
venuedesk-set-hint = Oppsett kan stå tomt. Minutter før og etter holdes fri til rigging og rydding.
venuedesk-set-kept = Har vært brukt: delene ligger fast, og det kan ikke fjernes.
venuedesk-set-add = Legg til et tilbud
venuedesk-tick = { $set }: { $atom }
venuedesk-shuts = Det som stenger for hverandre
venuedesk-shuts-lead = To tilbud som har en del felles, kan ikke brukes samtidig.
venuedesk-shuts-none = Stenger ikke for noe annet
venuedesk-shuts-again = Regn ut på nytt

## Facts
venuedesk-fact-who = Hvem sier det?
venuedesk-fact-who-hint = Gjelder det du endrer eller bekrefter nå. Resten beholder sin egen kilde.
venuedesk-fact-source = Kilde
venuedesk-fact-source-hint = For eksempel «Målt av drift»
venuedesk-fact-seen = Målt eller sett
venuedesk-fact-unseen = Ingen har sett etter
venuedesk-fact-unknown = Sett etter, men ikke kjent
venuedesk-fact-confirm = Bekreft på nytt
venuedesk-design-lead = Alle kan lese listen, også det som mangler.
venuedesk-design-pictures = Legg til bilder som viser det

## Pictures
venuedesk-pictures-lead = Gode bilder viser veien inn, rommet og det som er vanskelig å beskrive. Ingen personer skal kunne kjennes igjen.
venuedesk-pictures-none = Det er ingen bilder ennå.
venuedesk-picture-number = Bilde { $number }
venuedesk-picture-new = Nytt bilde
venuedesk-picture = Bilde
venuedesk-picture-hint = PNG eller JPEG. Vi tegner det på nytt, så sted og kamera ikke følger med.
venuedesk-picture-add = Legg til bildet
venuedesk-picture-topic = Viser noe om tilgjengelighet? (kan stå tomt)
venuedesk-picture-any = Nei, noe annet
venuedesk-alternative = Hva viser bildet?
venuedesk-alternative-hint = For dem som ikke ser det: «Dobbeltdør uten terskel, rampe på venstre side»
venuedesk-rank = Rekkefølge

## Opening hours
venuedesk-opening-lead = Tidene legges i lag. Det nærmeste laget bestemmer: enkeltdager før en del av året, og det før den vanlige uka. Klokkeslett skriver du som 17 eller 17.30.
venuedesk-opening-holidays = På helligdager er det stengt.
venuedesk-opening-no-holidays = På helligdager er det åpent som ellers.
venuedesk-opening-add = Legg til tider
venuedesk-layer-week = Vanlig uke
venuedesk-layer-week-lead = Slik det er til vanlig. Flere rader for samme dag legges sammen.
venuedesk-layer-season = Del av året
venuedesk-layer-season-lead = For eksempel sommeren. La klokkeslettene stå tomme når det er stengt.
venuedesk-layer-date = Enkeltdager
venuedesk-layer-date-lead = Unntak for én dag eller noen få. La klokkeslettene stå tomme når det er stengt.
venuedesk-for = For hvem?
venuedesk-for-anybody = Alle
venuedesk-for-association = Foreninger
venuedesk-for-municipality = Kommunen selv
venuedesk-days = Dager
venuedesk-days-all = Alle dager
venuedesk-days-1-5 = Mandag–fredag
venuedesk-days-6-7 = Lørdag og søndag
venuedesk-days-1 = Mandag
venuedesk-days-2 = Tirsdag
venuedesk-days-3 = Onsdag
venuedesk-days-4 = Torsdag
venuedesk-days-5 = Fredag
venuedesk-days-6 = Lørdag
venuedesk-days-7 = Søndag
venuedesk-first-day = Første dag (24.12.2026)
venuedesk-last-day = Siste dag (24.12.2026)
venuedesk-opens = Åpner
venuedesk-closes = Stenger
venuedesk-reason-hours = Åpningstidene er endret

## What a change would do
venuedesk-impact = Dette skjer når du lagrer
venuedesk-impact-none = Ingen dager stenges eller åpnes, og ingen mister tida si.
venuedesk-impact-closed = { $count ->
    [one] Én dag stenges
   *[other] { $count } dager stenges
}
venuedesk-impact-opened = { $count ->
    [one] Én dag åpnes
   *[other] { $count } dager åpnes
}
venuedesk-impact-uses = { $count ->
    [one] Én reservasjon faller utenfor
   *[other] { $count } reservasjoner faller utenfor
}
venuedesk-uses-what = Hva skal skje med reservasjonene?
venuedesk-uses-keep = La dem stå
venuedesk-uses-keep-hint = De har tida si fortsatt. Ta det med hver enkelt.
venuedesk-uses-end = Ta dem tilbake
venuedesk-uses-end-hint = Alle som mister tida, får beskjed med grunnen.

## Closed days
venuedesk-closures-lead = En kalender stenger flere lokaler av samme grunn: skoleruta, egen bruk, vedlikehold. Et lokale kan følge flere.
venuedesk-closures-none = Det er ingen kalendere ennå.
venuedesk-calendar-new = Ny kalender
venuedesk-calendar-lead = Når du lagrer, vises først hva som går tapt.
venuedesk-calendar-name-hint = For eksempel «Skoleruta 2026–2027»
venuedesk-closure-kind = Slags kalender
venuedesk-closure-school = Skolerute
venuedesk-closure-own_use = Egen bruk
venuedesk-closure-maintenance = Vedlikehold
venuedesk-closure-other = Annet
venuedesk-followers = { $count ->
    [one] ett lokale følger den
   *[other] { $count } lokaler følger den
}
venuedesk-runs = Dagene
venuedesk-run = Stengt { $number }
venuedesk-run-add = Legg til dager
venuedesk-reason = Grunn
venuedesk-who-follows = Lokaler som følger kalenderen
venuedesk-pick = Kryss av alle:
venuedesk-pick-all = Alle lokaler
venuedesk-pick-none = Ingen
venuedesk-ticked = { $ticked } av { $all }
venuedesk-save-calendar = Lagre kalenderen
venuedesk-calendar-remove = Fjern kalenderen
venuedesk-calendar-remove-ask = Vil du fjerne { $name }?
venuedesk-calendar-remove-what = Dagene åpnes igjen i alle lokalene som følger den.
venuedesk-file = Hent dager fra en fil
venuedesk-file-help = En kalenderfil (ICS) slik skoler legger ut ruta si, eller et regneark med kolonnene fra, til og grunn. Fila fyller ut skjemaet; ingenting lagres. Lagre det du har skrevet først.
venuedesk-file-choose = Fil
venuedesk-file-hint = ICS, CSV, Excel eller LibreOffice, inntil 2 MB
venuedesk-file-send = Les fila
venuedesk-file-read = { $count ->
    [one] Én dag eller periode er lest fra fila.
   *[other] { $count } dager eller perioder er lest fra fila.
}
venuedesk-file-not-stored = De er fylt inn i skjemaet og ikke lagret.
venuedesk-file-faults = Dette kunne ikke leses
venuedesk-line-fault = Linje { $line }, { $column }: { $reason }
venuedesk-event-fault = «{ $event }»: { $reason }
venuedesk-file-no-heading = Den første linja må ha kolonnene «fra» og «grunn».
venuedesk-file-ics = Kalenderfila kan ikke leses. Last den ned på nytt, og prøv igjen.
venuedesk-file-date = skriv datoen slik: 24.12.2026
venuedesk-file-order = siste dag må komme etter første dag
venuedesk-file-reason = skriv hvorfor det er stengt
venuedesk-file-repeats = gjentas; skriv hver dag for seg
venuedesk-file-name = skriv et navn på inntil 100 tegn
venuedesk-file-twice = står to ganger i fila
venuedesk-file-address = skriv adressen første gang stedet står i fila
venuedesk-file-district = kommunen har ingen bydel som heter «{ $district }»
venuedesk-file-degrees = skriv grader med desimaler, for eksempel 62.3462
venuedesk-file-kind = skriv et slag vi kjenner, for eksempel gymsal eller møterom
venuedesk-file-people = skriv et helt tall over null
venuedesk-file-number = skriv et tall

## Reading a file
venuedesk-import-lead = Du får se alt som blir laget, og alt som er feil, før noe lagres. Er det feil i fila, leses ingenting inn.
venuedesk-import-hint = CSV, Excel eller LibreOffice, inntil 2 MB
venuedesk-import-send = Se hva som blir laget
venuedesk-import-columns = Kolonnene
venuedesk-import-columns-lead = Bare sted må være med. Hver linje er et lokale; deler skilles med komma. Lister du henter ut, har de samme kolonnene.
venuedesk-import-template = Last ned en tom fil
venuedesk-import-latest = Lest inn før
venuedesk-import-no-heading = Den første linja må ha kolonnen «sted».
venuedesk-import-preview = Dette blir laget
venuedesk-import-stopped = Fila kan ikke leses inn ennå
venuedesk-import-faults = { $count ->
    [one] Én feil i fila
   *[other] { $count } feil i fila
}
venuedesk-import-faults-lead = Rett dem i fila, og prøv på nytt. Ingenting er lagret.
venuedesk-sites-new = { $count ->
    [one] Ett nytt sted
   *[other] { $count } nye steder
}
venuedesk-premises-new = { $count ->
    [one] Ett nytt lokale
   *[other] { $count } nye lokaler
}
venuedesk-import-known = { $count ->
    [one] Ett lokale finnes fra før og røres ikke
   *[other] { $count } lokaler finnes fra før og røres ikke
}
venuedesk-import-yes = Les inn
venuedesk-import-no = Nei, avbryt
venuedesk-import-again = Velg en annen fil

## Rules
venuedesk-rules-lead = En regel endres aldri. Det som er nytt fra en dag, er en ny regel. Slik kan en gammel reservasjon alltid forklares.
venuedesk-rules-all = Alle regler
venuedesk-rules-none = Ingen kan låne før det er en regel.
venuedesk-rule-new = Ny regel
venuedesk-rule-new-from = Ny regel ut fra denne
venuedesk-rule-says = Hva regelen sier
venuedesk-rule-end = Avslutt regelen
venuedesk-rule-end-until = Siste dag den gjelder
venuedesk-rule-end-yes = Avslutt
venuedesk-rule-holds = Gjelder nå
venuedesk-rule-to-come = Begynner senere
venuedesk-rule-past = Gjelder ikke lenger
venuedesk-rule-from = Fra { $from }
venuedesk-rule-from-until = Fra { $from } til og med { $until }
venuedesk-rule-preview = { $when } gjelder dette
venuedesk-rule-before = Det som gjelder til da
venuedesk-rule-first = Det er ingen slik regel fra før.
venuedesk-rule-old-bookings = Reservasjoner som er gitt, endres ikke.
venuedesk-rule-save = Lagre regelen
venuedesk-rule-who = Hvem og hva
venuedesk-category = Bare for
venuedesk-category-any = Alle av dem
venuedesk-category-youth = Barne- og ungdomsforeninger
venuedesk-category-adult = Foreninger for voksne
venuedesk-category-private = Privatpersoner
venuedesk-category-commercial = Næringsliv
venuedesk-category-own = Kommunen selv
venuedesk-sign-in = Innlogging
venuedesk-sign-in-email = Kode på e-post holder
venuedesk-sign-in-strong = Med elektronisk ID
venuedesk-kinds = Slags bruk
venuedesk-kinds-hint = Ingen kryss betyr alle.
venuedesk-use-single = Én gang
venuedesk-use-spare = Strøtime
venuedesk-use-recurring = Fast tid
venuedesk-use-event = Arrangement
venuedesk-use-storage = Oppbevaring
venuedesk-use-own_use = Egen bruk
venuedesk-use-maintenance = Vedlikehold
venuedesk-confirmed-only = Bare foreninger som er bekreftet i år
venuedesk-least-age = Minste alder (kan stå tomt)
venuedesk-rule-period = Når regelen gjelder
venuedesk-from = Fra og med
venuedesk-until = Til og med (kan stå tomt)
venuedesk-rule-lengths = Hvor lenge
venuedesk-least = Korteste tid
venuedesk-most = Lengste tid
venuedesk-hours-hint = Timer, for eksempel 1,5
venuedesk-grid = Begynner og slutter hvert
venuedesk-grid-hint = Regnet fra midnatt
venuedesk-week = Mest i uka (kan stå tomt)
venuedesk-season = Mest i sesongen (kan stå tomt)
venuedesk-limit-hint = Timer for hver som låner
venuedesk-rule-when = Hvor tidlig og hvor sent
venuedesk-days-ahead = Dager fram i tid
venuedesk-ahead-opens = Ny dag åpner kl. (kan stå tomt)
venuedesk-ahead-opens-hint = Tomt betyr midnatt
venuedesk-notice = Senest så lenge før
venuedesk-opens-on = Kan bestilles fra (kan stå tomt)
venuedesk-opens-hour = Klokka
venuedesk-rule-answer = Svar
venuedesk-at-once = Gis med en gang
venuedesk-at-once-hint = Er det ikke krysset av, svarer kommunen på hver forespørsel.
venuedesk-at-once-from = Bare fra kl. (kan stå tomt)
venuedesk-at-once-to = Bare til kl. (kan stå tomt)
venuedesk-rule-demands = Vilkår
venuedesk-responsible = En ansvarlig over 18 år må oppgis
venuedesk-terms = Vilkår som må godtas
venuedesk-terms-hint = Teksten som gjelder den dagen de godtas
venuedesk-deposit = Depositum i kroner (kan stå tomt)
venuedesk-rule-cancel-heading = Avlysing og flytting
venuedesk-rule-cancel-hint = Hva som må betales når det avlyses sent. Ingen trinn betyr at det er gratis.
venuedesk-step = Trinn { $number }
venuedesk-step-add = Legg til et trinn
venuedesk-step-hours = Senere enn så mange timer før
venuedesk-step-percent = Prosent av prisen
venuedesk-displacement = Arrangementer kan overta tida inntil så mange dager før
venuedesk-displacement-hint = De som mister tida, får beskjed og tilbud om en annen.
venuedesk-rule-length = Fra { $least } til { $most } timer om gangen, med steg på { $grid } minutter.
venuedesk-rule-ahead = { $count ->
    [one] Kan bestilles inntil én dag fram i tid.
   *[other] Kan bestilles inntil { $count } dager fram i tid.
}
venuedesk-rule-new-day = Ny dag åpner kl. { $opens }.
venuedesk-rule-notice = Senest { $notice } timer før.
venuedesk-rule-until-start = Helt fram til det begynner.
venuedesk-rule-at-once = Gis med en gang.
venuedesk-rule-at-once-between = Gis med en gang mellom kl. { $opens } og { $closes }. Ellers svarer kommunen.
venuedesk-rule-by-staff = Kommunen svarer på hver forespørsel.
venuedesk-rule-strong = Krever innlogging med elektronisk ID.
venuedesk-rule-confirmed = Bare for foreninger som er bekreftet i år.
venuedesk-rule-age = { $count ->
    [one] Den som bestiller, må ha fylt ett år.
   *[other] Den som bestiller, må ha fylt { $count } år.
}
venuedesk-rule-opens-at = Kan bestilles fra { $at }.
venuedesk-rule-week = Høyst { $hours } timer i uka for hver.
venuedesk-rule-season = Høyst { $hours } timer i sesongen for hver.
venuedesk-rule-terms = Vilkårene «{ $title }» må godtas.
venuedesk-rule-responsible = En ansvarlig over 18 år må oppgis.
venuedesk-rule-deposit = Depositum: { $sum }.
venuedesk-rule-cancel = { $count ->
    [one] Avlyst mindre enn én time før: { $percent } prosent av prisen.
   *[other] Avlyst mindre enn { $count } timer før: { $percent } prosent av prisen.
}
venuedesk-rule-cancel-days = { $count ->
    [one] Avlyst mindre enn én dag før: { $percent } prosent av prisen.
   *[other] Avlyst mindre enn { $count } dager før: { $percent } prosent av prisen.
}
venuedesk-rule-displacement = { $count ->
    [one] Arrangementer kan overta tida inntil én dag før.
   *[other] Arrangementer kan overta tida inntil { $count } dager før.
}
venuedesk-groups-lead = Lokaler som har samme regler. Grenser for timer telles over hele gruppa.
venuedesk-groups-none = Det er ingen grupper ennå.
venuedesk-group-new = Ny gruppe
venuedesk-group-make = Lag gruppa
venuedesk-group-name-hint = For eksempel «Gymsaler på skoler»
venuedesk-group-premises = Lokaler i gruppa

## What to mend
venuedesk-error-name = Skriv et navn på inntil 100 tegn
venuedesk-error-address = Skriv adressen, for eksempel Skoleveien 4
venuedesk-error-district = Velg en bydel fra listen
venuedesk-error-position = Skriv breddegrad og lengdegrad, for eksempel 62.3462, 5.8562
venuedesk-error-long = Skriv kortere
venuedesk-error-owner = Skriv navnet slik det står i registeret. Heter flere det samme, må foreningen først få et navn for seg selv.
venuedesk-error-kind = Velg hva slags lokale det er
venuedesk-error-people = Skriv et helt tall over null, eller la det stå tomt
venuedesk-error-fitness = Velg hvor godt lokalet passer
venuedesk-error-purpose-twice = Velg en annen bruk; denne står der fra før
venuedesk-error-reason = Skriv grunnen kort
venuedesk-error-end-date = Skriv fra hvilken dag
venuedesk-error-past = Velg i dag eller en dag som kommer
venuedesk-error-number = Skriv et tall, for eksempel 90 eller 2,5
venuedesk-error-source = Skriv hvem som sier det
venuedesk-error-seen-on = Skriv dagen det ble målt eller sett, ikke en dag som kommer
venuedesk-error-alternative = Skriv hva bildet viser, på inntil 300 tegn
venuedesk-error-picture = Velg et bilde
venuedesk-error-pictures = Det er plass til 24 bilder. Fjern ett først.
venuedesk-error-file = Velg en fil
venuedesk-error-quick = Velg hva som skal fylles ut
venuedesk-error-quick-used = Lokalet har vært i bruk. Legg til nye deler for hånd.
venuedesk-error-part-name = Skriv navnet på delen
venuedesk-error-no-parts = Legg til minst én del
venuedesk-error-no-sets = Legg til minst ett tilbud
venuedesk-error-part-used = «{ $name }» har vært brukt og kan ikke fjernes. Last siden på nytt for å få den tilbake.
venuedesk-error-set-used = «{ $name }» har vært lånt ut og kan ikke fjernes. Last siden på nytt for å få det tilbake.
venuedesk-error-set-of-others = «{ $name }» har vært lånt ut, så delene ligger fast. Lag et nytt tilbud i stedet.
venuedesk-error-set-name = Skriv navnet på tilbudet
venuedesk-error-set-empty = Kryss av minst én del
venuedesk-error-minutes = Skriv minutter fra 0 til 1440
venuedesk-error-hours = Skriv når det åpner og stenger, for eksempel 17.00 og 22.00
venuedesk-error-hours-order = Det må åpne før det stenger
venuedesk-error-dates-order = Siste dag må komme etter første dag
venuedesk-error-closure-kind = Velg hva slags kalender det er
venuedesk-error-no-runs = Legg til minst én dag
venuedesk-error-tenant = Velg hvem regelen er for
venuedesk-error-category = Velg noen som hører til dem du har valgt
venuedesk-error-rule-from = Skriv en dag fra og med i dag
venuedesk-error-length = Skriv timer, for eksempel 1,5
venuedesk-error-length-order = Lengste tid må være lengre enn korteste
venuedesk-error-grid = Velg hvor ofte
venuedesk-error-days = Skriv et helt antall dager
venuedesk-error-hour = Skriv klokkeslettet, for eksempel 10.00
venuedesk-error-age = Skriv en alder i hele år, eller la det stå tomt
venuedesk-error-money = Skriv hele kroner, for eksempel 500
venuedesk-error-step = Skriv timer og prosent, for eksempel 48 og 50
venuedesk-error-step-twice = Skriv et annet antall timer; dette står der fra før

## Terms
venuedesk-terms-no = Ingen
venuedesk-terms-all = Vilkår
venuedesk-terms-lead = Det den som låner, må godta. En tekst endres aldri: en ny tar over fra en dag, og det noen har godtatt, kan alltid leses igjen.
venuedesk-terms-new = Nye vilkår
venuedesk-terms-none = Det er ingen vilkår ennå.
venuedesk-terms-known = Vilkårene
venuedesk-terms-asked = { $count ->
    [0] Ingen lokaler krever dem
    [one] Ett lokale krever dem
   *[other] { $count } lokaler krever dem
}
venuedesk-terms-wordings = { $count ->
    [one] Én utgave
   *[other] { $count } utgaver
}
venuedesk-terms-premises = Lokaler som krever vilkårene
venuedesk-terms-unused = Velg vilkårene i regelen for et lokale eller en gruppe for at noen skal måtte godta dem.
venuedesk-terms-nb = Bokmål
venuedesk-terms-nn = Nynorsk
venuedesk-terms-en = Engelsk
venuedesk-terms-title = Navn på vilkårene
venuedesk-terms-text = Teksten
venuedesk-wordings = Utgaver
venuedesk-wording = Utgave { $number }, fra { $from }
venuedesk-wording-new = Ny utgave
venuedesk-wording-first = Første utgave
venuedesk-wording-lead = Fra dagen du velger, er det denne teksten som må godtas. De som har godtatt en eldre, er bundet av den.
venuedesk-wording-save = Lagre utgaven
venuedesk-error-terms = Velg vilkår fra listen
venuedesk-error-wording = Skriv teksten, på inntil 10 000 tegn
venuedesk-error-wording-from = Skriv en dag fra og med i dag, etter den forrige utgaven
venuedesk-error-wording-same = Teksten er den samme som før
venuedesk-did-wording = Ny utgave

## Rules over time
venuedesk-rule-history = Regler over tid
venuedesk-rule-history-lead = Regler er daterte. Her ser du hva som gjaldt en dag, hva som gjelder nå, og hva som kommer.
venuedesk-rule-day = Hva gjaldt denne dagen?
venuedesk-rules-on = Regler som gjelder { $date }
venuedesk-rules-none-on = Ingen regler gjelder denne dagen.
venuedesk-rule-changes = Endringer, nyeste først
venuedesk-rule-changed = Endret
venuedesk-rule-made = Ny
venuedesk-rule-over = Avsluttet
venuedesk-rule-news = Det nye
venuedesk-rule-places = { $count ->
    [one] Ett lokale
   *[other] { $count } lokaler
}
venuedesk-rule-count = { $count ->
    [one] Én endring
   *[other] { $count } endringer
}
venuedesk-would = Slik ville det vært
venuedesk-would-count = { $count ->
    [0] Ingen slike tider er lånt her det siste året eller framover.
    [one] Én slik tid er lånt her det siste året eller framover.
   *[other] { $count } slike tider er lånt her det siste året og framover.
}
venuedesk-would-refuse = { $count ->
    [one] Én ville ikke vært lov: { $why }
   *[other] { $count } ville ikke vært lov: { $why }
}
venuedesk-would-much = { $count ->
    [one] Én forening har hatt flere timer i uka enn regelen gir.
   *[other] { $count } foreninger har hatt flere timer i uka enn regelen gir.
}
venuedesk-would-wait = { $count ->
    [one] Én ville ventet på svar.
   *[other] { $count } ville ventet på svar.
}
venuedesk-would-fit = Regelen ville tillatt alle.

## Times to come
venuedesk-lacks = Mangler før det er klart:
venuedesk-tab-coming = Kommende tider
venuedesk-coming-lead = Tider noen har eller venter på svar om. Personer vises aldri med navn.
venuedesk-coming-none = Ingen har tider her framover.
venuedesk-coming-granted = Avtalt
venuedesk-coming-waits = Venter på svar
venuedesk-closures-known = Kalendrene
venuedesk-groups-known = Gruppene

# Lessors
lessor-all = Utleiere
lessor-lead = De som leier ut lokaler gjennom kommunens sider, men som ikke er en forening: et selskap, en stiftelse, en menighet. Foreninger finner du i registeret.
lessor-none = Ingen andre enn kommunen og foreninger leier ut ennå.
lessor-new = Ny utleier
lessor-name = Navn
lessor-name-hint = Skriv samme navn på siden til et sted, så er det denne som leier det ut.
lessor-number = Organisasjonsnummer (kan stå tomt)
lessor-contact = Kontaktperson
lessor-contact-hint = Hvem kommunen spør. Vises ikke for andre.
lessor-contact-email = E-post
lessor-contact-phone = Telefon (kan stå tomt)
lessor-people = Hvem som svarer
lessor-people-lead = De svarer på forespørsler, holder orden på lokalene og ser hvem som kommer. De ser bare det som gjelder utleierens egne lokaler.
lessor-people-none = Ingen er bedt om å svare. Til noen er det, svarer kommunen.
lessor-has-joined = Svarer
lessor-is-asked = Har fått lenke
lessor-end = Avslutt
lessor-ask = Be noen om å svare
lessor-person-name = Navnet hennes eller hans
lessor-person-email = E-postadresse
lessor-person-email-hint = Vi sender en lenke som virker én gang. Adressen slettes når den er brukt.
lessor-ask-go = Send lenke
lessor-lets = Leier ut
lessor-lets-none = Ingen steder ennå. Skriv navnet på siden til et sted.
lessor-done-asked = Lenken er sendt.
lessor-done-ended = Tilgangen er avsluttet.
lessor-done-joined = Nå svarer du for utleieren.
lessor-error-taken = En forening eller en annen utleier heter det samme. Skriv et navn som skiller dem.
lessor-error-number = Skriv et organisasjonsnummer med ni siffer, eller la feltet stå tomt.
lessor-error-contact = Skriv navnet.
lessor-error-email = Skriv en e-postadresse, som navn@eksempel.no.
lessor-offered-title = Svare for { $lessor }
lessor-offered-lead = Kommunen har skrevet deg opp som en som svarer på forespørsler om lokalene.
lessor-offered-as = Du er logget inn som { $name }.
lessor-offered-yes = Ja, det er meg
lessor-offered-no = Er det ikke deg, kan du lukke siden. Da skjer ingenting.
lessor-letter = Svare på forespørsler for { $lessor }
lessor-letter-body = Hei, { $name }. Kommunen har skrevet deg opp som en som svarer for { $lessor }. Logg inn med lenken og si at det er deg. Da ser du hvem som spør om lokalene, og kan svare dem.
lessor-letter-button = Logg inn og si ja
lessor-letter-why = Du får denne fordi kommunen skrev inn adressen din. Kjenner du deg ikke igjen, kan du se bort fra den.
deed-venues-answer-for = Sa ja til å svare for en utleier
venuedesk-did-person-asked = Noen ble bedt om å svare
venuedesk-did-person-joined = Noen sa ja til å svare
venuedesk-did-person-ended = Noen svarer ikke lenger
lessor-sites = { $count ->
    [0] Ingen steder
    [one] Ett sted
   *[other] { $count } steder
 }
venuedesk-error-no-followers = Velg minst ett av lokalene du leier ut.
lessor-menu-premises = Lokaler
