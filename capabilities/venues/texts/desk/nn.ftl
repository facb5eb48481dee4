
# For those who look after premises.

## Settings
venuedesk-settings = Namn i kalendrar
venuedesk-settings-intro = Her avgjer de kva alle kan sjå i kalendrane over lokale.
venuedesk-settings-names = Vis kva foreining som har tida
venuedesk-settings-names-hint = Er det av, står det berre «Oppteke». Personar blir aldri viste.

## The list
venuedesk-nav = Lokale
venuedesk-lead = Stader og lokale som innbyggjarar og foreiningar kan låne. Det som manglar, står ved kvart lokale.
venuedesk-new-site = Ny stad
venuedesk-closures = Stengde dagar
venuedesk-groups = Felles reglar
venuedesk-import = Les inn frå fil
venuedesk-search-label = Finn lokale
venuedesk-search-words = Namn, adresse eller slag
venuedesk-search = Vis
venuedesk-search-all = Vis alle
venuedesk-all = Alle
venuedesk-lacking = Manglar
venuedesk-lacking-any = Vis uansett
venuedesk-lacks-regel = Ingen regel
venuedesk-lacks-tider = Ingen opningstider
venuedesk-lacks-pris = Ingen pris
venuedesk-lacks-fakta = Fakta manglar
venuedesk-lacks-bilde = Ingen bilete
venuedesk-complete = Alt er fylt ut
venuedesk-count = { $count ->
    [one] Eitt lokale
   *[other] { $count } lokale
}
venuedesk-sites-count = { $count ->
    [one] ein stad
   *[other] { $count } stader
}
venuedesk-parts-count = { $count ->
    [one] éin del å låne
   *[other] { $count } delar å låne
}
venuedesk-none = Ingen lokale passar. Ta bort noko av det du har valt.
venuedesk-ended = Ute av bruk frå { $date }: { $reason }

## What the pages share
venuedesk-save = Lagre
venuedesk-preview = Sjå kva som blir endra
venuedesk-not-saved = Ikkje lagra enno
venuedesk-remove = Fjern
venuedesk-remove-yes = Ja, fjern
venuedesk-no = Nei, behald
venuedesk-choose = Vel
venuedesk-not-said = Ikkje oppgitt
venuedesk-more = { $count ->
    [one] … og éin til
   *[other] … og { $count } til
}
venuedesk-minutes = { $count ->
    [one] Eitt minutt
   *[other] { $count } minutt
}
venuedesk-history = Kva som er gjort
venuedesk-history-none = Ingenting er endra enno.
venuedesk-actor-nobody = Ukjend
venuedesk-actor-operator = Drifta
venuedesk-actor-program = Samspill
venuedesk-actor-person = Ein person
venuedesk-did-made = Lagt til
venuedesk-did-changed = Endra
venuedesk-did-removed = Fjerna
venuedesk-did-about = Omtalen endra
venuedesk-did-parts = Delane endra
venuedesk-did-facts = Fakta endra
venuedesk-did-pictures = Bileta endra
venuedesk-did-opening = Opningstidene endra
venuedesk-did-rules = Reglane endra
venuedesk-did-closures = Stengde dagar endra
venuedesk-did-group = Gruppa endra
venuedesk-did-end = Teke ut av bruk
venuedesk-did-resume = Teke i bruk igjen
venuedesk-see-public = Sjå sida slik alle ser henne
venuedesk-tabs = Om dette lokalet
venuedesk-tab-about = Om lokalet
venuedesk-tab-parts = Delar
venuedesk-tab-facts = Fakta
venuedesk-tab-pictures = Bilete
venuedesk-tab-opening = Opningstider
venuedesk-tab-rules = Reglar
venuedesk-date-hint = Skriv datoen slik: 24.12.2026. Tomt betyr i dag.
venuedesk-done-saved = Endringane er lagra.
venuedesk-done-removed = Det er fjerna.
venuedesk-done-site-made = Staden er lagd til. No kan du leggje til lokale der.
venuedesk-done-premises-made = Lokalet er lagt til. Del det opp her, eller gå vidare til fakta, tider og reglar.
venuedesk-done-picture = Biletet er lagt til.
venuedesk-done-ended = Lokalet blir teke ut av bruk.
venuedesk-done-resumed = Lokalet er i bruk igjen.
venuedesk-done-rule = Regelen er lagra.
venuedesk-done-rule-ended = Regelen er avslutta.
venuedesk-done-group = Gruppa er laga. Vel lokala, og skriv reglane.
venuedesk-done-imported = Fila er lesen inn.

