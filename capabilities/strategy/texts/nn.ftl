# Strategi: det som er lova, korleis det vart til, og korleis det går.

## For everybody
strategy-nav = Strategi
strategy-start = Framside
strategy-index = Strategiar og planar
strategy-index-lead = Dette har kommunen og frivilligheita lova kvarandre. Her finn du det som gjeld no, og det som har vore.
strategy-none = Ingen strategi er vedteken enno.
strategy-none-instead = Finn ei foreining
strategy-in-force = Gjeld no
strategy-not-in-force = Gjeld ikkje no
strategy-not-in-force-long = Denne utgåva gjeld ikkje no.
strategy-see-in-force = Sjå den som gjeld
strategy-feed = Følg med (Atom)
strategy-earlier = Tidlegare og seinare utgåver
strategy-from-year = frå { $year }
strategy-contents = Innhald
strategy-about = Om denne utgåva
strategy-owner-is = Ansvarleg: { $owner }
strategy-decided = Vedteke av { $body } { $day }
strategy-case = sak { $number }
strategy-wording = Vedtaket
strategy-amendments = Endra i vedtaket
strategy-address-stays = Vedtekne utgåver ligg alltid på same adresse og blir aldri endra.
strategy-address = Fast lenkje til denne utgåva
strategy-what-changed = Kva er endra sidan førre utgåve
strategy-pdf = Last ned PDF
strategy-json = Last ned som data (JSON)
strategy-changes-none = Ingenting er endra.
strategy-change-new = Ny del
strategy-change-gone = Teke ut
strategy-change-other = Endra

## The bench
strategy-nav-staff = Strategi
strategy-staff = Strategiarbeidet
strategy-staff-lead = Her skriv de saman, les gjennom og fører inn vedtak. Det som ikkje er vedteke, ser berre kommunen sine eigne folk.
strategy-staff-none = Ingen dokument er påbyrja. Eit dokument kan vere ein strategi, ei plattform, ein politikk eller ein plan.
strategy-state-draft = Blir skriven
strategy-state-reading = Blir lesen gjennom
strategy-state-decided = Vedteken
strategy-new = Nytt dokument
strategy-new-lead = Vel kva slags dokument det er. Nivåa kan de gi eigne namn etterpå.
strategy-name-nb = Namn på bokmål
strategy-name-nn = Namn på nynorsk (valfritt)
strategy-name-en = Namn på engelsk (valfritt)
strategy-name-hint = Til dømes «Saman i Fjordvik»
strategy-kind = Slag dokument
strategy-kind-hint = Avgjer kva nivåa heiter, og kva det blir minna om når det manglar.
strategy-from = Gjeld frå
strategy-until = Gjeld til (valfritt)
strategy-begin = Byrj
strategy-tree = Delane i dokumentet
strategy-tree-none = Dokumentet er tomt. Legg til ein del, eller ta inn ein tekst de har frå før.
strategy-section = Del
strategy-owner = Eigar
strategy-written-in = Skriven på
strategy-move = Flytt
strategy-up = Flytt opp
strategy-down = Flytt ned
strategy-in = Flytt inn under den over
strategy-out = Flytt ut eit nivå
strategy-add = Legg til ein del
strategy-title-nb = Tittel på bokmål
strategy-title-nn = Tittel på nynorsk (valfritt)
strategy-title-en = Tittel på engelsk (valfritt)
strategy-below = Ligg under
strategy-below-none = Ingen, han ligg øvst
strategy-unnumbered = Utan nummer, til dømes eit forord
strategy-no-title = Utan tittel
strategy-no-owner = Ingen eigar
strategy-owner-above = Som over: { $owner }
strategy-missing = Dette manglar
strategy-missing-lead = Lista stoppar ingen. Ho viser det dokumenttypen ber om.
strategy-missing-none = Alt det er bede om, er på plass
strategy-required-owner = Eigar som har ein person i rolla
strategy-required-text = Tekst under tittelen
strategy-required-both-norwegian = Tittel på både bokmål og nynorsk
strategy-required-english = Tittel på engelsk
strategy-required-role = Rolle som svarar for tiltaket
strategy-required-unit = Eining som har ansvar for tiltaket
strategy-required-due = Frist for tiltaket
strategy-required-cost = Kostnad for tiltaket
strategy-required-evidence = Dokumentasjon på tiltaket
strategy-required-reference = Mål i kommuneplanen eller ein annan plan som tiltaket følgjer opp
strategy-required-un-goal = FN-mål som tiltaket tener
strategy-next = Neste utgåve
strategy-next-lead = Den siste utgåva er vedteken. Neste utgåve byrjar med alt ho seier, så de berre treng å endre det som er nytt.
strategy-next-begin = Byrj på neste utgåve
strategy-do = Dette kan du gjere
strategy-editions = Utgåver
strategy-revision-on = Skal sjåast på att { $day }.
strategy-revision-late = Skulle vore sett på att { $day }
strategy-revision-begun = Skulle sjåast på att { $day }. Det arbeidet er i gang.
strategy-frame = Tittel og periode
strategy-lead-nb = Ingress på bokmål (valfritt)
strategy-lead-nn = Ingress på nynorsk (valfritt)
strategy-lead-en = Ingress på engelsk (valfritt)
strategy-save = Lagre

