# Who acts for an association, and Min forening, its own place.

# My association
officers-menu = Min foreining
officers-nav-overview = Oversyn
officers-nav-mine = Min foreining
officers-nav-access = Kven som kan kva
officers-hello = Hei.
officers-hello-morning = God morgon, { $name }.
officers-hello-day = Hei, { $name }.
officers-hello-evening = God kveld, { $name }.
officers-urgent = { $count ->
    [0] Ingenting hastar.
    [one] Éin ting hastar litt.
    [2] To ting hastar litt.
    [3] Tre ting hastar litt.
   *[other] { $count } ting hastar litt.
}
officers-tasks = Dette ventar på dykk
officers-tasks-done = Ferdige oppgåver
officers-tasks-done-day = Gjort { $day }
officers-tasks-done-none = Her kjem det de har gjort.
officers-tasks-none = Ingenting ventar på dykk no.
officers-tasks-none-why = Her kjem fristar og det kommunen treng frå dykk.
officers-task-open = Gå til oppgåva

# Without access
officers-none-title = Du handlar ikkje for nokon foreining enno
officers-none-lead = Er du med i styret, eller har foreininga bede deg om å gjere noko for henne? Slik får du tilgang.
officers-none-asked = Det du har bede om
officers-none-find = Foreininga finst i registeret
officers-none-find-how = Finn foreininga, gå til sida hennar og vel «Ta ansvar for foreininga».
officers-none-search = Namnet på foreininga
officers-none-invited = Nokon har invitert deg
officers-none-invited-how = Opne lenkja i e-posten du har fått. Ho gjeld i to veker.
officers-none-new = Foreininga er ny og har ikkje organisasjonsnummer
officers-none-new-how = Du kan stifte henne her. Kommunen ser på det før ho blir synleg for alle.
officers-former-title = Du har ikkje lenger tilgang til { $association }
officers-former-day = Tilgangen din varte til { $day }.
officers-former-what = Ingenting av det foreininga har laga, er borte. Dei som handlar for foreininga no, kan gje deg tilgang att.
officers-former-because-handed_over = Ny tok over etter årsmøtet.
officers-former-because-withdrawn = Ein i foreininga avslutta han.
officers-former-because-stepped_down = Rolla vart sagd frå seg.
officers-former-because-expired = Siste dag var nådd.
officers-former-because-national = Einingsregisteret hadde ikkje lenger rolla.
officers-former-because-objected = Kommunen avslutta han etter ei innvending.
officers-former-because-dissolved = Foreininga er sletta i Einingsregisteret.
officers-former-because-moved_away = Foreininga er registrert i ein annan kommune.
officers-former-because-erased = Personen bad om å bli sletta.

# Roles in words
officers-somebody = Ukjend person
officers-you = (deg)
officers-by-us = Kommunen
officers-may-all = Alt
officers-may-nothing = Berre sjå
officers-can-profile = halde sida oppdatert
officers-can-messages = svare på meldingar
officers-can-booking = reservere lokale
officers-can-grants = søkje tilskot
officers-can-account = endre kontonummer
officers-can-officers = gje andre tilgang
officers-until = Til { $day }
officers-until-further = Til nokon avsluttar han
officers-source-national = Frå Einingsregisteret, sjekka { $day }
officers-source-code = Med kode til e-posten til foreininga { $day }
officers-source-officer = Gjeve av { $name } { $day }
officers-source-association = Gjeve av foreininga { $day }
officers-source-staff = Godkjend av kommunen { $day }
officers-grace = Einingsregisteret har ikkje lenger rolla. Tilgangen varer til { $day }.

