# Words of all pages
followup-nav = Oppfølging
followup-save = Lagre
followup-remove = Fjern
followup-choose = Vel
followup-percent = { $number } %
followup-csv = Last ned som CSV
followup-xlsx = Last ned som rekneark
followup-pdf = Last ned som PDF
followup-json = Hent som JSON
followup-contents = Innhald

# Figures
followup-figures = Tal
followup-figures-see = Sjå alle tal
followup-figures-lead = Tala kjem rett frå registeret, tilskota og lokala. Kvart tal har dato, mengd og kjelde.
followup-figures-none = Her er det ingen tal enno.
followup-figures-empty = Utan verdi enno
followup-figure = Tal
followup-figure-new = Nytt tal
followup-figure-edit = Endre kva talet er
followup-figure-public = Vis talet til alle
followup-small-cells = Tal om færre enn fem personar eller tildelingar blir ikkje viste.
followup-hidden = Ikkje vist
followup-on = Per { $day }.
followup-n = n = { $n }.
followup-n-none = n er ikkje oppgitt.
followup-source = Kjelde: { $source }.
followup-change-more = { $value } meir enn sist
followup-change-less = { $value } mindre enn sist
followup-change-none = Som sist
followup-before = Før: { $value }.
followup-part = Kva
followup-value = Verdi
followup-value-hint = Eit tal, med høgst to desimalar, til dømes 12,5.
followup-value-new = Legg inn ein verdi
followup-value-save = Lagre verdien
followup-value-source = Kjelde, om ho er ei anna (valfritt)
followup-value-source-hint = Tomt tyder at kjelda er den talet vanlegvis har.
followup-count = Mengd (n)
followup-n-field = Mengd bak talet (valfritt)
followup-n-hint = Til dømes kor mange som svara.
followup-day = Dag
followup-year = År
followup-how = Korleis det er målt
followup-how-hint = Ei setning som ein annan kan måle det same etter.
followup-source-field = Kjelde
followup-source-hint = Til dømes «innbyggjarundersøkinga».
followup-name-nb = Namn på bokmål
followup-name-nn = Namn på nynorsk (valfritt)
followup-name-en = Namn på engelsk (valfritt)
followup-unit = Blir målt i (valfritt)
followup-unit-hint = Til dømes «prosent» eller «møte».
followup-direction = Kva er bra?
followup-direction-up = Meir er betre.
followup-direction-down = Mindre er betre.
followup-direction-keep = Det skal vere som det er.
followup-baseline = Utgangspunkt (valfritt)
followup-baseline-hint = Kva talet var då arbeidet byrja.
followup-baseline-on = Dagen for utgangspunktet
followup-baseline-is = Utgangspunktet var { $value } den { $day }.
followup-target = Mål (valfritt)
followup-target-on = Målet skal nåast innan
followup-target-is = Målet er { $value } innan { $day }.
followup-target-there = Målet er nådd.
followup-target-way = { $way } av vegen er gått.
followup-by-year = År for år
followup-ways = Del opp talet
followup-no-values = Talet har ingen verdiar enno.
followup-no-parts = Det er ingenting å dele opp, eller for få til at delane kan visast.

# Figures beside goals
followup-beside = Tal ved mål og tiltak
followup-beside-none = Ingen tal står ved mål eller tiltak enno.
followup-beside-add = Set eit tal ved eit mål eller tiltak
followup-beside-save = Set talet her
followup-subject = Mål eller tiltak

# Evidence
followup-evidence = Dette viser at tiltaket verkar
followup-evidence-none = Ingenting er lagt til enno. Finn eit tilskot, ei foreining eller timar, eller skriv sjølv.
followup-evidence-public = Vis det til alle
followup-not-public = blir ikkje vist utanfor kommunen
followup-find = Finn noko som finst her
followup-find-do = Finn
followup-found-none = Vi fann ingenting. Prøv eit anna ord.
followup-kind = Kva slag
followup-words-find = Ord å leite etter (valfritt)
followup-tie = Legg til
followup-tie-rule = Tel dette for tiltaket
followup-rule-choice = Vel kva som skal teljast
followup-rule-told = { $count ->
    [one] { $name }: { $value } i perioden { $period }. n = { $count }.
   *[other] { $name }: { $value } i perioden { $period }. n = { $count }.
}
followup-write = Skriv sjølv
followup-words = Kva det er
followup-words-hint = Til dømes «Dialogmøte med idrettsrådet».
followup-link = Adresse (valfritt)
followup-link-hint = Ei nettadresse som byrjar med https://.
followup-on-field = Dag (valfritt)
followup-sort-thing = Noko herfrå
followup-sort-rule = Teljing
followup-sort-document = Dokument
followup-sort-meeting = Møte
followup-sort-link = Lenkje
followup-part-years = { $name } ({ $years })
followup-part-heading = Tiltak de er med på
followup-part-lead = Dette tente tilskotet eller timane i planane til kommunen.

