# The shell around every page, errors and forms.
municipality-named = { $name } kommune
shell-skip = Hopp til hovudinnhald
shell-demo = Dette er ein demonstrasjon. Kommunen, foreiningane og menneska er oppdikta.
shell-tagline = Samspel med frivilligheita
shell-main-menu = Hovudmeny
shell-menu = Meny
shell-ask-us = Spør oss gjerne
shell-about-service = Om tenesta
shell-about-data = Om opplysningane
shell-privacy = Personvern
shell-accessibility = Tilgjenge
shell-open-data = Opne data
shell-api = Skildring for maskiner (OpenAPI)
shell-cookies = Vi bruker berre nødvendige informasjonskapslar.
shell-account = Kontoen din
shell-sign-in = Logg inn
shell-sign-out = Logg ut
shell-my-page = Mi side
shell-casework = Saksbehandling
shell-casework-for-staff = Saksbehandling, for tilsette
shell-acting-for = Du handlar for
shell-acting-as = som { $role }
shell-switch = Byt lag

staff-tagline = Saksbehandling · { $name }
staff-help = Hjelp for saksbehandlarar
staff-public-pages = Sidene for innbyggjarar

form-errors = { $count ->
    [one] Éin ting må rettast før vi kan sende
   *[other] { $count } ting må rettast før vi kan sende
}

error-not-found = Vi fann ikkje denne sida
error-not-found-help = Kanskje er adressa skriven feil, eller sida er flytt. Søk etter foreininga, eller byrj på framsida.
error-gone = Sida er borte
error-gone-help = Det som var her, er sletta for godt.
error-forbidden = Du har ikkje tilgang til dette
error-forbidden-help = Gjeld det ei foreining du er med i, kan ein av dei som gjev andre tilgang der, gje deg det. Elles tek du kontakt med kommunen.
error-changed = Nokon andre endra dette før deg
error-changed-help = Gå tilbake, last sida på nytt og sjå kva som er endra. Det du skreiv, er ikkje lagra.
error-bad-parameter = Adressa har ein verdi vi ikkje forstår
error-bad-parameter-help = Rett verdien under, eller byrj på framsida.
error-cross-site = Skjemaet kom frå ein annan nettstad
error-cross-site-help = Av omsyn til tryggleiken tek vi berre imot skjema frå våre eigne sider. Opne sida her og prøv igjen.
error-method = Denne sida kan ikkje brukast slik
error-method-help = Gå tilbake og prøv igjen, eller byrj på framsida.
error-too-many = Det vart litt mange forsøk
error-too-many-help = Vent litt og prøv igjen.
error-wait-seconds = { $count ->
    [one] Prøv igjen om eitt sekund.
   *[other] Prøv igjen om { $count } sekund.
}
error-fault = Noko gjekk gale hos oss
error-fault-help = Feilen er vår, og han er notert. Prøv igjen om litt. Om det ikkje hjelper, ring oss og oppgje nummeret under.
error-incident = Feilnummer { $number }
error-search-label = Søk etter ei foreining eller ein aktivitet
error-search = Søk
error-to-start = Til framsida

form-date-hint = Til dømes 27 3 2026
form-date-day = Dag
form-date-month = Månad
form-date-year = År
form-date-wrong = Skriv ein dato med dag, månad og år, til dømes 27 3 2026

part-crumbs = Du er her
part-before = Før:
part-after = No:
part-unread = Ulesen
part-pages = Fleire sider
part-page = Side { $number }
part-previous = Førre
part-next = Neste
part-step = Steg { $number } av { $all }: { $name }
part-days-left = { $count ->
    [0] Siste dag er i dag.
    [one] Éin dag igjen.
   *[other] { $count } dagar igjen.
}
part-days-over = { $count ->
    [one] Fristen gjekk ut i går.
   *[other] Fristen gjekk ut for { $count } dagar sidan.
}

desk-views = Lagra utval
desk-keys = Tastatur
desk-keys-off = Slå av tastane J, K, X og ? i denne nettlesaren
desk-key-move = ned og opp
desk-key-pick = vel
desk-key-open = opne
desk-key-down = Neste rad
desk-key-up = Førre rad
desk-key-pick-this = Vel rada, eller vel henne bort
desk-key-open-this = Opne rada
desk-key-help = Vis dette
desk-close = Lukk
desk-pick = Vel
desk-pick-all = Vel alle på sida
desk-picked = Valde:
desk-bulk = Med dei valde:
desk-preview = Førehandsvising. Ingenting er gjort enno.