# Who can do what
officers-access-lead = Her ser de alle som kan gjere noko for foreininga. Alle med ei rolle ser lista; dei som kan gje andre tilgang, kan endre ho.
officers-access-look = Her ser du alle som kan gjere noko for foreininga. Dei som kan gje andre tilgang, kan endre lista.
officers-access-all = Sjå alt om kven som kan kva
officers-alone = Berre éin kan gje andre tilgang. Ver minst to, så de ikkje blir stengde ute om éin blir borte.
officers-roles = Dei som har tilgang
officers-change = Endre
officers-give = Gje nokon tilgang
officers-invited = Inviterte som ikkje har svart
officers-invited-until = Send { $sent }. Lenkja gjeld til { $day }.
officers-invited-over = Send { $sent }. Lenkja gjeld ikkje lenger.
officers-invited-again = Send på nytt
officers-invited-end = Trekk tilbake
officers-invited-wait = { $count ->
    [one] Éin invitert har ikkje svart
   *[other] { $count } inviterte har ikkje svart
}
officers-claims = Nokon vil ta ansvar, eller har nettopp gjort det
officers-claims-wait = { $count ->
    [one] Éin vil ta ansvar og ventar på svar
   *[other] { $count } vil ta ansvar og ventar på svar
}
officers-claim-row = { $person }: { $role }
officers-way-national = Stadfesta av Einingsregisteret { $day }
officers-way-code = Med kode til den registrerte e-posten til foreininga { $day }
officers-way-request = Bede om { $day }
officers-handover-waits = { $count ->
    [one] Éi rolle sluttar når dei nye har sagt ja
   *[other] { $count } roller sluttar når dei nye har sagt ja
}
officers-handover-until = { $count ->
    [one] Éi rolle sluttar { $day }
   *[other] { $count } roller sluttar { $day }
}
officers-how = Slik verkar det
officers-how-national = Roller frå Einingsregisteret følgjer med av seg sjølve. Vi sjekkar dei jamleg.
officers-how-delegate = Dei de gjev fullmakt, får tilgang til ein dato de vel.
officers-how-told = Alle som kan gje andre tilgang, får e-post når noko blir endra.
officers-give-lead = Personen får ein e-post med ei lenkje, loggar inn og seier ja. Først då byrjar tilgangen.
officers-give-name = Namn
officers-give-email = E-post
officers-give-email-hint = Hit sender vi invitasjonen.
officers-give-kind = Kva er personen for dykk?
officers-give-kind-hint = Vel «Med fullmakt» for nokon som ikkje er i styret.
officers-give-scope = Kva skal personen kunne gjere?
officers-give-scope-hint = Vel du ingenting for ein i styret, følgjer det som er vanleg for rolla.
officers-give-until = Siste dag
officers-give-until-hint = Må vere med for fullmakter. Til dømes 31 3 2027.
officers-give-what = Alle som kan gje andre tilgang, får vite om det når personen har sagt ja.
officers-give-send = Send invitasjonen
officers-one-title = Tilgangen til { $name }
officers-one-role = Rolle
officers-one-source = Kvar ho kjem frå
officers-one-note = Merk
officers-one-save = Lagre endringa
officers-one-end-title = Avslutt tilgangen
officers-one-end-what = { $name } kan ikkje gjere noko for foreininga etterpå, og får e-post om det. Det de har laga saman, blir att.
officers-one-end = Avslutt tilgangen no
officers-one-keep = Behald han
officers-mine-title = Min tilgang
officers-mine-may = Kan gjere
officers-mine-until = Varer til
officers-step-down = Sei frå deg rolla
officers-step-down-what = Du kan ikkje lenger gjere noko for foreininga i denne rolla. Dei andre får e-post om det. Utkast og saker blir att hos foreininga.
officers-step-down-last = Du er den siste som kan gje andre tilgang. Sluttar du no, kan ingen gjere det. Då får kommunen beskjed, og vi skriv til e-posten til foreininga. Gje gjerne ein annan tilgang først.
officers-step-down-yes = Ja, sei frå meg rolla

# The invitation
officers-accept-title = Du er invitert til å handle for { $association }
officers-accept-used = Invitasjonen til { $association } er brukt
officers-accept-over = Invitasjonen til { $association } gjeld ikkje lenger
officers-accept-lead = { $by } har invitert deg.
officers-accept-used-how = Kvar lenkje kan brukast éin gong. Er det du som har brukt henne, finn du foreininga under Min foreining.
officers-accept-over-how = Be { $by } om å sende han på nytt.
officers-accept-as = Du er logga inn som { $name }.
officers-accept-yes = Ja, eg tek oppgåva
officers-accept-no = Vil du ikkje, treng du ikkje gjere noko. Invitasjonen går ut av seg sjølv.
officers-accept-sign-in = Logg inn, så kan du seie ja. Du kjem tilbake hit.
officers-accept-sign-in-button = Logg inn og sei ja

# Calendar
officers-calendar-title = Fristane i kalenderen din
officers-calendar-link = Abonner på fristane i kalenderen din
officers-calendar-lead = Du får ei adresse som berre er di. Legg henne inn i kalenderen på telefonen eller i Outlook, så følgjer fristane med.
officers-calendar-name = Fristar for { $association }
officers-calendar-address = Adressa di
officers-calendar-once = Ta vare på henne no. Vi viser henne berre éin gong.
officers-calendar-open = Opne i kalenderen
officers-calendar-how = Skjer det ingenting, kopierer du adressa og vel «Abonner på kalender» der du har kalenderen din.
officers-calendar-have = Du har ei adresse
officers-calendar-since = Du laga henne { $day }.
officers-calendar-renew = Lag ei ny adresse
officers-calendar-end = Avslutt abonnementet
officers-calendar-make = Lag adressa mi
officers-calendar-secret = Alle som har adressa, kan lese fristane. Har andre fått tak i henne, lagar du ei ny. Då sluttar den gamle å verke.