## Writing
strategy-title = Tittel
strategy-text = Tekst
strategy-not-translated = ikkje omsett
strategy-saves-itself = Blir lagra av seg sjølv medan du skriv
strategy-saved-at = Lagra kl. { $time }
strategy-saved-not = Nokon andre har lagra denne delen. Trykk «Lagre» for å sjå kva som skjedde. Det du har skrive, blir med.
strategy-saved-untold = Ikkje lagra: Eit bilete manglar ord for kva det viser. Skriv det mellom hakeparentesane framfor adressa.
strategy-was-changed = Nokon andre lagra medan du skreiv. Under står det du skreiv. Lagrar du, erstattar det deira; det dei skreiv, finn du i historikken.
strategy-history = Historikk
strategy-history-lead = Alt som er lagra, blir hugsa. Vel to utgåver og sjå kva ord som er ulike.
strategy-history-none = Ingenting er skrive på dette språket enno.
strategy-language = Språk
strategy-compare = Samanlikn
strategy-compare-from = Frå
strategy-compare-to = Til
strategy-compare-nothing = Ingenting
strategy-compared = Skilnaden
strategy-how = Slik lagar du overskrifter, lister og tabellar
strategy-how-lead = Skriv vanleg tekst, med ei tom linje mellom avsnitta. Teikna under gjer resten.
strategy-how-heading = Overskrift
strategy-how-list = Liste
strategy-how-item = noko
strategy-how-link = Lenkje
strategy-how-strong = Viktig ord
strategy-how-table = Tabell
strategy-about-section = Om delen
strategy-owner-hint = Ei rolle eig delen, ikkje ein person. Når nokon sluttar, har den neste han frå første dag.
strategy-inside = Notat internt (valfritt)
strategy-inside-hint = Blir aldri vist på nettsida, i PDF eller i data.
strategy-remove = Ta bort delen
strategy-remove-sure = Teksten, historikken og kommentarane til delen blir sletta. Det kan ikkje angrast.

## Reading through
strategy-reading = Gjennomlesing
strategy-reading-lead = Opne «Kommenter» under eit avsnitt for å seie kva du meiner.
strategy-reading-closed = Gjennomlesinga er ikkje open. Du kan lese utkastet, men ikkje kommentere.
strategy-reading-until = Open for kommentarar til og med { $day }.
strategy-read-until = Siste dag for kommentarar
strategy-reading-open = Opne gjennomlesinga
strategy-reading-move = Flytt fristen
strategy-reading-end = Avslutt gjennomlesinga
strategy-comments-open = { $count ->
    [0] Ingen kommentarar ventar på svar.
    [one] 1 kommentar er ikkje løyst.
   *[other] { $count } kommentarar er ikkje løyste.
}
strategy-comment = Kommenter
strategy-your-comment = Kommentaren din
strategy-comment-send = Send kommentaren
strategy-resolved = Løyst
strategy-unresolved = Ikkje løyst
strategy-resolve = Merk som løyst
strategy-reopen = Opne att
strategy-quote = Om eit avsnitt som byrja slik: «{ $quote }»

## Taking in
strategy-take-in = Ta inn ein tekst
strategy-take-in-lead = Lim inn eit dokument de har frå før. Du ser korleis det blir delt opp, før noko blir lagra.
strategy-take-in-text = Teksten
strategy-take-in-hint = Markdown, vanleg tekst med nummererte overskrifter («2.1 Rom for alle»), eller data (JSON) frå ei vedteken utgåve.
strategy-take-in-look = Sjå korleis det blir
strategy-take-in-sure = Slik blir det delt opp
strategy-take-in-keep = Ta inn dette
strategy-words = Ord

