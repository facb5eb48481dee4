# The shell around every page, errors and forms.
municipality-named = { $name } kommune
shell-skip = Hopp til hovedinnhold
shell-demo = Dette er en demonstrasjon. Kommunen, foreningene og menneskene er oppdiktet.
shell-tagline = Samspill med frivilligheten
shell-main-menu = Hovedmeny
shell-menu = Meny
shell-ask-us = Spør oss gjerne
shell-about-service = Om tjenesten
shell-about-data = Om opplysningene
shell-privacy = Personvern
shell-accessibility = Tilgjengelighet
shell-open-data = Åpne data
shell-api = Beskrivelse for maskiner (OpenAPI)
shell-cookies = Vi bruker bare nødvendige informasjonskapsler.
shell-account = Kontoen din
shell-sign-in = Logg inn
shell-sign-out = Logg ut
shell-my-page = Min side
shell-casework = Saksbehandling
shell-casework-for-staff = Saksbehandling, for ansatte
shell-acting-for = Du handler for
shell-acting-as = som { $role }
shell-switch = Bytt forening

staff-tagline = Saksbehandling · { $name }
staff-help = Hjelp for saksbehandlere
staff-public-pages = Sidene for innbyggere

form-errors = { $count ->
    [one] Én ting må rettes før vi kan sende
   *[other] { $count } ting må rettes før vi kan sende
}

error-not-found = Vi fant ikke denne siden
error-not-found-help = Kanskje er adressen skrevet feil, eller siden er flyttet. Søk etter foreningen, eller begynn på forsiden.
error-gone = Siden er borte
error-gone-help = Det som var her, er slettet for godt.
error-forbidden = Du har ikke tilgang til dette
error-forbidden-help = Gjelder det en forening du er med i, kan en av dem som gir andre tilgang der, gi deg den. Ellers tar du kontakt med kommunen.
error-changed = Noen andre endret dette før deg
error-changed-help = Gå tilbake, last siden på nytt og se hva som er endret. Det du skrev, er ikke lagret.
error-bad-parameter = Adressen har en verdi vi ikke forstår
error-bad-parameter-help = Rett verdien under, eller begynn på forsiden.
error-cross-site = Skjemaet kom fra et annet nettsted
error-cross-site-help = Av hensyn til sikkerheten tar vi bare imot skjemaer fra våre egne sider. Åpne siden her og prøv igjen.
error-method = Denne siden kan ikke brukes slik
error-method-help = Gå tilbake og prøv igjen, eller begynn på forsiden.
error-too-many = Det ble litt mange forsøk
error-too-many-help = Vent litt og prøv igjen.
error-wait-seconds = { $count ->
    [one] Prøv igjen om ett sekund.
   *[other] Prøv igjen om { $count } sekunder.
}
error-fault = Noe gikk galt hos oss
error-fault-help = Feilen er vår, og den er notert. Prøv igjen om litt. Hvis det ikke hjelper, ring oss og oppgi nummeret under.
error-incident = Feilnummer { $number }
error-search-label = Søk etter en forening eller aktivitet
error-search = Søk
error-to-start = Til forsiden

form-date-hint = For eksempel 27 3 2026
form-date-day = Dag
form-date-month = Måned
form-date-year = År
form-date-wrong = Skriv en dato med dag, måned og år, for eksempel 27 3 2026

part-crumbs = Du er her
part-before = Før:
part-after = Nå:
part-unread = Ulest
part-pages = Flere sider
part-page = Side { $number }
part-previous = Forrige
part-next = Neste
part-step = Steg { $number } av { $all }: { $name }
part-days-left = { $count ->
    [0] Siste dag er i dag.
    [one] Én dag igjen.
   *[other] { $count } dager igjen.
}
part-days-over = { $count ->
    [one] Fristen gikk ut i går.
   *[other] Fristen gikk ut for { $count } dager siden.
}

desk-views = Lagrede utvalg
desk-keys = Tastatur
desk-keys-off = Slå av tastene J, K, X og ? i denne nettleseren
desk-key-move = ned og opp
desk-key-pick = velg
desk-key-open = åpne
desk-key-down = Neste rad
desk-key-up = Forrige rad
desk-key-pick-this = Velg raden, eller velg den bort
desk-key-open-this = Åpne raden
desk-key-help = Vis dette
desk-close = Lukk
desk-pick = Velg
desk-pick-all = Velg alle på siden
desk-picked = Valgt:
desk-bulk = Med de valgte:
desk-preview = Forhåndsvisning. Ingenting er gjort ennå.

