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
desk-part = { $shown } av { $count }
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
desk-column-state = Status
desk-column-due = Frist
desk-column-with = Hos
desk-column-more = Mer
desk-column-outcome = Hva som skjer
desk-number = Sak { $number }
desk-pick-row = Velg { $name }, { $number }
desk-more-row = Mer om { $name }, { $number }
desk-with-you = Deg
desk-state-done = Ferdig
desk-state-withdrawn = Trukket
desk-state-late = Over fristen
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
desk-deed-other = Gjorde noe med saken
nav-settings = Innstillinger
settings-heading = Innstillinger
settings-intro = Her bestemmer kommunen hvordan Samspill ser ut, hva det sier, og hvilke regler som gjelder. Du ser alltid hva som blir endret før det lagres, og kan sette tilbake det som var.
settings-own = Kommunen
settings-rules = Regler
settings-staff = Ansatte og enheter
settings-staff-intro = Hvem som arbeider her, og med hva.
settings-nothing = ingenting
settings-yes = ja
settings-no = nei
settings-preview = Se hva som blir endret
settings-preview-heading = Slik blir det
settings-preview-none = Ingenting blir endret.
settings-not-saved = Ikke lagret ennå
settings-save = Lagre
settings-done-saved = Det er lagret og gjelder nå.
settings-done-same = Ingenting ble endret.
settings-history-none = Ingen har endret noe her ennå.
settings-back = Sett tilbake til slik det var før dette
settings-back-do = Sett tilbake
settings-back-same = Slik er det allerede.
settings-contact = Navn, kontakt og åpningstider
settings-contact-intro = Står nederst på alle sider og i e-post fra Samspill.
settings-contact-nb = Navn på bokmål
settings-contact-nn = Navn på nynorsk, hvis det er et annet
settings-contact-se = Navn på nordsamisk, hvis det er i bruk
settings-contact-name-hint = Uten ordet «kommune».
settings-contact-language = Språk for besøkende som ikke har valgt
settings-contact-language-hint = Alle kan bytte språk øverst på sida.
settings-contact-phone = Telefon
settings-contact-hours = Når telefonen er betjent
settings-contact-hours-hint = For eksempel: mandag–fredag kl. 9–15
settings-contact-email = E-post
settings-contact-visit = Besøksadresse
settings-contact-web = Kommunens nettsted
settings-brand = Farger og kommunevåpen
settings-brand-intro = Du velger én eller to farger. Resten regnes ut, lyst og mørkt, slik at all tekst kan leses.
settings-brand-sample = Slik ser det ut
settings-brand-light = Lys visning
settings-brand-dark = Mørk visning
settings-brand-button = Søk
settings-brand-text = Vanlig tekst, ved sida av noe som haster.
settings-brand-main = Hovedfarge
settings-brand-colour-hint = Fargekoden fra profilhåndboka, for eksempel #0C5565.
settings-brand-accent = Farge for det som haster
settings-brand-accent-hint = Kan stå tom. Da bruker vi en varm brunfarge.
settings-brand-logo = Kommunevåpen
settings-brand-logo-hint = En tegning i SVG på inntil 60 kB. Den kan ikke ha skript eller hente noe fra andre steder.
settings-brand-no-logo = Fjern kommunevåpenet
settings-brand-drawing = Tegning på { $size } kB, merke { $mark }
settings-brand-contrast-light = Lyst: knapper er { $colour }, med kontrast { $ratio } mot teksten. Kravet er 4,5.
settings-brand-contrast-dark = Mørkt: knapper er { $colour }, med kontrast { $ratio } mot teksten. Kravet er 4,5.
settings-brand-contrast-text = Vanlig tekst har alltid en kontrast på minst { $ratio }. Kravet er 4,5.
settings-brand-moved = Fargen du valgte er for lys til å bli sett på hvit bunn. Derfor blir { $colour } brukt i stedet.
settings-texts = Tekster
settings-texts-intro = Finn en tekst og skriv kommunens egen i stedet for vår.
settings-texts-search = Ord i teksten, eller kjennetegnet dens
settings-texts-own = Egen tekst
settings-texts-own-count = { $count ->
    [0] Kommunen har ingen egne tekster ennå. Søk etter den du vil endre.
    [one] Kommunen har én egen tekst.
   *[other] Kommunen har { $count } egne tekster.
}
settings-texts-count = { $count ->
    [0] Ingen tekster passer til «{ $words }».
    [one] Én tekst passer til «{ $words }».
   *[other] { $count } tekster passer til «{ $words }».
}
settings-texts-more = { $count ->
    [one] Én til passer. Skriv flere ord for å finne den.
   *[other] { $count } til passer. Skriv flere ord for å finne dem.
}
settings-text-intro = La feltet stå tomt for å bruke vår tekst.
settings-text-places = Disse plassene må stå i teksten, skrevet akkurat slik:
settings-text-ours = Vår tekst
settings-text-own = Egen tekst på { $language }
settings-text-sounds = Slik leses den
settings-districts = Bydeler og grender
settings-districts-intro = Deler av kommunen som folk kjenner ved navn. De velges når man søker, og følger postnummeret.
settings-districts-new = Ny bydel
settings-districts-name = Navn på bokmål
settings-districts-nn = Navn på nynorsk, hvis det er et annet
settings-districts-en = Navn på engelsk, hvis det er et annet
settings-districts-codes = Postnumre, med komma mellom
settings-districts-rank = Plass i lista
settings-districts-order = Rekkefølge
settings-districts-remove = Fjern
settings-districts-add = Legg til en bydel
settings-districts-moved = { $count ->
    [one] Én forening kommer til en annen bydel.
   *[other] { $count } foreninger kommer til en annen bydel.
}
settings-districts-without = { $count ->
    [one] Én forening står uten bydel.
   *[other] { $count } foreninger står uten bydel.
}
settings-vocabulary = Aktiviteter
settings-vocabulary-intro = Aktivitetene foreninger velger blant og innbyggere søker etter.
settings-vocabulary-hint = Fjern haken for det som ikke finnes her. Egne ord er ord folk her bruker. Skriv komma mellom dem.
settings-vocabulary-count = { $count ->
    [0] ingen foreninger
    [one] én forening
   *[other] { $count } foreninger
}
settings-vocabulary-off = { $count ->
    [one] én er ikke i bruk
   *[other] { $count } er ikke i bruk
}
settings-vocabulary-alias = Egne ord for { $name }
settings-vocabulary-not-used = ikke i bruk
settings-vocabulary-loses = { $count ->
    [one] Én forening har «{ $name }», og blir ikke lenger funnet under det.
   *[other] { $count } foreninger har «{ $name }», og blir ikke lenger funnet under det.
}
settings-days = { $count ->
    [one] én dag
   *[other] { $count } dager
}
settings-error-name = Skriv navnet på kommunen.
settings-error-web = Skriv hele adressen, for eksempel https://www.fjordvik.example.
settings-error-email = Skriv en e-postadresse, for eksempel post@fjordvik.example.
settings-error-logo = Velg en tegning i SVG på inntil 60 kB, uten skript og uten noe fra andre steder.
settings-error-colour = Skriv fargen som # og seks tegn, for eksempel #0C5565.
settings-error-postal-code = Postnummeret «{ $code }» må ha fire sifre og stå i bare én bydel.
settings-error-district = Gi bydelen et navn som ingen annen bydel har.
settings-error-alias = Ordet «{ $word }» står ved to aktiviteter. La det stå ved én.
settings-error-places = Teksten på { $language } må ha de samme plassene for navn og tall som vår.
settings-error-wording = Teksten på { $language } kan ikke leses. Se etter klammer som ikke er lukket.
settings-error-number = { $label }: skriv et tall fra { $least } til { $most }.
settings-error-choice = Velg ett av svarene.
desk-csv = Last ned som regneark (CSV)
desk-units = Etter enhet
desk-column-number = Nummer
desk-column-opened = Kom inn
desk-column-kind = Slag
desk-column-remark = Betyr
help-heading = Hjelp for saksbehandlere
help-intro = Her står det viktigste om å arbeide i Samspill. Spør administratoren hvis du mangler tilgang til noe.
help-waits = Det som venter
help-waits-where = Alt som venter på kommunen, ligger i innboksen. Trykk på navnet for å gå til det som skal gjøres, eller på saksnummeret for å se hva som er gjort.
help-waits-order = Det som har kortest frist, står først. En varm farge betyr at fristen er nær.
help-waits-own = Bruker du de samme avgrensningene ofte, kan du lagre utvalget under lista. Du bestemmer om kollegaer ser det.
help-many = Flere saker om gangen
help-many-how = Sett hake ved sakene, og velg nederst hva som skal skje. Du ser først hvilke saker det gjelder, og hvilke som tas ut og hvorfor.
help-many-undo = Det kan angres i 30 minutter. Det som krever en avgjørelse, gjøres alltid på sakens egen side.
help-keys-off = Tastene kan slås av under «Taster» i innboksen.
help-roles = Hvem kan gjøre hva
help-role-reader = Leser
help-role-reader-may = Ser alt og endrer ingenting.
help-role-case-officer = Saksbehandler
help-role-case-officer-may = Behandler saker på de områdene hun arbeider med.
help-role-administrator = Administrator
help-role-administrator-may = Gjør det samme på alle områder, gir ansatte tilgang og bestemmer innstillinger.
help-places = Hvor ting er
help-place-inbox = Innboks
help-place-inbox-what = Det som venter, og det som er ferdig.
help-place-associations = Foreninger
help-place-associations-what = Finn foreninger, skriv merknader og slå sammen dobbelte.
help-place-mailings = Utsendelser
help-place-mailings-what = Skriv til mange foreninger på en gang.
help-place-staff = Ansatte og enheter
help-place-staff-what = Gi og avslutt tilgang.
help-place-settings = Innstillinger
help-place-settings-what = Utseende, tekster, bydeler, aktiviteter og regler.
desk-oldest = { $count ->
    [one] Den eldste har ventet i én dag.
   *[other] Den eldste har ventet i { $count } dager.
}
desk-ordered = Sortert: { $order }.
settings-language-nb = bokmål
settings-language-nn = nynorsk
settings-language-en = engelsk
settings-error-unusable = Profilen kan ikke brukes slik: { $reason }

## What was done, in the history of things

deed-casework-see = Så i innboksen
deed-casework-handle = Gjorde noe med saken
deed-casework-save-view = Tok vare på et utvalg
deed-casework-settings = Endret en innstilling
