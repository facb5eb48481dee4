# Messages to many, threads, announcements and deadlines.

## Messages to many
mailing-list-title = Utsendingar
mailing-list-empty = Det er ingen utsendingar enno.
mailing-new = Ny utsending
mailing-the-association = foreininga
mailing-untitled = Utan tittel
mailing-column-subject = Emne
mailing-column-kind = Slag
mailing-column-state = Status
mailing-column-when = Når
mailing-column-association = Foreining
mailing-column-why = Kvifor
mailing-column-to = Til
mailing-column-mail = E-post
mailing-column-opened = Opna
mailing-column-do = Gjer noko
mailing-state-draft = Utkast
mailing-state-scheduled = Blir send til avtalt tid
mailing-state-sent = Send
mailing-state-stopped = Stoppa
mailing-kind = Kva slags melding er det?
mailing-kind-service = Viktig melding
mailing-kind-service-hint = Noko foreiningane må vite. Alle får ho.
mailing-kind-news = Nyheiter
mailing-kind-news-hint = Noko som kan vere nyttig. Dei som har takka nei til nyheiter, får ho berre i innboksen.
mailing-steps = Steg på vegen
mailing-step-whom = Kven
mailing-step-text = Tekst
mailing-step-review = Sjå over og send

mailing-whom-title = Kven skal få meldinga?
mailing-whom-lead = Kryss av for det som skal stemme. Innanfor kvar boks held det at eitt av kryssa stemmer. Alle boksane du bruker, må stemme. Utan kryss går meldinga til alle.
mailing-kept = Lagra utval
mailing-forget = Slett
mailing-activities = Aktivitet
mailing-ages = Alder
mailing-ages-hint = Foreiningar som har ei gruppe for alderen, eller som seier dei er for han.
mailing-age-under_20 = Under 20 år
mailing-age-small_children = Små barn, 0–5 år
mailing-age-children = Barn, 6–12 år
mailing-age-youth = Ungdom, 13–19 år
mailing-age-adults = Vaksne, 20–66 år
mailing-age-seniors = Eldre, frå 67 år
mailing-districts = Område
mailing-categories = Kategori i Frivilligregisteret
mailing-confirmed = Har foreininga stadfesta opplysningane sine?
mailing-confirmed-any = Spelar inga rolle
mailing-confirmed-yes = Stadfesta det siste året
mailing-confirmed-no = Ikkje stadfesta det siste året
mailing-roles = Kven i foreininga?
mailing-roles-hint = Utan kryss går ho til dei som les meldingar for foreininga. Har ingen av dei e-post, går ho til adressa til foreininga.
mailing-contacts = Kontaktpersonar
mailing-contact-public = kontakt for alle
mailing-contact-booking = kontakt for lån av lokale
mailing-contact-grants = kontakt for tilskot
mailing-contact-invoices = kontakt for faktura
mailing-chosen = { $count ->
    [one] eitt valt
   *[other] { $count } valde
}
mailing-next = Gå vidare
mailing-ask-count = Kor mange blir det?
mailing-keep = Ta vare på utvalet
mailing-keep-name = Namn på utvalet
mailing-keep-hint = Til dømes «Kor og korps i nord»
mailing-keep-go = Lagre utvalet
mailing-error-name = Skriv eit namn på utvalet
mailing-error-name-long = Skriv eit kortare namn, på høgst 80 teikn
mailing-done-segment-forgotten = Utvalet er sletta.
mailing-count = { $count ->
    [one] Éi foreining får meldinga.
   *[other] { $count } foreiningar får meldinga.
}
mailing-count-mail = { $count ->
    [one] Éi av dei får ho på e-post.
   *[other] { $count } av dei får ho på e-post.
}
mailing-count-letters = { $count ->
    [one] Det blir éin e-post.
   *[other] Det blir { $count } e-postar.
}
mailing-count-inbox = { $count ->
    [one] Éi får ho berre i innboksen.
   *[other] { $count } får ho berre i innboksen.
}