## A site
venuedesk-name = Namn
venuedesk-address = Adresse
venuedesk-district = Bydel eller område
venuedesk-position = Plassering på kartet (kan stå tomt)
venuedesk-position-hint = Breiddegrad og lengdegrad, til dømes 62.3462, 5.8562
venuedesk-transport = Kollektivt (kan stå tomt)
venuedesk-transport-hint = Næraste haldeplass og kor langt det er å gå
venuedesk-parking = Parkering (kan stå tomt)
venuedesk-parking-hint = Kvar, kor mange plassar, og plassar for dei som har kort
venuedesk-house-rules = Husreglar (kan stå tomt)
venuedesk-house-rules-hint = Det alle som låner her, må vite: nøklar, rydding, ro om kvelden
venuedesk-owner = Kven leiger ut? (kan stå tomt)
venuedesk-owner-hint = Tomt betyr kommunen. Elles skriv du namnet på foreininga slik det står i registeret, eller på ein utleigar. Dei som bestiller for henne, kan då endre lokala her.
venuedesk-site-name-hint = Det folk kallar staden, til dømes «Kyrkjebakken skule»
venuedesk-site-premises = Lokale her
venuedesk-site-empty = Her er det ingen lokale enno.
venuedesk-site-pictures = { $count ->
    [0] Legg til bilete av staden
    [one] Eitt bilete av staden
   *[other] { $count } bilete av staden
}
venuedesk-site-remove = Fjern staden
venuedesk-site-remove-ask = Vil du fjerne staden?
venuedesk-site-remove-what = Omtalen og bileta forsvinn. Det kan ikkje angrast.

## Premises
venuedesk-new-premises = Nytt lokale
venuedesk-new-premises-at = Nytt lokale: { $site }
venuedesk-new-premises-lead = Byrj med namn og slag. Resten fyller du ut på sidene til lokalet.
venuedesk-make-premises = Legg til lokalet
venuedesk-premises-name-hint = Rommet i bygget, til dømes «Gymsalen». Er det heile staden, skriv du same namn.
venuedesk-kind = Slags lokale
venuedesk-people = Plass til kor mange? (kan stå tomt)
venuedesk-people-hint = Det meste som er lov i heile lokalet
venuedesk-whole = Heile lokalet
venuedesk-about = Om lokalet (kan stå tomt)
venuedesk-about-hint = Det folk vil vite før dei bestemmer seg
venuedesk-holidays = Stengt på heilagdagar
venuedesk-holidays-hint = Dei tolv offentlege heilagdagane blir rekna ut for kvart år.
venuedesk-suits = Passar for
venuedesk-suits-hint = Det folk kan velje når dei søkjer. Det som passar best, kjem først.
venuedesk-suits-new = Ny bruk
venuedesk-suits-add = Legg til bruk
venuedesk-purpose = Bruk eller aktivitet
venuedesk-uses = Det folk kjem for
venuedesk-fitness = Kor godt?
venuedesk-level-100 = Svært godt
venuedesk-level-75 = Godt
venuedesk-level-50 = Kan brukast
venuedesk-level-25 = I naudsfall
venuedesk-premises-remove = Fjern lokalet
venuedesk-premises-remove-ask = Vil du fjerne { $name }?
venuedesk-premises-remove-what = Alt om lokalet forsvinn. Det kan ikkje angrast.
venuedesk-premises-used = Lokalet har vore lånt ut og kan ikkje fjernast. Ta det ut av bruk i staden.
venuedesk-end = Ut av bruk
venuedesk-end-lead = Lokalet kan ikkje lånast frå dagen du vel. Det som har skjedd der, blir ståande.
venuedesk-end-do = Ta lokalet ut av bruk
venuedesk-end-from = Frå og med
venuedesk-end-reason = Kvifor?
venuedesk-end-reason-hint = Alle kan lese det, til dømes «Bygget blir rive»
venuedesk-end-yes = Ta lokalet ut av bruk
venuedesk-resume = Ta i bruk igjen

