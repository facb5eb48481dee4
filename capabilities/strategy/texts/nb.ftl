# Strategi: det som er lovet, hvordan det ble til, og hvordan det går.

## For everybody
strategy-nav = Strategi
strategy-start = Forside
strategy-index = Strategier og planer
strategy-index-lead = Dette har kommunen og frivilligheten lovet hverandre. Her finner du det som gjelder nå, og det som har vært.
strategy-none = Ingen strategi er vedtatt ennå.
strategy-none-instead = Finn en forening
strategy-in-force = Gjelder nå
strategy-not-in-force = Gjelder ikke nå
strategy-not-in-force-long = Denne utgaven gjelder ikke nå.
strategy-see-in-force = Se den som gjelder
strategy-earlier = Tidligere og senere utgaver
strategy-from-year = fra { $year }
strategy-contents = Innhold
strategy-about = Om denne utgaven
strategy-owner-is = Ansvarlig: { $owner }
strategy-decided = Vedtatt av { $body } { $day }
strategy-case = sak { $number }
strategy-wording = Vedtaket
strategy-amendments = Endret i vedtaket
strategy-address-stays = Vedtatte utgaver ligger alltid på samme adresse og blir aldri endret.
strategy-address = Fast lenke til denne utgaven
strategy-what-changed = Hva er endret siden forrige utgave
strategy-pdf = Last ned PDF
strategy-json = Last ned som data (JSON)
strategy-changes-lead = Sammenlignet med { $before }. Det som er tatt ut, er strøket over. Det som er nytt, er understreket.
strategy-changes-none = Ingenting er endret.
strategy-change-new = Ny del
strategy-change-gone = Tatt ut
strategy-change-other = Endret

## The bench
strategy-nav-staff = Strategi
strategy-staff = Strategiarbeidet
strategy-staff-lead = Her skriver dere sammen, leser gjennom og fører inn vedtak. Det som ikke er vedtatt, ser bare kommunens egne folk.
strategy-staff-none = Ingen dokumenter er begynt. Et dokument kan være en strategi, en plattform, en politikk eller en plan.
strategy-state-draft = Skrives
strategy-state-reading = Leses gjennom
strategy-state-decided = Vedtatt
strategy-new = Nytt dokument
strategy-new-lead = Velg hva slags dokument det er. Nivåene kan dere gi egne navn etterpå.
strategy-name-nb = Navn på bokmål
strategy-name-nn = Navn på nynorsk (valgfritt)
strategy-name-en = Navn på engelsk (valgfritt)
strategy-name-hint = For eksempel «Sammen i Fjordvik»
strategy-kind = Slags dokument
strategy-kind-hint = Bestemmer hva nivåene heter, og hva som blir minnet om når det mangler.
strategy-from = Gjelder fra
strategy-until = Gjelder til (valgfritt)
strategy-begin = Begynn
strategy-tree = Delene i dokumentet
strategy-tree-none = Dokumentet er tomt. Legg til en del, eller ta inn en tekst dere har fra før.
strategy-section = Del
strategy-owner = Eier
strategy-written-in = Skrevet på
strategy-move = Flytt
strategy-up = Flytt opp
strategy-down = Flytt ned
strategy-in = Flytt inn under den over
strategy-out = Flytt ut et nivå
strategy-add = Legg til en del
strategy-title-nb = Tittel på bokmål
strategy-title-nn = Tittel på nynorsk (valgfritt)
strategy-title-en = Tittel på engelsk (valgfritt)
strategy-below = Ligger under
strategy-below-none = Ingen, den ligger øverst
strategy-unnumbered = Uten nummer, for eksempel et forord
strategy-no-title = Uten tittel
strategy-no-owner = Ingen eier
strategy-missing = Dette mangler
strategy-missing-lead = Lista stopper ingen. Den viser det dokumenttypen ber om.
strategy-missing-none = Alt som er bedt om, er på plass
strategy-required-owner = Eier som har en person i rollen
strategy-required-text = Tekst under tittelen
strategy-required-both-norwegian = Tittel på både bokmål og nynorsk
strategy-required-english = Tittel på engelsk
strategy-required-unit = Enhet som har ansvar for tiltaket
strategy-required-due = Frist for tiltaket
strategy-required-cost = Kostnad for tiltaket
strategy-required-evidence = Belegg for tiltaket
strategy-next = Neste utgave
strategy-next-lead = Den siste utgaven er vedtatt. Neste utgave begynner med alt den sier, så dere bare trenger å endre det som er nytt.
strategy-next-begin = Begynn på neste utgave
strategy-do = Dette kan du gjøre
strategy-editions = Utgaver
strategy-revision-on = Skal ses på igjen { $day }.
strategy-frame = Tittel og periode
strategy-lead-nb = Ingress på bokmål (valgfritt)
strategy-lead-nn = Ingress på nynorsk (valgfritt)
strategy-lead-en = Ingress på engelsk (valgfritt)
strategy-save = Lagre