# Claims
officers-claim-title = Ta ansvar for { $association }
officers-claim-lead = Her får du tilgang til å handle for foreininga. Det finst fleire måtar. Bruk den første som passar.
officers-claim-has = Du har alt tilgang til denne foreininga.
officers-claim-again = Be om tilgang
officers-claim-waits = Du har bede om tilgang
officers-claim-waits-what = Ein i foreininga eller kommunen ser på det. Du får svar på e-post.
officers-claim-withdraw = Trekk det tilbake
officers-claim-nation = Du har ei rolle i Einingsregisteret
officers-claim-nation-what = Er du styreleiar, nestleiar, styremedlem, dagleg leiar eller kontaktperson der, får du tilgang med ein gong.
officers-claim-nation-try = Sjekk i Einingsregisteret
officers-claim-nation-sign-in = Vi må vite sikkert kven du er.
officers-claim-nation-again = Logg inn med ID-porten
officers-claim-nation-not = Dette krev innlogging som viser kven du er. Her loggar du inn med e-post, så bruk ein av dei andre måtane.
officers-claim-code = Du les e-posten til foreininga
officers-claim-code-what = Vi sender ein kode til adressa foreininga har i Einingsregisteret: { $email }
officers-claim-code-send = Send koden
officers-claim-ask = Be om tilgang
officers-claim-ask-what = Fortel kvifor, og legg gjerne ved protokollen frå årsmøtet. Ein i foreininga eller kommunen svarar.
officers-claim-ask-begin = Be om tilgang
officers-claim-after = Dette skjer etterpå
officers-claim-after-seen = Dei andre som handlar for foreininga, får vite om det og kan seie frå om det er feil.
officers-claim-after-two = Vi bed foreininga om å ha minst to som kan gje andre tilgang.
officers-claim-after-number = Fødselsnummeret ditt blir ikkje lagra.
officers-claim-kind = Kva er du i foreininga?
officers-claim-kind-choose = Vel rolle
officers-claim-due = Svar innan { $day }
officers-claim-object-until = Dei andre kan seie frå til og med { $day }
officers-claim-waiting = Ventar på svar
officers-claim-granted = Har fått tilgang
officers-claim-fresh = Har nettopp fått tilgang
officers-claim-refused = Fekk nei
officers-claim-withdrawn = Trekt tilbake
officers-claim-ended = Avslutta etter innvending
officers-claim-refused-why = Svaret var nei: { $reason }
officers-claim-of = { $person } vil ta ansvar
officers-claim-person = Kven
officers-claim-gives = Gjev tilgang til
officers-claim-state = Status
officers-claim-answer = Grunngjeving
officers-claim-officers = Har tilgang frå før
officers-claim-officers-none = Ingen
officers-claim-evidence = Det personen skriv
officers-claim-judge = Kva svarar du?
officers-claim-judge-what = Seier du ja, får personen tilgang med ein gong, og alle som kan gje andre tilgang, får e-post.
officers-claim-yes = Ja, gje rolla «{ $role }»
officers-claim-no = Nei
officers-claim-reason = Kvifor nei
officers-claim-reason-hint = Trengst berre for eit nei. Personen får lese det.
officers-code-title = Skriv koden
officers-code = Kode
officers-code-hint = Seks tal, sende til { $email }. Koden verkar i 15 minutt.
officers-code-use = Ta ansvar
officers-code-none = Kom det ingen e-post? Sjå i søppelposten, eller be om ein ny kode.
officers-code-again = Send ein ny kode
officers-ask-title = Be om tilgang til { $association }
officers-ask-lead = Ein som handlar for foreininga, eller kommunen, ser på det og svarar deg på e-post.
officers-ask-evidence = Korleis veit vi at det er rett?
officers-ask-evidence-hint = Skriv når du vart vald, og kven som kan stadfeste det.
officers-ask-file = Protokoll eller noko anna som viser det (valfritt)
officers-ask-file-hint = PDF, Word eller bilete, høgst 10 MB
officers-ask-who = Dei som handlar for foreininga, og saksbehandlarane i kommunen les dette.
officers-ask-send = Be om tilgang

# Objections
officers-object = Er dette feil?
officers-object-what = Sei frå, så ser kommunen på det. Tilgangen gjeld til kommunen har bestemt noko anna.
officers-object-reason = Kva er feil?
officers-object-send = Sei frå til kommunen
officers-objections = Innvendingar
officers-objection-open = Nokon meiner at dette er feil
officers-objection-waits = Kommunen ser på det
officers-objection-settled = Avgjort
officers-settle = Avgjer innvendinga
officers-settle-what = Snakk med begge før du bestemmer. Alle som kan gje andre tilgang i foreininga, får lese grunngjevinga.
officers-settle-reason = Grunngjeving
officers-settle-reason-hint = Kort, til dømes kva protokollen viser.
officers-settle-keep = La tilgangen gjelde
officers-settle-end = Avslutt tilgangen