## Parts
venuedesk-parts-lead = Del golvet i dei minste delane som nokon gong blir lånte ut eller stengde åleine. Kryss så av kva for nokre av dei kvart tilbod er sett saman av.
venuedesk-parts-used = Lokalet har vore i bruk. Det som er brukt, kan ikkje fjernast, men kan få nytt namn.
venuedesk-quick = Fyll ut for meg
venuedesk-quick-hint = Det som står i skjemaet no, blir erstatta. Ingenting blir lagra før du trykkjer «Lagre».
venuedesk-quick-fill = Fyll ut
venuedesk-quick-whole = Berre heile
venuedesk-quick-halves = To halve og heil
venuedesk-quick-thirds = Tre tredelar, to tredelar og heil
venuedesk-quick-pitch = Fotballbane: åtte små eller tre mellomstore, og heil
venuedesk-quick-part = Bane { $letter }
venuedesk-quick-two = To tredelar ({ $letters })
venuedesk-quick-all = Heile flata
venuedesk-quick-strip = Stripe { $number }
venuedesk-quick-small = Liten bane { $number }
venuedesk-quick-middle = Mellomstor bane { $number }
venuedesk-quick-whole-pitch = Heile bana
venuedesk-quick-layout-eight = Åtte små
venuedesk-quick-layout-three = Tre mellomstore
venuedesk-atoms = Dei minste delane
venuedesk-atom = Del { $number }
venuedesk-atom-add = Legg til ein del
venuedesk-part-kept = Har vore brukt, og blir ståande.
venuedesk-sets = Det folk kan låne
venuedesk-sets-caption = Tilbod nedover, dei minste delane bortover. Eit kryss betyr at delen er med i tilbodet.
venuedesk-set = Tilbod
venuedesk-set-new = Nytt tilbod
venuedesk-set-name = Namn på tilbodet
venuedesk-layout = Oppsett
venuedesk-set-people = Plass til
venuedesk-before = Minutt før
venuedesk-after = Minutt etter
venuedesk-set-hint = Oppsett kan stå tomt. Minutt før og etter blir haldne fri til rigging og rydding.
venuedesk-set-kept = Har vore brukt: delane ligg fast, og det kan ikkje fjernast.
venuedesk-set-add = Legg til eit tilbod
venuedesk-tick = { $set }: { $atom }
venuedesk-shuts = Det som stengjer for kvarandre
venuedesk-shuts-lead = To tilbod som har ein del felles, kan ikkje brukast samstundes.
venuedesk-shuts-none = Stengjer ikkje for noko anna
venuedesk-shuts-again = Rekn ut på nytt

## Facts
venuedesk-fact-who = Kven seier det?
venuedesk-fact-who-hint = Gjeld det du endrar eller stadfester no. Resten beheld si eiga kjelde.
venuedesk-fact-source = Kjelde
venuedesk-fact-source-hint = Til dømes «Målt av drift»
venuedesk-fact-seen = Målt eller sett
venuedesk-fact-unseen = Ingen har sett etter
venuedesk-fact-unknown = Sett etter, men ikkje kjent
venuedesk-fact-confirm = Stadfest på nytt
venuedesk-design-lead = Alle kan lese lista, også det som manglar.
venuedesk-design-pictures = Legg til bilete som viser det

## Pictures
venuedesk-pictures-lead = Gode bilete viser vegen inn, rommet og det som er vanskeleg å skildre. Ingen personar skal kunne kjennast att.
venuedesk-pictures-none = Det er ingen bilete enno.
venuedesk-picture-number = Bilete { $number }
venuedesk-picture-new = Nytt bilete
venuedesk-picture = Bilete
venuedesk-picture-hint = PNG eller JPEG. Vi teiknar det på nytt, så stad og kamera ikkje følgjer med.
venuedesk-picture-add = Legg til biletet
venuedesk-picture-topic = Viser noko om tilgjenge? (kan stå tomt)
venuedesk-picture-any = Nei, noko anna
venuedesk-alternative = Kva viser biletet?
venuedesk-alternative-hint = For dei som ikkje ser det: «Dobbeltdør utan terskel, rampe på venstre side»
venuedesk-rank = Rekkjefølgje

## Opening hours
venuedesk-opening-lead = Tidene ligg i lag. Det næraste laget avgjer: enkeltdagar før ein del av året, og det før den vanlege veka. Klokkeslett skriv du som 17 eller 17.30.
venuedesk-opening-holidays = På heilagdagar er det stengt.
venuedesk-opening-no-holidays = På heilagdagar er det ope som elles.
venuedesk-opening-add = Legg til tider
venuedesk-layer-week = Vanleg veke
venuedesk-layer-week-lead = Slik det er til vanleg. Fleire rader for same dag blir lagde saman.
venuedesk-layer-season = Del av året
venuedesk-layer-season-lead = Til dømes sommaren. La klokkesletta stå tomme når det er stengt.
venuedesk-layer-date = Enkeltdagar
venuedesk-layer-date-lead = Unntak for éin dag eller nokre få. La klokkesletta stå tomme når det er stengt.
venuedesk-for = For kven?
venuedesk-for-anybody = Alle
venuedesk-for-association = Foreiningar
venuedesk-for-municipality = Kommunen sjølv
venuedesk-days = Dagar
venuedesk-days-all = Alle dagar
venuedesk-days-1-5 = Måndag–fredag
venuedesk-days-6-7 = Laurdag og søndag
venuedesk-days-1 = Måndag
venuedesk-days-2 = Tysdag
venuedesk-days-3 = Onsdag
venuedesk-days-4 = Torsdag
venuedesk-days-5 = Fredag
venuedesk-days-6 = Laurdag
venuedesk-days-7 = Søndag
venuedesk-first-day = Første dag (24.12.2026)
venuedesk-last-day = Siste dag (24.12.2026)
venuedesk-opens = Opnar
venuedesk-closes = Stengjer
venuedesk-reason-hours = Opningstidene er endra