## Deciding
strategy-decide = Før inn vedtak
strategy-decide-lead = Når du fører inn vedtaket, blir utgåva frosen. Ho blir liggjande for alltid på { $address }
strategy-council = kommunestyret
strategy-body = Kven vedtok
strategy-body-hint = Til dømes kommunestyret
strategy-decided-on = Dato for vedtaket
strategy-case-number = Saksnummer (valfritt)
strategy-case-hint = Til dømes 94/22
strategy-vote = Røysting (valfritt)
strategy-vote-hint = Til dømes «Samrøystes» eller «24 mot 11 røyster»
strategy-wording-field = Vedtaket ordrett (valfritt)
strategy-amendments-field = Kva som vart endra i vedtaket (valfritt)
strategy-amendments-hint = Sei med korte ord kva som vart endra. Sjølve endringane kan du føre inn under.
strategy-revision = Minn om revisjon (valfritt)
strategy-decide-do = Før inn og frys

## Kinds and roles
strategy-kinds = Dokumenttypar
strategy-kinds-lead = Kva nivåa heiter, kva for nivå som blir nummererte, og kva de vil bli minna om.
strategy-kinds-none = Ingen er lagra enno. Dei som følgjer med, vel du når du byrjar på eit dokument.
strategy-kind-new = Ny dokumenttype
strategy-level = Nivå { $number }
strategy-numbered = Nummerert
strategy-required = Minn om dette når det manglar
strategy-required-hint = Det stoppar ingen frå å vedta eller leggje inn eldre planar.
strategy-required-measures = Minn om dette når eit tiltak manglar det
strategy-roles = Roller
strategy-roles-lead = Delar og tiltak er eigde av roller. Personen i rolla kan bytast utan at noko blir foreldrelaust.
strategy-roles-none = Ingen roller enno. Lag til dømes «leiar for kultur og idrett».
strategy-role = Rolle
strategy-role-new = Ny rolle
strategy-role-title = Kva rolla heiter
strategy-role-hint = Blir vist på nettsida. Til dømes «leiar for kultur og idrett»
strategy-role-unit = Eining (valfritt)
strategy-holder = Person { $number }
strategy-holder-name = Namn
strategy-holder-email = E-post
strategy-holder-from = Har rolla frå
strategy-successor = { $name } tek over { $day }

## What is wrong
strategy-error-name = Skriv eit namn på bokmål
strategy-error-kind = Vel kva slags dokument det er
strategy-error-from = Skriv datoen det gjeld frå
strategy-error-until = Sluttdatoen må vere etter startdatoen
strategy-error-levels = Gi namn til minst to nivå
strategy-error-nothing = Lim inn teksten du vil ta inn
strategy-error-body = Skriv kven som vedtok
strategy-error-on = Skriv datoen for vedtaket
strategy-error-empty = Dokumentet er tomt. Legg til minst éin del først.
strategy-error-role = Skriv kva rolla heiter
strategy-error-holder = Skriv namnet
strategy-error-email = Skriv ei e-postadresse, som namn@kommune.no
strategy-error-holder-from = Skriv datoen ho har rolla frå
strategy-error-holder-twice = To kan ikkje byrje i rolla same dag

## What was done
strategy-done-made = Dokumentet er påbyrja.
strategy-done-saved = Lagra.
strategy-done-no-title = Skriv ein tittel på delen.
strategy-done-no-from = Skriv ein heil dato.
strategy-done-moved = Delen er flytta.
strategy-done-too-deep = Dokumentet kan ha fire nivå. Delen er ikkje flytta.
strategy-done-removed = Delen er teken bort.
strategy-done-has-below = Delen har andre delar under seg. Flytt eller ta bort dei først.
strategy-done-next = Neste utgåve er påbyrja, med alt den førre seier.
strategy-done-commented = Kommentaren er send.
strategy-done-nothing-said = Skriv noko i kommentaren først.
strategy-done-taken-in = Teksten er teken inn.
strategy-done-decided = Vedtaket er ført inn, og utgåva er frosen.

## The trail
deed-strategy-see = Såg på utkast til strategi
deed-strategy-arrange = Bygde eller endra ein strategi
deed-strategy-take-in = Tok inn ein tekst i ein strategi
deed-strategy-write = Skreiv i ein strategi
deed-strategy-comment = Kommenterte eit utkast til strategi
deed-strategy-resolve = Løyste ein kommentar til eit utkast
deed-strategy-decide = Førte inn vedtak om ein strategi

