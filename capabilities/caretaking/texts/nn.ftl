care-nav = I dag
care-when = { $day } kl. { $hours }
care-day = Kven kjem i dag
care-day-lead = Vel staden du har ansvar for.
care-days = Dagar
care-yesterday = I går
care-today = I dag
care-tomorrow = I morgon
care-print = Skriv ut til døra
care-closed = Stengt denne dagen
care-damage-open = Skadar som ikkje er reparerte
care-times = Tider
care-day-empty = Ingen har tid her denne dagen.
care-around = Med rigging: { $hours }
care-municipality = Kommunen
care-private = Privat
care-responsible = Ansvarleg: { $name }
care-phone-show = Vis telefonnummeret
care-people = Tal
care-mark-came = Kom
care-mark-not = Kom ikkje
care-came = Dei kom
care-no-show = Kom ikkje
care-taken-back = Tel ikkje
care-upheld = Kom ikkje. Svaret ditt er vurdert
care-you-came = De er sjekka inn
care-other-site = Vel ein annan stad
care-done-marked = Vi har notert det.
care-meeting = Tida di
care-way-in = Slik kjem du inn
care-way-unknown = Ingen har skrive korleis du kjem inn her. Spør kommunen i god tid.
care-way-over = Tida er over.
care-way-later = Du ser korleis du kjem inn frå { $at }.
care-code = Kode
care-check-in = Oppmøte
care-people-came = Kor mange kom? (valfritt)
care-people-hint = Skriv eit tal. Du skal ikkje skrive namn.
care-check-in-do = Sjekk inn
care-check-in-when = Du kan sjekke inn frå litt før tida byrjar, til eit døgn etter.
care-check-in-late = Det er for seint å sjekke inn.
care-your-reply = Svaret ditt
care-reply = Kva vil du seie om det?
care-reply-hint = Nokon har notert at de ikkje kom. Du kan svare til og med { $date }.
care-reply-send = Send svaret
care-error-people = Skriv eit tal frå 0 til 9999, eller la feltet stå tomt
care-error-reply = Skriv kva du vil seie, med høgst 2000 teikn
care-done-checked-in = Du har sjekka inn.
care-done-replied = Vi har fått svaret ditt.
care-damage-tell = Meld skade
care-damage-lead = Sei frå om noko er øydelagt, manglar eller er svært rotete.
care-damage-where = Kvar er det?
care-choose = Vel
care-damage-words = Kva er gale?
care-damage-words-hint = Skriv kva det er, og kvar i rommet. Ikkje skriv namn på personar.
care-pictures = Bilete (valfritt)
care-pictures-hint = Høgst fire bilete, JPEG eller PNG. Ikkje ta bilete av personar.
care-alternative = Kva viser bileta?
care-alternative-hint = Trengst berre når du legg ved bilete. Det blir lese for dei som ikkje ser.
care-damage-send = Meld frå
care-cancel = Avbryt
care-error-words = Skriv kva som er gale, med høgst 2000 teikn
care-error-pictures = Legg ved høgst fire bilete
care-error-alternative = Skriv kva bileta viser, med høgst 300 teikn
care-error-premises = Vel kvar det er
care-error-state = Vel kor langt det er kome
care-done-damage = Takk. Skaden er meld.
care-damages = Skadar
care-damages-open = Vis dei som ikkje er reparerte
care-damages-all = Vis alle skadar
care-damages-empty = Ingen skadar ventar.
care-damage = Skade
care-damage-told = Meld
care-damage-from = Meld frå tida til
care-damage-steps = Kva som er gjort
care-damage-state = Kor langt er det kome?
care-damage-done = Kva er gjort? (valfritt)
care-damage-done-hint = Berre dei som arbeider med lokale, les det.
care-save = Lagre
care-done-followed = Skaden er oppdatert.
care-state-open = Meld
care-state-mending = Blir reparert
care-state-mended = Reparert
care-state-charged = Reparert, leigetakaren betaler
care-task-damage = Skade meld: { $place }
care-tasks-damage = Skadar i lokale
care-settle = Svar om oppmøte
care-settle-lead = Nokon seier dei kom likevel, eller at dei ikkje kunne for det. Du avgjer om det skal telje.
care-settle-empty = Ingen svar ventar.
care-settle-back = Tel ikkje
care-settle-stands = Det står
care-done-settled = Svaret er avgjort.
deed-caretaking-see-day = Såg telefonnummeret til ein ansvarleg
deed-caretaking-mark = Noterte oppmøte
deed-caretaking-see-way-in = Såg korleis ein kjem inn
deed-caretaking-check-in = Sjekka inn
deed-caretaking-reply = Svarte om oppmøte
deed-caretaking-settle = Avgjorde eit svar om oppmøte
deed-caretaking-tell-damage = Melde skade
deed-caretaking-follow-damage = Følgde opp ein skade
deed-caretaking-describe-way-in = Skreiv korleis ein kjem inn
deed-caretaking-see-figures = Såg tal for bruk
deed-caretaking-let-in = Fortalde korleis ein kjem inn
care-letter-way = Slik kjem du inn: { $place }
care-letter-code = Koden er { $code }. Gi han berre til dei som skal inn.
care-letter-open = Sjå tida di
care-letter-no-show = Nokon har notert at de ikkje kom: { $place }
care-letter-noted = De hadde { $place } { $when }. Den som har ansvar for bygget, har notert at ingen kom.
care-letter-reply = Stemmer det ikkje, eller kunne de ikkje for det? Du kan svare til og med { $date }. Eit menneske les svaret og avgjer.
care-letter-answer = Svar
care-letter-why = Du får brevet fordi du har tid i lokalet, eller reserverer for foreininga som har det.
care-code-told = Kode til døra: { $code }
care-ways = Slik kjem folk inn
care-ways-lead = Skriv korleis folk kjem inn i kvart lokale. Dei får vite det i brev, i god tid før dei skal dit.
care-ways-none = Ikkje skildra
care-ways-way-code = Kode
care-ways-way-key = Nøkkel
care-ways-way-opened = Nokon opnar
care-ways-way-open = Ope
care-ways-known = Det som er skrive
care-way-lead = Det som gjeld frå ein dato, erstattar det som galdt før.
care-way-from = Gjeld frå
care-way-way = Kva trengst?
care-way-nb = Kva skal dei gjere? På bokmål
care-way-hint = Kva dør, kvar nøkkelen er, kven dei ringjer. Koden kjem av seg sjølv.
care-way-nn = På nynorsk (valfritt)
care-way-en = På engelsk (valfritt)
care-way-hours = Kor mange timar før får dei vite det?
care-way-hours-hint = Eit tal frå 1 til 720. 24 timar er vanleg.
care-error-from = Skriv datoen det gjeld frå
care-error-way = Vel kva som trengst
care-error-way-words = Skriv på bokmål kva dei skal gjere, med høgst 2000 teikn
care-error-hours = Skriv eit tal frå 1 til 720
care-done-way = Det er lagra. Folk får vite det i tide.
care-figures = Tal for bruk
care-figures-from = Frå
care-figures-to = Til og med
care-figures-show = Vis
care-figures-csv = Last ned som CSV
care-figures-xlsx = Last ned som XLSX
care-figures-empty = Ingen tider i denne perioden.
care-figures-sites = Stad for stad, i timar
care-figures-tenants = Leigetakar for leigetakar, i timar
care-figures-of = Gjeld
care-figures-name = Namn
care-figures-site = Stad
care-figures-tenant = Leigetakar
care-figures-others = Private og andre utan foreining
care-figures-given = Gitt
care-figures-used = Brukt
care-figures-not-used = Ikkje brukt
care-figures-released = Gitt frå seg
care-figures-displaced = Mista til arrangement
care-figures-refused = Avslått
care-figures-no-show = Kom ikkje, del
care-figures-prime = Kl. 16–20, del
care-figures-marked = Tider noterte
care-figures-how = Gitt er alle timar nokon fekk, også dei dei sidan gav frå seg, avlyste eller mista. Brukt og ikkje brukt er det nokon har notert. Delen som ikkje kom, er av tidene som er noterte. Delen kl. 16–20 er av timane som er gitt, og gjeld måndag til torsdag. Skule og annan bruk kommunen sjølv har, er ikkje med.
care-figures-at = Rekna ut { $at }.
care-people-thought = { $count ->
    [one] Éin person
   *[other] { $count } personar
}
care-people-counted = { $count ->
    [one] Éin kom
   *[other] { $count } kom
}
care-settings = Oppmøte
care-settings-intro = Når nokon med fast tid ikkje kjem, kan saksbehandlaren få spørsmål om tida skal takast tilbake. Eit menneske avgjer alltid. Det tel først når leigetakaren har hatt to veker på å svare.
care-settings-no-shows = Spør etter så mange gonger utan oppmøte (0 er aldri)
care-settings-weeks = Innanfor så mange veker
care-tasks-lapse = Faste tider som ikkje blir brukte
care-task-lapse = { $title }: kom ikkje { $count } gonger
care-settle-answers = Svar som ventar
care-lapses = Faste tider som ikkje blir brukte
care-lapses-lead = Dei har fått seie si meining kvar gong. Skal dei behalde tida? Du avgjer.
care-lapse-missed = { $count ->
    [one] Kom ikkje éin gong på { $weeks } veker
   *[other] Kom ikkje { $count } gonger på { $weeks } veker
}
care-lapse-left = { $count ->
    [one] Éi tid igjen
   *[other] { $count } tider igjen
}
care-lapse-words = Kvifor?
care-lapse-words-hint = Leigetakaren les dette når du tek tilbake tida, og får vite korleis ein klagar.
care-lapse-let-be = La dei behalde tida
care-lapse-take-back = Ta tilbake resten
care-error-lapse = Skriv kvifor dei mistar tida, med høgst 2000 teikn
care-done-lapsed = Resten av tida er ledig, og leigetakaren får brev.
care-done-let-be = Dei beheld tida.
deed-caretaking-propose-lapse = Samspill spurde om ei fast tid skal takast tilbake
deed-caretaking-decide-lapse = Avgjorde om ei fast tid skal takast tilbake
care-letter-lock = Ny kode til døra: { $place }
care-letter-lock-set = Koden er { $code }. Han skal verke første gong { $when }.
care-letter-unlock = Fjern ein kode: { $place }
care-letter-unlock-remove = Tida { $when } er gitt opp eller flytta. Koden skal ikkje verke lenger.
care-letter-lock-why = Du får brevet fordi du har ansvar for lokalet.
care-figures-json = Last ned alt som JSON
care-indicators = Nøkkeltal
care-indicators-csv = Last ned nøkkeltala som CSV
care-indicators-how = Timar er fordelte etter kor mange som er under aldersgrensa i prislista, slik reservasjonen eller medlemstala til foreininga seier. Verdien av gratis bruk er listepris minus det som blir betalt. Svartid er den halvparten fekk svar innan.
care-indicators-how-own = Timar er fordelte etter kor mange som er under aldersgrensa i prislista, slik reservasjonen eller medlemstalet til foreininga seier. Tala gjeld stadene de leiger ut.
care-indicator = Nøkkeltal
care-indicator-value = Verdi
care-indicator-of = Av
care-indicator-hours-young = Timar til barn og unge
care-indicator-hours-older = Timar til vaksne
care-indicator-hours-unknown = Timar utan kjend alder
care-indicator-free-use = Verdien av gratis bruk
care-indicator-share-used = Del brukt
care-indicator-refused = Del avslag
care-indicator-answer-days = Svartid
care-indicator-hours = { $count ->
    [one] Éin time
   *[other] { $count } timar
}
care-indicator-days = { $count ->
    [0] Same dag
    [one] Eitt døgn
   *[other] { $count } døgn
}
care-indicator-of-marked = { $count ->
    [one] av éi tid som er notert
   *[other] av { $count } tider som er noterte
}
care-indicator-of-answered = { $count ->
    [one] av eitt svar
   *[other] av { $count } svar
}
care-day-count = { $count ->
    [one] Éi tid i dag
   *[other] { $count } tider i dag
}

care-offered-hours = Timar i lokala
care-offered-hours-how = Timar som er gjevne i perioden. Dei er fordelte etter kor mange som er under aldersgrensa i prislista, slik reservasjonen eller medlemstalet seier. Talet er reservasjonar. Kjelde: reservasjonane.
care-offered-young = Barn og unge
care-offered-older = Vaksne
care-offered-unknown = Ukjend alder
care-offered-used = Del av tidene som vart brukte
care-offered-used-how = Tider som vart brukte, av dei vaktmeister eller leigetakar har merkt. Kjelde: oppmøtet.
care-offered-refused = Del av førespurnadene som fekk nei
care-offered-refused-how = Førespurnader som fekk nei, av dei som er svara på. Kjelde: reservasjonane.
care-offered-answer = Svartid på førespurnader
care-offered-answer-how = Halvparten fekk svar på så kort tid eller kortare. Kjelde: reservasjonane.
lessor-menu-day = Kven kjem i dag
lessor-menu-ways = Slik kjem folk inn
lessor-menu-damage = Skadar
lessor-menu-figures = Tal for bruk
