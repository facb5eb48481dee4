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
strategy-feed = Følg med (Atom)
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
strategy-owner-above = Som over: { $owner }
strategy-missing = Dette mangler
strategy-missing-lead = Lista stopper ingen. Den viser det dokumenttypen ber om.
strategy-missing-none = Alt som er bedt om, er på plass
strategy-required-owner = Eier som har en person i rollen
strategy-required-text = Tekst under tittelen
strategy-required-both-norwegian = Tittel på både bokmål og nynorsk
strategy-required-english = Tittel på engelsk
strategy-required-role = Rolle som svarer for tiltaket
strategy-required-unit = Enhet som har ansvar for tiltaket
strategy-required-due = Frist for tiltaket
strategy-required-cost = Kostnad for tiltaket
strategy-required-evidence = Belegg for tiltaket
strategy-required-reference = Mål i kommuneplanen eller en annen plan som tiltaket følger opp
strategy-required-un-goal = FN-mål som tiltaket tjener
strategy-next = Neste utgave
strategy-next-lead = Den siste utgaven er vedtatt. Neste utgave begynner med alt den sier, så dere bare trenger å endre det som er nytt.
strategy-next-begin = Begynn på neste utgave
strategy-do = Dette kan du gjøre
strategy-editions = Utgaver
strategy-revision-on = Skal ses på igjen { $day }.
strategy-revision-late = Skulle vært sett på igjen { $day }
strategy-revision-begun = Skulle ses på igjen { $day }. Det arbeidet er i gang.
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
strategy-saved-untold = Ikke lagret: Et bilde mangler ord for hva det viser. Skriv det mellom hakeparentesene foran adressen.
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
strategy-amendments-hint = Si i korte ord hva som ble endret. Selve endringene kan du føre inn under.
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
strategy-required-measures = Minn om dette når et tiltak mangler det
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