## What a change would do
venuedesk-impact = Dette skjer når du lagrar
venuedesk-impact-none = Ingen dagar blir stengde eller opna, og ingen mistar tida si.
venuedesk-impact-closed = { $count ->
    [one] Éin dag blir stengd
   *[other] { $count } dagar blir stengde
}
venuedesk-impact-opened = { $count ->
    [one] Éin dag blir opna
   *[other] { $count } dagar blir opna
}
venuedesk-impact-uses = { $count ->
    [one] Éin reservasjon fell utanfor
   *[other] { $count } reservasjonar fell utanfor
}
venuedesk-uses-what = Kva skal skje med reservasjonane?
venuedesk-uses-keep = La dei stå
venuedesk-uses-keep-hint = Dei har tida si framleis. Ta det med kvar enkelt.
venuedesk-uses-end = Ta dei tilbake
venuedesk-uses-end-hint = Alle som mistar tida, får melding med grunnen.

## Closed days
venuedesk-closures-lead = Ein kalender stengjer fleire lokale av same grunn: skuleruta, eigen bruk, vedlikehald. Eit lokale kan følgje fleire.
venuedesk-closures-none = Det er ingen kalendrar enno.
venuedesk-calendar-new = Ny kalender
venuedesk-calendar-lead = Når du lagrar, ser du først kva som går tapt.
venuedesk-calendar-name-hint = Til dømes «Skuleruta 2026–2027»
venuedesk-closure-kind = Slags kalender
venuedesk-closure-school = Skulerute
venuedesk-closure-own_use = Eigen bruk
venuedesk-closure-maintenance = Vedlikehald
venuedesk-closure-other = Anna
venuedesk-followers = { $count ->
    [one] eitt lokale følgjer han
   *[other] { $count } lokale følgjer han
}
venuedesk-runs = Dagane
venuedesk-run = Stengt { $number }
venuedesk-run-add = Legg til dagar
venuedesk-reason = Grunn
venuedesk-who-follows = Lokale som følgjer kalenderen
venuedesk-pick = Kryss av alle:
venuedesk-pick-all = Alle lokale
venuedesk-pick-none = Ingen
venuedesk-ticked = { $ticked } av { $all }
venuedesk-save-calendar = Lagre kalenderen
venuedesk-calendar-remove = Fjern kalenderen
venuedesk-calendar-remove-ask = Vil du fjerne { $name }?
venuedesk-calendar-remove-what = Dagane blir opna att i alle lokala som følgjer han.
venuedesk-file = Hent dagar frå ei fil
venuedesk-file-help = Ei kalenderfil (ICS) slik skular legg ut ruta si, eller eit rekneark med kolonnane frå, til og grunn. Fila fyller ut skjemaet; ingenting blir lagra. Lagre det du har skrive først.
venuedesk-file-choose = Fil
venuedesk-file-hint = ICS, CSV, Excel eller LibreOffice, inntil 2 MB
venuedesk-file-send = Les fila
venuedesk-file-read = { $count ->
    [one] Éin dag eller periode er lesen frå fila.
   *[other] { $count } dagar eller periodar er lesne frå fila.
}
venuedesk-file-not-stored = Dei er fylte inn i skjemaet og ikkje lagra.
venuedesk-file-faults = Dette kunne ikkje lesast
venuedesk-line-fault = Linje { $line }, { $column }: { $reason }
venuedesk-event-fault = «{ $event }»: { $reason }
venuedesk-file-no-heading = Den første linja må ha kolonnane «frå» og «grunn».
venuedesk-file-ics = Kalenderfila kan ikkje lesast. Last henne ned på nytt, og prøv igjen.
venuedesk-file-date = skriv datoen slik: 24.12.2026
venuedesk-file-order = siste dag må kome etter første dag
venuedesk-file-reason = skriv kvifor det er stengt
venuedesk-file-repeats = blir gjenteke; skriv kvar dag for seg
venuedesk-file-name = skriv eit namn på inntil 100 teikn
venuedesk-file-twice = står to gonger i fila
venuedesk-file-address = skriv adressa første gong staden står i fila
venuedesk-file-district = kommunen har ingen bydel som heiter «{ $district }»
venuedesk-file-degrees = skriv grader med desimalar, til dømes 62.3462
venuedesk-file-kind = skriv eit slag vi kjenner, til dømes gymsal eller møterom
venuedesk-file-people = skriv eit heilt tal over null
venuedesk-file-number = skriv eit tal