# Rounds and answers
followup-answer = Korleis går det med tiltaka?
followup-answer-lead = Du svarar som { $role } for { $name }. Det du sa sist, er fylt inn.
followup-answer-by = Svar innan { $day }.
followup-answer-late = Fristen var { $day }. Du kan framleis svare.
followup-answer-none = Du har ingen tiltak å svare på.
followup-answer-was = { $status }, { $progress } %
followup-answered-on = Svara på { $day }
followup-last-answer = Sist: { $status }, { $progress } % ({ $day }).
followup-answers = Svar
followup-answers-none = Ingen har svara enno.
followup-due = Frist for tiltaket: { $day }.
followup-due-field = Siste dag for svar
followup-status = Status
followup-progress = Kor langt det er kome, i prosent
followup-progress-hint = Eit heilt tal frå 0 til 100.
followup-reason = Kva er gjort, og kvifor står det slik?
followup-reason-hint = Alle kan lese dette. Skriv det når tiltaket er forseinka, stoppa eller flytta.
followup-inside = Notat til kommunen (valfritt)
followup-inside-hint = Berre tilsette i kommunen ser dette.
followup-inside-is = Notat:
followup-send = Send svara
followup-mine = Mine tiltak
followup-mine-none = Ingen runde ventar på deg no.
followup-no-owner = Ingen svarar for tiltaket
followup-round-of = Statusrunde frå { $day }
followup-round-answered = { $done } av { $all } er svara på
followup-round-open = Start ein statusrunde no
followup-round-none = Ingen statusrunde er open.
followup-round-over = Avslutta { $day }
followup-round-move = Flytt fristen
followup-state-answered = Svara på
followup-state-late = For seint ute
followup-state-nobody = Ingen å spørje
followup-state-waits = Ventar på svar

# Letters
followup-letter-first = Korleis går det med tiltaka dine?
followup-letter-first-body = { $count ->
    [one] { $count } tiltak ventar på svar frå deg som { $role }. Sei korleis det står innan { $due }. Det du sa sist, er fylt inn.
   *[other] { $count } tiltak ventar på svar frå deg som { $role }. Sei korleis dei står innan { $due }. Det du sa sist, er fylt inn.
}
followup-letter-soon = Fristen for å seie korleis det går, er { $due }
followup-letter-soon-body = { $count ->
    [one] { $count } tiltak ventar på svar frå deg som { $role }.
   *[other] { $count } tiltak ventar på svar frå deg som { $role }.
}
followup-letter-late = Vi manglar svar om tiltaka dine
followup-letter-late-body = { $count ->
    [one] Fristen var { $due }. { $count } tiltak ventar enno på svar frå deg som { $role }.
   *[other] Fristen var { $due }. { $count } tiltak ventar enno på svar frå deg som { $role }.
}
followup-letter-button = Svar på tiltaka
followup-letter-link = Lenkja er berre til deg og verkar til { $until }. Du treng ikkje å logge inn.
followup-letter-why = Du får dette fordi du er { $role } (siste dag { $due }).