mailing-text-title = Skriv meldinga
mailing-placeholders = Du kan bruke { $words }. Dei blir bytte ut med det som gjeld for kvar mottakar.
mailing-unit = Kven svarer?
mailing-unit-hint = Svara kjem hit.
mailing-subject-nb = Emne på bokmål
mailing-body-nb = Tekst på bokmål
mailing-subject-nn = Emne på nynorsk
mailing-body-nn = Tekst på nynorsk
mailing-nn-hint = Foreiningar som bruker nynorsk, får denne. Er han tom, får alle teksten på bokmål.
mailing-due = Frist
mailing-due-hint = Berre om meldinga nemner ein frist. Til dømes 1 4 2026
mailing-files-there = Vedlegg
mailing-files = Legg ved filer
mailing-files-hint = PDF, bilete, Word, Excel og LibreOffice, høgst 10 MB kvar. Vedlegga ligg i innboksen.
mailing-file-remove = Fjern
mailing-save = Lagre
mailing-error-kind = Vel kva slags melding det er
mailing-error-subject = Skriv kva meldinga handlar om
mailing-error-body = Skriv teksten
mailing-error-long = Teksten er for lang. Skriv høgst { $most } teikn
mailing-error-placeholder = «{ $word }» kan ikkje bytast ut med noko. Rett det, eller ta bort klammene
mailing-error-deadline = Teksten nemner ein frist. Skriv datoen
mailing-error-time = Skriv klokkeslettet som 08.00
mailing-error-past = Vel eit tidspunkt som ikkje har vore

mailing-review-title = Sjå over og send
mailing-lacks = Tenk på dette først
mailing-lacks-text = Meldinga har ingen tekst enno.
mailing-lacks-everybody = Ingen foreiningar passar til utvalet.
mailing-lacks-nynorsk = { $count ->
    [one] Éi av foreiningane bruker nynorsk, men meldinga er berre på bokmål.
   *[other] { $count } av foreiningane bruker nynorsk, men meldinga er berre på bokmål.
}
mailing-preview = Slik les { $association } ho
mailing-from = Frå { $unit }
mailing-send-heading = Send
mailing-try = Send ei prøve til meg
mailing-send-now = { $count ->
    [one] Send til éi foreining no
   *[other] Send til { $count } foreiningar no
}
mailing-later = Send seinare
mailing-send-on = Dag
mailing-send-at = Klokkeslett
mailing-send-at-hint = Til dømes 08.00
mailing-schedule = Send til denne tida
mailing-unschedule = Ikkje send likevel
mailing-reached = Dei som får meldinga
mailing-out = Dei som ikkje får ho
mailing-out-left-out = Teken ut av utvalet
mailing-out-dissolved = Foreininga er sletta i Einingsregisteret
mailing-out-moved = Foreininga har flytta til ein annan kommune
mailing-out-archived = Foreininga er lagd i arkivet
mailing-why-all = Alle foreiningar
mailing-to-own-address = adressa til foreininga
mailing-to-inbox = innboksen
mailing-by-mail = E-post og innboks
mailing-no-address = Inga e-postadresse, berre innboks
mailing-declined = Har takka nei til nyheiter, berre innboks
mailing-show = Vis
mailing-leave-out = Ta ut
mailing-take-in = Ta med igjen
mailing-delete = Slett utkastet
mailing-done-tried = Prøva er på veg til deg.
mailing-done-not-tried = Prøva vart ikkje send. Anten har du inga e-postadresse hos oss, eller så er det ingen mottakarar enno.
mailing-done-scheduled = Meldinga blir send til avtalt tid. Du kan ombestemme deg fram til då.
mailing-done-sent = Meldinga ligg i innboksane. E-posten går ut litt etter litt.
mailing-done-stopped = Meldinga er stoppa. E-post som ikkje var send, blir ikkje send.
mailing-done-unscheduled = Meldinga er eit utkast igjen. Ingen har fått henne.
mailing-done-deleted = Utkastet er sletta.
mailing-opened = Opna i innboksen
mailing-mail-sent = Send
mailing-mail-queued = Ventar på tur
mailing-mail-delayed = Utsett, vi prøver igjen
mailing-mail-bounced = Adressa finst ikkje
mailing-mail-refused = Avvist av e-posten til mottakaren
mailing-mail-unreachable = Kom ikkje fram på eit døgn
mailing-mail-withdrawn = Halden tilbake
mailing-stop = Stopp utsendinga
mailing-stop-hint = E-post som ikkje er send, blir halden tilbake. Meldinga blir liggjande i innboksane.

