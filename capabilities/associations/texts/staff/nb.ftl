# Registeret slik de ansatte ser og retter det.

nav-staff = Foreninger
staff-title = Foreninger
staff-views = Utvalg
staff-choice-alle = Alle foreninger
staff-choice-ubekreftet = Ikke bekreftet siste år
staff-choice-uten-epost = Uten e-post
staff-choice-en-ansvarlig = Bare én ansvarlig
staff-choice-uten-ansvarlig = Ingen har tatt ansvar
staff-choice-uten-regnskap = Mangler regnskap for i fjor
staff-choice-venter = Venter på godkjenning
staff-choice-skjult = Ikke på lista
staff-choice-slettet = Slettet eller på vei ut
staff-choice-flyttet = Flyttet ut
staff-choice-dubletter = Kan være den samme
staff-choice-arkivert = Arkivert
staff-order = Rekkefølge
staff-order-best = Best treff
staff-order-navn = Navn
staff-order-bekreftet = Lengst siden bekreftet
staff-order-ansvarlige = Færrest ansvarlige
staff-search = Navn eller organisasjonsnummer
staff-show = Vis
staff-none = Ingen foreninger passer.
staff-all = Vis alle
staff-upkeep = Medlemstall og regnskap
staff-column-name = Forening
staff-column-state = Status
staff-column-confirmed = Bekreftet
staff-column-email = E-post
staff-column-officers = Ansvarlige
staff-column-listed = På lista
staff-yes = Ja
staff-no = Nei
staff-never = Aldri
staff-nobody = Ingen
staff-somebody = Noen
staff-no-number = Uten organisasjonsnummer
staff-export = Last ned utvalget:
staff-export-xlsx = Excel
staff-export-csv = CSV
staff-file-name = Foreninger
staff-twins = Par som kan være den samme foreningen
staff-compare = Sammenlign
staff-standing-active = I virksomhet
staff-standing-bankrupt = Konkurs
staff-standing-winding-up = Blir avviklet
staff-standing-dissolved = Slettet nasjonalt
staff-standing-moved-away = Flyttet til en annen kommune
staff-standing-erased = Fjernet nasjonalt
staff-archived = Arkivert
staff-waiting = Venter på godkjenning
staff-missing = Ikke i siste fil
staff-unlisted = Ikke på lista
staff-because = Grunn: { $because }
staff-merged-into = Slått sammen med
staff-edit = Fyll inn for foreningen
staff-public = Se siden for alle
staff-merge = Slå sammen
staff-approval = Skal foreningen være med?
staff-approval-help = Noen har stiftet den her. Sjekk at den ikke finnes fra før. Sier du ja, blir den synlig for alle.
staff-approve = Godkjenn
staff-refuse = Si nei
staff-refuse-because = Grunn, hvis du sier nei
staff-refuse-because-hint = For kolleger.
staff-waits = Dette venter
staff-due = Frist { $day }
staff-seen = Ferdig
staff-layers = Hva vi vet
staff-layer-fact = Opplysning
staff-layer-national = Nasjonalt
staff-layer-own = Foreningen selv
staff-layer-ours = Kommunen
staff-layer-fetched = Hentet { $day }
staff-layer-changed = Endret { $day }
staff-layer-internal = Nasjonale opplysninger rettes i Brønnøysundregistrene. Merknadene står for seg selv.
staff-own-all = Alt foreningen sier om seg selv
staff-national = Endret nasjonalt
staff-history = Historikk
staff-history-none = Ingenting har skjedd her ennå.
happened-times = { $what }, { $times } ganger
staff-notes = Merknader
staff-notes-internal = Bare for kommunen
staff-note = Ny merknad
staff-note-hint = Skriv ikke om helse eller andre private forhold.
staff-note-keep = Lagre merknaden
staff-note-remove = Fjern merknaden
staff-note-wrong = Skriv en merknad på høyst 2 000 tegn
staff-faults = Meldt som feil
staff-merges = Slått sammen
staff-merged = { $who } slo sammen { $from } med { $into } { $day }.
staff-unmerge = Angre sammenslåingen
staff-visibility = Synlighet
staff-because-label = Grunn
staff-because-hint = For kolleger. Må fylles ut når foreningen tas av lista eller arkiveres.
staff-because-missing = Skriv grunnen, høyst 300 tegn
staff-list = Sett på lista
staff-unlist = Ta av lista
staff-archive = Arkiver
staff-archive-help = Arkivering sletter ingenting, og du kan hente foreningen fram igjen.
staff-reopen = Hent fram igjen
staff-reopen-help = Foreningen er arkivert. Ingenting er slettet.
staff-join = Organisasjonsnummer
staff-join-hint = Ni sifre. Finnes nummeret i registeret fra før, får du sammenligne først.
staff-join-do = Legg til nummeret
staff-join-wrong = Skriv et organisasjonsnummer med ni sifre
staff-done-note = Merknaden er lagret.
staff-done-unnote = Merknaden er fjernet.
staff-done-seen = Oppgaven er ferdig.
staff-done-approved = Foreningen er godkjent og synlig for alle.
staff-done-refused = Du sa nei, og foreningen er arkivert.
staff-done-joined = Foreningen har fått organisasjonsnummeret. Resten kommer når registeret leses i natt.
staff-done-listed = Foreningen står på lista.
staff-done-unlisted = Foreningen er tatt av lista.
staff-done-archived = Foreningen er arkivert.
staff-done-reopened = Foreningen er hentet fram igjen.
staff-done-merged = De to foreningene er slått sammen.
staff-done-unmerged = Sammenslåingen er angret.
staff-done-apart = Det er notert at dette er to foreninger.

