# Who acts for an association, and Min forening, its own place.

# My association
officers-menu = Min forening
officers-nav-overview = Oversikt
officers-nav-mine = Min forening
officers-nav-access = Hvem som kan hva
officers-hello = Hei.
officers-hello-morning = God morgen, { $name }.
officers-hello-day = Hei, { $name }.
officers-hello-evening = God kveld, { $name }.
officers-urgent = { $count ->
    [0] Ingenting haster.
    [one] Én ting haster litt.
    [2] To ting haster litt.
    [3] Tre ting haster litt.
   *[other] { $count } ting haster litt.
}
officers-tasks = Dette venter på dere
officers-tasks-done = Ferdige oppgaver
officers-tasks-done-day = Gjort { $day }
officers-tasks-done-none = Her kommer det dere har gjort.
officers-tasks-none = Ingenting venter på dere nå.
officers-tasks-none-why = Her kommer frister og det kommunen trenger fra dere.
officers-task-open = Gå til oppgaven

# Without access
officers-none-title = Du handler ikke for noen forening ennå
officers-none-lead = Er du med i styret, eller har foreningen bedt deg om å gjøre noe for den? Slik får du tilgang.
officers-none-asked = Det du har bedt om
officers-none-find = Foreningen finnes i registeret
officers-none-find-how = Finn foreningen, gå til siden dens og velg «Ta ansvar for foreningen».
officers-none-search = Navnet på foreningen
officers-none-invited = Noen har invitert deg
officers-none-invited-how = Åpne lenken i e-posten du har fått. Den gjelder i to uker.
officers-none-new = Foreningen er ny og har ikke organisasjonsnummer
officers-none-new-how = Du kan stifte den her. Kommunen ser på det før den blir synlig for alle.
officers-former-title = Du har ikke lenger tilgang til { $association }
officers-former-day = Tilgangen din varte til { $day }.
officers-former-what = Ingenting av det foreningen har laget, er borte. De som handler for foreningen nå, kan gi deg tilgang igjen.
officers-former-because-handed_over = Ny tok over etter årsmøtet.
officers-former-because-withdrawn = En i foreningen avsluttet den.
officers-former-because-stepped_down = Rollen ble sagt fra seg.
officers-former-because-expired = Siste dag var nådd.
officers-former-because-national = Enhetsregisteret hadde ikke lenger rollen.
officers-former-because-objected = Kommunen avsluttet den etter en innvending.
officers-former-because-dissolved = Foreningen er slettet i Enhetsregisteret.
officers-former-because-moved_away = Foreningen er registrert i en annen kommune.
officers-former-because-erased = Personen ba om å bli slettet.

# Roles in words
officers-somebody = Ukjent person
officers-you = (deg)
officers-by-us = Kommunen
officers-may-all = Alt
officers-may-nothing = Bare se
officers-can-profile = holde siden oppdatert
officers-can-messages = svare på meldinger
officers-can-booking = reservere lokaler
officers-can-grants = søke tilskudd
officers-can-account = endre kontonummer
officers-can-officers = gi andre tilgang
officers-until = Til { $day }
officers-until-further = Til noen avslutter den
officers-source-national = Fra Enhetsregisteret, sjekket { $day }
officers-source-code = Med kode til foreningens e-post { $day }
officers-source-officer = Gitt av { $name } { $day }
officers-source-association = Gitt av foreningen { $day }
officers-source-staff = Godkjent av kommunen { $day }
officers-grace = Enhetsregisteret har ikke lenger rollen. Tilgangen varer til { $day }.