## Measures
strategy-measures = Tiltak
strategy-measure = Tiltak
strategy-measure-new = Nytt tiltak
strategy-measures-none = Ingen tiltak passer med det du har valgt.
strategy-together = Tiltakene er kommet { $number } til sammen, regnet etter vekt.
strategy-percent = { $number } %
strategy-status = Status
strategy-all = Alle
strategy-unit = Enhet
strategy-year = År
strategy-lacks = Mangler
strategy-show = Vis
strategy-who = Hvem
strategy-due = Frist
strategy-no-due = Ingen frist
strategy-progress = Framdrift
strategy-late = Forsinket
strategy-status-not-started = Ikke startet
strategy-status-started = Startet
strategy-status-on-track = I rute
strategy-status-delayed = Forsinket
strategy-status-done = Ferdig
strategy-status-stopped = Stoppet
strategy-status-moved = Flyttet til neste år
strategy-stands = Slik står det til
strategy-stood = Tidligere svar
strategy-says = Det tiltaket sier
strategy-progress-field = Hvor langt er det kommet, i prosent
strategy-reason = Hvorfor, eller hva som er gjort
strategy-reason-hint = Vises på nettsida. Må fylles ut når tiltaket er forsinket, stoppet eller flyttet.
strategy-say-status = Lagre status
strategy-number = Nummer
strategy-number-hint = For eksempel 1.1.2. Kan stå tomt.
strategy-text-nb = Mer om tiltaket på bokmål (valgfritt)
strategy-text-nn = Mer om tiltaket på nynorsk (valgfritt)
strategy-text-en = Mer om tiltaket på engelsk (valgfritt)
strategy-goals = Mål og temaer det tjener
strategy-area = Område i handlingsplanen
strategy-area-hint = Kan hete hva dere vil, for eksempel «Lokaler». Kan stå tomt.
strategy-years = År i handlingsplanen
strategy-years-hint = For eksempel 2026, 2027. Kan stå tomt.
strategy-unit-field = Enhet med ansvar (valgfritt)
strategy-role-field = Rolle som svarer for tiltaket
strategy-partners = Hvem er med (valgfritt)
strategy-one-a-line = Én på hver linje
strategy-starts = Begynner (valgfritt)
strategy-due-field = Frist (valgfritt)
strategy-cost = Kostnad
strategy-cost-frame = Innenfor rammen
strategy-cost-new = Nye penger
strategy-cost-nothing = Koster ingenting
strategy-not-said = Ikke sagt
strategy-amounts = Kroner hvert år (valgfritt)
strategy-amounts-hint = Ett år på hver linje, for eksempel 2026: 150 000
strategy-budget-line = Budsjettpost (valgfritt)
strategy-plan-reference = Mål i samfunnsdelen eller andre planer (valgfritt)
strategy-plan-reference-hint = For eksempel «Samfunnsdelen 2022–2034, mål 3»
strategy-un-goals = FNs bærekraftsmål (valgfritt)
strategy-un-goals-hint = Nummer fra 1 til 17, for eksempel 3, 11
strategy-weight = Vekt
strategy-weight-hint = Hvor mye tiltaket teller i framdriften. Vanligvis 1.
strategy-evidence = Belegg (valgfritt)
strategy-evidence-hint = Én ting på hver linje. Vil du lenke til den, skriv en loddrett strek og adressen etter.
strategy-evidence-is = Belegg:
strategy-error-title = Skriv en tittel på bokmål
strategy-error-years = Skriv år med komma mellom, for eksempel 2026, 2027
strategy-error-un-goals = Skriv nummer fra 1 til 17 med komma mellom
strategy-error-amounts = Skriv ett år på hver linje, for eksempel 2026: 150 000
strategy-error-weight = Skriv et tall fra 1 til 100
strategy-done-status = Status er lagret.
strategy-done-no-progress = Skriv framdriften som et tall fra 0 til 100.
strategy-done-no-reason = Skriv hvorfor tiltaket er forsinket, stoppet eller flyttet.
strategy-done-no-sum = Skriv rammen som hele kroner.
strategy-how-it-goes = { $count ->
    [0] { $done } av { $all } tiltak er ferdige, og ingen er forsinket
    [one] { $done } av { $all } tiltak er ferdige, og { $late } er forsinket
   *[other] { $done } av { $all } tiltak er ferdige, og { $late } er forsinket
}
strategy-bar = { $done } tiltak ferdige, { $going } startet eller i rute, { $late } forsinket, { $open } ikke startet og { $out } stoppet.
strategy-going = Startet eller i rute

## The action plan
strategy-plan = Handlingsplan
strategy-plan-of = Handlingsplan { $year }
strategy-plan-cost = Tiltakene koster { $sum } til sammen.
strategy-frame-left = Det er { $sum } igjen av rammen.
strategy-frame-over = Det er { $sum } mer enn rammen.
strategy-frame-sum = Ramme i kroner (valgfritt)
strategy-plan-public = Slik alle ser den
strategy-plan-none = Ingen tiltak er med dette året ennå.
strategy-plan-choose = Velg tiltak
strategy-plan-choose-lead = Kryss av det som skal være med. Forskjellen fra i fjor regnes ut.
strategy-plan-dropped = Ikke med lenger
strategy-plan-no-area = Andre tiltak
strategy-since-last = Forskjellen fra året før
strategy-since = Fra i fjor
strategy-since-carried = Videreført
strategy-since-added = Nytt
strategy-since-dropped = Tatt ut
strategy-xlsx = Regneark (XLSX)
strategy-csv = Tabell (CSV)
deed-strategy-say-status = Sa hvordan et tiltak står

