# Registeret slik dei tilsette ser og rettar det.

nav-staff = Foreiningar
staff-title = Foreiningar
staff-views = Utval
staff-choice-alle = Alle foreiningar
staff-choice-ubekreftet = Ikkje stadfesta siste år
staff-choice-uten-epost = Utan e-post
staff-choice-en-ansvarlig = Berre éin ansvarleg
staff-choice-uten-ansvarlig = Ingen har teke ansvar
staff-choice-uten-regnskap = Manglar rekneskap for i fjor
staff-choice-venter = Ventar på godkjenning
staff-choice-skjult = Ikkje på lista
staff-choice-slettet = Sletta eller på veg ut
staff-choice-flyttet = Flytta ut
staff-choice-dubletter = Kan vere den same
staff-choice-arkivert = Arkivert
staff-order = Rekkjefølgje
staff-order-best = Beste treff
staff-order-navn = Namn
staff-order-bekreftet = Lengst sidan stadfesta
staff-order-ansvarlige = Færrast ansvarlege
staff-search = Namn eller organisasjonsnummer
staff-show = Vis
staff-none = Ingen foreiningar passar.
staff-all = Vis alle
staff-upkeep = Medlemstal og rekneskap
staff-column-name = Foreining
staff-column-state = Status
staff-column-confirmed = Stadfesta
staff-column-email = E-post
staff-column-officers = Ansvarlege
staff-column-listed = På lista
staff-yes = Ja
staff-no = Nei
staff-never = Aldri
staff-nobody = Ingen
staff-somebody = Nokon
staff-no-number = Utan organisasjonsnummer
staff-export = Last ned utvalet:
staff-export-xlsx = Excel
staff-export-csv = CSV
staff-file-name = Foreiningar
staff-twins = Par som kan vere den same foreininga
staff-compare = Samanlikn
staff-standing-active = I verksemd
staff-standing-bankrupt = Konkurs
staff-standing-winding-up = Blir avvikla
staff-standing-dissolved = Sletta nasjonalt
staff-standing-moved-away = Flytta til ein annan kommune
staff-standing-erased = Fjerna nasjonalt
staff-archived = Arkivert
staff-waiting = Ventar på godkjenning
staff-missing = Ikkje i siste fil
staff-unlisted = Ikkje på lista
staff-because = Grunn: { $because }
staff-merged-into = Slått saman med
staff-edit = Fyll inn for foreininga
staff-public = Sjå sida for alle
staff-merge = Slå saman
staff-approval = Skal foreininga vere med?
staff-approval-help = Nokon har stifta henne her. Sjekk at ho ikkje finst frå før. Seier du ja, blir ho synleg for alle.
staff-approve = Godkjenn
staff-refuse = Sei nei
staff-refuse-because = Grunn, dersom du seier nei
staff-refuse-because-hint = For kollegaer.
staff-waits = Dette ventar
staff-due = Frist { $day }
staff-seen = Ferdig
staff-layers = Kva vi veit
staff-layer-fact = Opplysning
staff-layer-national = Nasjonalt
staff-layer-own = Foreininga sjølv
staff-layer-ours = Kommunen
staff-layer-fetched = Henta { $day }
staff-layer-changed = Endra { $day }
staff-layer-internal = Nasjonale opplysningar blir retta i Brønnøysundregistra. Merknadene står for seg sjølve.
staff-own-all = Alt foreininga seier om seg sjølv
staff-national = Endra nasjonalt
staff-history = Historikk
staff-history-none = Ingenting har hendt her enno.
happened-times = { $what }, { $times } gonger
staff-notes = Merknader
staff-notes-internal = Berre for kommunen
staff-note = Ny merknad
staff-note-hint = Skriv ikkje om helse eller andre private forhold.
staff-note-keep = Lagre merknaden
staff-note-remove = Fjern merknaden
staff-note-wrong = Skriv ein merknad på høgst 2 000 teikn
staff-faults = Meldt som feil
staff-merges = Slått saman
staff-merged = { $who } slo saman { $from } med { $into } { $day }.
staff-unmerge = Angre samanslåinga
staff-visibility = Synlegheit
staff-because-label = Grunn
staff-because-hint = For kollegaer. Må fyllast ut når foreininga blir teken av lista eller arkivert.
staff-because-missing = Skriv grunnen, høgst 300 teikn
staff-list = Set på lista
staff-unlist = Ta av lista
staff-archive = Arkiver
staff-archive-help = Arkivering slettar ingenting, og du kan hente foreininga fram att.
staff-reopen = Hent fram att
staff-reopen-help = Foreininga er arkivert. Ingenting er sletta.
staff-join = Organisasjonsnummer
staff-join-hint = Ni siffer. Finst nummeret i registeret frå før, får du samanlikne først.
staff-join-do = Legg til nummeret
staff-join-wrong = Skriv eit organisasjonsnummer med ni siffer
staff-done-note = Merknaden er lagra.
staff-done-unnote = Merknaden er fjerna.
staff-done-seen = Oppgåva er ferdig.
staff-done-approved = Foreininga er godkjend og synleg for alle.
staff-done-refused = Du sa nei, og foreininga er arkivert.
staff-done-joined = Foreininga har fått organisasjonsnummeret. Resten kjem når registeret blir lese i natt.
staff-done-listed = Foreininga står på lista.
staff-done-unlisted = Foreininga er teken av lista.
staff-done-archived = Foreininga er arkivert.
staff-done-reopened = Foreininga er henta fram att.
staff-done-merged = Dei to foreiningane er slått saman.
staff-done-unmerged = Samanslåinga er angra.
staff-done-apart = Det er notert at dette er to foreiningar.