# Who can do what
officers-access-lead = Her ser dere alle som kan gjøre noe for foreningen. Alle med en rolle ser lista; de som kan gi andre tilgang, kan endre den.
officers-access-look = Her ser du alle som kan gjøre noe for foreningen. De som kan gi andre tilgang, kan endre lista.
officers-access-all = Se alt om hvem som kan hva
officers-alone = Bare én kan gi andre tilgang. Vær minst to, så dere ikke blir stengt ute hvis én blir borte.
officers-roles = De som har tilgang
officers-change = Endre
officers-give = Gi noen tilgang
officers-invited = Inviterte som ikke har svart
officers-invited-until = Sendt { $sent }. Lenken gjelder til { $day }.
officers-invited-over = Sendt { $sent }. Lenken gjelder ikke lenger.
officers-invited-again = Send på nytt
officers-invited-end = Trekk tilbake
officers-invited-wait = { $count ->
    [one] Én invitert har ikke svart
   *[other] { $count } inviterte har ikke svart
}
officers-claims = Noen vil ta ansvar, eller har nettopp gjort det
officers-claims-wait = { $count ->
    [one] Én vil ta ansvar og venter på svar
   *[other] { $count } vil ta ansvar og venter på svar
}
officers-claim-row = { $person }: { $role }
officers-way-national = Bekreftet av Enhetsregisteret { $day }
officers-way-code = Med kode til foreningens registrerte e-post { $day }
officers-way-request = Bedt om { $day }
officers-handover-waits = { $count ->
    [one] Én rolle slutter når de nye har sagt ja
   *[other] { $count } roller slutter når de nye har sagt ja
}
officers-handover-until = { $count ->
    [one] Én rolle slutter { $day }
   *[other] { $count } roller slutter { $day }
}
officers-how = Slik virker det
officers-how-national = Roller fra Enhetsregisteret følger med av seg selv. Vi sjekker dem jevnlig.
officers-how-delegate = De dere gir fullmakt, får tilgang til en dato dere velger.
officers-how-told = Alle som kan gi andre tilgang, får e-post når noe endres.
officers-give-lead = Personen får en e-post med en lenke, logger inn og sier ja. Først da begynner tilgangen.
officers-give-name = Navn
officers-give-email = E-post
officers-give-email-hint = Her sender vi invitasjonen.
officers-give-kind = Hva er personen for dere?
officers-give-kind-hint = Velg «Med fullmakt» for noen som ikke er i styret.
officers-give-scope = Hva skal personen kunne gjøre?
officers-give-scope-hint = Velger du ingenting for en i styret, følger det som er vanlig for rollen.
officers-give-until = Siste dag
officers-give-until-hint = Må være med for fullmakter. For eksempel 31 3 2027.
officers-give-what = Alle som kan gi andre tilgang, får vite om det når personen har sagt ja.
officers-give-send = Send invitasjonen
officers-one-title = Tilgangen til { $name }
officers-one-role = Rolle
officers-one-source = Hvor den kommer fra
officers-one-note = Merk
officers-one-save = Lagre endringen
officers-one-end-title = Avslutt tilgangen
officers-one-end-what = { $name } kan ikke gjøre noe for foreningen etterpå, og får e-post om det. Det dere har laget sammen, blir igjen.
officers-one-end = Avslutt tilgangen nå
officers-one-keep = Behold den
officers-mine-title = Min tilgang
officers-mine-may = Kan gjøre
officers-mine-until = Varer til
officers-step-down = Si fra deg rollen
officers-step-down-what = Du kan ikke lenger gjøre noe for foreningen i denne rollen. De andre får e-post om det. Utkast og saker blir igjen hos foreningen.
officers-step-down-last = Du er den siste som kan gi andre tilgang. Slutter du nå, kan ingen gjøre det. Da får kommunen beskjed, og vi skriver til foreningens e-post. Gi gjerne en annen tilgang først.
officers-step-down-yes = Ja, si fra meg rollen

# The invitation
officers-accept-title = Du er invitert til å handle for { $association }
officers-accept-used = Invitasjonen til { $association } er brukt
officers-accept-over = Invitasjonen til { $association } gjelder ikke lenger
officers-accept-lead = { $by } har invitert deg.
officers-accept-used-how = Hver lenke kan brukes én gang. Er det du som har brukt den, finner du foreningen under Min forening.
officers-accept-over-how = Be { $by } om å sende den på nytt.
officers-accept-as = Du er logget inn som { $name }.
officers-accept-yes = Ja, jeg tar oppgaven
officers-accept-no = Vil du ikke, trenger du ikke gjøre noe. Invitasjonen går ut av seg selv.
officers-accept-sign-in = Logg inn, så kan du si ja. Du kommer tilbake hit.
officers-accept-sign-in-button = Logg inn og si ja

# Calendar
officers-calendar-title = Fristene i kalenderen din
officers-calendar-link = Abonner på fristene i kalenderen din
officers-calendar-lead = Du får en adresse som bare er din. Legg den inn i kalenderen på telefonen eller i Outlook, så følger fristene med.
officers-calendar-name = Frister for { $association }
officers-calendar-address = Adressen din
officers-calendar-once = Ta vare på den nå. Vi viser den bare én gang.
officers-calendar-open = Åpne i kalenderen
officers-calendar-how = Skjer det ingenting, kopierer du adressen og velger «Abonner på kalender» der du har kalenderen din.
officers-calendar-have = Du har en adresse
officers-calendar-since = Du laget den { $day }.
officers-calendar-renew = Lag en ny adresse
officers-calendar-end = Avslutt abonnementet
officers-calendar-make = Lag adressen min
officers-calendar-secret = Alle som har adressen, kan lese fristene. Har andre fått tak i den, lager du en ny. Da slutter den gamle å virke.