## The work
strategy-process = Arbeidet med dokumentet
strategy-process-none = Arbeidet er ikke lagt opp ennå. Velg en framgangsmåte, så får du faser med datoer som du kan endre.
strategy-process-begin = Legg opp arbeidet
strategy-process-about = Om arbeidet
strategy-process-name-hint = For eksempel «Ny frivillighetsstrategi 2027–2030»
strategy-process-public = Vis alle hvor langt arbeidet er kommet
strategy-process-public-hint = Da får arbeidet en egen side med faser, datoer og hvordan en kan delta. Oppgaver og notater vises ikke.
strategy-process-end = Arbeidet er slutt
strategy-process-end-hint = Fasene blir tatt vare på, og et nytt arbeid kan begynne.
strategy-process-ended = Tidligere arbeid
strategy-process-stands = Fase { $at } av { $all }: { $title }
strategy-process-through = Alle fasene er ferdige.
strategy-practice = Framgangsmåte
strategy-practice-hint = Du kan endre faser, datoer og oppgaver etterpå.
strategy-practice-dialogue = Grundig, i dialog med foreningene: ni faser over vel et år
strategy-practice-light = Enkel: fire faser over noen måneder
strategy-begun = Første dag
strategy-order = Bestillingen (valgfritt)
strategy-order-hint = Vedtaket som satte det i gang. Vil du lenke til det, skriv en loddrett strek og adressen etter.
strategy-ordered-by = Bestilt av:
strategy-phases = Fasene
strategy-phases-none = Ingen faser er igjen. Legg til en.
strategy-phase-new = Legg til en fase
strategy-phase-done = Ferdig
strategy-phase-here = Pågår nå
strategy-phase-ahead = Ikke begynt
strategy-phase-end = Fasen er ferdig
strategy-phase-reopen = Åpne fasen igjen
strategy-phase-work = Oppgaver og ansvar
strategy-phase-role = Rolle som svarer for fasen
strategy-phase-told = Det alle får se
strategy-phase-text-nb = Hva skjer, på bokmål (valgfritt)
strategy-phase-text-nn = Hva skjer, på nynorsk (valgfritt)
strategy-phase-text-en = Hva skjer, på engelsk (valgfritt)
strategy-phase-days = Datoer
strategy-phase-reason = Hvorfor flyttes den (valgfritt)
strategy-phase-reason-hint = Bare for kommunens egne folk.
strategy-phase-along = Flytt fasene som kommer etter, like langt
strategy-phase-move = Flytt
strategy-phase-past = Slik var det før
strategy-phase-until = til { $day }
strategy-phase-others = Den som har rollen som svarer for fasen, endrer den.
strategy-phase-remove = Ta bort fasen
strategy-phase-remove-sure = Oppgavene og det som står om fasen, blir slettet. Det kan ikke angres.
strategy-chore = Oppgave { $number }
strategy-chore-title = Hva skal gjøres (tøm for å ta bort)
strategy-chore-role = Hvem gjør det
strategy-chore-done = Gjort
strategy-chore-open = Ikke gjort
strategy-chores-done = { $done } av { $all } oppgaver er gjort
strategy-ends = Slutter (valgfritt)
strategy-take-part = Slik kan du delta
strategy-take-part-not = Akkurat nå er det ikke noe å delta i. Se nedenfor hva som kommer.
strategy-take-part-nb = Slik kan en delta, på bokmål (valgfritt)
strategy-take-part-nn = Slik kan en delta, på nynorsk (valgfritt)
strategy-take-part-en = Slik kan en delta, på engelsk (valgfritt)
strategy-take-part-hint = Skriv hva folk kan gjøre, og til når.
strategy-invited = Hvem er invitert (valgfritt)
strategy-invited-are = Invitert: { $who }
strategy-papers = Dokumenter
strategy-days-from = fra { $day }
strategy-days-until = til { $day }
strategy-days-none = Ingen datoer ennå
strategy-now = Nå
strategy-way = Hele veien
strategy-works = Arbeid som pågår
strategy-next-edition = Neste utgave er på vei.
strategy-revision-move = Flytt datoen for revisjon
strategy-error-practice = Velg en framgangsmåte
strategy-error-begun = Skriv første dag
strategy-done-process = Arbeidet er lagt opp. Se over datoene.
strategy-done-phase = Fasen er merket som ferdig.
strategy-done-phase-again = Fasen er åpnet igjen.
strategy-done-phase-moved = Datoene er flyttet. De gamle står på siden til fasen.
strategy-done-phase-removed = Fasen er tatt bort.
strategy-tasks-revision = Strategier som skal ses på igjen
strategy-tasks-phase = Faser som snart er slutt
strategy-task-revision = { $name } skal ses på igjen
strategy-task-phase = { $name }: fasen «{ $title }» er snart slutt
deed-strategy-tend-phase = Endret en fase i strategiarbeidet

