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
shell-cookies = Vi bruker ingen informasjonskapsler.

form-errors = { $count ->
    [one] Én ting må rettes før vi kan sende
   *[other] { $count } ting må rettes før vi kan sende
}

error-not-found = Vi fant ikke denne siden
error-not-found-help = Kanskje er adressen skrevet feil, eller siden er flyttet. Søk etter foreningen, eller begynn på forsiden.
error-gone = Siden er borte
error-gone-help = Det som var her, er slettet for godt.
error-forbidden = Du har ikke tilgang til dette
error-forbidden-help = Ta kontakt med kommunen hvis du mener at du skal ha tilgang.
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