# Claims
officers-claim-title = Ta ansvar for { $association }
officers-claim-lead = Her får du tilgang til å handle for foreningen. Det finnes flere måter. Bruk den første som passer.
officers-claim-has = Du har allerede tilgang til denne foreningen.
officers-claim-again = Be om tilgang
officers-claim-waits = Du har bedt om tilgang
officers-claim-waits-what = En i foreningen eller kommunen ser på det. Du får svar på e-post.
officers-claim-withdraw = Trekk det tilbake
officers-claim-nation = Du har en rolle i Enhetsregisteret
officers-claim-nation-what = Er du styreleder, nestleder, styremedlem, daglig leder eller kontaktperson der, får du tilgang med én gang.
officers-claim-nation-try = Sjekk i Enhetsregisteret
officers-claim-nation-sign-in = Vi må vite sikkert hvem du er.
officers-claim-nation-again = Logg inn med ID-porten
officers-claim-nation-not = Dette krever innlogging som viser hvem du er. Her logger du inn med e-post, så bruk en av de andre måtene.
officers-claim-code = Du leser foreningens e-post
officers-claim-code-what = Vi sender en kode til adressen foreningen har i Enhetsregisteret: { $email }
officers-claim-code-send = Send koden
officers-claim-ask = Be om tilgang
officers-claim-ask-what = Fortell hvorfor, og legg gjerne ved protokollen fra årsmøtet. En i foreningen eller kommunen svarer.
officers-claim-ask-begin = Be om tilgang
officers-claim-after = Dette skjer etterpå
officers-claim-after-seen = De andre som handler for foreningen, får vite om det og kan si fra hvis det er feil.
officers-claim-after-two = Vi ber foreningen om å ha minst to som kan gi andre tilgang.
officers-claim-after-number = Fødselsnummeret ditt blir ikke lagret.
officers-claim-kind = Hva er du i foreningen?
officers-claim-kind-choose = Velg rolle
officers-claim-due = Svar innen { $day }
officers-claim-object-until = De andre kan si fra til og med { $day }
officers-claim-waiting = Venter på svar
officers-claim-granted = Har fått tilgang
officers-claim-fresh = Har nettopp fått tilgang
officers-claim-refused = Fikk nei
officers-claim-withdrawn = Trukket tilbake
officers-claim-ended = Avsluttet etter innvending
officers-claim-refused-why = Svaret var nei: { $reason }
officers-claim-of = { $person } vil ta ansvar
officers-claim-person = Hvem
officers-claim-gives = Gir tilgang til
officers-claim-state = Status
officers-claim-answer = Begrunnelse
officers-claim-officers = Har tilgang fra før
officers-claim-officers-none = Ingen
officers-claim-evidence = Det personen skriver
officers-claim-judge = Hva svarer du?
officers-claim-judge-what = Sier du ja, får personen tilgang med én gang, og alle som kan gi andre tilgang, får e-post.
officers-claim-yes = Ja, gi rollen «{ $role }»
officers-claim-no = Nei
officers-claim-reason = Hvorfor nei
officers-claim-reason-hint = Trengs bare for et nei. Personen får lese det.
officers-code-title = Skriv koden
officers-code = Kode
officers-code-hint = Seks tall, sendt til { $email }. Koden virker i 15 minutter.
officers-code-use = Ta ansvar
officers-code-none = Kom det ingen e-post? Se i søppelposten, eller be om en ny kode.
officers-code-again = Send en ny kode
officers-ask-title = Be om tilgang til { $association }
officers-ask-lead = En som handler for foreningen, eller kommunen, ser på det og svarer deg på e-post.
officers-ask-evidence = Hvordan vet vi at det er riktig?
officers-ask-evidence-hint = Skriv når du ble valgt, og hvem som kan bekrefte det.
officers-ask-file = Protokoll eller noe annet som viser det (valgfritt)
officers-ask-file-hint = PDF, Word eller bilde, høyst 10 MB
officers-ask-who = De som handler for foreningen, og saksbehandlerne i kommunen leser dette.
officers-ask-send = Be om tilgang

# Objections
officers-object = Er dette feil?
officers-object-what = Si fra, så ser kommunen på det. Tilgangen gjelder til kommunen har bestemt noe annet.
officers-object-reason = Hva er feil?
officers-object-send = Si fra til kommunen
officers-objections = Innvendinger
officers-objection-open = Noen mener at dette er feil
officers-objection-waits = Kommunen ser på det
officers-objection-settled = Avgjort
officers-settle = Avgjør innvendingen
officers-settle-what = Snakk med begge før du bestemmer. Alle som kan gi andre tilgang i foreningen, får lese begrunnelsen.
officers-settle-reason = Begrunnelse
officers-settle-reason-hint = Kort, for eksempel hva protokollen viser.
officers-settle-keep = La tilgangen gjelde
officers-settle-end = Avslutt tilgangen

