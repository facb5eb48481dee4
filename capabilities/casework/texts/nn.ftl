nav-desk = Innboks
desk-mine = Mine
desk-common = Felles
desk-kinds = Etter slag
desk-kept = Lagra
desk-view-mine = Hos meg
desk-view-mine-week = Hos meg, frist denne veka
desk-view-all = Alle opne saker
desk-view-nobody = Utan saksbehandlar
desk-view-week = Frist denne veka
desk-view-late = Over fristen
desk-view-closed = Ferdige saker
desk-view-chosen = Eige utval
desk-count = { $count ->
    [0] Ingen saker.
    [one] Éi sak.
   *[other] { $count } saker.
}
desk-search = Søk i saker
desk-search-go = Søk
desk-chip-none = Inga avgrensing
desk-chip-remove = Fjern avgrensinga
desk-chip-mine = Hos meg
desk-chip-nobody = Utan saksbehandlar
desk-chip-week = Frist denne veka
desk-chip-late = Over fristen
desk-chip-closed = Ferdige
desk-empty = Ingenting ventar. Når noko kjem inn, ser du det her.
desk-empty-chosen = Ingen saker passar til det du har valt.
desk-column-who = Foreining og sak
desk-column-what = Gjeld
desk-column-state = Status og kva som manglar
desk-column-due = Frist
desk-column-with = Hos
desk-column-outcome = Kva som skjer
desk-number = Sak { $number }
desk-pick-row = Vel { $name }, { $number }
desk-with-you = Deg
desk-state-done = Ferdig
desk-state-withdrawn = Trekt
desk-state-late = Over fristen
desk-state-lacking = Manglar noko
desk-state-begun = Under arbeid
desk-state-open = Ikkje begynt
desk-due-today = i dag
desk-due-tomorrow = i morgon
desk-due-in = { $count ->
    [one] om éin dag
   *[other] om { $count } dagar
}
desk-due-late = { $count ->
    [one] éin dag over
   *[other] { $count } dagar over
}
desk-give = Gi til nokon
desk-postpone = Ny frist
desk-end = Marker som ferdig
desk-order = Rekkjefølgje
desk-order-go = Sorter
desk-order-due = Frist først
desk-order-oldest = Eldste først
desk-order-newest = Nyaste først
desk-keep = Lagre dette utvalet
desk-keep-name = Namn på utvalet
desk-keep-shared = Vis det for kollegaer òg
desk-keep-go = Lagre
desk-let-go = Fjern det lagra utvalet
desk-undo = Angre
desk-undo-time = Du kan angre i 30 minutt.
desk-bulk-give = { $count ->
    [0] Ingen av sakene kan bli gitt vidare
    [one] Gi éi sak til nokon
   *[other] Gi { $count } saker til nokon
}
desk-bulk-postpone = { $count ->
    [0] Ingen av sakene kan få ny frist
    [one] Gi éi sak ny frist
   *[other] Gi { $count } saker ny frist
}
desk-bulk-end = { $count ->
    [0] Ingen av sakene kan bli markerte som ferdige her
    [one] Marker éi sak som ferdig
   *[other] Marker { $count } saker som ferdige
}
desk-to = Kven skal ha dei?
desk-to-choose = Vel ein kollega
desk-to-me = Meg
desk-to-nobody = Ingen enno
desk-day = Ny frist
desk-error-to = Vel kven som skal ha sakene.
desk-error-day = Skriv den nye fristen.
desk-error-day-past = Fristen må vere i dag eller seinare.
desk-preview-heading = Slik blir det
desk-taken = Blir med
desk-left-not-hers = Blir teken ut: du arbeider ikkje med dette området
desk-left-closed = Blir teken ut: saka er ferdig
desk-left-own-page = Blir teken ut: krev ei avgjerd på si eiga side
desk-do-it = Gjer det
desk-cancel = Avbryt
desk-done-nothing = Du har ikkje valt nokon saker.
desk-done-given = Sakene er gitt vidare.
desk-done-postponed = Sakene har fått ny frist.
desk-done-ended = Sakene er markerte som ferdige.
desk-done-undone = Det er angra. Sakene er som før.
desk-done-kept = Utvalet er lagra.
desk-done-no-name = Gi utvalet eit namn før du lagrar det.
desk-done-let-go = Utvalet er fjerna.
desk-association = Foreining
desk-opened = Kom inn
desk-closed = Ferdig
desk-go = Gå til saka
desk-history = Historikk
desk-history-none = Ingenting er gjort med saka enno.
desk-actor-nobody = Ein besøkjande
desk-actor-operator = Driftsansvarleg
desk-actor-program = Samspill
desk-actor-person = Ein som ikkje lenger er registrert
desk-deed-give = Gav saka til nokon
desk-deed-postpone = Sette ny frist
desk-deed-end = Markerte saka som ferdig
desk-deed-undo = Angra