## Measures
strategy-measures = Tiltak
strategy-measure = Tiltak
strategy-measure-new = Nytt tiltak
strategy-measures-none = Ingen tiltak passar med det du har valt.
strategy-together = Tiltaka er komne { $number } til saman, rekna etter vekt.
strategy-percent = { $number } %
strategy-status = Status
strategy-all = Alle
strategy-unit = Eining
strategy-year = År
strategy-lacks = Manglar
strategy-show = Vis
strategy-who = Kven
strategy-due = Frist
strategy-no-due = Ingen frist
strategy-progress = Framdrift
strategy-late = Forseinka
strategy-status-not-started = Ikkje starta
strategy-status-started = Starta
strategy-status-on-track = I rute
strategy-status-delayed = Forseinka
strategy-status-done = Ferdig
strategy-status-stopped = Stoppa
strategy-status-moved = Flytta til neste år
strategy-stands = Slik står det til
strategy-stood = Tidlegare svar
strategy-says = Det tiltaket seier
strategy-progress-field = Kor langt er det kome, i prosent
strategy-reason = Kvifor, eller kva som er gjort
strategy-reason-hint = Blir vist på nettsida. Må fyllast ut når tiltaket er forseinka, stoppa eller flytta.
strategy-say-status = Lagre status
strategy-number = Nummer
strategy-number-hint = Til dømes 1.1.2. Kan stå tomt.
strategy-text-nb = Meir om tiltaket på bokmål (valfritt)
strategy-text-nn = Meir om tiltaket på nynorsk (valfritt)
strategy-text-en = Meir om tiltaket på engelsk (valfritt)
strategy-goals = Mål og tema det tener
strategy-area = Område i handlingsplanen
strategy-area-hint = Kan heite kva de vil, til dømes «Lokale». Kan stå tomt.
strategy-years = År i handlingsplanen
strategy-years-hint = Til dømes 2026, 2027. Kan stå tomt.
strategy-unit-field = Eining med ansvar (valfritt)
strategy-role-field = Rolle som svarar for tiltaket
strategy-partners = Kven er med (valfritt)
strategy-one-a-line = Éin på kvar linje
strategy-starts = Byrjar (valfritt)
strategy-due-field = Frist (valfritt)
strategy-cost = Kostnad
strategy-cost-frame = Innanfor ramma
strategy-cost-new = Nye pengar
strategy-cost-nothing = Kostar ingenting
strategy-not-said = Ikkje sagt
strategy-amounts = Kroner kvart år (valfritt)
strategy-amounts-hint = Eitt år på kvar linje, til dømes 2026: 150 000
strategy-budget-line = Budsjettpost (valfritt)
strategy-plan-reference = Mål i samfunnsdelen eller andre planar (valfritt)
strategy-plan-reference-hint = Til dømes «Samfunnsdelen 2022–2034, mål 3»
strategy-un-goals = FNs berekraftsmål (valfritt)
strategy-un-goals-hint = Nummer frå 1 til 17, til dømes 3, 11
strategy-weight = Vekt
strategy-weight-hint = Kor mykje tiltaket tel i framdrifta. Vanlegvis 1.
strategy-evidence = Dokumentasjon (valfritt)
strategy-evidence-hint = Éin ting på kvar linje. Vil du lenkje til han, skriv ein loddrett strek og adressa etter.
strategy-evidence-is = Dokumentasjon:
strategy-error-title = Skriv ein tittel på bokmål
strategy-error-years = Skriv år med komma mellom, til dømes 2026, 2027
strategy-error-un-goals = Skriv nummer frå 1 til 17 med komma mellom
strategy-error-amounts = Skriv eitt år på kvar linje, til dømes 2026: 150 000
strategy-error-weight = Skriv eit tal frå 1 til 100
strategy-done-status = Status er lagra.
strategy-done-no-progress = Skriv framdrifta som eit tal frå 0 til 100.
strategy-done-no-reason = Skriv kvifor tiltaket er forseinka, stoppa eller flytta.
strategy-done-no-sum = Skriv ramma som heile kroner.
strategy-how-it-goes = { $count ->
    [0] { $done } av { $all } tiltak er ferdige, og ingen er forseinka
    [one] { $done } av { $all } tiltak er ferdige, og { $late } er forseinka
   *[other] { $done } av { $all } tiltak er ferdige, og { $late } er forseinka
}
strategy-bar = { $done } tiltak ferdige, { $going } starta eller i rute, { $late } forseinka, { $open } ikkje starta og { $out } stoppa.
strategy-going = Starta eller i rute