error-sign-in = Logg inn først
error-sign-in-help = Du må logge inn for å gjere dette. Det du skreiv, er ikkje borte så lenge du blir på denne sida.
error-prove-again = Stadfest at det er deg
error-prove-again-help = Dette vil vi vere heilt sikre på at det er du som gjer. Det du skreiv, er ikkje borte så lenge du blir på denne sida.
error-sign-in-lost = Du må logge inn for å gjere dette. Sende du filer? Gå tilbake i nettlesaren, logg inn i eit nytt vindauge, og send dei ein gong til.
error-prove-again-lost = Dette vil vi vere heilt sikre på at det er du som gjer. Gå tilbake, stadfest kven du er i eit nytt vindauge, og send ein gong til.
error-once-more-first = Opne eit nytt vindauge og vis kven du er
error-once-more-then = Kom tilbake hit og send ein gong til
error-once-more = Send ein gong til

role-until = { $role } til { $day }
role-kind-chair = styreleiar
role-kind-deputy_chair = nestleiar
role-kind-manager = dagleg leiar
role-kind-contact = kontaktperson
role-kind-business_manager = forretningsførar
role-kind-board_member = styremedlem
role-kind-treasurer = kasserar
role-kind-accountant = rekneskapsførar
role-kind-delegate = med fullmakt
role-kind-administrator = administrator
role-kind-case_officer = saksbehandlar
role-kind-reader = revisor eller annan med innsyn

scope-profile = Halde sida og opplysningane oppdaterte
scope-messages = Lese og svare på meldingar
scope-booking = Reservere lokale
scope-grants = Søkje tilskot og rapportere
scope-account = Sjå og endre kontonummer
scope-officers = Gi andre tilgang

role-source-national = Frå Einingsregisteret
role-source-code = Kode send til e-posten til foreininga
role-source-officer = Godkjend av ein i foreininga
role-source-staff = Godkjend av kommunen
role-source-operator = Lagd inn av driftsansvarleg
role-source-token = Frå den eigne innlogginga til kommunen

# Filer som nokon gir oss
error-too-large = Det du sende, er for stort
error-too-large-help = Gå tilbake og prøv med færre eller mindre filer.
upload-empty = Fila er tom. Vel ei fil som det står noko i.
upload-too-large = Fila er for stor. Ho kan vere på høgst { $most } MB. Eit bilete kan du lagre mindre, og eit skanna dokument kan du skanne med lågare oppløysing.
upload-not-taken-here = Dette er ei { $found }-fil. Her kan du levere { $allowed }.
upload-unknown = Vi kjenner ikkje igjen fila. Her kan du levere { $allowed }.
upload-old-office = Fila er lagra i eit gammalt format. Opne ho i Word eller Excel, vel «Lagre som» og så DOCX, XLSX eller PDF.
upload-encrypted = Fila er låst med passord, så vi får ikkje opna ho. Lagre ho utan passord og prøv igjen.
upload-macros = Fila har makroar, og dei tek vi ikkje imot. Lagre ho som PDF eller utan makroar.
upload-script-in-pdf = PDF-fila har eit program i seg, og det tek vi ikkje imot. Skriv ho ut til ein ny PDF og lever den nye.
upload-markup = Fila er ei nettside eller eit skript. Lagre innhaldet som PDF og lever den.
upload-polyglot = Det ligg ei anna fil inne i fila. Opne ho, lagre ho på nytt og prøv igjen.
upload-swells = Fila blir altfor stor når ho blir opna. Lagre ho på nytt, eller del ho i fleire.
upload-broken = Fila er skadd, så vi får ikkje opna ho. Sjå om du får opna ho sjølv, lagre ho på nytt og prøv igjen.
upload-infected = Virussøket fann noko farleg i fila, så vi har ikkje teke imot ho. Sjekk maskina di for virus.
upload-not-scanned = Vi får ikkje sjekka fila for virus akkurat no, så vi har ikkje teke imot ho. Prøv igjen om litt.
upload-table-no-rows = Vi fann ingen rader i det første arket. Sjekk at tabellen står i eit ark som ikkje er gøymt.
upload-table-too-many-rows = Tabellen har for mange rader. Han kan ha høgst { $most }.
upload-table-too-wide = Linje { $line } har noko langt ute til høgre, eller ei celle med svært mykje tekst. Fjern det og prøv igjen.
upload-logo-too-many-points = Biletet har for mange biletpunkt. Lagre det mindre og prøv igjen.

deed-fill-demo = Fylte demonstrasjonen

# What figures are broken down by
indicator-by-category = Etter kategori
indicator-by-district = Etter område
indicator-by-age = Etter alder
indicator-by-association = Etter foreining
indicator-by-founded = Etter når dei blei stifta
indicator-by-size = Etter talet på medlemmer

# What figures tell of
indicator-about-associations = Kven foreiningane er
indicator-about-support = Kva dei får
indicator-about-premises = Kva lokale og timar dei bruker
indicator-percent = { $number } %
indicator-points = { $number } prosentpoeng
indicator-hours = { $count ->
    [one] { $count } time
   *[other] { $count } timar
}
indicator-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagar
}