## Reading a file
venuedesk-import-lead = Du får sjå alt som blir laga, og alt som er feil, før noko blir lagra. Er det feil i fila, blir ingenting lese inn.
venuedesk-import-hint = CSV, Excel eller LibreOffice, inntil 2 MB
venuedesk-import-send = Sjå kva som blir laga
venuedesk-import-columns = Kolonnane
venuedesk-import-columns-lead = Berre sted må vere med. Kvar linje er eit lokale; delar blir skilde med komma. Lister du hentar ut, har dei same kolonnane.
venuedesk-import-template = Last ned ei tom fil
venuedesk-import-latest = Lese inn før
venuedesk-import-no-heading = Den første linja må ha kolonnen «sted».
venuedesk-import-preview = Dette blir laga
venuedesk-import-stopped = Fila kan ikkje lesast inn enno
venuedesk-import-faults = { $count ->
    [one] Éin feil i fila
   *[other] { $count } feil i fila
}
venuedesk-import-faults-lead = Rett dei i fila, og prøv på nytt. Ingenting er lagra.
venuedesk-sites-new = { $count ->
    [one] Ein ny stad
   *[other] { $count } nye stader
}
venuedesk-premises-new = { $count ->
    [one] Eitt nytt lokale
   *[other] { $count } nye lokale
}
venuedesk-import-known = { $count ->
    [one] Eitt lokale finst frå før og blir ikkje rørt
   *[other] { $count } lokale finst frå før og blir ikkje rørte
}
venuedesk-import-yes = Les inn
venuedesk-import-no = Nei, avbryt
venuedesk-import-again = Vel ei anna fil

## Rules
venuedesk-rules-lead = Ein regel blir aldri endra. Det som er nytt frå ein dag, er ein ny regel. Slik kan ein gammal reservasjon alltid forklarast.
venuedesk-rules-all = Alle reglar
venuedesk-rules-none = Ingen kan låne før det er ein regel.
venuedesk-rule-new = Ny regel
venuedesk-rule-new-from = Ny regel ut frå denne
venuedesk-rule-says = Kva regelen seier
venuedesk-rule-end = Avslutt regelen
venuedesk-rule-end-until = Siste dag han gjeld
venuedesk-rule-end-yes = Avslutt
venuedesk-rule-holds = Gjeld no
venuedesk-rule-to-come = Byrjar seinare
venuedesk-rule-past = Gjeld ikkje lenger
venuedesk-rule-from = Frå { $from }
venuedesk-rule-from-until = Frå { $from } til og med { $until }
venuedesk-rule-preview = { $when } gjeld dette
venuedesk-rule-before = Det som gjeld til då
venuedesk-rule-first = Det er ingen slik regel frå før.
venuedesk-rule-old-bookings = Reservasjonar som er gitt, blir ikkje endra.
venuedesk-rule-save = Lagre regelen
venuedesk-rule-who = Kven og kva
venuedesk-category = Berre for
venuedesk-category-any = Alle av dei
venuedesk-category-youth = Barne- og ungdomsforeiningar
venuedesk-category-adult = Foreiningar for vaksne
venuedesk-category-private = Privatpersonar
venuedesk-category-commercial = Næringsliv
venuedesk-category-own = Kommunen sjølv
venuedesk-sign-in = Innlogging
venuedesk-sign-in-email = Kode på e-post held
venuedesk-sign-in-strong = Med elektronisk ID
venuedesk-kinds = Slags bruk
venuedesk-kinds-hint = Ingen kryss betyr alle.
venuedesk-use-single = Éin gong
venuedesk-use-spare = Strøtime
venuedesk-use-recurring = Fast tid
venuedesk-use-event = Arrangement
venuedesk-use-storage = Oppbevaring
venuedesk-use-own_use = Eigen bruk
venuedesk-use-maintenance = Vedlikehald
venuedesk-confirmed-only = Berre foreiningar som er stadfesta i år
venuedesk-least-age = Minste alder (kan stå tomt)
venuedesk-rule-period = Når regelen gjeld
venuedesk-from = Frå og med
venuedesk-until = Til og med (kan stå tomt)
venuedesk-rule-lengths = Kor lenge
venuedesk-least = Kortaste tid
venuedesk-most = Lengste tid
venuedesk-hours-hint = Timar, til dømes 1,5
venuedesk-grid = Byrjar og sluttar kvart
venuedesk-grid-hint = Rekna frå midnatt
venuedesk-week = Mest i veka (kan stå tomt)
venuedesk-season = Mest i sesongen (kan stå tomt)
venuedesk-limit-hint = Timar for kvar som låner
venuedesk-rule-when = Kor tidleg og kor seint
venuedesk-days-ahead = Dagar fram i tid
venuedesk-ahead-opens = Ny dag opnar kl. (kan stå tomt)
venuedesk-ahead-opens-hint = Tomt betyr midnatt
venuedesk-notice = Seinast så lenge før
venuedesk-opens-on = Kan bestillast frå (kan stå tomt)
venuedesk-opens-hour = Klokka
venuedesk-rule-answer = Svar
venuedesk-at-once = Blir gitt med ein gong
venuedesk-at-once-hint = Er det ikkje kryssa av, svarer kommunen på kvar førespurnad.
venuedesk-at-once-from = Berre frå kl. (kan stå tomt)
venuedesk-at-once-to = Berre til kl. (kan stå tomt)
venuedesk-rule-demands = Vilkår
venuedesk-responsible = Ein ansvarleg over 18 år må oppgivast
venuedesk-terms = Vilkår som må godtakast
venuedesk-terms-hint = Teksten som gjeld den dagen dei blir godtekne
venuedesk-deposit = Depositum i kroner (kan stå tomt)
venuedesk-rule-cancel-heading = Avlysing og flytting
venuedesk-rule-cancel-hint = Kva som må betalast når det blir avlyst seint. Ingen trinn betyr at det er gratis.
venuedesk-step = Trinn { $number }
venuedesk-step-add = Legg til eit trinn
venuedesk-step-hours = Seinare enn så mange timar før
venuedesk-step-percent = Prosent av prisen
venuedesk-displacement = Arrangement kan ta over tida inntil så mange dagar før
venuedesk-displacement-hint = Dei som mistar tida, får melding og tilbod om ei anna.
venuedesk-rule-length = Frå { $least } til { $most } timar om gongen, med steg på { $grid } minutt.
venuedesk-rule-ahead = { $count ->
    [one] Kan bestillast inntil éin dag fram i tid.
   *[other] Kan bestillast inntil { $count } dagar fram i tid.
}
venuedesk-rule-new-day = Ny dag opnar kl. { $opens }.
venuedesk-rule-notice = Seinast { $notice } timar før.
venuedesk-rule-until-start = Heilt fram til det tek til.
venuedesk-rule-at-once = Blir gitt med ein gong.
venuedesk-rule-at-once-between = Blir gitt med ein gong mellom kl. { $opens } og { $closes }. Elles svarer kommunen.
venuedesk-rule-by-staff = Kommunen svarer på kvar førespurnad.
venuedesk-rule-strong = Krev innlogging med elektronisk ID.
venuedesk-rule-confirmed = Berre for foreiningar som er stadfesta i år.
venuedesk-rule-age = { $count ->
    [one] Den som bestiller, må ha fylt eitt år.
   *[other] Den som bestiller, må ha fylt { $count } år.
}
venuedesk-rule-opens-at = Kan bestillast frå { $at }.
venuedesk-rule-week = Høgst { $hours } timar i veka for kvar.
venuedesk-rule-season = Høgst { $hours } timar i sesongen for kvar.
venuedesk-rule-terms = Vilkåra «{ $title }» må godtakast.
venuedesk-rule-responsible = Ein ansvarleg over 18 år må oppgivast.
venuedesk-rule-deposit = Depositum: { $sum }.
venuedesk-rule-cancel = { $count ->
    [one] Avlyst mindre enn éin time før: { $percent } prosent av prisen.
   *[other] Avlyst mindre enn { $count } timar før: { $percent } prosent av prisen.
}
venuedesk-rule-cancel-days = { $count ->
    [one] Avlyst mindre enn éin dag før: { $percent } prosent av prisen.
   *[other] Avlyst mindre enn { $count } dagar før: { $percent } prosent av prisen.
}
venuedesk-rule-displacement = { $count ->
    [one] Arrangement kan ta over tida inntil éin dag før.
   *[other] Arrangement kan ta over tida inntil { $count } dagar før.
}
venuedesk-groups-lead = Lokale som har same reglar. Grenser for timar blir talde over heile gruppa.
venuedesk-groups-none = Det er ingen grupper enno.
venuedesk-group-new = Ny gruppe
venuedesk-group-make = Lag gruppa
venuedesk-group-name-hint = Til dømes «Gymsalar på skular»
venuedesk-group-premises = Lokale i gruppa