error-sign-in = Logg inn først
error-sign-in-help = Du må logge inn for å gjøre dette. Det du skrev, er ikke borte så lenge du blir på denne siden.
error-prove-again = Bekreft at det er deg
error-prove-again-help = Dette vil vi være helt sikre på at det er du som gjør. Det du skrev, er ikke borte så lenge du blir på denne siden.
error-sign-in-lost = Du må logge inn for å gjøre dette. Sendte du filer? Gå tilbake i nettleseren, logg inn i et nytt vindu, og send dem en gang til.
error-prove-again-lost = Dette vil vi være helt sikre på at det er du som gjør. Gå tilbake, bekreft hvem du er i et nytt vindu, og send en gang til.
error-once-more-first = Åpne et nytt vindu og vis hvem du er
error-once-more-then = Kom tilbake hit og send en gang til
error-once-more = Send en gang til

role-until = { $role } til { $day }
role-kind-chair = styreleder
role-kind-deputy_chair = nestleder
role-kind-manager = daglig leder
role-kind-contact = kontaktperson
role-kind-business_manager = forretningsfører
role-kind-board_member = styremedlem
role-kind-treasurer = kasserer
role-kind-accountant = regnskapsfører
role-kind-delegate = med fullmakt
role-kind-administrator = administrator
role-kind-case_officer = saksbehandler
role-kind-reader = revisor eller annen med innsyn

scope-profile = Holde siden og opplysningene oppdatert
scope-messages = Lese og svare på meldinger
scope-booking = Reservere lokaler
scope-grants = Søke tilskudd og rapportere
scope-account = Se og endre kontonummer
scope-officers = Gi andre tilgang

role-source-national = Fra Enhetsregisteret
role-source-code = Kode sendt til foreningens e-post
role-source-officer = Godkjent av en i foreningen
role-source-staff = Godkjent av kommunen
role-source-operator = Lagt inn av driftsansvarlig
role-source-token = Fra kommunens egen innlogging

# Filer som noen gir oss
error-too-large = Det du sendte, er for stort
error-too-large-help = Gå tilbake og prøv med færre eller mindre filer.
upload-empty = Filen er tom. Velg en fil som det står noe i.
upload-too-large = Filen er for stor. Den kan være på høyst { $most } MB. Et bilde kan du lagre mindre, og et skannet dokument kan du skanne med lavere oppløsning.
upload-not-taken-here = Dette er en { $found }-fil. Her kan du levere { $allowed }.
upload-unknown = Vi kjenner ikke igjen filen. Her kan du levere { $allowed }.
upload-old-office = Filen er lagret i et gammelt format. Åpne den i Word eller Excel, velg «Lagre som» og så DOCX, XLSX eller PDF.
upload-encrypted = Filen er låst med passord, så vi får ikke åpnet den. Lagre den uten passord og prøv igjen.
upload-macros = Filen har makroer, og dem tar vi ikke imot. Lagre den som PDF eller uten makroer.
upload-script-in-pdf = PDF-filen har et program i seg, og det tar vi ikke imot. Skriv den ut til en ny PDF og lever den nye.
upload-markup = Filen er en nettside eller et skript. Lagre innholdet som PDF og lever den.
upload-polyglot = Det ligger en annen fil inne i filen. Åpne den, lagre den på nytt og prøv igjen.
upload-swells = Filen blir altfor stor når den åpnes. Lagre den på nytt, eller del den i flere.
upload-broken = Filen er skadet, så vi får ikke åpnet den. Se om du får åpnet den selv, lagre den på nytt og prøv igjen.
upload-infected = Virussøket fant noe farlig i filen, så vi har ikke tatt imot den. Sjekk maskinen din for virus.
upload-not-scanned = Vi får ikke sjekket filen for virus akkurat nå, så vi har ikke tatt imot den. Prøv igjen om litt.
upload-table-no-rows = Vi fant ingen rader i det første arket. Sjekk at tabellen står i et ark som ikke er skjult.
upload-table-too-many-rows = Tabellen har for mange rader. Den kan ha høyst { $most }.
upload-table-too-wide = Linje { $line } har noe langt ute til høyre, eller en celle med svært mye tekst. Fjern det og prøv igjen.
upload-logo-too-many-points = Bildet har for mange bildepunkter. Lagre det mindre og prøv igjen.

deed-fill-demo = Fylte demonstrasjonen

# What figures are broken down by
indicator-by-category = Etter kategori
indicator-by-district = Etter område
indicator-by-age = Etter alder
indicator-by-association = Etter forening
indicator-by-founded = Etter når de ble stiftet
indicator-by-size = Etter antall medlemmer

# What figures tell of
indicator-about-associations = Hvem foreningene er
indicator-about-support = Hva de får
indicator-about-premises = Hvilke lokaler og timer de bruker
indicator-percent = { $number } %
indicator-points = { $number } prosentpoeng
indicator-hours = { $count ->
    [one] { $count } time
   *[other] { $count } timer
}
indicator-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dager
}