# The annual meeting
officers-meeting-title = Etter årsmøtet
officers-meeting-lead = Skriv inn de nye og hvem som går ut, samlet på én side.
officers-meeting-begin = Før inn nytt styre
officers-meeting-what = De nye får en invitasjon på e-post. Utkast og saker blir igjen hos foreningen. Ingenting skjer før du har sett over og bekreftet.
officers-meeting-new = Nye tillitsvalgte
officers-meeting-new-one = Ny tillitsvalgt { $number }
officers-meeting-kind = Valgt som
officers-meeting-add = Legg til en til
officers-meeting-remove = Fjern
officers-meeting-old = De som går ut
officers-meeting-ends = Hvem slutter?
officers-meeting-ends-hint = De du ikke velger, beholder tilgangen sin.
officers-meeting-when = Når slutter tilgangen deres?
officers-meeting-accepted = Når de nye har sagt ja
officers-meeting-accepted-hint = Da er foreningen aldri uten noen som har tilgang.
officers-meeting-day = På en bestemt dag
officers-meeting-until = Siste dag (hvis du valgte en bestemt dag)
officers-meeting-to-preview = Se over
officers-meeting-preview = Stemmer dette?
officers-meeting-preview-lead = Ingenting er gjort ennå.
officers-meeting-invited = Får invitasjon
officers-meeting-leaving = Går ut
officers-meeting-staying = Blir
officers-meeting-nobody = Ingen av dem som har tilgang nå.
officers-meeting-when-day = Tilgangen varer til og med { $day }.
officers-meeting-when-accepted = Tilgangen varer til de nye som skal kunne gi andre tilgang, har sagt ja.
officers-meeting-risky = Slik kan foreningen bli uten noen som kan gi andre tilgang. Da får kommunen beskjed.
officers-meeting-stays = De som går ut, får en takk på e-post. Utkast, saker og meldinger blir igjen hos foreningen.
officers-meeting-confirm = Bekreft og send invitasjonene
officers-meeting-back = Tilbake og endre

# Founding
officers-found-title = Stift en forening
officers-found-lead = For grupper uten organisasjonsnummer. Først ser vi om foreningen finnes fra før.
officers-found-name = Hva heter foreningen?
officers-found-name-hint = For eksempel Sandvik strikkekafé
officers-found-check = Se om den finnes
officers-found-alike = Ligner på
officers-found-alike-is = Er det en av disse?
officers-found-alike-none = Ingen i registeret ligner på dette navnet.
officers-found-is-ours = Det er vår
officers-found-on = Gå videre
officers-found-on-anyway = Nei, gå videre
officers-found-write = Fortell om foreningen
officers-found-write-lead = Kommunen ser på dette før foreningen blir synlig for alle. Du blir styreleder når vi sier ja.
officers-found-by = Stiftet av
officers-found-purpose = Hva gjør dere, og for hvem?
officers-found-purpose-hint = Noen få setninger. Dette blir beskrivelsen på siden deres.
officers-found-activity = Aktivitet
officers-found-activity-choose = Velg det som passer best
officers-found-place = Møtested
officers-found-place-optional = Hvor møtes dere? (valgfritt)
officers-found-place-hint = Bare steder alle kan se. Ikke en privat adresse.
officers-found-statutes = Vedtekter
officers-found-statutes-optional = Vedtekter (valgfritt)
officers-found-what = Navn, aktivitet, beskrivelse og møtested blir synlig for alle når kommunen har sagt ja.
officers-found-send = Send til kommunen
officers-found-waits = Kommunen svarer innen { $day }. Du får e-post.
officers-found-approved = Foreningen er i registeret, og du er styreleder.
officers-founding-waiting = Venter på kommunen
officers-founding-approved = Godkjent
officers-founding-refused = Fikk nei
officers-number-title = Har dere fått organisasjonsnummer?
officers-number-lead = Skriv nummeret, så knytter kommunen foreningen til Enhetsregisteret. Dere mister ingenting.
officers-number-label = Organisasjonsnummer
officers-number-hint = Ni siffer, for eksempel 940 155 223
officers-number-send = Send til kommunen
officers-number-asked = Bedt om
officers-number-waits = { $number }, sendt { $day }. Kommunen ser på det.