## Writing
strategy-title = Tittel
strategy-text = Tekst
strategy-not-translated = ikke oversatt
strategy-saves-itself = Lagres av seg selv mens du skriver
strategy-saved-at = Lagret kl. { $time }
strategy-saved-not = Noen andre har lagret denne delen. Trykk «Lagre» for å se hva som skjedde. Det du har skrevet, blir med.
strategy-was-changed = Noen andre lagret mens du skrev. Under står det du skrev. Lagrer du, erstatter det deres; det de skrev, finner du i historikken.
strategy-history = Historikk
strategy-history-lead = Alt som er lagret, blir husket. Velg to utgaver og se hvilke ord som er forskjellige.
strategy-history-none = Ingenting er skrevet på dette språket ennå.
strategy-language = Språk
strategy-compare = Sammenlign
strategy-compare-from = Fra
strategy-compare-to = Til
strategy-compare-nothing = Ingenting
strategy-compared = Forskjellen
strategy-how = Slik lager du overskrifter, lister og tabeller
strategy-how-lead = Skriv vanlig tekst, med en tom linje mellom avsnittene. Tegnene under gjør resten.
strategy-how-heading = Overskrift
strategy-how-list = Liste
strategy-how-item = noe
strategy-how-link = Lenke
strategy-how-strong = Viktig ord
strategy-how-table = Tabell
strategy-about-section = Om delen
strategy-owner-hint = En rolle eier delen, ikke en person. Når noen slutter, har den neste den fra første dag.
strategy-inside = Notat internt (valgfritt)
strategy-inside-hint = Vises aldri på nettsida, i PDF eller i data.
strategy-remove = Ta bort delen
strategy-remove-sure = Teksten, historikken og kommentarene til delen blir slettet. Det kan ikke angres.

## Reading through
strategy-reading = Gjennomlesing
strategy-reading-lead = Åpne «Kommenter» under et avsnitt for å si hva du mener.
strategy-reading-closed = Gjennomlesingen er ikke åpen. Du kan lese utkastet, men ikke kommentere.
strategy-reading-until = Åpen for kommentarer til og med { $day }.
strategy-read-until = Siste dag for kommentarer
strategy-reading-open = Åpne gjennomlesingen
strategy-reading-move = Flytt fristen
strategy-reading-end = Avslutt gjennomlesingen
strategy-comments-open = { $count ->
    [0] Ingen kommentarer venter på svar.
    [one] 1 kommentar er ikke løst.
   *[other] { $count } kommentarer er ikke løst.
}
strategy-comment = Kommenter
strategy-your-comment = Kommentaren din
strategy-comment-send = Send kommentaren
strategy-resolved = Løst
strategy-unresolved = Ikke løst
strategy-resolve = Merk som løst
strategy-reopen = Åpne igjen
strategy-quote = Om et avsnitt som begynte slik: «{ $quote }»

## Taking in
strategy-take-in = Ta inn en tekst
strategy-take-in-lead = Lim inn et dokument dere har fra før. Du ser hvordan det blir delt opp, før noe lagres.
strategy-take-in-text = Teksten
strategy-take-in-hint = Markdown, vanlig tekst med nummererte overskrifter («2.1 Rom for alle»), eller data (JSON) fra en vedtatt utgave.
strategy-take-in-look = Se hvordan det blir
strategy-take-in-sure = Slik blir det delt opp
strategy-take-in-keep = Ta inn dette
strategy-words = Ord