## What was said
strategy-inputs = Innspill
strategy-inputs-lead = Funn, uttalelser, møtenotater og svar fra undersøkelser. Knytt dem til deler og tiltak, og fortell hva de ble til.
strategy-inputs-none = Ingen innspill er ført inn ennå.
strategy-input-new = Før inn et innspill
strategy-input-closed = Vises ikke for alle
strategy-input-title = Hva det gjelder
strategy-input-title-hint = Kort, for eksempel «Lengre åpent i hallene»
strategy-input-text = Hva som ble sagt (valgfritt)
strategy-input-kind = Hva slags innspill
strategy-input-kind-finding = Funn
strategy-input-kind-statement = Uttalelse
strategy-input-kind-note = Møtenotat
strategy-input-kind-survey = Svar fra undersøkelse
strategy-input-from = Hvem sa det (valgfritt)
strategy-input-from-hint = En forening, et råd eller et møte. Ikke navn på privatpersoner.
strategy-input-on = Når (valgfritt)
strategy-input-about = Deler og tiltak det gjelder
strategy-input-public = Vis det for alle
strategy-input-public-hint = Det kommer på siden «Hva dere sa – hva det ble til».
strategy-outcome = Hva det ble til
strategy-outcome-waits = Venter på svar
strategy-outcome-taken = Tatt inn
strategy-outcome-partly = Delvis tatt inn
strategy-outcome-not-taken = Ikke tatt inn
strategy-answer = Svaret
strategy-answer-hint = Fortell hvorfor. Må fylles ut når noe ikke er tatt inn.
strategy-answer-is = Svar:
strategy-about-is = Se:
strategy-inputs-file = Ta inn mange fra en fil
strategy-inputs-file-lead = Første rad er overskrifter. Kolonnene kan hete Tittel, Tekst, Slag, Fra, Dato og Gjelder. Bare Tittel må være med. Under Gjelder skriver du nummer på mål, for eksempel 1.2. Det som tas inn slik, vises ikke for alle før du krysser av for det.
strategy-inputs-file-label = Fil
strategy-inputs-file-hint = CSV, XLSX eller ODS
strategy-inputs-file-send = Se over fila
strategy-said = Hva dere sa – hva det ble til
strategy-said-lead = Her ser du innspillene som kom, og hva kommunen gjorde med dem.
strategy-said-next = Neste utgave lages nå, og du kan delta:
strategy-said-none = Ingen innspill er lagt ut ennå.
strategy-error-file = Velg en fil
strategy-error-columns = Fila mangler en kolonne som heter Tittel
strategy-error-input-title = Skriv hva det gjelder
strategy-error-answer = Skriv hvorfor det ikke er tatt inn
strategy-done-inputs = Innspillene er tatt inn.
deed-strategy-tend-input = Førte inn et innspill, eller svaret på det
strategy-said-waits = { $count ->
    [one] 1 innspill venter på svar.
   *[other] { $count } innspill venter på svar.
}

## Amendments
strategy-amended = Endring { $number }
strategy-amended-hint = Endringene blir skrevet inn i teksten når du fører inn vedtaket. Står ordene på flere språk, endres alle.
strategy-amended-before = Disse ordene (tomt: noe legges til nederst)
strategy-amended-after = Byttes ut med (tomt: ordene tas ut)
strategy-delegations = Fullmakter
strategy-delegations-field = Fullmakter i vedtaket (valgfritt)
strategy-delegations-hint = For eksempel «Kommunedirektøren fastsetter handlingsplanen hvert år.»
strategy-error-amended-section = Velg hvilken del endringen gjelder
strategy-error-amended-before = Disse ordene står ikke i delen. Skriv dem slik de står.