## What to mend
venuedesk-error-name = Skriv eit namn på inntil 100 teikn
venuedesk-error-address = Skriv adressa, til dømes Skulevegen 4
venuedesk-error-district = Vel ein bydel frå lista
venuedesk-error-position = Skriv breiddegrad og lengdegrad, til dømes 62.3462, 5.8562
venuedesk-error-long = Skriv kortare
venuedesk-error-owner = Skriv namnet slik det står i registeret. Heiter fleire det same, må foreininga først få eit namn for seg sjølv.
venuedesk-error-kind = Vel kva slags lokale det er
venuedesk-error-people = Skriv eit heilt tal over null, eller la det stå tomt
venuedesk-error-fitness = Vel kor godt lokalet passar
venuedesk-error-purpose-twice = Vel ein annan bruk; denne står der frå før
venuedesk-error-reason = Skriv grunnen kort
venuedesk-error-end-date = Skriv frå kva dag
venuedesk-error-past = Vel i dag eller ein dag som kjem
venuedesk-error-number = Skriv eit tal, til dømes 90 eller 2,5
venuedesk-error-source = Skriv kven som seier det
venuedesk-error-seen-on = Skriv dagen det vart målt eller sett, ikkje ein dag som kjem
venuedesk-error-alternative = Skriv kva biletet viser, på inntil 300 teikn
venuedesk-error-picture = Vel eit bilete
venuedesk-error-pictures = Det er plass til 24 bilete. Fjern eitt først.
venuedesk-error-file = Vel ei fil
venuedesk-error-quick = Vel kva som skal fyllast ut
venuedesk-error-quick-used = Lokalet har vore i bruk. Legg til nye delar for hand.
venuedesk-error-part-name = Skriv namnet på delen
venuedesk-error-no-parts = Legg til minst éin del
venuedesk-error-no-sets = Legg til minst eitt tilbod
venuedesk-error-part-used = «{ $name }» har vore brukt og kan ikkje fjernast. Last sida på nytt for å få han tilbake.
venuedesk-error-set-used = «{ $name }» har vore lånt ut og kan ikkje fjernast. Last sida på nytt for å få det tilbake.
venuedesk-error-set-of-others = «{ $name }» har vore lånt ut, så delane ligg fast. Lag eit nytt tilbod i staden.
venuedesk-error-set-name = Skriv namnet på tilbodet
venuedesk-error-set-empty = Kryss av minst éin del
venuedesk-error-minutes = Skriv minutt frå 0 til 1440
venuedesk-error-hours = Skriv når det opnar og stengjer, til dømes 17.00 og 22.00
venuedesk-error-hours-order = Det må opne før det stengjer
venuedesk-error-dates-order = Siste dag må kome etter første dag
venuedesk-error-closure-kind = Vel kva slags kalender det er
venuedesk-error-no-runs = Legg til minst éin dag
venuedesk-error-tenant = Vel kven regelen er for
venuedesk-error-category = Vel nokon som høyrer til dei du har valt
venuedesk-error-rule-from = Skriv ein dag frå og med i dag
venuedesk-error-length = Skriv timar, til dømes 1,5
venuedesk-error-length-order = Lengste tid må vere lengre enn kortaste
venuedesk-error-grid = Vel kor ofte
venuedesk-error-days = Skriv eit heilt tal dagar
venuedesk-error-hour = Skriv klokkeslettet, til dømes 10.00
venuedesk-error-age = Skriv ein alder i heile år, eller la det stå tomt
venuedesk-error-money = Skriv heile kroner, til dømes 500
venuedesk-error-step = Skriv timar og prosent, til dømes 48 og 50
venuedesk-error-step-twice = Skriv eit anna tal timar; dette står der frå før