# Reports
followup-reports = Rapportar
followup-reports-all = Alle rapportar
followup-report-of = Rapport { $years }
followup-report-begin = Lag rapport
followup-report-draft = Under arbeid
followup-report-published = Vedteken og publisert
followup-report-see = Sjå rapporten slik alle ser han
followup-report-decide = Før inn vedtak og publiser
followup-report-freeze = Rapporten blir frosen med tala slik dei er i dag. Etterpå kan han ikkje endrast.
followup-from-year = Frå og med år
followup-until-year = Til og med år
followup-intro = Innleiing
followup-intro-hint = Utkastet er laga av svara. Skriv det slik de vil ha det.
followup-part-text = Kva er gjort: { $title }
followup-council = kommunestyret
followup-body = Kven vedtok rapporten
followup-decided-on = Vedtaksdag
followup-case = Saksnummer (valfritt)
followup-vote = Røyster (valfritt)
followup-publish = Frys og publiser
followup-decided = Vedteken av { $body } { $day }
followup-counts = { $count ->
    [0] { $done } av { $all } tiltak er ferdige, og ingen er forseinka.
    [one] { $done } av { $all } tiltak er ferdige, og { $late } er forseinka.
   *[other] { $done } av { $all } tiltak er ferdige, og { $late } er forseinka.
}
followup-together = Samla framdrift er { $number }.
followup-shown-by = Dette viser det: { $evidence }.
followup-measures-of = Tiltak: { $title }
followup-measure = Tiltak
followup-reason-head = Kva er gjort, og kva viser det
followup-without-goal = Tiltak utan mål
followup-draft-intro = { $all } tiltak er følgde opp. { $done } er ferdige, { $late } er forseinka, og { $on } held fram.
followup-draft-done = Ferdig: { $titles }.
followup-draft-late = Forseinka: «{ $title }».
followup-draft-late-why = Forseinka: «{ $title }». { $why }
followup-draft-on = Held fram: { $titles }.
followup-draft-stopped = Avslutta utan å vere gjort: { $titles }.
followup-years = Rapportar samla
followup-year-by-year = Tiltaka år for år
followup-not-then = Ikkje med

# Pages
followup-index = Slik går det
followup-index-all = Slik går det med alle tiltaka
followup-measure-evidence = Belegg og svar for tiltaket
followup-index-lead = Her ser du kva som er blitt av det kommunen har lova frivilligheita.
followup-index-none = Ingen strategi er vedteken enno.
followup-feed = Følg med (Atom)
followup-staff = Oppfølging
followup-staff-lead = Statusrundar, tal, dokumentasjon og rapportar for strategiar og planar.
followup-public = Sjå sida slik alle ser ho
followup-none = Det er ingen strategi å følgje opp enno.
followup-to-strategy = Lag ein strategi
followup-to-measure = Endre tiltaket
followup-late-count = { $count ->
    [one] { $count } tiltak er forseinka
   *[other] { $count } tiltak er forseinka
}
followup-measures-evidence = Dokumentasjon og svar for kvart tiltak

# Exports
followup-exports = Utdrag til andre
followup-export-outlook = Kort tekst og tal til perspektivmeldinga
followup-export-outlook-lead = Kvart tema i korte trekk, med tala som høyrer til, slik det står i dag.
followup-export-figures = Alle tal
followup-export-figures-lead = Kvart tal for fire år, med dato, tal på saker og kjelde.
followup-export-status = Status for kvart tiltak til årsmeldinga
followup-export-status-lead = Kven, kor langt det er kome, frist og kvifor.
followup-export-blocks = Tema for tema, til å kopiere
followup-export-blocks-lead = Teksten er laga av status, dokumentasjon og tal. Sjå han over før du sender han vidare.
followup-due-head = Frist
followup-reason-short = Kvifor
followup-export-budget = Tiltak til økonomiplan og budsjett
followup-export-budget-lead = Tiltak som kostar noko, år for år, med budsjettlinje.
followup-document = Dokument
followup-who = Kven
followup-kroner = Kroner
followup-budget-line = Budsjettlinje
followup-says = Kva seier strategien om …
followup-says-word = Ord
followup-says-about = Kva strategien seier om «{ $words }»

# Checks of other plans
followup-checks = Frivilligsjekk
followup-checks-lead = Spør dei som lagar andre planar, om dei bruker strategien. Svaret blir arkivert her.
followup-checks-none = Ingen planar er spurde enno.
followup-check-ask = Spør om ein plan
followup-check-plan = Kva planen heiter
followup-check-unit = Kven som lagar han (valfritt)
followup-check-question-field = Spørsmål
followup-check-question = Bruker planen frivilligstrategien, og kva mål gjeld det?
followup-check-due = Svar innan (valfritt)
followup-check-save = Lagre spørsmålet
followup-check-asked = Spurt { $day }
followup-check-answer = Svar
followup-check-by = Kven svara (valfritt)
followup-check-case = Saksnummer der svaret ligg (valfritt)
followup-check-file = Arkiver svaret