layer-name = Navn
layer-form = Organisasjonsform
layer-address = Adresse
layer-post = Postadresse
layer-email = E-post
layer-phone = Telefon
layer-website = Nettside
layer-activity = Hva den driver med
layer-categories = ICNPO-kategorier
layer-founded = Stiftet
layer-grassroots = Grasrotandelen
layer-remarks = Påtegninger
layer-room = Plass til nye
layer-groups = Grupper
layer-shown = Synlighet
layer-shown-yes = Vises for alle
layer-shown-no = Står ikke i lista
layer-shown-archived = Arkivert { $day }
layer-approval = Godkjenning
layer-approval-waiting = Venter på kommunen
layer-approval-approved = Godkjent av kommunen
layer-approval-refused = Avvist av kommunen
layer-because = Grunn

change-changed = Nytt nasjonalt: { $field }
change-new = Ny i registeret.
change-moved_here = Adressen er flyttet hit.
change-moved_away = Adressen er flyttet til en annen kommune. Derfor vises foreningen ikke lenger.
change-bankrupt = Foreningen er konkurs.
change-winding_up = Foreningen blir avviklet.
change-dissolved = Foreningen er slettet i Enhetsregisteret. Derfor vises den ikke lenger.
change-revived = Foreningen lever igjen.
change-joined_voluntary = Kom inn i Frivillighetsregisteret.
change-left_voluntary = Gikk ut av Frivillighetsregisteret.
change-board_changed = Styret eller andre roller er endret.
change-not_in_latest_file = Sto ikke i den siste fila.
change-back_in_file = Står i fila igjen.
field-other = en opplysning
field-name = navnet
field-form = organisasjonsformen
field-business_address = adressen
field-postal_address = postadressen
field-website = nettsiden
field-email = e-posten
field-phone = telefonen
field-mobile = mobilnummeret
field-activity = aktiviteten
field-purpose = formålet
field-remarks = påtegningene
field-former_names = tidligere navn
field-voluntary = en opplysning i Frivillighetsregisteret
field-ending = avvikling eller konkurs
field-deleted_on = slettedatoen

happened-own = { $who } endret { $what }.
happened-on-behalf = Fylt inn av kommunen. { $way }.
happened-visitor = en besøkende

merge-choose = Slå sammen { $name } med en annen
merge-choose-help = Finn den andre. Du får se alt som skjer, før noe blir gjort.
merge-search = Søk
merge-title = Slå sammen { $from } og { $into }
merge-lead = { $into } blir stående. { $from } blir arkivert og viser videre til den.
merge-turn = La heller { $from } bli stående
merge-becomes = Dette skjer
merge-not-yet = Ingenting er gjort ennå
merge-stays = Blir stående
merge-leaves = Blir arkivert
merge-national-moves = { $into } får organisasjonsnummeret og de nasjonale opplysningene til { $from }.
merge-national-two = Begge har organisasjonsnummer. { $into } beholder sitt, og nummeret til { $from } blir med i arkivet.
merge-national-stays = De nasjonale opplysningene til { $into } endres ikke.
merge-fields = Dette får { $into } på siden sin
merge-fields-none = Ingenting nytt.
merge-moves = Dette flyttes også
merge-moves-none = Det er ikke noe annet å flytte.
merge-contact = Kontaktpersonen for: { $purpose }
merge-do = Slå sammen
merge-apart = Nei, dette er to

fault-title = Meldt som feil
fault-heading = Meldt som feil: { $name }
fault-open = Venter på svar
fault-closed = Lukket
fault-about = Gjelder
fault-says = Det som er skrevet
fault-forgotten = Slettet, fordi det er over 90 dager siden saken ble lukket.
fault-wants = Vil ha svar
fault-wants-yes = Ja, på e-post
fault-wants-no = Nei
fault-answered = Svaret
fault-to-association = Se foreningen
fault-answer = Svar
fault-answer-hint = Svaret sendes på e-post til den som meldte fra.
fault-answer-missing = Skriv et svar på høyst 2 000 tegn
fault-remark = Hva du gjorde (kan stå tomt)
fault-remark-hint = For kolleger. Den som meldte fra, vil ikke ha svar.
fault-send = Send svaret og lukk saken
fault-close = Lukk saken
fault-done-closed = Saken er lukket.
fault-mail-subject = Svar om { $name }
fault-mail-intro = Hei! Du meldte fra om noe som var feil på siden til { $name }. Her er svaret vårt:
fault-mail-yours = Du skrev:

watch-new = Ny forening: { $name }
watch-new-help = Den står i registeret nå. Sjekk at navn og kategori er greie.
watch-moved-here = Flyttet hit: { $name }
watch-moved-here-help = Adressen er her nå, og foreningen vises for alle.
watch-moved-away = Flyttet ut: { $name }
watch-moved-away-help = Adressen er i en annen kommune. Driver den fortsatt her? Ta kontakt, ellers kan den arkiveres.
watch-dissolved = Slettet: { $name }
watch-dissolved-help = Den er slettet i Enhetsregisteret og vises ikke lenger. Avslutt avtaler og arkiver den.
watch-bankrupt = Konkurs: { $name }
watch-bankrupt-help = Se på avtaler og tilskudd før noe mer betales ut.
watch-winding-up = Blir avviklet: { $name }
watch-winding-up-help = Spør hva som skjer med avtaler og utstyr.
watch-left-voluntary = Ute av Frivillighetsregisteret: { $name }
watch-left-voluntary-help = Noen tilskudd krever at den står der. Si fra til foreningen.
watch-board = Nytt styre: { $name }
watch-board-help = Rollene er endret nasjonalt. Tilgangene følger etter av seg selv.
watch-remark = Ny påtegning: { $name }
watch-remark-help = Brønnøysundregistrene har merket noe, for eksempel at kontaktperson mangler. Si fra til foreningen.
watch-missing = Ikke i siste fil: { $name }
watch-missing-help = Vi vet ikke hvorfor. Slå den opp i Enhetsregisteret.
watch-fault = Meldt som feil: { $name }
watch-fault-help = Noen mener at noe på siden er feil. Svar og rett opp.
watch-duplicate = Kan stå to ganger: { $name }
watch-duplicate-help = To foreninger likner. Sammenlign dem, og slå sammen eller si at de er to.
watch-kind-new = Nye foreninger
watch-kind-moved-here = Flyttet hit
watch-kind-moved-away = Flyttet ut
watch-kind-dissolved = Slettet nasjonalt
watch-kind-bankrupt = Konkurser
watch-kind-winding-up = Blir avviklet
watch-kind-left-voluntary = Ute av Frivillighetsregisteret
watch-kind-board = Nye styrer
watch-kind-remark = Påtegninger
watch-kind-missing = Ikke i siste fil
watch-kind-fault = Meldt som feil
watch-kind-duplicate = Kan stå to ganger

staff-total = { $count ->
    [one] Én forening
   *[other] { $count } foreninger
}
merge-undo = { $count ->
    [one] Du kan angre i én dag.
   *[other] Du kan angre i { $count } dager.
}
merge-others = { $count ->
    [one] Én annen ting
   *[other] { $count } andre ting
}
merge-claims = { $count ->
    [one] Ett krav om tilgang, med svaret
   *[other] { $count } krav om tilgang, med svarene
}
merge-invitations = { $count ->
    [one] Én invitasjon
   *[other] { $count } invitasjoner
}
merge-reports = { $count ->
    [one] Medlemstall for ett år
   *[other] Medlemstall for { $count } år
}
merge-documents = { $count ->
    [one] Ett dokument
   *[other] { $count } dokumenter
}
merge-accounts = { $count ->
    [one] Ett kontonummer
   *[other] { $count } kontonummer
}
merge-confirmations = { $count ->
    [one] Én årlig bekreftelse
   *[other] { $count } årlige bekreftelser
}
merge-threads = { $count ->
    [one] Én samtale i innboksen
   *[other] { $count } samtaler i innboksen
}
merge-fees = { $count ->
    [one] Ett krav om betaling
   *[other] { $count } krav om betaling
}
merge-invoices = { $count ->
    [one] Én faktura
   *[other] { $count } fakturaer
}
merge-tasks = { $count ->
    [one] Én åpen sak
   *[other] { $count } åpne saker
}
merge-tasks-withdrawn = { $count ->
    [one] Én åpen sak om foreningen selv blir lukket
   *[other] { $count } åpne saker om foreningen selv blir lukket
}
merge-roles = { $count ->
    [one] Én rolle
   *[other] { $count } roller
}
merge-notes = { $count ->
    [one] Én merknad
   *[other] { $count } merknader
}
merge-faults = { $count ->
    [one] Én melding om feil
   *[other] { $count } meldinger om feil
}

## What was done, in the history of things

deed-associations-see = Så på foreningens side
deed-associations-contact = Skrev til foreningen
deed-associations-report-fault = Meldte fra om en feil
deed-associations-edit-profile = Endret foreningens side
deed-associations-edit-contacts = Endret kontaktpersonene
deed-associations-confirm = Bekreftet opplysningene
deed-associations-found = Meldte inn foreningen
deed-associations-approve = Svarte på om foreningen skal være med
deed-associations-join-number = La til organisasjonsnummeret
deed-associations-see-internal = Så på kommunens side om foreningen
deed-associations-mend = Endret noe for kommunen
deed-associations-merge = Slo sammen eller delte foreninger
deed-associations-import-national = Hentet opplysninger fra Enhetsregisteret
deed-associations-forget = Slettet det som ikke skal tas vare på lenger