# The annual meeting
officers-meeting-title = Etter årsmøtet
officers-meeting-lead = Skriv inn dei nye og kven som går ut, samla på éi side.
officers-meeting-begin = Før inn nytt styre
officers-meeting-what = Dei nye får ein invitasjon på e-post. Utkast og saker blir att hos foreininga. Ingenting skjer før du har sett over og stadfesta.
officers-meeting-new = Nye tillitsvalde
officers-meeting-new-one = Ny tillitsvald { $number }
officers-meeting-kind = Vald som
officers-meeting-add = Legg til ein til
officers-meeting-remove = Fjern
officers-meeting-old = Dei som går ut
officers-meeting-ends = Kven sluttar?
officers-meeting-ends-hint = Dei du ikkje vel, beheld tilgangen sin.
officers-meeting-when = Når sluttar tilgangen deira?
officers-meeting-accepted = Når dei nye har sagt ja
officers-meeting-accepted-hint = Då er foreininga aldri utan nokon som har tilgang.
officers-meeting-day = På ein bestemt dag
officers-meeting-until = Siste dag (om du valde ein bestemt dag)
officers-meeting-to-preview = Sjå over
officers-meeting-preview = Stemmer dette?
officers-meeting-preview-lead = Ingenting er gjort enno.
officers-meeting-invited = Får invitasjon
officers-meeting-leaving = Går ut
officers-meeting-staying = Blir
officers-meeting-nobody = Ingen av dei som har tilgang no.
officers-meeting-when-day = Tilgangen varer til og med { $day }.
officers-meeting-when-accepted = Tilgangen varer til dei nye som skal kunne gje andre tilgang, har sagt ja.
officers-meeting-risky = Slik kan foreininga bli utan nokon som kan gje andre tilgang. Då får kommunen beskjed.
officers-meeting-stays = Dei som går ut, får ein takk på e-post. Utkast, saker og meldingar blir att hos foreininga.
officers-meeting-confirm = Stadfest og send invitasjonane
officers-meeting-back = Tilbake og endre

# Founding
officers-found-title = Stift ei foreining
officers-found-lead = For grupper utan organisasjonsnummer. Først ser vi om foreininga finst frå før.
officers-found-name = Kva heiter foreininga?
officers-found-name-hint = Til dømes Sandvik strikkekafé
officers-found-check = Sjå om ho finst
officers-found-alike = Liknar på
officers-found-alike-is = Er det ei av desse?
officers-found-alike-none = Ingen i registeret liknar på dette namnet.
officers-found-is-ours = Det er vår
officers-found-on = Gå vidare
officers-found-on-anyway = Nei, gå vidare
officers-found-write = Fortel om foreininga
officers-found-write-lead = Kommunen ser på dette før foreininga blir synleg for alle. Du blir styreleiar når vi seier ja.
officers-found-by = Stifta av
officers-found-purpose = Kva gjer de, og for kven?
officers-found-purpose-hint = Nokre få setningar. Dette blir omtalen på sida dykkar.
officers-found-activity = Aktivitet
officers-found-activity-choose = Vel det som passar best
officers-found-place = Møtestad
officers-found-place-optional = Kvar møtest de? (valfritt)
officers-found-place-hint = Berre stader alle kan sjå. Ikkje ei privat adresse.
officers-found-statutes = Vedtekter
officers-found-statutes-optional = Vedtekter (valfritt)
officers-found-what = Namn, aktivitet, omtale og møtestad blir synleg for alle når kommunen har sagt ja.
officers-found-send = Send til kommunen
officers-found-waits = Kommunen svarar innan { $day }. Du får e-post.
officers-found-approved = Foreininga er i registeret, og du er styreleiar.
officers-founding-waiting = Ventar på kommunen
officers-founding-approved = Godkjend
officers-founding-refused = Fekk nei
officers-number-title = Har de fått organisasjonsnummer?
officers-number-lead = Skriv nummeret, så knyter kommunen foreininga til Einingsregisteret. De mistar ingenting.
officers-number-label = Organisasjonsnummer
officers-number-hint = Ni siffer, til dømes 940 155 223
officers-number-send = Send til kommunen
officers-number-asked = Bede om
officers-number-waits = { $number }, sendt { $day }. Kommunen ser på det.