# Judging oneself
followup-judging = Eigenvurdering
followup-judging-lead = Slik står det, målt mot det som tel når årets frivilligkommune blir kåra.
followup-judging-why = Kvifor: { $criterion } (valfritt)
followup-judging-known = Dette veit vi
followup-judging-proposed = Framlegg frå tal og dokument. Sjå over før du lagrar.
followup-judging-as-in = Som i { $year }. Sjå over før du lagrar.
followup-judging-knows = Tal og dokument seier: { $words }
followup-judging-years = År for år
followup-judging-criterion = Kriterium
followup-known-not-decided = Ingen strategi er vedteken.
followup-known-inputs = { $count ->
    [one] { $answered } av eitt innspel er svara på.
   *[other] { $answered } av { $count } innspel er svara på.
}
followup-known-meetings = { $count ->
    [one] Eitt møte er dokumentasjon på eit tiltak i { $year }.
   *[other] { $count } møte er dokumentasjon på tiltak i { $year }.
}
followup-known-sections = Står i { $titles }.
followup-known-measures = Tiltak: { $titles }.
followup-known-nothing = Verken teksten eller tiltaka nemner det.
followup-known-figure = { $name }, { $part }: { $value }. Per { $day }. n = { $n }. { $how }
followup-judged-yes = Ja
followup-judged-partly = Delvis
followup-judged-no = Ikkje enno
followup-judged-none = Ikkje vurdert
followup-criterion-dialogue = Politikken er laga i dialog med foreiningane
followup-criterion-anchored = Politikken er handsama politisk
followup-criterion-places = Det finst møteplassar
followup-criterion-meetings = Det finst faste møte eller eit råd
followup-criterion-sport = Politikken dekkjer idrett
followup-criterion-culture = Politikken dekkjer kultur
followup-criterion-outdoors = Politikken dekkjer friluftsliv
followup-criterion-youth = Politikken dekkjer barn og unge
followup-criterion-health = Politikken dekkjer helse
followup-criterion-immigrants = Politikken dekkjer innvandring
followup-criterion-preparedness = Politikken dekkjer beredskap

# What was done, and what is wrong
followup-done-asked = Spørsmålet er lagra
followup-done-filed = Svaret er arkivert
followup-error-plan = Skriv kva planen heiter.
followup-error-question = Skriv kva du spør om.
followup-error-answer = Skriv svaret.
followup-done-saved = Lagra
followup-done-value = Verdien er lagra
followup-done-answered = Takk! Svara er lagra.
followup-done-opened = Runden er opna, og brev er sende til dei som svarar for tiltaka
followup-done-nothing = Ingen tiltak er med i planen for året, så det er ingenting å spørje om
followup-done-there = Ein runde er alt opna i dag
followup-done-tied = Lagt til ved tiltaket
followup-done-untied = Fjerna frå tiltaket
followup-done-drafted = Utkastet er klart. Les gjennom og endre.
followup-done-no-year = Skriv åra med fire siffer, til dømes 2026
followup-done-year-there = Det finst alt ein rapport for det året
followup-done-published = Rapporten er publisert
followup-error-name = Skriv kva talet heiter på bokmål.
followup-error-how = Skriv korleis talet er målt.
followup-error-source = Skriv kvar talet kjem frå.
followup-error-value = Skriv eit tal med høgst to desimalar, til dømes 12,5.
followup-error-n = Skriv mengda som eit heilt tal.
followup-error-day = Skriv dagen.
followup-error-due = Fristen kan ikkje vere før runden byrja.
followup-error-status = Vel korleis tiltaket står.
followup-error-progress = Skriv eit heilt tal frå 0 til 100.
followup-error-reason = Skriv kvifor tiltaket er forseinka, stoppa eller flytta.
followup-error-words = Skriv kva det er.
followup-error-link = Skriv ei adresse som byrjar med https://.
followup-error-sort = Vel kva slag det er.
followup-error-subject = Vel eit mål eller eit tiltak.
followup-error-figure = Vel eit tal.
followup-error-body = Skriv kven som vedtok rapporten.

# Settings
followup-settings = Statusrundar
followup-settings-intro = To gonger i året spør vi dei som svarar for tiltak, korleis det går. Her bestemmer du når.
followup-settings-spring-month = Månad for runden om våren
followup-settings-spring-day = Dag for runden om våren
followup-settings-autumn-month = Månad for runden om hausten
followup-settings-autumn-day = Dag for runden om hausten
followup-settings-days = Dagar å svare på

# The trail
deed-followup-see = Såg på oppfølginga
deed-followup-arrange = Endra oppfølginga
deed-followup-tie = La dokumentasjon til eit tiltak, eller fjerna han
deed-followup-answer = Svara på korleis eit tiltak står
deed-followup-answer-by-link = Svara på korleis eit tiltak står, via lenkje
deed-followup-publish = Førte inn vedtak om ein rapport og publiserte han
deed-followup-remind = Opna ein statusrunde på datoen