# For staff
officers-staff-inbox = Innboks
officers-staff-claim-title = { $person } vil ta ansvar for { $association }
officers-staff-claim-what = Si ja når du har sett at det stemmer, for eksempel i protokollen eller hos en i styret.
officers-staff-founding-title = Ny forening: { $association }
officers-staff-founding-does = Hva de gjør
officers-staff-founding-judge = Skal den inn i registeret?
officers-staff-founding-what = Sier du ja, blir foreningen synlig for alle, og den som stiftet den, blir styreleder.
officers-staff-founding-yes = Ja, ta den inn
officers-staff-founding-reason-hint = Trengs bare for et nei. Den som stiftet foreningen, får lese det.
officers-staff-number-title = Organisasjonsnummer for { $association }
officers-staff-number-none = Foreningen venter ikke på noe organisasjonsnummer.
officers-staff-number-merge = { $number } er { $national } i registeret vårt. De to blir til én: denne beholder alt sitt og får de nasjonale opplysningene.
officers-staff-number-new = Ingen i registeret vårt har { $number } ennå. De nasjonale opplysningene kommer ved neste henting.
officers-staff-number-other = I registeret
officers-staff-number-what = Sammenslåingen kan angres i en periode.
officers-staff-number-join = Knytt sammen
officers-staff-people = Personer og roller
officers-staff-nobody = Ingen kan gi andre tilgang
officers-staff-one = Bare én kan gi andre tilgang
officers-staff-founded = Slik ble foreningen stiftet
officers-staff-asked-number = Ber om å bli knyttet til et organisasjonsnummer
officers-staff-claims = De som har villet ta ansvar
officers-staff-history = Tidligere roller
officers-staff-before = { $since } til { $ended }.
officers-staff-state-waiting = Venter på svar
officers-staff-state-granted = Fikk tilgang
officers-staff-state-refused = Fikk nei
officers-staff-state-withdrawn = Trukket tilbake
officers-staff-state-ended = Avsluttet etter innvending
officers-kept-history = At du har bedt om tilgang eller stiftet en forening, er en del av foreningens historie, som arkivloven ber oss ta vare på. Det du skrev, er slettet.
officers-kind-claim = Noen vil ta ansvar
officers-kind-objection = Innvendinger mot tilgang
officers-kind-founding = Foreninger som vil bli med
officers-kind-number = Har fått organisasjonsnummer
officers-kind-nobody = Ingen har tilgang
officers-kind-dissolved = Slettede foreninger med tilganger
officers-kind-moved-away = Flyttede foreninger med tilganger

# Tasks
officers-task-second = Finn en til som kan gi andre tilgang
officers-task-second-why = { $association } har bare én. Blir den ene borte, er dere stengt ute.
officers-task-nobody = { $association } har ingen som kan gi andre tilgang
officers-task-nobody-why = Den siste har sluttet. Ta kontakt med foreningen.
officers-task-claim = Noen vil ta ansvar for { $association }
officers-task-claim-why = Se på det og svar ja eller nei.
officers-task-objection = Noen i { $association } mener at en tilgang er feil
officers-task-objection-why = Snakk med begge parter og avgjør.
officers-task-grace = Enhetsregisteret har ikke lenger en av rollene deres
officers-task-grace-why = Er det feil, må { $association } melde fra til Brønnøysund. Er det riktig, kan dere gi en annen tilgang.
officers-task-ends = En tilgang går snart ut
officers-task-ends-why = Skal den fortsette, må en i { $association } velge en ny siste dag.
officers-task-founding = Ny forening: { $association }
officers-task-founding-why = Se om den finnes fra før, og svar ja eller nei.
officers-task-number = { $association } har fått organisasjonsnummer
officers-task-number-why = Knytt foreningen til { $number }.
officers-task-dissolved = { $association } er slettet i Enhetsregisteret
officers-task-dissolved-why = De som har tilgang, har fått vite det. Tilgangene slutter når fristen er ute.
officers-task-moved-away = { $association } er registrert i en annen kommune
officers-task-moved-away-why = De som har tilgang, har fått vite det. Tilgangene slutter når fristen er ute.

# What was done
officers-done-invited = Invitasjonen er sendt.
officers-done-invited-again = Invitasjonen er sendt på nytt. Den gamle lenken virker ikke lenger.
officers-done-invitation-ended = Invitasjonen er trukket tilbake.
officers-done-changed = Tilgangen er endret.
officers-done-ended = Tilgangen er avsluttet.
officers-done-stepped-down = Du har sagt fra deg rollen. Takk for innsatsen.
officers-done-accepted = Velkommen. Nå kan du handle for foreningen.
officers-done-calendar-ended = Abonnementet er avsluttet. Adressen virker ikke lenger.
officers-done-claimed = Du har fått tilgang. Dette er foreningens egen plass.
officers-done-claim-asked = Vi har fått det. Du får svar på e-post.
officers-done-claim-withdrawn = Det er trukket tilbake.
officers-done-decided = Svaret er sendt.
officers-done-objected = Kommunen har fått beskjed og ser på det.
officers-done-settled = Innvendingen er avgjort, og foreningen har fått vite det.
officers-done-handed-over = Det er gjort. De nye har fått invitasjon på e-post.
officers-done-founded = Vi har fått det.
officers-done-number = Nummeret er sendt til kommunen.
officers-done-joined = Foreningen er knyttet til organisasjonsnummeret.

