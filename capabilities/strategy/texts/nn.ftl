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
strategy-changes-lead = Samanlikna med { $before }. Det som er teke ut, er stroke over. Det som er nytt, er understreka.
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
strategy-missing = Dette manglar
strategy-missing-lead = Lista stoppar ingen. Ho viser det dokumenttypen ber om.
strategy-missing-none = Alt det er bede om, er på plass
strategy-required-owner = Eigar som har ein person i rolla
strategy-required-text = Tekst under tittelen
strategy-required-both-norwegian = Tittel på både bokmål og nynorsk
strategy-required-english = Tittel på engelsk
strategy-required-unit = Eining som har ansvar for tiltaket
strategy-required-due = Frist for tiltaket
strategy-required-cost = Kostnad for tiltaket
strategy-required-evidence = Dokumentasjon på tiltaket
strategy-next = Neste utgåve
strategy-next-lead = Den siste utgåva er vedteken. Neste utgåve byrjar med alt ho seier, så de berre treng å endre det som er nytt.
strategy-next-begin = Byrj på neste utgåve
strategy-do = Dette kan du gjere
strategy-editions = Utgåver
strategy-revision-on = Skal sjåast på att { $day }.
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
strategy-amendments-hint = Skriv endringane inn i delane først. Her seier du med korte ord kva dei var.
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