## The action plan
strategy-plan = Handlingsplan
strategy-plan-of = Handlingsplan { $year }
strategy-plan-cost = Tiltaka kostar { $sum } til saman.
strategy-frame-left = Det er { $sum } att av ramma.
strategy-frame-over = Det er { $sum } meir enn ramma.
strategy-frame-sum = Ramme i kroner (valfritt)
strategy-plan-public = Slik alle ser han
strategy-plan-none = Ingen tiltak er med dette året enno.
strategy-plan-choose = Vel tiltak
strategy-plan-choose-lead = Kryss av det som skal vere med. Skilnaden frå i fjor blir rekna ut.
strategy-plan-dropped = Ikkje med lenger
strategy-plan-no-area = Andre tiltak
strategy-since-last = Skilnaden frå året før
strategy-since = Frå i fjor
strategy-since-carried = Vidareført
strategy-since-added = Nytt
strategy-since-dropped = Teke ut
strategy-xlsx = Rekneark (XLSX)
strategy-csv = Tabell (CSV)
deed-strategy-say-status = Sa korleis eit tiltak står

## The work
strategy-process = Arbeidet med dokumentet
strategy-process-none = Arbeidet er ikkje lagt opp enno. Vel ein framgangsmåte, så får du fasar med datoar som du kan endre.
strategy-process-begin = Legg opp arbeidet
strategy-process-about = Om arbeidet
strategy-process-name-hint = Til dømes «Ny frivilligstrategi 2027–2030»
strategy-process-public = Vis alle kor langt arbeidet er kome
strategy-process-public-hint = Då får arbeidet ei eiga side med fasar, datoar og korleis ein kan ta del. Oppgåver og notat blir ikkje viste.
strategy-process-end = Arbeidet er slutt
strategy-process-end-hint = Fasane blir tekne vare på, og eit nytt arbeid kan ta til.
strategy-process-ended = Tidlegare arbeid
strategy-process-stands = Fase { $at } av { $all }: { $title }
strategy-process-through = Alle fasane er ferdige.
strategy-practice = Framgangsmåte
strategy-practice-hint = Du kan endre fasar, datoar og oppgåver etterpå.
strategy-practice-dialogue = Grundig, i dialog med foreiningane: ni fasar over vel eit år
strategy-practice-light = Enkel: fire fasar over nokre månader
strategy-begun = Første dag
strategy-order = Bestillinga (valfritt)
strategy-order-hint = Vedtaket som sette det i gang. Vil du lenkje til det, skriv ein loddrett strek og adressa etter.
strategy-ordered-by = Bestilt av:
strategy-phases = Fasane
strategy-phases-none = Ingen fasar er att. Legg til ein.
strategy-phase-new = Legg til ein fase
strategy-phase-done = Ferdig
strategy-phase-here = Går føre seg no
strategy-phase-ahead = Ikkje byrja
strategy-phase-end = Fasen er ferdig
strategy-phase-reopen = Opne fasen att
strategy-phase-work = Oppgåver og ansvar
strategy-phase-role = Rolle som svarer for fasen
strategy-phase-told = Det alle får sjå
strategy-phase-text-nb = Kva skjer, på bokmål (valfritt)
strategy-phase-text-nn = Kva skjer, på nynorsk (valfritt)
strategy-phase-text-en = Kva skjer, på engelsk (valfritt)
strategy-phase-days = Datoar
strategy-phase-reason = Kvifor blir han flytt (valfritt)
strategy-phase-reason-hint = Berre for kommunen sine eigne folk.
strategy-phase-along = Flytt fasane som kjem etter, like langt
strategy-phase-move = Flytt
strategy-phase-past = Slik var det før
strategy-phase-until = til { $day }
strategy-phase-others = Den som har rolla som svarer for fasen, endrar han.
strategy-phase-remove = Ta bort fasen
strategy-phase-remove-sure = Oppgåvene og det som står om fasen, blir sletta. Det kan ikkje angrast.
strategy-chore = Oppgåve { $number }
strategy-chore-title = Kva skal gjerast (tøm for å ta bort)
strategy-chore-role = Kven gjer det
strategy-chore-done = Gjort
strategy-chore-open = Ikkje gjort
strategy-chores-done = { $done } av { $all } oppgåver er gjorde
strategy-ends = Sluttar (valfritt)
strategy-take-part = Slik kan du ta del
strategy-take-part-not = Akkurat no er det ikkje noko å ta del i. Sjå nedanfor kva som kjem.
strategy-take-part-nb = Slik kan ein ta del, på bokmål (valfritt)
strategy-take-part-nn = Slik kan ein ta del, på nynorsk (valfritt)
strategy-take-part-en = Slik kan ein ta del, på engelsk (valfritt)
strategy-take-part-hint = Skriv kva folk kan gjere, og til når.
strategy-invited = Kven er inviterte (valfritt)
strategy-invited-are = Inviterte: { $who }
strategy-papers = Dokument
strategy-days-from = frå { $day }
strategy-days-until = til { $day }
strategy-days-none = Ingen datoar enno
strategy-now = No
strategy-way = Heile vegen
strategy-works = Arbeid som går føre seg
strategy-next-edition = Neste utgåve er på veg.
strategy-revision-move = Flytt datoen for revisjon
strategy-error-practice = Vel ein framgangsmåte
strategy-error-begun = Skriv første dag
strategy-done-process = Arbeidet er lagt opp. Sjå over datoane.
strategy-done-phase = Fasen er merkt som ferdig.
strategy-done-phase-again = Fasen er opna att.
strategy-done-phase-moved = Datoane er flytte. Dei gamle står på sida til fasen.
strategy-done-phase-removed = Fasen er teken bort.
strategy-tasks-revision = Strategiar som skal sjåast på att
strategy-tasks-phase = Fasar som snart er slutt
strategy-task-revision = { $name } skal sjåast på att
strategy-task-phase = { $name }: fasen «{ $title }» er snart slutt
deed-strategy-tend-phase = Endra ein fase i strategiarbeidet