# Errors in forms
officers-error-name = Skriv navnet, høyst 100 tegn
officers-error-email = Skriv en e-postadresse på formen navn@eksempel.no
officers-error-kind = Velg en rolle
officers-error-scope = Velg minst én ting personen skal kunne gjøre
officers-error-scope-own = Du kan bare gi bort det du selv har tilgang til. Velg noe annet, eller be en som har mer tilgang.
officers-error-until-needed = Skriv siste dag, for eksempel 31 3 2027
officers-error-until-past = Velg en dag som ikke har vært
officers-error-until-far = Velg en dag som ikke er senere enn { $day }
officers-error-nothing = Skriv inn minst én ny, eller velg minst én som går ut
officers-error-reason = Skriv hvorfor, høyst 1000 tegn
officers-error-code = Koden er feil eller for gammel. Prøv igjen, eller be om en ny.
officers-error-codes = Det er sendt mange koder til denne adressen. Vent til i morgen, eller be om tilgang på en annen måte.
officers-error-evidence = Skriv hvordan vi kan vite at det er riktig, høyst 2000 tegn
officers-error-waiting = Du har allerede bedt om tilgang og må vente på svar først
officers-error-not-national = Enhetsregisteret har ikke registrert deg med en rolle i denne foreningen. Registeret kan ligge etter årsmøtet. Bruk en av de andre måtene.
officers-error-no-answer = Enhetsregisteret svarer ikke akkurat nå. Prøv igjen senere, eller bruk en av de andre måtene.
officers-error-found-name = Skriv navnet på foreningen, fra 3 til 120 tegn
officers-error-found-purpose = Skriv hva dere gjør, fra 10 til 1000 tegn
officers-error-found-activity = Velg en aktivitet
officers-error-found-place = Skriv møtestedet kortere, høyst 120 tegn
officers-error-foundings = Du har allerede to som venter. Vent på svar fra kommunen først.
officers-error-number = Skriv et organisasjonsnummer med ni siffer

# Letters
officers-mail-why = Du får denne e-posten fordi den gjelder tilgang til { $association } hos { $municipality }.
officers-mail-when-accepted = Til de nye har sagt ja
officers-mail-invitation-subject = Vil du handle for { $association }?
officers-mail-invitation-body =
    Hei, { $name }.

    { $by } har invitert deg til å handle for { $association }: { $role }. Du får tilgang til dette: { $may }.

    Trykk på knappen, logg inn og si ja. Lenken gjelder til { $day } og kan brukes én gang.
officers-mail-invitation-button = Se invitasjonen
officers-mail-access-given-subject = { $person } har fått tilgang til { $association }
officers-mail-access-given-body =
    { $person } kan nå handle for { $association }: { $role }.

    Tilgang til: { $may }. { $until }.

    Er dette feil, kan dere avslutte tilgangen.
officers-mail-access-given-button = Se hvem som kan hva
officers-mail-access-changed-subject = Tilgangen til { $association } er endret for { $person }
officers-mail-access-changed-body =
    { $by } har endret tilgangen til { $person } i { $association }.

    Nå gjelder: { $role }. { $may }. { $until }.
officers-mail-access-changed-button = Se tilgangen
officers-mail-access-ended-subject = Tilgangen til { $association } er avsluttet for { $person }
officers-mail-access-ended-body =
    { $by } har avsluttet tilgangen til { $person } i { $association }: { $role }.

    Alt foreningen har laget, blir igjen hos foreningen.
officers-mail-access-ended-button = Les mer
officers-mail-stepped-down-subject = { $person } handler ikke lenger for { $association }
officers-mail-stepped-down-body =
    { $person } har sagt fra seg rollen i { $association }: { $role }.

    Utkast og saker blir igjen hos foreningen. Se om dere trenger å gi en annen tilgang.
officers-mail-stepped-down-button = Se hvem som kan hva
officers-mail-handed-over-subject = Overtakelsen i { $association } er ferdig for { $person }
officers-mail-handed-over-body =
    Tilgangen til { $person } i { $association } er avsluttet etter årsmøtet: { $role }.

    Utkast og saker er hos foreningen som før.