## Deciding
strategy-decide = Før inn vedtak
strategy-decide-lead = Når du fører inn vedtaket, fryses utgaven. Den blir liggende for alltid på { $address }
strategy-council = kommunestyret
strategy-body = Hvem vedtok
strategy-body-hint = For eksempel kommunestyret
strategy-decided-on = Dato for vedtaket
strategy-case-number = Saksnummer (valgfritt)
strategy-case-hint = For eksempel 94/22
strategy-vote = Avstemning (valgfritt)
strategy-vote-hint = For eksempel «Enstemmig» eller «24 mot 11 stemmer»
strategy-wording-field = Vedtaket ordrett (valgfritt)
strategy-amendments-field = Hva som ble endret i vedtaket (valgfritt)
strategy-amendments-hint = Skriv endringene inn i delene først. Her sier du i korte ord hva de var.
strategy-revision = Minn om revisjon (valgfritt)
strategy-decide-do = Før inn og frys

## Kinds and roles
strategy-kinds = Dokumenttyper
strategy-kinds-lead = Hva nivåene heter, hvilke som nummereres, og hva dere vil bli minnet om.
strategy-kinds-none = Ingen er lagret ennå. De som følger med, velger du når du begynner på et dokument.
strategy-kind-new = Ny dokumenttype
strategy-level = Nivå { $number }
strategy-numbered = Nummerert
strategy-required = Minn om dette når det mangler
strategy-required-hint = Det stopper ingen fra å vedta eller legge inn eldre planer.
strategy-roles = Roller
strategy-roles-lead = Deler og tiltak eies av roller. Personen i rollen kan byttes uten at noe blir foreldreløst.
strategy-roles-none = Ingen roller ennå. Lag for eksempel «leder for kultur og idrett».
strategy-role = Rolle
strategy-role-new = Ny rolle
strategy-role-title = Hva rollen heter
strategy-role-hint = Vises på nettsida. For eksempel «leder for kultur og idrett»
strategy-role-unit = Enhet (valgfritt)
strategy-holder = Person { $number }
strategy-holder-name = Navn
strategy-holder-email = E-post
strategy-holder-from = Har rollen fra
strategy-successor = { $name } tar over { $day }

## What is wrong
strategy-error-name = Skriv et navn på bokmål
strategy-error-kind = Velg hva slags dokument det er
strategy-error-from = Skriv datoen det gjelder fra
strategy-error-until = Sluttdatoen må være etter startdatoen
strategy-error-levels = Gi navn til minst to nivåer
strategy-error-nothing = Lim inn teksten du vil ta inn
strategy-error-body = Skriv hvem som vedtok
strategy-error-on = Skriv datoen for vedtaket
strategy-error-empty = Dokumentet er tomt. Legg til minst én del først.
strategy-error-role = Skriv hva rollen heter
strategy-error-holder = Skriv navnet
strategy-error-email = Skriv en e-postadresse, som navn@kommune.no
strategy-error-holder-from = Skriv datoen hun har rollen fra
strategy-error-holder-twice = To kan ikke begynne i rollen samme dag

## What was done
strategy-done-made = Dokumentet er begynt.
strategy-done-saved = Lagret.
strategy-done-no-title = Skriv en tittel på delen.
strategy-done-no-from = Skriv en hel dato.
strategy-done-moved = Delen er flyttet.
strategy-done-too-deep = Dokumentet kan ha fire nivåer. Delen er ikke flyttet.
strategy-done-removed = Delen er tatt bort.
strategy-done-has-below = Delen har andre deler under seg. Flytt eller ta bort dem først.
strategy-done-next = Neste utgave er begynt, med alt den forrige sier.
strategy-done-commented = Kommentaren er sendt.
strategy-done-nothing-said = Skriv noe i kommentaren først.
strategy-done-taken-in = Teksten er tatt inn.
strategy-done-decided = Vedtaket er ført inn, og utgaven er frosset.

## The trail
deed-strategy-see = Så på utkast til strategi
deed-strategy-arrange = Bygde eller endret en strategi
deed-strategy-take-in = Tok inn en tekst i en strategi
deed-strategy-write = Skrev i en strategi
deed-strategy-comment = Kommenterte et utkast til strategi
deed-strategy-resolve = Løste en kommentar til et utkast
deed-strategy-decide = Førte inn vedtak om en strategi