## What was said
strategy-inputs = Innspel
strategy-inputs-lead = Funn, fråsegner, møtenotat og svar frå undersøkingar. Knyt dei til delar og tiltak, og fortel kva dei vart til.
strategy-inputs-none = Ingen innspel er førte inn enno.
strategy-input-new = Før inn eit innspel
strategy-input-closed = Blir ikkje vist for alle
strategy-input-title = Kva det gjeld
strategy-input-title-hint = Kort, til dømes «Lengre ope i hallane»
strategy-input-text = Kva som vart sagt (valfritt)
strategy-input-kind = Kva slags innspel
strategy-input-kind-finding = Funn
strategy-input-kind-statement = Fråsegn
strategy-input-kind-note = Møtenotat
strategy-input-kind-survey = Svar frå undersøking
strategy-input-from = Kven sa det (valfritt)
strategy-input-from-hint = Ei foreining, eit råd eller eit møte. Ikkje namn på privatpersonar.
strategy-input-on = Når (valfritt)
strategy-input-about = Delar og tiltak det gjeld
strategy-input-public = Vis det for alle
strategy-input-public-hint = Det kjem på sida «Kva de sa – kva det vart til».
strategy-outcome = Kva det vart til
strategy-outcome-waits = Ventar på svar
strategy-outcome-taken = Teke inn
strategy-outcome-partly = Delvis teke inn
strategy-outcome-not-taken = Ikkje teke inn
strategy-answer = Svaret
strategy-answer-hint = Fortel kvifor. Må fyllast ut når noko ikkje er teke inn.
strategy-answer-is = Svar:
strategy-about-is = Sjå:
strategy-inputs-file = Ta inn mange frå ei fil
strategy-inputs-file-lead = Første rad er overskrifter. Kolonnane kan heite Tittel, Tekst, Slag, Frå, Dato og Gjeld. Berre Tittel må vere med. Under Gjeld skriv du nummer på mål, til dømes 1.2. Det som blir teke inn slik, blir ikkje vist for alle før du kryssar av for det.
strategy-inputs-file-label = Fil
strategy-inputs-file-hint = CSV, XLSX eller ODS
strategy-inputs-file-send = Sjå over fila
strategy-said = Kva de sa – kva det vart til
strategy-said-lead = Her ser du innspela som kom, og kva kommunen gjorde med dei.
strategy-said-next = Neste utgåve blir laga no, og du kan vere med:
strategy-said-none = Ingen innspel er lagde ut enno.
strategy-error-file = Vel ei fil
strategy-error-columns = Fila manglar ein kolonne som heiter Tittel
strategy-error-input-title = Skriv kva det gjeld
strategy-error-answer = Skriv kvifor det ikkje er teke inn
strategy-done-inputs = Innspela er tekne inn.
deed-strategy-tend-input = Førte inn eit innspel, eller svaret på det
strategy-said-waits = { $count ->
    [one] 1 innspel ventar på svar.
   *[other] { $count } innspel ventar på svar.
}