# For staff
officers-staff-inbox = Innboks
officers-staff-claim-title = { $person } vil ta ansvar for { $association }
officers-staff-claim-what = Sei ja når du har sett at det stemmer, til dømes i protokollen eller hos ein i styret.
officers-staff-founding-title = Ny foreining: { $association }
officers-staff-founding-does = Kva dei gjer
officers-staff-founding-judge = Skal ho inn i registeret?
officers-staff-founding-what = Seier du ja, blir foreininga synleg for alle, og den som stifta henne, blir styreleiar.
officers-staff-founding-yes = Ja, ta henne inn
officers-staff-founding-reason-hint = Trengst berre for eit nei. Den som stifta foreininga, får lese det.
officers-staff-number-title = Organisasjonsnummer for { $association }
officers-staff-number-none = Foreininga ventar ikkje på noko organisasjonsnummer.
officers-staff-number-merge = { $number } er { $national } i registeret vårt. Dei to blir til éi: denne beheld alt sitt og får dei nasjonale opplysningane.
officers-staff-number-new = Ingen i registeret vårt har { $number } enno. Dei nasjonale opplysningane kjem ved neste henting.
officers-staff-number-other = I registeret
officers-staff-number-what = Samanslåinga kan angrast i ein periode.
officers-staff-number-join = Knyt saman
officers-staff-people = Personar og roller
officers-staff-nobody = Ingen kan gje andre tilgang
officers-staff-one = Berre éin kan gje andre tilgang
officers-staff-founded = Slik vart foreininga stifta
officers-staff-asked-number = Bed om å bli knytt til eit organisasjonsnummer
officers-staff-claims = Dei som har villa ta ansvar
officers-staff-history = Tidlegare roller
officers-staff-before = { $since } til { $ended }.
officers-staff-state-waiting = Ventar på svar
officers-staff-state-granted = Fekk tilgang
officers-staff-state-refused = Fekk nei
officers-staff-state-withdrawn = Trekt tilbake
officers-staff-state-ended = Avslutta etter innvending
officers-kept-history = At du har bede om tilgang eller stifta ei foreining, er ein del av historia til foreininga, som arkivlova bed oss ta vare på. Det du skreiv, er sletta.
officers-kind-claim = Nokon vil ta ansvar
officers-kind-objection = Innvendingar mot tilgang
officers-kind-founding = Foreiningar som vil bli med
officers-kind-number = Har fått organisasjonsnummer
officers-kind-nobody = Ingen har tilgang
officers-kind-dissolved = Sletta foreiningar med tilgangar
officers-kind-moved-away = Flytta foreiningar med tilgangar

# Tasks
officers-task-second = Finn ein til som kan gje andre tilgang
officers-task-second-why = { $association } har berre éin. Blir den eine borte, er de stengde ute.
officers-task-nobody = { $association } har ingen som kan gje andre tilgang
officers-task-nobody-why = Den siste har slutta. Ta kontakt med foreininga.
officers-task-claim = Nokon vil ta ansvar for { $association }
officers-task-claim-why = Sjå på det og svar ja eller nei.
officers-task-objection = Nokon i { $association } meiner at ein tilgang er feil
officers-task-objection-why = Snakk med begge partar og avgjer.
officers-task-grace = Einingsregisteret har ikkje lenger ei av rollene dykkar
officers-task-grace-why = Er det feil, må { $association } melde frå til Brønnøysund. Er det rett, kan de gje ein annan tilgang.
officers-task-ends = Ein tilgang går snart ut
officers-task-ends-why = Skal han halde fram, må ein i { $association } velje ein ny siste dag.
officers-task-founding = Ny foreining: { $association }
officers-task-founding-why = Sjå om ho finst frå før, og svar ja eller nei.
officers-task-number = { $association } har fått organisasjonsnummer
officers-task-number-why = Knyt foreininga til { $number }.
officers-task-dissolved = { $association } er sletta i Einingsregisteret
officers-task-dissolved-why = Dei som har tilgang, har fått vite det. Tilgangane sluttar når fristen er ute.
officers-task-moved-away = { $association } er registrert i ein annan kommune
officers-task-moved-away-why = Dei som har tilgang, har fått vite det. Tilgangane sluttar når fristen er ute.