## Terms
venuedesk-terms-no = Ingen
venuedesk-terms-all = Vilkår
venuedesk-terms-lead = Det den som låner, må godta. Ein tekst blir aldri endra: ein ny tek over frå ein dag, og det nokon har godteke, kan alltid lesast att.
venuedesk-terms-new = Nye vilkår
venuedesk-terms-none = Det er ingen vilkår enno.
venuedesk-terms-known = Vilkåra
venuedesk-terms-asked = { $count ->
    [0] Ingen lokale krev dei
    [one] Eitt lokale krev dei
   *[other] { $count } lokale krev dei
}
venuedesk-terms-wordings = { $count ->
    [one] Éi utgåve
   *[other] { $count } utgåver
}
venuedesk-terms-premises = Lokale som krev vilkåra
venuedesk-terms-unused = Vel vilkåra i regelen for eit lokale eller ei gruppe for at nokon skal måtte godta dei.
venuedesk-terms-nb = Bokmål
venuedesk-terms-nn = Nynorsk
venuedesk-terms-en = Engelsk
venuedesk-terms-title = Namn på vilkåra
venuedesk-terms-text = Teksten
venuedesk-wordings = Utgåver
venuedesk-wording = Utgåve { $number }, frå { $from }
venuedesk-wording-new = Ny utgåve
venuedesk-wording-first = Første utgåve
venuedesk-wording-lead = Frå dagen du vel, er det denne teksten som må godtakast. Dei som har godteke ein eldre, er bundne av den.
venuedesk-wording-save = Lagre utgåva
venuedesk-error-terms = Vel vilkår frå lista
venuedesk-error-wording = Skriv teksten, på inntil 10 000 teikn
venuedesk-error-wording-from = Skriv ein dag frå og med i dag, etter den førre utgåva
venuedesk-error-wording-same = Teksten er den same som før
venuedesk-did-wording = Ny utgåve