## Amendments
strategy-amended = Endring { $number }
strategy-amended-hint = Endringane blir skrivne inn i teksten når du fører inn vedtaket. Står orda på fleire språk, blir alle endra.
strategy-amended-before = Desse orda (tomt: noko blir lagt til nedst)
strategy-amended-after = Blir bytte ut med (tomt: orda blir tekne ut)
strategy-delegations = Fullmakter
strategy-delegations-field = Fullmakter i vedtaket (valfritt)
strategy-delegations-hint = Til dømes «Kommunedirektøren fastset handlingsplanen kvart år.»
strategy-error-amended-section = Vel kva del endringa gjeld
strategy-error-amended-before = Desse orda står ikkje i delen. Skriv dei slik dei står.

## Other plans
strategy-others = Andre planar
strategy-others-lead = Samfunnsdelen i kommuneplanen og andre planar som tiltak viser til. Kvar utgåve blir teken vare på.
strategy-others-none = Ingen planar er lagde inn enno.
strategy-other-new = Legg inn ein plan
strategy-other-name = Kva planen heiter
strategy-other-name-hint = Til dømes «Samfunnsdelen i kommuneplanen»
strategy-other-label = Utgåve
strategy-other-label-hint = Til dømes 2022–2034
strategy-other-goals = Måla
strategy-other-goals-hint = Eitt mål på kvar linje, med nummeret først: «3.2 Trygge møteplassar»
strategy-other-editions = Utgåver
strategy-other-roll = Legg inn ny utgåve
strategy-other-roll-lead = Når planen er rullert, legg du inn dei nye måla her. Tilvisingar til den gamle utgåva blir ståande, og du får sjå kva for nokre som må vurderast på nytt.
strategy-other-again = Tilvisingar som må sjåast på att
strategy-other-again-none = Alle tilvisingar gjeld den nyaste utgåva
strategy-other-same = Målet heiter det same i den nye utgåva
strategy-other-renamed = Målet heiter no «{ $title }»
strategy-other-gone = Målet finst ikkje i den nye utgåva
strategy-other-follow = Flytt dei som heiter det same
strategy-references = Mål i andre planar
strategy-partners-hint = Éin på kvar linje. Skriv du namnet slik det står i registeret, blir foreininga knytt til tiltaket.
strategy-serving = Tener måla
strategy-serves-goal = Tilskot og anna som støttar målet:
strategy-shown-by = Dette viser korleis det går
strategy-shown-by-none = Ingenting er lagt til enno.
strategy-due-is = Frist: { $day }
strategy-partners-are = Med: { $partners }
strategy-partner-of = Tiltak de er med i
strategy-error-other-name = Skriv kva planen heiter
strategy-error-other-label = Skriv ei utgåve som ikkje er brukt før
strategy-error-other-goals = Skriv minst eitt mål
strategy-done-rolled = Den nye utgåva er lagd inn. Sjå kva som må vurderast på nytt.
strategy-done-followed = Tilvisingane er flytte.

## Files
strategy-take-in-file = Frå ei fil
strategy-take-in-file-hint = Word (.docx) eller rein tekst. Overskrifter, lister, lenkjer og tabellar blir med. Bilete må leggjast inn etterpå.

## The board
strategy-theme = Tema eller mål
strategy-partner = Kven er med
strategy-mine = Berre det eg eller eininga mi svarer for
strategy-lacks-anything = Noko dokumenttypen ber om
strategy-lacks-these = Manglar { $what }
strategy-short-role = rolle
strategy-short-unit = eining
strategy-short-due = frist
strategy-short-cost = kostnad
strategy-short-evidence = belegg
strategy-short-reference = mål i ein annan plan
strategy-short-un-goal = FN-mål
strategy-ways = Vising
strategy-as-list = Liste
strategy-as-timeline = Tidslinje
strategy-timeline-how = ● tyder at tiltaket er med i året. Ein dato er fristen.
strategy-runs = Går føre seg

## The decision on a plan
strategy-plan-decide-lead = Når vedtaket er ført inn, vert planen ståande slik han er. Status for tiltaka følgjer med vidare.
strategy-done-plan-decided = Vedtaket er ført inn, og planen er frosen.

## In short
strategy-short = Kortversjon
strategy-long = Heile teksten
strategy-refers = Tener òg: { $goal }