## Other plans
strategy-others = Andre planer
strategy-others-lead = Kommuneplanens samfunnsdel og andre planer som tiltak viser til. Hver utgave blir tatt vare på.
strategy-others-none = Ingen planer er lagt inn ennå.
strategy-other-new = Legg inn en plan
strategy-other-name = Hva planen heter
strategy-other-name-hint = For eksempel «Kommuneplanens samfunnsdel»
strategy-other-label = Utgave
strategy-other-label-hint = For eksempel 2022–2034
strategy-other-goals = Målene
strategy-other-goals-hint = Ett mål på hver linje, med nummeret først: «3.2 Trygge møteplasser»
strategy-other-editions = Utgaver
strategy-other-roll = Legg inn ny utgave
strategy-other-roll-lead = Når planen er rullert, legger du inn de nye målene her. Henvisninger til den gamle utgaven blir stående, og du får se hvilke som må vurderes på nytt.
strategy-other-again = Henvisninger som må ses på igjen
strategy-other-again-none = Alle henvisninger gjelder den nyeste utgaven
strategy-other-same = Målet heter det samme i den nye utgaven
strategy-other-renamed = Målet heter nå «{ $title }»
strategy-other-gone = Målet finnes ikke i den nye utgaven
strategy-other-follow = Flytt dem som heter det samme
strategy-references = Mål i andre planer
strategy-partners-hint = Én på hver linje. Skriver du navnet slik det står i registeret, blir foreningen knyttet til tiltaket.
strategy-serving = Tjener målene
strategy-serves-goal = Tilskudd og annet som støtter målet:
strategy-shown-by = Dette viser hvordan det går
strategy-shown-by-none = Ingenting er lagt til ennå.
strategy-due-is = Frist: { $day }
strategy-partners-are = Med: { $partners }
strategy-partner-of = Tiltak dere er med i
strategy-error-other-name = Skriv hva planen heter
strategy-error-other-label = Skriv en utgave som ikke er brukt før
strategy-error-other-goals = Skriv minst ett mål
strategy-done-rolled = Den nye utgaven er lagt inn. Se hva som må vurderes på nytt.
strategy-done-followed = Henvisningene er flyttet.

## Files
strategy-take-in-file = Fra en fil
strategy-take-in-file-hint = Word (.docx) eller ren tekst. Overskrifter, lister, lenker og tabeller blir med. Bilder legger du inn etterpå, i delen de hører til.

## The board
strategy-theme = Tema eller mål
strategy-partner = Hvem er med
strategy-mine = Bare det jeg eller min enhet svarer for
strategy-lacks-anything = Noe dokumenttypen ber om
strategy-lacks-these = Mangler { $what }
strategy-short-role = rolle
strategy-short-unit = enhet
strategy-short-due = frist
strategy-short-cost = kostnad
strategy-short-evidence = belegg
strategy-short-reference = mål i en annen plan
strategy-short-un-goal = FN-mål
strategy-ways = Visning
strategy-as-list = Liste
strategy-as-timeline = Tidslinje
strategy-timeline-how = ● betyr at tiltaket er med i året. En dato er fristen.
strategy-runs = Pågår

## The decision on a plan
strategy-plan-decide-lead = Når vedtaket er ført inn, blir planen stående slik den er. Status for tiltakene følger med videre.
strategy-done-plan-decided = Vedtaket er ført inn, og planen er frosset.

## In short
strategy-short = Kortversjon
strategy-long = Hele teksten
strategy-refers = Tjener også: { $goal }

## An edition that is not in force
strategy-stood-on = Slik sto det { $day }
strategy-as-they-were = Tiltakene under står slik de var den dagen.
strategy-measures-to-come = Tiltakene i denne utgaven
strategy-to-come = Utgaven gjelder fra { $day }. Fram til da står tiltakene slik de er i dag.
strategy-stands-now = Slik står det nå
strategy-changed-after = Hva er endret etter denne utgaven
strategy-differs = Forskjellen mellom to utgaver
strategy-differs-choose = Velg utgaver
strategy-differs-lead = Fra { $before } til { $after }. Det som er tatt ut, er strøket over. Det som er nytt, er understreket.
strategy-differs-see = Sammenlign utgaver
strategy-differs-draft = utkast

