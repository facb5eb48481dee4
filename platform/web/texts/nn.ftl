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
shell-cookies = Vi bruker ingen informasjonskapslar.

form-errors = { $count ->
    [one] Éin ting må rettast før vi kan sende
   *[other] { $count } ting må rettast før vi kan sende
}

error-not-found = Vi fann ikkje denne sida
error-not-found-help = Kanskje er adressa skriven feil, eller sida er flytt. Søk etter foreininga, eller byrj på framsida.
error-gone = Sida er borte
error-gone-help = Det som var her, er sletta for godt.
error-forbidden = Du har ikkje tilgang til dette
error-forbidden-help = Ta kontakt med kommunen om du meiner at du skal ha tilgang.
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