officers-mail-handed-over-button = Les mer
officers-mail-access-expired-subject = Tilgangen til { $association } er gått ut for { $person }
officers-mail-access-expired-body =
    Siste dag er passert for { $person } i { $association }: { $role }.

    De som kan gi andre tilgang, kan invitere på nytt.
officers-mail-access-expired-button = Les mer
officers-mail-grace-subject = Enhetsregisteret har ikke lenger rollen din i { $association }
officers-mail-grace-body =
    Da vi sjekket, var du ikke lenger registrert med rollen: { $role }. Tilgangen din varer til { $day }.

    Er det feil, må foreningen melde fra til Brønnøysundregistrene. Er det riktig, bør dere gi den nye tilgang før dagen er der.
officers-mail-grace-button = Se hvem som kan hva
officers-mail-grace-over-subject = Tilgangen til { $association } er avsluttet for { $person }
officers-mail-grace-over-body =
    Enhetsregisteret har ikke lenger rollen til { $person }: { $role }. Fristen for å rette det er ute.

    Er { $person } fortsatt med, kan en i { $association } gi tilgang på nytt.
officers-mail-grace-over-button = Les mer
officers-mail-role-dissolved-subject = Tilgangen til { $association } er avsluttet for { $person }
officers-mail-role-dissolved-body = { $association } er slettet i Enhetsregisteret, og tilgangen til { $person } er avsluttet: { $role }.
officers-mail-role-dissolved-button = Les mer
officers-mail-dissolved-subject = { $association } er slettet i Enhetsregisteret
officers-mail-dissolved-body =
    Foreningen vises ikke lenger i registeret vårt. Tilgangen din varer til { $day }, så dere kan hente det dere trenger.

    Er slettingen en feil, må dere ta det opp med Brønnøysundregistrene.
officers-mail-dissolved-button = Gå til Min forening
officers-mail-moved-away-subject = { $association } er registrert i en annen kommune
officers-mail-moved-away-body =
    Foreningen vises ikke lenger i registeret vårt. Tilgangen din varer til { $day }, så dere kan hente det dere trenger.

    Holder dere fortsatt til her, må adressen rettes i Brønnøysundregistrene. Da får dere alt tilbake.
officers-mail-moved-away-button = Gå til Min forening
officers-mail-role-moved-away-subject = Tilgangen til { $association } er avsluttet for { $person }
officers-mail-role-moved-away-body = { $association } er registrert i en annen kommune, og tilgangen til { $person } er avsluttet: { $role }.
officers-mail-role-moved-away-button = Les mer
officers-mail-ends-soon-subject = Tilgangen din til { $association } går snart ut
officers-mail-ends-soon-body =
    Siste dag er { $day }: { $role }.

    Skal du fortsette, ber du en som kan gi andre tilgang, om å velge en ny siste dag.
officers-mail-ends-soon-button = Gå til Min forening
officers-mail-unanswered-subject = { $person } har ikke svart på invitasjonen til { $association }
officers-mail-unanswered-body = Du inviterte { $person }: { $role }. Lenken gjelder ikke lenger. Du kan sende den på nytt eller trekke den tilbake.
officers-mail-unanswered-button = Se invitasjonen
officers-mail-thanks-subject = Takk for innsatsen i { $association }
officers-mail-thanks-body =
    Hei, { $person }.

    Årsmøtet i { $association } har valgt nye tillitsvalgte, og rollen din slutter: { $role }. Takk for det du har gjort.

    Tilgangen din varer slik: { $when }. Utkast, saker og meldinger blir igjen hos foreningen, så du trenger ikke flytte noe.
officers-mail-thanks-button = Gå til Min forening
officers-mail-claim-code-subject = Koden for { $association }
officers-mail-claim-code-body =
    Noen vil ta ansvar for { $association } på nettsidene til { $municipality }. Er det en av dere, skriver dere denne koden på siden. Den virker i 15 minutter.

    Har ingen av dere bedt om den, kan dere se bort fra e-posten. Gi ikke koden til noen dere ikke kjenner.
officers-mail-claim-asked-subject = { $person } vil ta ansvar for { $association }
officers-mail-claim-asked-body =
    { $person } ber om tilgang til { $association }: { $role }.

    Dere eller kommunen svarer innen { $day }.
officers-mail-claim-asked-button = Se på det og svar
officers-mail-claim-granted-subject = { $person } har tatt ansvar for { $association }
officers-mail-claim-granted-body =
    { $person } kan nå handle for { $association }: { $role }. Tilgang til: { $may }.

    Er dette feil, kan dere si fra til og med { $day }. Da ser kommunen på det.