## In the mail
messages-mail-files = { $count ->
    [one] Det ligg eitt vedlegg i innboksen.
   *[other] Det ligg { $count } vedlegg i innboksen.
}
messages-mail-open = Les og svar i innboksen
messages-mail-open-for = Les og svar for { $association }
messages-mail-because-role = Du får dette fordi du er { $role } i { $association }.
messages-mail-because-contact = Du får dette fordi du er kontaktperson for { $association }.
messages-mail-because-listed = { $association } får dette fordi foreininga står i registeret til { $municipality }.
messages-mail-decline = Dette er nyheiter. Vil du ikkje ha fleire? { $address }
messages-mail-trial = Prøve: { $subject }
messages-mail-receipt-title = Vi har fått meldinga
messages-mail-receipt-text = { $municipality } har fått meldinga «{ $subject }». Du får ein e-post når vi har svart.
messages-mail-answered-title = Du har fått svar
messages-mail-answered-text = { $municipality } har svart på meldinga «{ $subject }».
messages-mail-read = Les i innboksen
messages-digest-title = Nytt for { $association }
messages-digest-title-from = Nytt frå { $municipality }
messages-digest-message = Melding: { $subject }
messages-digest-open = Gå til Mi foreining
messages-digest-why = Du får høgst éin slik e-post om dagen, og berre når det har skjedd noko.
messages-task-thread = Svar { $association }
messages-task-kind = Meldingar frå foreiningar
messages-task-bounced = Finn ny e-postadresse til { $association }
messages-task-kind-bounced = E-post som ikkje kom fram
messages-kept-posts = Det du har skrive til kommunen for foreininga, utan namnet ditt. Kommunen må ta vare på brev etter arkivlova.

## Threads
thread-inbox = Meldingar
thread-inbox-empty = Det er ingen meldingar enno. Her kjem alt kommunen skriv til dykk.
thread-all = Alle meldingar
thread-part-empty = Ingen meldingar enno.
thread-write = Skriv til kommunen
thread-write-short = Skriv ei melding
thread-write-lead = Alle som les meldingar for foreininga, ser det du skriv, og svaret.
thread-unit = Kven gjeld det?
thread-unit-any = Eg veit ikkje
thread-subject = Kva gjeld det?
thread-body = Melding
thread-files = Vedlegg
thread-files-add = Legg ved filer, om du vil
thread-files-hint = PDF, bilete, Word, Excel og LibreOffice, høgst 10 MB kvar.
thread-error-files = Legg ved høgst { $most } filer om gongen
thread-send = Send meldinga
thread-send-reply = Send svaret
thread-send-answer = Send svaret
thread-reply = Svar
thread-done-sent = Meldinga er send.
thread-somebody = Nokon
thread-desk = Meldingar
thread-desk-waiting = Ventar på svar
thread-desk-none = Ingen ventar på svar.
thread-desk-others = Svara på og sende
thread-answer-to = Svar { $association }
thread-write-to = Skriv til { $association }
thread-finish = Treng ikkje svar
thread-done-answered = Svaret er sendt.
thread-done-finished = Meldinga er teken ut av lista over dei som ventar.
thread-done-sent-to = Meldinga ligg i innboksen til foreininga.

