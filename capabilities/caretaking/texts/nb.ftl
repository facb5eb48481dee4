care-nav = I dag
care-when = { $day } kl. { $hours }
care-day = Hvem kommer i dag
care-day-lead = Velg stedet du har ansvar for.
care-days = Dager
care-yesterday = I går
care-today = I dag
care-tomorrow = I morgen
care-print = Skriv ut til døra
care-closed = Stengt denne dagen
care-damage-open = Skader som ikke er reparert
care-times = Tider
care-day-empty = Ingen har tid her denne dagen.
care-around = Med rigging: { $hours }
care-municipality = Kommunen
care-private = Privat
care-responsible = Ansvarlig: { $name }
care-phone-show = Vis telefonnummeret
care-people = Antall
care-mark-came = Kom
care-mark-not = Kom ikke
care-came = De kom
care-no-show = Kom ikke
care-taken-back = Teller ikke
care-upheld = Kom ikke. Svaret ditt er vurdert
care-you-came = Dere er sjekket inn
care-other-site = Velg et annet sted
care-done-marked = Vi har notert det.
care-meeting = Tida din
care-way-in = Slik kommer du inn
care-way-unknown = Ingen har skrevet hvordan du kommer inn her. Spør kommunen i god tid.
care-way-over = Tida er over.
care-way-later = Du ser hvordan du kommer inn fra { $at }.
care-code = Kode
care-check-in = Oppmøte
care-people-came = Hvor mange kom? (valgfritt)
care-people-hint = Skriv et tall. Du skal ikke skrive navn.
care-check-in-do = Sjekk inn
care-check-in-when = Du kan sjekke inn fra litt før tida begynner, til et døgn etter.
care-check-in-late = Det er for sent å sjekke inn.
care-your-reply = Svaret ditt
care-reply = Hva vil du si om det?
care-reply-hint = Noen har notert at dere ikke kom. Du kan svare til og med { $date }.
care-reply-send = Send svaret
care-error-people = Skriv et tall fra 0 til 9999, eller la feltet stå tomt
care-error-reply = Skriv hva du vil si, med høyst 2000 tegn
care-done-checked-in = Du har sjekket inn.
care-done-replied = Vi har fått svaret ditt.
care-damage-tell = Meld skade
care-damage-lead = Si fra om noe er ødelagt, mangler eller er svært rotete.
care-damage-where = Hvor er det?
care-choose = Velg
care-damage-words = Hva er galt?
care-damage-words-hint = Skriv hva det er, og hvor i rommet. Ikke skriv navn på personer.
care-pictures = Bilder (valgfritt)
care-pictures-hint = Høyst fire bilder, JPEG eller PNG. Ikke ta bilde av personer.
care-alternative = Hva viser bildene?
care-alternative-hint = Trengs bare når du legger ved bilder. Det leses for dem som ikke ser.
care-damage-send = Meld fra
care-cancel = Avbryt
care-error-words = Skriv hva som er galt, med høyst 2000 tegn
care-error-pictures = Legg ved høyst fire bilder
care-error-alternative = Skriv hva bildene viser, med høyst 300 tegn
care-error-premises = Velg hvor det er
care-error-state = Velg hvor langt det er kommet
care-done-damage = Takk. Skaden er meldt.
care-damages = Skader
care-damages-open = Vis dem som ikke er reparert
care-damages-all = Vis alle skader
care-damages-empty = Ingen skader venter.
care-damage = Skade
care-damage-told = Meldt
care-damage-from = Meldt fra tida til
care-damage-steps = Hva som er gjort
care-damage-state = Hvor langt er det kommet?
care-damage-done = Hva er gjort? (valgfritt)
care-damage-done-hint = Bare de som arbeider med lokaler, leser det.
care-save = Lagre
care-done-followed = Skaden er oppdatert.
care-state-open = Meldt
care-state-mending = Repareres
care-state-mended = Reparert
care-state-charged = Reparert, leietakeren betaler
care-task-damage = Skade meldt: { $place }
care-tasks-damage = Skader i lokaler
care-settle = Svar om oppmøte
care-settle-lead = Noen sier de kom likevel, eller at de ikke kunne for det. Du avgjør om det skal telle.
care-settle-empty = Ingen svar venter.
care-settle-back = Teller ikke
care-settle-stands = Det står
care-done-settled = Svaret er avgjort.
deed-caretaking-see-day = Så telefonnummeret til en ansvarlig
deed-caretaking-mark = Noterte oppmøte
deed-caretaking-see-way-in = Så hvordan en kommer inn
deed-caretaking-check-in = Sjekket inn
deed-caretaking-reply = Svarte om oppmøte
deed-caretaking-settle = Avgjorde et svar om oppmøte
deed-caretaking-tell-damage = Meldte skade
deed-caretaking-follow-damage = Fulgte opp en skade
deed-caretaking-describe-way-in = Skrev hvordan en kommer inn
deed-caretaking-see-figures = Så tall for bruk
deed-caretaking-let-in = Fortalte hvordan en kommer inn
care-letter-way = Slik kommer du inn: { $place }
care-letter-code = Koden er { $code }. Gi den bare til dem som skal inn.
care-letter-open = Se tida din
care-letter-no-show = Noen har notert at dere ikke kom: { $place }
care-letter-noted = Dere hadde { $place } { $when }. Den som har ansvar for bygget, har notert at ingen kom.
care-letter-reply = Stemmer det ikke, eller kunne dere ikke for det? Du kan svare til og med { $date }. Et menneske leser svaret og avgjør.
care-letter-answer = Svar
care-letter-why = Du får brevet fordi du har tid i lokalet, eller reserverer for foreningen som har det.
care-code-told = Kode til døra: { $code }
care-ways = Slik kommer folk inn
care-ways-lead = Skriv hvordan folk kommer inn i hvert lokale. De får vite det i brev, i god tid før de skal dit.
care-ways-none = Ikke beskrevet
care-ways-way-code = Kode
care-ways-way-key = Nøkkel
care-ways-way-opened = Noen åpner
care-ways-way-open = Åpent
care-ways-known = Det som er skrevet
care-way-lead = Det som gjelder fra en dato, erstatter det som gjaldt før.
care-way-from = Gjelder fra
care-way-way = Hva trengs?
care-way-nb = Hva skal de gjøre? På bokmål
care-way-hint = Hvilken dør, hvor nøkkelen er, hvem de ringer. Koden kommer av seg selv.
care-way-nn = På nynorsk (valgfritt)
care-way-en = På engelsk (valgfritt)
care-way-hours = Hvor mange timer før får de vite det?
care-way-hours-hint = Et tall fra 1 til 720. 24 timer er vanlig.
care-error-from = Skriv datoen det gjelder fra
care-error-way = Velg hva som trengs
care-error-way-words = Skriv på bokmål hva de skal gjøre, med høyst 2000 tegn
care-error-hours = Skriv et tall fra 1 til 720
care-done-way = Det er lagret. Folk får vite det i tide.
care-figures = Tall for bruk
care-figures-from = Fra
care-figures-to = Til og med
care-figures-show = Vis
care-figures-csv = Last ned som CSV
care-figures-xlsx = Last ned som XLSX
care-figures-empty = Ingen tider i denne perioden.
care-figures-sites = Sted for sted, i timer
care-figures-tenants = Leietaker for leietaker, i timer
care-figures-of = Gjelder
care-figures-name = Navn
care-figures-site = Sted
care-figures-tenant = Leietaker
care-figures-others = Private og andre uten forening
care-figures-given = Gitt
care-figures-used = Brukt
care-figures-not-used = Ikke brukt
care-figures-released = Gitt fra seg
care-figures-displaced = Mistet til arrangement
care-figures-refused = Avslått
care-figures-no-show = Kom ikke, andel
care-figures-prime = Kl. 16–20, andel
care-figures-marked = Tider notert
care-figures-how = Gitt er alle timer noen fikk, også dem de siden ga fra seg, avlyste eller mistet. Brukt og ikke brukt er det noen har notert. Andelen som ikke kom, er av tidene som er notert. Andelen kl. 16–20 er av timene som er gitt, og gjelder mandag til torsdag. Skole og annen bruk kommunen selv har, er ikke med.
care-figures-at = Regnet ut { $at }.
care-people-thought = { $count ->
    [one] Én person
   *[other] { $count } personer
}
care-people-counted = { $count ->
    [one] Én kom
   *[other] { $count } kom
}
care-settings = Oppmøte
care-settings-intro = Når noen med fast tid ikke kommer, kan saksbehandleren få spørsmål om tida skal tas tilbake. Et menneske avgjør alltid. Det teller først når leietakeren har hatt to uker på å svare.
care-settings-no-shows = Spør etter så mange ganger uten oppmøte (0 er aldri)
care-settings-weeks = Innenfor så mange uker
care-tasks-lapse = Faste tider som ikke blir brukt
care-task-lapse = { $title }: kom ikke { $count } ganger
care-settle-answers = Svar som venter
care-lapses = Faste tider som ikke blir brukt
care-lapses-lead = De har fått si sin mening hver gang. Skal de beholde tida? Du avgjør.
care-lapse-missed = { $count ->
    [one] Kom ikke én gang på { $weeks } uker
   *[other] Kom ikke { $count } ganger på { $weeks } uker
}
care-lapse-left = { $count ->
    [one] Én tid igjen
   *[other] { $count } tider igjen
}
care-lapse-words = Hvorfor?
care-lapse-words-hint = Leietakeren leser dette når du tar tilbake tida, og får vite hvordan en klager.
care-lapse-let-be = La dem beholde tida
care-lapse-take-back = Ta tilbake resten
care-error-lapse = Skriv hvorfor de mister tida, med høyst 2000 tegn
care-done-lapsed = Resten av tida er ledig, og leietakeren får brev.
care-done-let-be = De beholder tida.
deed-caretaking-propose-lapse = Samspill spurte om en fast tid skal tas tilbake
deed-caretaking-decide-lapse = Avgjorde om en fast tid skal tas tilbake
care-letter-lock = Ny kode til døra: { $place }
care-letter-lock-set = Koden er { $code }. Den skal virke første gang { $when }.
care-letter-unlock = Fjern en kode: { $place }
care-letter-unlock-remove = Tida { $when } er gitt opp eller flyttet. Koden skal ikke virke lenger.
care-letter-lock-why = Du får brevet fordi du har ansvar for lokalet.
care-figures-json = Last ned alt som JSON
care-indicators = Nøkkeltall
care-indicators-csv = Last ned nøkkeltallene som CSV
care-indicators-how = Timer er fordelt etter hvor mange som er under aldersgrensa i prislista, slik reservasjonen eller foreningens medlemstall sier. Verdien av gratis bruk er listepris minus det som betales. Svartid er den halvparten fikk svar innen.
care-indicators-how-own = Timer er fordelt etter hvor mange som er under aldersgrensa i prislista, slik reservasjonen eller foreningens medlemstall sier. Tallene gjelder stedene dere leier ut.
care-indicator = Nøkkeltall
care-indicator-value = Verdi
care-indicator-of = Av
care-indicator-hours-young = Timer til barn og unge
care-indicator-hours-older = Timer til voksne
care-indicator-hours-unknown = Timer uten kjent alder
care-indicator-free-use = Verdien av gratis bruk
care-indicator-share-used = Andel brukt
care-indicator-refused = Andel avslag
care-indicator-answer-days = Svartid
care-indicator-hours = { $count ->
    [one] Én time
   *[other] { $count } timer
}
care-indicator-days = { $count ->
    [0] Samme dag
    [one] Ett døgn
   *[other] { $count } døgn
}
care-indicator-of-marked = { $count ->
    [one] av én tid som er notert
   *[other] av { $count } tider som er notert
}
care-indicator-of-answered = { $count ->
    [one] av ett svar
   *[other] av { $count } svar
}
care-day-count = { $count ->
    [one] Én tid i dag
   *[other] { $count } tider i dag
}

care-offered-hours = Timer i lokalene
care-offered-hours-how = Timer som er gitt i perioden. De er fordelt etter hvor mange som er under aldersgrensa i prislista, slik reservasjonen eller medlemstallet sier. Antallet er reservasjoner. Kilde: reservasjonene.
care-offered-young = Barn og unge
care-offered-older = Voksne
care-offered-unknown = Ukjent alder
care-offered-used = Andel tid som ble brukt
care-offered-used-how = Tider som ble brukt, av dem vaktmester eller leietaker har merket. Kilde: oppmøtet.
care-offered-refused = Andel avslag på forespørsler
care-offered-refused-how = Forespørsler som fikk nei, av dem som er besvart. Kilde: reservasjonene.
care-offered-answer = Svartid på forespørsler
care-offered-answer-how = Halvparten fikk svar på så kort tid eller kortere. Kilde: reservasjonene.
lessor-menu-day = Hvem kommer i dag
lessor-menu-ways = Slik kommer folk inn
lessor-menu-damage = Skader
lessor-menu-figures = Tall for bruk