layer-name = Namn
layer-form = Organisasjonsform
layer-address = Adresse
layer-post = Postadresse
layer-email = E-post
layer-phone = Telefon
layer-website = Nettside
layer-activity = Kva ho driv med
layer-categories = ICNPO-kategoriar
layer-founded = Stifta
layer-grassroots = Grasrotdelen
layer-remarks = Påteikningar
layer-room = Plass til nye
layer-groups = Grupper
layer-shown = Synleg
layer-shown-yes = Viser for alle
layer-shown-no = Står ikkje i lista
layer-shown-archived = Arkivert { $day }
layer-approval = Godkjenning
layer-approval-waiting = Ventar på kommunen
layer-approval-approved = Godkjend av kommunen
layer-approval-refused = Avvist av kommunen
layer-because = Grunn

change-changed = Nytt nasjonalt: { $field }
change-new = Ny i registeret.
change-moved_here = Adressa er flytta hit.
change-moved_away = Adressa er flytta til ein annan kommune. Difor blir foreininga ikkje lenger vist.
change-bankrupt = Foreininga er konkurs.
change-winding_up = Foreininga blir avvikla.
change-dissolved = Foreininga er sletta i Einingsregisteret. Difor blir ho ikkje lenger vist.
change-revived = Foreininga lever att.
change-joined_voluntary = Kom inn i Frivilligregisteret.
change-left_voluntary = Gjekk ut av Frivilligregisteret.
change-board_changed = Styret eller andre roller er endra.
change-not_in_latest_file = Stod ikkje i den siste fila.
change-back_in_file = Står i fila att.
field-other = ei opplysning
field-name = namnet
field-form = organisasjonsforma
field-business_address = adressa
field-postal_address = postadressa
field-website = nettsida
field-email = e-posten
field-phone = telefonen
field-mobile = mobilnummeret
field-activity = aktiviteten
field-purpose = føremålet
field-remarks = påteikningane
field-former_names = tidlegare namn
field-voluntary = ei opplysning i Frivilligregisteret
field-ending = avvikling eller konkurs
field-deleted_on = slettedatoen