## Announcements and deadlines
notice-board = Kunngjeringar
notice-lead = Nytt frå kommunen til lag og foreiningar.
notice-none = Det er ingen kunngjeringar no.
notice-feed = Kunngjeringar som nyheitsstraum (Atom)
notice-by = { $unit }, { $day }
notice-desk = Kunngjeringar
notice-desk-none = Ingen enno.
notice-new = Ny kunngjering
notice-form = Kunngjering
notice-title-nb = Tittel på bokmål
notice-title-nn = Tittel på nynorsk
notice-title-en = Tittel på engelsk
notice-body-en = Tekst på engelsk
notice-in-english = På engelsk
notice-from = Blir vist frå
notice-from-hint = Lat det stå tomt om det er eit utkast. Til dømes 27 3 2026
notice-to = Blir vist til og med
notice-to-hint = Lat det stå tomt om ho skal stå til du trekkjer ho. Til dømes 27 4 2026
notice-save = Lagre kunngjeringa
notice-withdraw = Trekk kunngjeringa
notice-error-title = Skriv ein tittel
notice-error-period = Den siste dagen må kome etter den første
notice-error-from = Skriv frå kva dag ho skal visast
notice-state-draft = Utkast
notice-state-ahead = Blir vist seinare
notice-state-shown = Blir vist no
notice-state-over = Ferdig
notice-state-withdrawn = Trekt
notice-done-saved = Kunngjeringa er lagra.
notice-done-withdrawn = Kunngjeringa er trekt.

deadline-title = Fristar
deadline-lead = Datoar som er gode å vite for lag og foreiningar.
deadline-none = Det er ingen fristar framover.
deadline-calendar = Ha fristane i din eigen kalender
deadline-calendar-lead = Abonner på adressa i kalenderprogrammet ditt. Då kjem nye fristar og endringar av seg sjølv.
deadline-calendar-get = Hent fristane (iCal)
deadline-new = Ny frist
deadline-form = Frist
deadline-title-nb = Kva er fristen for? Bokmål
deadline-title-nn = Kva er fristen for? Nynorsk
deadline-title-en = Kva er fristen for? Engelsk
deadline-title-hint = Til dømes «Søkje driftstilskot»
deadline-due = Siste dag
deadline-hour = Klokkeslett
deadline-hour-hint = Lat det stå tomt om det gjeld heile dagen. Til dømes 12.00
deadline-remark-nb = Meir om fristen, på bokmål
deadline-remark-nn = Meir om fristen, på nynorsk
deadline-remark-en = Meir om fristen, på engelsk
deadline-link = Nettadresse der ein kan lese meir
deadline-save = Lagre fristen
deadline-withdraw = Slett fristen
deadline-error-title = Skriv kva fristen er for
deadline-error-link = Skriv ei heil nettadresse som byrjar med https://
deadline-state-ahead = Kjem
deadline-state-over = Har vore
deadline-done-saved = Fristen er lagra.
deadline-done-withdrawn = Fristen er sletta.

## Saying no to news
decline-title = Vil du ikkje ha fleire nyheiter?
decline-lead = Då får du berre det du må vite på e-post. Nyheitene ligg framleis i innboksen på nettstaden.
decline-button = Nei takk til nyheiter
decline-done = Du får ikkje fleire nyheiter på e-post
decline-done-lead = Viktige meldingar får du framleis. Du kan ombestemme deg på Mi side.

## What was done, in the history of things

deed-messages-see-mailings = Såg på utsendingar
deed-messages-write-to-many = Arbeidde med ei utsending
deed-messages-send-scheduled = Sende ei planlagd utsending
deed-messages-read-inbox = Opna ei melding i innboksen
deed-messages-write-to-municipality = Skreiv til kommunen
deed-messages-read-threads = Opna ei melding
deed-messages-answer = Skreiv til foreininga for kommunen
deed-messages-publish = Endra ei kunngjering eller ein frist
deed-messages-decline-news = Takka nei til nyhende
deed-messages-send-digest = Sende oppsummeringa for dagen