# What was done
officers-done-invited = Invitasjonen er send.
officers-done-invited-again = Invitasjonen er send på nytt. Den gamle lenkja verkar ikkje lenger.
officers-done-invitation-ended = Invitasjonen er trekt tilbake.
officers-done-changed = Tilgangen er endra.
officers-done-ended = Tilgangen er avslutta.
officers-done-stepped-down = Du har sagt frå deg rolla. Takk for innsatsen.
officers-done-accepted = Velkomen. No kan du handle for foreininga.
officers-done-calendar-ended = Abonnementet er avslutta. Adressa verkar ikkje lenger.
officers-done-claimed = Du har fått tilgang. Dette er foreininga sin eigen plass.
officers-done-claim-asked = Vi har fått det. Du får svar på e-post.
officers-done-claim-withdrawn = Det er trekt tilbake.
officers-done-decided = Svaret er sendt.
officers-done-objected = Kommunen har fått beskjed og ser på det.
officers-done-settled = Innvendinga er avgjord, og foreininga har fått vite det.
officers-done-handed-over = Det er gjort. Dei nye har fått invitasjon på e-post.
officers-done-founded = Vi har fått det.
officers-done-number = Nummeret er sendt til kommunen.
officers-done-joined = Foreininga er knytt til organisasjonsnummeret.

# Errors in forms
officers-error-name = Skriv namnet, høgst 100 teikn
officers-error-email = Skriv ei e-postadresse på forma namn@eksempel.no
officers-error-kind = Vel ei rolle
officers-error-scope = Vel minst éin ting personen skal kunne gjere
officers-error-scope-own = Du kan berre gje bort det du sjølv har tilgang til. Vel noko anna, eller be ein som har meir tilgang.
officers-error-until-needed = Skriv siste dag, til dømes 31 3 2027
officers-error-until-past = Vel ein dag som ikkje har vore
officers-error-until-far = Vel ein dag som ikkje er seinare enn { $day }
officers-error-nothing = Skriv inn minst éin ny, eller vel minst éin som går ut
officers-error-reason = Skriv kvifor, høgst 1000 teikn
officers-error-code = Koden er feil eller for gammal. Prøv igjen, eller be om ein ny.
officers-error-codes = Det er sendt mange kodar til denne adressa. Vent til i morgon, eller be om tilgang på ein annan måte.
officers-error-evidence = Skriv korleis vi kan vite at det er rett, høgst 2000 teikn
officers-error-waiting = Du har alt bede om tilgang og må vente på svar først
officers-error-not-national = Einingsregisteret har ikkje registrert deg med ei rolle i denne foreininga. Registeret kan liggje etter årsmøtet. Bruk ein av dei andre måtane.
officers-error-no-answer = Einingsregisteret svarar ikkje akkurat no. Prøv igjen seinare, eller bruk ein av dei andre måtane.
officers-error-found-name = Skriv namnet på foreininga, frå 3 til 120 teikn
officers-error-found-purpose = Skriv kva de gjer, frå 10 til 1000 teikn
officers-error-found-activity = Vel ein aktivitet
officers-error-found-place = Skriv møtestaden kortare, høgst 120 teikn
officers-error-foundings = Du har alt to som ventar. Vent på svar frå kommunen først.
officers-error-number = Skriv eit organisasjonsnummer med ni siffer

# Letters
officers-mail-why = Du får denne e-posten fordi han gjeld tilgang til { $association } hos { $municipality }.
officers-mail-when-accepted = Til dei nye har sagt ja
officers-mail-invitation-subject = Vil du handle for { $association }?
officers-mail-invitation-body =
    Hei, { $name }.

    { $by } har invitert deg til å handle for { $association }: { $role }. Du får tilgang til dette: { $may }.

    Trykk på knappen, logg inn og sei ja. Lenkja gjeld til { $day } og kan brukast éin gong.
officers-mail-invitation-button = Sjå invitasjonen
officers-mail-access-given-subject = { $person } har fått tilgang til { $association }
officers-mail-access-given-body =
    { $person } kan no handle for { $association }: { $role }.

    Tilgang til: { $may }. { $until }.

    Er dette feil, kan de avslutte tilgangen.
officers-mail-access-given-button = Sjå kven som kan kva
officers-mail-access-changed-subject = Tilgangen til { $association } er endra for { $person }
officers-mail-access-changed-body =
    { $by } har endra tilgangen til { $person } i { $association }.

    No gjeld: { $role }. { $may }. { $until }.
officers-mail-access-changed-button = Sjå tilgangen
officers-mail-access-ended-subject = Tilgangen til { $association } er avslutta for { $person }
officers-mail-access-ended-body =
    { $by } har avslutta tilgangen til { $person } i { $association }: { $role }.

    Alt foreininga har laga, blir att hos foreininga.
officers-mail-access-ended-button = Les meir
officers-mail-stepped-down-subject = { $person } handlar ikkje lenger for { $association }
officers-mail-stepped-down-body =
    { $person } har sagt frå seg rolla i { $association }: { $role }.

    Utkast og saker blir att hos foreininga. Sjå om de treng å gje ein annan tilgang.
officers-mail-stepped-down-button = Sjå kven som kan kva
officers-mail-handed-over-subject = Overtakinga i { $association } er ferdig for { $person }
officers-mail-handed-over-body =
    Tilgangen til { $person } i { $association } er avslutta etter årsmøtet: { $role }.

    Utkast og saker er hos foreininga som før.