officers-mail-claim-granted-button = Se på det
officers-mail-claim-granted-alone-subject = { $person } har tatt ansvar for { $association }
officers-mail-claim-granted-alone-body =
    { $person } kan nå handle for { $association } hos { $municipality }: { $role }.

    Er dette feil, tar dere kontakt med kommunen innen { $day }.
officers-mail-claim-granted-alone-button = Se foreningens side
officers-mail-claim-approved-subject = Du har fått tilgang til { $association }
officers-mail-claim-approved-body =
    Du kan nå handle for { $association }: { $role }.

    Tilgang til: { $may }.
officers-mail-claim-approved-button = Gå til Min forening
officers-mail-claim-refused-subject = Svar om tilgang til { $association }
officers-mail-claim-refused-body =
    Svaret er nei. Begrunnelsen er: { $reason }

    Mener du at det er feil, kan du prøve på en annen måte eller ta kontakt med kommunen.
officers-mail-claim-refused-button = Se andre måter
officers-mail-objection-kept-subject = Innvendingen i { $association } er avgjort
officers-mail-objection-kept-body =
    Kommunen har sett på innvendingen. Tilgangen gjelder fortsatt: { $role }.

    Begrunnelse: { $reason }
officers-mail-objection-kept-button = Se hvem som kan hva
officers-mail-objection-ended-subject = Innvendingen i { $association } er avgjort
officers-mail-objection-ended-body =
    Kommunen har sett på innvendingen. Tilgangen er avsluttet: { $role }.

    Begrunnelse: { $reason }
officers-mail-objection-ended-button = Se hvem som kan hva
officers-mail-nobody-left-subject = Ingen handler for { $association } hos { $municipality }
officers-mail-nobody-left-body =
    Den siste som kunne gi andre tilgang til { $association }, har sluttet. Ingenting er borte, men ingen kan søke, reservere eller svare for dere.

    En av dere kan ta ansvar med knappen under.
officers-mail-nobody-left-button = Ta ansvar for foreningen
officers-mail-founding-received-subject = Vi har fått { $association }
officers-mail-founding-received-body = Du vil stifte { $association }. Kommunen ser på det og svarer innen { $day }.
officers-mail-founding-received-button = Se hvor det står
officers-mail-founding-approved-subject = { $association } er i registeret
officers-mail-founding-approved-body =
    Kommunen har sagt ja. { $association } er synlig for alle, og du er styreleder.

    Fyll ut siden deres, og gi minst én til tilgang.
officers-mail-founding-approved-button = Gå til Min forening
officers-mail-founding-refused-subject = Svar om { $association }
officers-mail-founding-refused-body =
    Kommunen har ikke tatt { $association } inn i registeret. Begrunnelsen er: { $reason }

    Ta gjerne kontakt med oss hvis du lurer på noe.
officers-mail-founding-refused-button = Se svaret

officers-settings = Roller og krav
officers-settings-intro = Hvor lenge en rolle løper videre, og hvor lang tid ulike svar kan ta.
officers-settings-grace = Dager en rolle løper videre når Enhetsregisteret ikke lenger har den
officers-settings-warning = Dager før en tilgang går ut at vi varsler
officers-settings-objection = Dager andre i foreningen har til å protestere mot et krav
officers-settings-answer = Dager kommunen har til å svare på et krav
officers-settings-invitation = Dager en invitasjon gjelder
officers-settings-check = Dager mellom hver gang en rolle blir sjekket mot Enhetsregisteret

## What was done, in the history of things

deed-officers-see-own = Så på Min forening
deed-officers-subscribe = Endret kalenderlenken
deed-officers-read-calendar = Hentet kalenderen
deed-officers-see-access = Så hvem som har tilgang
deed-officers-give-access = Ga noen tilgang
deed-officers-change-access = Endret noens tilgang
deed-officers-step-down = Gikk av
deed-officers-hand-over = Overlot foreningen til nye
deed-officers-accept = Tok imot tilgangen
deed-officers-claim = Ba om ansvar for foreningen
deed-officers-object = Kom med en innvending mot en tilgang
deed-officers-decide-claim = Svarte på et krav om ansvar
deed-officers-settle-objection = Avgjorde en innvending
deed-officers-found = Stiftet foreningen her
deed-officers-decide-founding = Svarte på om en ny forening skal være med
deed-officers-ask-for-number = Ba om å få lagt til organisasjonsnummer
deed-officers-see-history = Så på historien til rollene
deed-officers-recheck = Sjekket rollene mot Enhetsregisteret

deed-officers-look-into = Så hvem som kan gjøre hva