## An edition that is not in force
strategy-stood-on = Slik stod det { $day }
strategy-as-they-were = Tiltaka under står slik dei var den dagen.
strategy-measures-to-come = Tiltaka i denne utgåva
strategy-to-come = Utgåva gjeld frå { $day }. Fram til då står tiltaka slik dei er i dag.
strategy-stands-now = Slik står det no
strategy-changed-after = Kva er endra etter denne utgåva
strategy-differs = Skilnaden mellom to utgåver
strategy-differs-choose = Vel utgåver
strategy-differs-lead = Frå { $before } til { $after }. Det som er teke ut, er stroke over. Det som er nytt, er understreka.
strategy-differs-see = Samanlikn utgåver
strategy-differs-draft = utkast

## Pictures
strategy-pictures = Bilete
strategy-pictures-lead = Eit nytt bilete blir lagt nedst i teksten. Flytt linja dit du vil ha biletet. Linja kan òg limast inn i andre delar.
strategy-picture-file = Bilete
strategy-picture-file-hint = JPEG eller PNG, høgst 10 MB. Biletet blir teikna på nytt, så stad og kamera ikkje følgjer med.
strategy-picture-alternative = Kva biletet viser
strategy-picture-alternative-hint = For dei som ikkje ser biletet. Til dømes «To jenter låner ski i utstyrsbua».
strategy-picture-language = Legg det i teksten på
strategy-picture-add = Legg til biletet
strategy-picture-remove = Ta bort biletet
strategy-how-picture = Bilete
strategy-how-picture-shows = kva det viser
strategy-error-alternative = Skriv kva biletet viser, med høgst 300 teikn
strategy-error-picture = Vel eit bilete
strategy-error-pictures = Dokumentet har så mange bilete det kan ha. Ta bort eit først.
strategy-error-untold = Eit bilete manglar ord for kva det viser. Skriv det mellom hakeparentesane framfor adressa.
strategy-error-untold-in = Eit bilete i «{ $title }» manglar ord for kva det viser. Skriv det der før utgåva blir frosen.
strategy-done-picture = Biletet ligg nedst i teksten.
strategy-done-picture-gone = Biletet er teke bort. Slett òg linja som viste det.

## A file of input
strategy-file-look = Sjå over fila før ho blir teken inn
strategy-file-faults = { $count ->
    [one] { $count } feil i fila
   *[other] { $count } feil i fila
}
strategy-file-faults-lead = Ingenting er teke inn. Rett fila, og vel ho på nytt.
strategy-file-more = { $count ->
    [one] og { $count } til
   *[other] og { $count } til
}
strategy-file-rows = { $count ->
    [0] Ingen innspel kan takast inn
    [one] { $count } innspel
   *[other] { $count } innspel
}
strategy-file-yes = Ta inn alle
strategy-file-no = La vere
strategy-file-again = Vel ei ny fil
strategy-fault-title = Linje { $line }: Tittelen manglar. Skriv kva det gjeld.
strategy-fault-day = Linje { $line }: Vi kan ikkje lese datoen «{ $written }». Skriv han som 4.3.2026.
strategy-fault-kind = Linje { $line }: «{ $written }» er ikkje eit slag innspel. Skriv Funn, Fråsegn, Møtenotat eller Spørjeundersøking.
strategy-fault-about = Linje { $line }: Ingen del og ikkje noko tiltak har nummer «{ $written }».

# The mapping
strategy-mapping = Kartlegging
strategy-mapping-see = Sjå kartlegginga
strategy-mapping-lead = Foreiningane i tal, henta frå registeret, tilskota og lokala. Heile år er samanlikna, og i år er talt til i dag.
strategy-mapping-none = Det er ingen tal å vise enno.
strategy-mapping-part = Gjeld
strategy-mapping-total = I alt
strategy-mapping-so-far = { $year } til { $day }
strategy-mapping-change = Endring { $from }–{ $to }
strategy-mapping-on = Per { $day }.
strategy-mapping-hidden = Ikkje vist
strategy-mapping-before = Vedteke før
strategy-mapping-small-cells = «Ikkje vist» vil seie at det ikkje er noko å telje, eller at færre enn fem personar eller tildelingar står bak talet. Ein strek vil seie at vi ikkje har noko tal for den tida.

# What was said, seen from where it belongs
strategy-heard = Sagt om dette
strategy-also = Også desse tiltaka høyrer til her:
strategy-said-about = { $count ->
    [one] Eitt innspel om dette, og kva det blei til
   *[other] { $count } innspel om dette, og kva dei blei til
}
strategy-said-search = Finn innspelet ditt
strategy-said-search-hint = Skriv namnet på foreininga, eller eit ord frå innspelet.
strategy-said-search-do = Finn
strategy-said-found = Viser { $count } av { $all } innspel.
strategy-said-all = Vis alle