officers-mail-handed-over-button = Les meir
officers-mail-access-expired-subject = Tilgangen til { $association } er gått ut for { $person }
officers-mail-access-expired-body =
    Siste dag er passert for { $person } i { $association }: { $role }.

    Dei som kan gje andre tilgang, kan invitere på nytt.
officers-mail-access-expired-button = Les meir
officers-mail-grace-subject = Einingsregisteret har ikkje lenger rolla di i { $association }
officers-mail-grace-body =
    Då vi sjekka, var du ikkje lenger registrert med rolla: { $role }. Tilgangen din varer til { $day }.

    Er det feil, må foreininga melde frå til Brønnøysundregistra. Er det rett, bør de gje den nye tilgang før dagen er der.
officers-mail-grace-button = Sjå kven som kan kva
officers-mail-grace-over-subject = Tilgangen til { $association } er avslutta for { $person }
officers-mail-grace-over-body =
    Einingsregisteret har ikkje lenger rolla til { $person }: { $role }. Fristen for å rette det er ute.

    Er { $person } framleis med, kan ein i { $association } gje tilgang på nytt.
officers-mail-grace-over-button = Les meir
officers-mail-role-dissolved-subject = Tilgangen til { $association } er avslutta for { $person }
officers-mail-role-dissolved-body = { $association } er sletta i Einingsregisteret, og tilgangen til { $person } er avslutta: { $role }.
officers-mail-role-dissolved-button = Les meir
officers-mail-dissolved-subject = { $association } er sletta i Einingsregisteret
officers-mail-dissolved-body =
    Foreininga blir ikkje lenger vist i registeret vårt. Tilgangen din varer til { $day }, så de kan hente det de treng.

    Er slettinga ein feil, må de ta det opp med Brønnøysundregistra.
officers-mail-dissolved-button = Gå til Min foreining
officers-mail-moved-away-subject = { $association } er registrert i ein annan kommune
officers-mail-moved-away-body =
    Foreininga blir ikkje lenger vist i registeret vårt. Tilgangen din varer til { $day }, så de kan hente det de treng.

    Held de framleis til her, må adressa rettast i Brønnøysundregistera. Då får de alt tilbake.
officers-mail-moved-away-button = Gå til Min foreining
officers-mail-role-moved-away-subject = Tilgangen til { $association } er avslutta for { $person }
officers-mail-role-moved-away-body = { $association } er registrert i ein annan kommune, og tilgangen til { $person } er avslutta: { $role }.
officers-mail-role-moved-away-button = Les meir
officers-mail-ends-soon-subject = Tilgangen din til { $association } går snart ut
officers-mail-ends-soon-body =
    Siste dag er { $day }: { $role }.

    Skal du halde fram, bed du ein som kan gje andre tilgang, om å velje ein ny siste dag.
officers-mail-ends-soon-button = Gå til Min foreining
officers-mail-unanswered-subject = { $person } har ikkje svart på invitasjonen til { $association }
officers-mail-unanswered-body = Du inviterte { $person }: { $role }. Lenkja gjeld ikkje lenger. Du kan sende henne på nytt eller trekkje henne tilbake.
officers-mail-unanswered-button = Sjå invitasjonen
officers-mail-thanks-subject = Takk for innsatsen i { $association }
officers-mail-thanks-body =
    Hei, { $person }.

    Årsmøtet i { $association } har valt nye tillitsvalde, og rolla di sluttar: { $role }. Takk for det du har gjort.

    Tilgangen din varer slik: { $when }. Utkast, saker og meldingar blir att hos foreininga, så du treng ikkje flytte noko.
officers-mail-thanks-button = Gå til Min foreining
officers-mail-claim-code-subject = Koden for { $association }
officers-mail-claim-code-body =
    Nokon vil ta ansvar for { $association } på nettsidene til { $municipality }. Er det ein av dykk, skriv de denne koden på sida. Han verkar i 15 minutt.

    Har ingen av dykk bede om han, kan de sjå bort frå e-posten. Gje ikkje koden til nokon de ikkje kjenner.
officers-mail-claim-asked-subject = { $person } vil ta ansvar for { $association }
officers-mail-claim-asked-body =
    { $person } bed om tilgang til { $association }: { $role }.

    De eller kommunen svarar innan { $day }.
officers-mail-claim-asked-button = Sjå på det og svar
officers-mail-claim-granted-subject = { $person } har teke ansvar for { $association }
officers-mail-claim-granted-body =
    { $person } kan no handle for { $association }: { $role }. Tilgang til: { $may }.

    Er dette feil, kan de seie frå til og med { $day }. Då ser kommunen på det.