happened-own = { $who } endra { $what }.
happened-on-behalf = Fylt inn av kommunen. { $way }.
happened-visitor = ein vitjande

merge-choose = Slå saman { $name } med ei anna
merge-choose-help = Finn den andre. Du får sjå alt som skjer, før noko blir gjort.
merge-search = Søk
merge-title = Slå saman { $from } og { $into }
merge-lead = { $into } blir ståande. { $from } blir arkivert og viser vidare til henne.
merge-turn = La heller { $from } bli ståande
merge-becomes = Dette skjer
merge-not-yet = Ingenting er gjort enno
merge-stays = Blir ståande
merge-leaves = Blir arkivert
merge-national-moves = { $into } får organisasjonsnummeret og dei nasjonale opplysningane til { $from }.
merge-national-two = Begge har organisasjonsnummer. { $into } held på sitt, og nummeret til { $from } blir med i arkivet.
merge-national-stays = Dei nasjonale opplysningane til { $into } blir ikkje endra.
merge-fields = Dette får { $into } på sida si
merge-fields-none = Ingenting nytt.
merge-moves = Dette blir òg flytta
merge-moves-none = Det er ikkje noko anna å flytte.
merge-contact = Kontaktpersonen for: { $purpose }
merge-do = Slå saman
merge-apart = Nei, dette er to

fault-title = Meldt som feil
fault-heading = Meldt som feil: { $name }
fault-open = Ventar på svar
fault-closed = Lukka
fault-about = Gjeld
fault-says = Det som er skrive
fault-forgotten = Sletta, fordi det er over 90 dagar sidan saka vart lukka.
fault-wants = Vil ha svar
fault-wants-yes = Ja, på e-post
fault-wants-no = Nei
fault-answered = Svaret
fault-to-association = Sjå foreininga
fault-answer = Svar
fault-answer-hint = Svaret blir sendt på e-post til den som melde frå.
fault-answer-missing = Skriv eit svar på høgst 2 000 teikn
fault-remark = Kva du gjorde (kan stå tomt)
fault-remark-hint = For kollegaer. Den som melde frå, vil ikkje ha svar.
fault-send = Send svaret og lukk saka
fault-close = Lukk saka
fault-done-closed = Saka er lukka.
fault-mail-subject = Svar om { $name }
fault-mail-intro = Hei! Du melde frå om noko som var feil på sida til { $name }. Her er svaret vårt:
fault-mail-yours = Du skreiv:

watch-new = Ny foreining: { $name }
watch-new-help = Ho står i registeret no. Sjekk at namn og kategori er greie.
watch-moved-here = Flytta hit: { $name }
watch-moved-here-help = Adressa er her no, og foreininga blir vist for alle.
watch-moved-away = Flytta ut: { $name }
watch-moved-away-help = Adressa er i ein annan kommune. Driv ho framleis her? Ta kontakt, elles kan ho arkiverast.
watch-dissolved = Sletta: { $name }
watch-dissolved-help = Ho er sletta i Einingsregisteret og blir ikkje lenger vist. Avslutt avtalar og arkiver henne.
watch-bankrupt = Konkurs: { $name }
watch-bankrupt-help = Sjå på avtalar og tilskot før noko meir blir betalt ut.
watch-winding-up = Blir avvikla: { $name }
watch-winding-up-help = Spør kva som skjer med avtalar og utstyr.
watch-left-voluntary = Ute av Frivilligregisteret: { $name }
watch-left-voluntary-help = Nokre tilskot krev at ho står der. Sei frå til foreininga.
watch-board = Nytt styre: { $name }
watch-board-help = Rollene er endra nasjonalt. Tilgangane følgjer etter av seg sjølve.
watch-remark = Ny påteikning: { $name }
watch-remark-help = Brønnøysundregistra har merkt noko, til dømes at kontaktperson manglar. Sei frå til foreininga.
watch-missing = Ikkje i siste fil: { $name }
watch-missing-help = Vi veit ikkje kvifor. Slå henne opp i Einingsregisteret.
watch-fault = Meldt som feil: { $name }
watch-fault-help = Nokon meiner at noko på sida er feil. Svar og rett opp.
watch-duplicate = Kan stå to gonger: { $name }
watch-duplicate-help = To foreiningar liknar. Samanlikn dei, og slå saman eller sei at dei er to.
watch-kind-new = Nye foreiningar
watch-kind-moved-here = Flytta hit
watch-kind-moved-away = Flytta ut
watch-kind-dissolved = Sletta nasjonalt
watch-kind-bankrupt = Konkursar
watch-kind-winding-up = Blir avvikla
watch-kind-left-voluntary = Ute av Frivilligregisteret
watch-kind-board = Nye styre
watch-kind-remark = Påteikningar
watch-kind-missing = Ikkje i siste fil
watch-kind-fault = Meldt som feil
watch-kind-duplicate = Kan stå to gonger

