nav-desk = Innboks
desk-mine = Mine
desk-common = Felles
desk-kinds = Etter slag
desk-kept = Lagret
desk-view-mine = Hos meg
desk-view-mine-week = Hos meg, frist denne uka
desk-view-all = Alle åpne saker
desk-view-nobody = Uten saksbehandler
desk-view-week = Frist denne uka
desk-view-late = Over fristen
desk-view-closed = Ferdige saker
desk-view-chosen = Eget utvalg
desk-count = { $count ->
    [0] Ingen saker.
    [one] Én sak.
   *[other] { $count } saker.
}
desk-search = Søk i saker
desk-search-go = Søk
desk-chip-none = Ingen avgrensning
desk-chip-remove = Fjern avgrensningen
desk-chip-mine = Hos meg
desk-chip-nobody = Uten saksbehandler
desk-chip-week = Frist denne uka
desk-chip-late = Over fristen
desk-chip-closed = Ferdige
desk-empty = Ingenting venter. Når noe kommer inn, ser du det her.
desk-empty-chosen = Ingen saker passer til det du har valgt.
desk-column-who = Forening og sak
desk-column-what = Gjelder
desk-column-state = Status og hva som mangler
desk-column-due = Frist
desk-column-with = Hos
desk-column-outcome = Hva som skjer
desk-number = Sak { $number }
desk-pick-row = Velg { $name }, { $number }
desk-with-you = Deg
desk-state-done = Ferdig
desk-state-withdrawn = Trukket
desk-state-late = Over fristen
desk-state-lacking = Mangler noe
desk-state-begun = Under arbeid
desk-state-open = Ikke begynt
desk-due-today = i dag
desk-due-tomorrow = i morgen
desk-due-in = { $count ->
    [one] om én dag
   *[other] om { $count } dager
}
desk-due-late = { $count ->
    [one] én dag over
   *[other] { $count } dager over
}
desk-give = Gi til noen
desk-postpone = Ny frist
desk-end = Marker som ferdig
desk-order = Rekkefølge
desk-order-go = Sorter
desk-order-due = Frist først
desk-order-oldest = Eldste først
desk-order-newest = Nyeste først
desk-keep = Lagre dette utvalget
desk-keep-name = Navn på utvalget
desk-keep-shared = Vis det for kollegaer også
desk-keep-go = Lagre
desk-let-go = Fjern det lagrede utvalget
desk-undo = Angre
desk-undo-time = Du kan angre i 30 minutter.
desk-bulk-give = { $count ->
    [0] Ingen av sakene kan gis videre
    [one] Gi én sak til noen
   *[other] Gi { $count } saker til noen
}
desk-bulk-postpone = { $count ->
    [0] Ingen av sakene kan få ny frist
    [one] Gi én sak ny frist
   *[other] Gi { $count } saker ny frist
}
desk-bulk-end = { $count ->
    [0] Ingen av sakene kan markeres som ferdige her
    [one] Marker én sak som ferdig
   *[other] Marker { $count } saker som ferdige
}
desk-to = Hvem skal ha dem?
desk-to-choose = Velg en kollega
desk-to-me = Meg
desk-to-nobody = Ingen ennå
desk-day = Ny frist
desk-error-to = Velg hvem som skal ha sakene.
desk-error-day = Skriv den nye fristen.
desk-error-day-past = Fristen må være i dag eller senere.
desk-preview-heading = Slik blir det
desk-taken = Blir med
desk-left-not-hers = Tas ut: du arbeider ikke med dette området
desk-left-closed = Tas ut: saken er ferdig
desk-left-own-page = Tas ut: krever en avgjørelse på sin egen side
desk-do-it = Gjør det
desk-cancel = Avbryt
desk-done-nothing = Du har ikke valgt noen saker.
desk-done-given = Sakene er gitt videre.
desk-done-postponed = Sakene har fått ny frist.
desk-done-ended = Sakene er markert som ferdige.
desk-done-undone = Det er angret. Sakene er som før.
desk-done-kept = Utvalget er lagret.
desk-done-no-name = Gi utvalget et navn før du lagrer det.
desk-done-let-go = Utvalget er fjernet.
desk-association = Forening
desk-opened = Kom inn
desk-closed = Ferdig
desk-go = Gå til saken
desk-history = Historikk
desk-history-none = Ingenting er gjort med saken ennå.
desk-actor-nobody = En besøkende
desk-actor-operator = Driftsansvarlig
desk-actor-program = Samspill
desk-actor-person = En som ikke lenger er registrert
desk-deed-give = Ga saken til noen
desk-deed-postpone = Satte ny frist
desk-deed-end = Markerte saken som ferdig
desk-deed-undo = Angret