officers-mail-claim-granted-button = Sjå på det
officers-mail-claim-granted-alone-subject = { $person } har teke ansvar for { $association }
officers-mail-claim-granted-alone-body =
    { $person } kan no handle for { $association } hos { $municipality }: { $role }.

    Er dette feil, tek de kontakt med kommunen innan { $day }.
officers-mail-claim-granted-alone-button = Sjå sida til foreininga
officers-mail-claim-approved-subject = Du har fått tilgang til { $association }
officers-mail-claim-approved-body =
    Du kan no handle for { $association }: { $role }.

    Tilgang til: { $may }.
officers-mail-claim-approved-button = Gå til Min foreining
officers-mail-claim-refused-subject = Svar om tilgang til { $association }
officers-mail-claim-refused-body =
    Svaret er nei. Grunngjevinga er: { $reason }

    Meiner du at det er feil, kan du prøve på ein annan måte eller ta kontakt med kommunen.
officers-mail-claim-refused-button = Sjå andre måtar
officers-mail-objection-kept-subject = Innvendinga i { $association } er avgjord
officers-mail-objection-kept-body =
    Kommunen har sett på innvendinga. Tilgangen gjeld framleis: { $role }.

    Grunngjeving: { $reason }
officers-mail-objection-kept-button = Sjå kven som kan kva
officers-mail-objection-ended-subject = Innvendinga i { $association } er avgjord
officers-mail-objection-ended-body =
    Kommunen har sett på innvendinga. Tilgangen er avslutta: { $role }.

    Grunngjeving: { $reason }
officers-mail-objection-ended-button = Sjå kven som kan kva
officers-mail-nobody-left-subject = Ingen handlar for { $association } hos { $municipality }
officers-mail-nobody-left-body =
    Den siste som kunne gje andre tilgang til { $association }, har slutta. Ingenting er borte, men ingen kan søkje, reservere eller svare for dykk.

    Ein av dykk kan ta ansvar med knappen under.
officers-mail-nobody-left-button = Ta ansvar for foreininga
officers-mail-founding-received-subject = Vi har fått { $association }
officers-mail-founding-received-body = Du vil stifte { $association }. Kommunen ser på det og svarar innan { $day }.
officers-mail-founding-received-button = Sjå kvar det står
officers-mail-founding-approved-subject = { $association } er i registeret
officers-mail-founding-approved-body =
    Kommunen har sagt ja. { $association } er synleg for alle, og du er styreleiar.

    Fyll ut sida dykkar, og gje minst éin til tilgang.
officers-mail-founding-approved-button = Gå til Min foreining
officers-mail-founding-refused-subject = Svar om { $association }
officers-mail-founding-refused-body =
    Kommunen har ikkje teke { $association } inn i registeret. Grunngjevinga er: { $reason }

    Ta gjerne kontakt med oss om du lurer på noko.
officers-mail-founding-refused-button = Sjå svaret

officers-settings = Roller og krav
officers-settings-intro = Kor lenge ei rolle gjeld vidare, og kor lang tid ulike svar kan ta.
officers-settings-grace = Dagar ei rolle gjeld vidare når Einingsregisteret ikkje lenger har ho
officers-settings-warning = Dagar før ein tilgang går ut at vi varslar
officers-settings-objection = Dagar andre i foreininga har til å protestere mot eit krav
officers-settings-answer = Dagar kommunen har til å svare på eit krav
officers-settings-invitation = Dagar ein invitasjon gjeld
officers-settings-check = Dagar mellom kvar gong ei rolle blir sjekka mot Einingsregisteret

## What was done, in the history of things

deed-officers-see-own = Såg på Mi foreining
deed-officers-subscribe = Endra kalenderlenkja
deed-officers-read-calendar = Henta kalenderen
deed-officers-see-access = Såg kven som har tilgang
deed-officers-give-access = Gav nokon tilgang
deed-officers-change-access = Endra tilgangen til nokon
deed-officers-step-down = Gjekk av
deed-officers-hand-over = Overlét foreininga til nye
deed-officers-accept = Tok imot tilgangen
deed-officers-claim = Bad om ansvar for foreininga
deed-officers-object = Kom med ei innvending mot ein tilgang
deed-officers-decide-claim = Svarte på eit krav om ansvar
deed-officers-settle-objection = Avgjorde ei innvending
deed-officers-found = Stifta foreininga her
deed-officers-decide-founding = Svarte på om ei ny foreining skal vere med
deed-officers-ask-for-number = Bad om å få lagt til organisasjonsnummer
deed-officers-see-history = Såg på historia til rollene
deed-officers-recheck = Sjekka rollene mot Einingsregisteret

deed-officers-look-into = Såg kven som kan gjere kva