staff-total = { $count ->
    [one] Éi foreining
   *[other] { $count } foreiningar
}
merge-undo = { $count ->
    [one] Du kan angre i éin dag.
   *[other] Du kan angre i { $count } dagar.
}
merge-others = { $count ->
    [one] Éin annan ting
   *[other] { $count } andre ting
}
merge-claims = { $count ->
    [one] Eitt krav om tilgang, med svaret
   *[other] { $count } krav om tilgang, med svara
}
merge-invitations = { $count ->
    [one] Éin invitasjon
   *[other] { $count } invitasjonar
}
merge-reports = { $count ->
    [one] Medlemstal for eitt år
   *[other] Medlemstal for { $count } år
}
merge-documents = { $count ->
    [one] Eitt dokument
   *[other] { $count } dokument
}
merge-accounts = { $count ->
    [one] Eitt kontonummer
   *[other] { $count } kontonummer
}
merge-confirmations = { $count ->
    [one] Éi årleg stadfesting
   *[other] { $count } årlege stadfestingar
}
merge-threads = { $count ->
    [one] Éin samtale i innboksen
   *[other] { $count } samtalar i innboksen
}
merge-fees = { $count ->
    [one] Eitt krav om betaling
   *[other] { $count } krav om betaling
}
merge-invoices = { $count ->
    [one] Éin faktura
   *[other] { $count } fakturaer
}
merge-tasks = { $count ->
    [one] Éi open sak
   *[other] { $count } opne saker
}
merge-tasks-withdrawn = { $count ->
    [one] Éi open sak om foreininga sjølv blir lukka
   *[other] { $count } opne saker om foreininga sjølv blir lukka
}
merge-roles = { $count ->
    [one] Éi rolle
   *[other] { $count } roller
}
merge-notes = { $count ->
    [one] Éin merknad
   *[other] { $count } merknader
}
merge-faults = { $count ->
    [one] Éi melding om feil
   *[other] { $count } meldingar om feil
}

## What was done, in the history of things

deed-associations-see = Såg på sida til foreininga
deed-associations-contact = Skreiv til foreininga
deed-associations-report-fault = Melde frå om ein feil
deed-associations-edit-profile = Endra sida til foreininga
deed-associations-edit-contacts = Endra kontaktpersonane
deed-associations-confirm = Stadfesta opplysningane
deed-associations-found = Melde inn foreininga
deed-associations-approve = Svarte på om foreininga skal vere med
deed-associations-join-number = La til organisasjonsnummeret
deed-associations-see-internal = Såg på kommunen si side om foreininga
deed-associations-mend = Endra noko for kommunen
deed-associations-merge = Slo saman eller delte foreiningar
deed-associations-import-national = Henta opplysningar frå Einingsregisteret
deed-associations-forget = Sletta det som ikkje skal takast vare på lenger