## Pictures
strategy-pictures = Bilder
strategy-pictures-lead = Et nytt bilde legges nederst i teksten. Flytt linja dit du vil ha bildet. Linja kan også limes inn i andre deler.
strategy-picture-file = Bilde
strategy-picture-file-hint = JPEG eller PNG, høyst 10 MB. Bildet tegnes på nytt, så sted og kamera ikke følger med.
strategy-picture-alternative = Hva bildet viser
strategy-picture-alternative-hint = For dem som ikke ser bildet. For eksempel «To jenter låner ski i utstyrsboden».
strategy-picture-language = Legg det i teksten på
strategy-picture-add = Legg til bildet
strategy-picture-remove = Ta bort bildet
strategy-how-picture = Bilde
strategy-how-picture-shows = hva det viser
strategy-error-alternative = Skriv hva bildet viser, med høyst 300 tegn
strategy-error-picture = Velg et bilde
strategy-error-pictures = Dokumentet har så mange bilder det kan ha. Ta bort et først.
strategy-error-untold = Et bilde mangler ord for hva det viser. Skriv det mellom hakeparentesene foran adressen.
strategy-error-untold-in = Et bilde i «{ $title }» mangler ord for hva det viser. Skriv det der før utgaven fryses.
strategy-done-picture = Bildet ligger nederst i teksten.
strategy-done-picture-gone = Bildet er tatt bort. Slett også linja som viste det.

## A file of input
strategy-file-look = Se over fila før den tas inn
strategy-file-faults = { $count ->
    [one] { $count } feil i fila
   *[other] { $count } feil i fila
}
strategy-file-faults-lead = Ingenting er tatt inn. Rett fila, og velg den på nytt.
strategy-file-more = { $count ->
    [one] og { $count } til
   *[other] og { $count } til
}
strategy-file-rows = { $count ->
    [0] Ingen innspill kan tas inn
    [one] { $count } innspill
   *[other] { $count } innspill
}
strategy-file-yes = Ta inn alle
strategy-file-no = La være
strategy-file-again = Velg en ny fil
strategy-fault-title = Linje { $line }: Tittelen mangler. Skriv hva det gjelder.
strategy-fault-day = Linje { $line }: Vi kan ikke lese datoen «{ $written }». Skriv den som 4.3.2026.
strategy-fault-kind = Linje { $line }: «{ $written }» er ikke et slag innspill. Skriv Funn, Uttalelse, Møtenotat eller Spørreundersøkelse.
strategy-fault-about = Linje { $line }: Ingen del eller tiltak har nummer «{ $written }».

# The mapping
strategy-mapping = Kartlegging
strategy-mapping-see = Se kartleggingen
strategy-mapping-lead = Foreningene i tall, hentet fra registeret, tilskuddene og lokalene. Hele år er sammenlignet, og i år er talt til i dag.
strategy-mapping-none = Det er ingen tall å vise ennå.
strategy-mapping-part = Gjelder
strategy-mapping-total = I alt
strategy-mapping-so-far = { $year } til { $day }
strategy-mapping-change = Endring { $from }–{ $to }
strategy-mapping-on = Per { $day }.
strategy-mapping-hidden = Ikke vist
strategy-mapping-before = Vedtatt før
strategy-mapping-small-cells = «Ikke vist» betyr at det ikke er noe å telle, eller at færre enn fem personer eller tildelinger står bak tallet. En strek betyr at vi ikke har noe tall for den tida.

# What was said, seen from where it belongs
strategy-heard = Sagt om dette
strategy-also = Også disse tiltakene hører hit:
strategy-said-about = { $count ->
    [one] Ett innspill om dette, og hva det ble til
   *[other] { $count } innspill om dette, og hva de ble til
}
strategy-said-search = Finn innspillet ditt
strategy-said-search-hint = Skriv navnet på foreningen, eller et ord fra innspillet.
strategy-said-search-do = Finn
strategy-said-found = Viser { $count } av { $all } innspill.
strategy-said-all = Vis alle