## Rules over time
venuedesk-rule-history = Reglar over tid
venuedesk-rule-history-lead = Reglar er daterte. Her ser du kva som galdt ein dag, kva som gjeld no, og kva som kjem.
venuedesk-rule-day = Kva galdt denne dagen?
venuedesk-rules-on = Reglar som gjeld { $date }
venuedesk-rules-none-on = Ingen reglar gjeld denne dagen.
venuedesk-rule-changes = Endringar, nyaste først
venuedesk-rule-changed = Endra
venuedesk-rule-made = Ny
venuedesk-rule-over = Avslutta
venuedesk-rule-news = Det nye
venuedesk-rule-places = { $count ->
    [one] Eitt lokale
   *[other] { $count } lokale
}
venuedesk-rule-count = { $count ->
    [one] Éi endring
   *[other] { $count } endringar
}
venuedesk-would = Slik ville det ha vore
venuedesk-would-count = { $count ->
    [0] Ingen slike tider er lånte her det siste året eller framover.
    [one] Éi slik tid er lånt her det siste året eller framover.
   *[other] { $count } slike tider er lånte her det siste året og framover.
}
venuedesk-would-refuse = { $count ->
    [one] Éi ville ikkje ha vore lov: { $why }
   *[other] { $count } ville ikkje ha vore lov: { $why }
}
venuedesk-would-much = { $count ->
    [one] Éi foreining har hatt fleire timar i veka enn regelen gir.
   *[other] { $count } foreiningar har hatt fleire timar i veka enn regelen gir.
}
venuedesk-would-wait = { $count ->
    [one] Éi ville ha venta på svar.
   *[other] { $count } ville ha venta på svar.
}
venuedesk-would-fit = Regelen ville ha tillate alle.

## Times to come
venuedesk-lacks = Manglar før det er klart:
venuedesk-tab-coming = Tider framover
venuedesk-coming-lead = Tider nokon har eller ventar på svar om. Personar blir aldri viste med namn.
venuedesk-coming-none = Ingen har tider her framover.
venuedesk-coming-granted = Avtalt
venuedesk-coming-waits = Ventar på svar
venuedesk-closures-known = Kalendrane
venuedesk-groups-known = Gruppene

# Lessors
lessor-all = Utleigarar
lessor-lead = Dei som leiger ut lokale gjennom sidene til kommunen, men som ikkje er ei foreining: eit selskap, ei stifting, ein kyrkjelyd. Foreiningar finn du i registeret.
lessor-none = Ingen andre enn kommunen og foreiningar leiger ut enno.
lessor-new = Ny utleigar
lessor-name = Namn
lessor-name-hint = Skriv same namnet på sida til ein stad, så er det denne som leiger han ut.
lessor-number = Organisasjonsnummer (kan stå tomt)
lessor-contact = Kontaktperson
lessor-contact-hint = Kven kommunen spør. Blir ikkje vist for andre.
lessor-contact-email = E-post
lessor-contact-phone = Telefon (kan stå tomt)
lessor-people = Kven som svarar
lessor-people-lead = Dei svarar på førespurnader, held orden på lokala og ser kven som kjem. Dei ser berre det som gjeld dei eigne lokala til utleigaren.
lessor-people-none = Ingen er beden om å svare. Til nokon er det, svarar kommunen.
lessor-has-joined = Svarar
lessor-is-asked = Har fått lenkje
lessor-end = Avslutt
lessor-ask = Be nokon om å svare
lessor-person-name = Namnet hennar eller hans
lessor-person-email = E-postadresse
lessor-person-email-hint = Vi sender ei lenkje som verkar éin gong. Adressa blir sletta når ho er brukt.
lessor-ask-go = Send lenkje
lessor-lets = Leiger ut
lessor-lets-none = Ingen stader enno. Skriv namnet på sida til ein stad.
lessor-done-asked = Lenkja er send.
lessor-done-ended = Tilgangen er avslutta.
lessor-done-joined = No svarar du for utleigaren.
lessor-error-taken = Ei foreining eller ein annan utleigar heiter det same. Skriv eit namn som skil dei.
lessor-error-number = Skriv eit organisasjonsnummer med ni siffer, eller lat feltet stå tomt.
lessor-error-contact = Skriv namnet.
lessor-error-email = Skriv ei e-postadresse, som namn@eksempel.no.
lessor-offered-title = Svare for { $lessor }
lessor-offered-lead = Kommunen har skrive deg opp som ein som svarar på førespurnader om lokala.
lessor-offered-as = Du er logga inn som { $name }.
lessor-offered-yes = Ja, det er meg
lessor-offered-no = Er det ikkje deg, kan du lukke sida. Då skjer ingenting.
lessor-letter = Svare på førespurnader for { $lessor }
lessor-letter-body = Hei, { $name }. Kommunen har skrive deg opp som ein som svarar for { $lessor }. Logg inn med lenkja og sei at det er deg. Då ser du kven som spør om lokala, og kan svare dei.
lessor-letter-button = Logg inn og sei ja
lessor-letter-why = Du får denne fordi kommunen skreiv inn adressa di. Kjenner du deg ikkje att, kan du sjå bort frå han.
deed-venues-answer-for = Sa ja til å svare for ein utleigar
venuedesk-did-person-asked = Nokon vart bedne om å svare
venuedesk-did-person-joined = Nokon sa ja til å svare
venuedesk-did-person-ended = Nokon svarar ikkje lenger
lessor-sites = { $count ->
    [0] Ingen stader
    [one] Éin stad
   *[other] { $count } stader
 }
venuedesk-error-no-followers = Vel minst eitt av lokala du leiger ut.
lessor-menu-premises = Lokale
