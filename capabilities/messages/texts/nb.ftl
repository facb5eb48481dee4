# Messages to many, threads, announcements and deadlines.

## Messages to many
mailing-list-title = Utsendelser
mailing-list-empty = Det er ingen utsendelser ennå.
mailing-new = Ny utsendelse
mailing-the-association = foreningen
mailing-untitled = Uten tittel
mailing-column-subject = Emne
mailing-column-kind = Slag
mailing-column-state = Status
mailing-column-when = Når
mailing-column-association = Forening
mailing-column-why = Hvorfor
mailing-column-to = Til
mailing-column-mail = E-post
mailing-column-opened = Åpnet
mailing-column-do = Gjør noe
mailing-state-draft = Utkast
mailing-state-scheduled = Sendes til avtalt tid
mailing-state-sent = Sendt
mailing-state-stopped = Stoppet
mailing-kind = Hva slags melding er det?
mailing-kind-service = Viktig melding
mailing-kind-service-hint = Noe foreningene må vite. Alle får den.
mailing-kind-news = Nyheter
mailing-kind-news-hint = Noe som kan være nyttig. De som har takket nei til nyheter, får den bare i innboksen.
mailing-steps = Steg på veien
mailing-step-whom = Hvem
mailing-step-text = Tekst
mailing-step-review = Se over og send

mailing-whom-title = Hvem skal få meldingen?
mailing-whom-lead = Kryss av for det som skal stemme. Innenfor hver boks holder det at ett av kryssene stemmer. Alle boksene du bruker, må stemme. Uten kryss går meldingen til alle.
mailing-kept = Lagrede utvalg
mailing-forget = Slett
mailing-activities = Aktivitet
mailing-ages = Alder
mailing-ages-hint = Foreninger som har en gruppe for alderen, eller som sier de er for den.
mailing-age-under_20 = Under 20 år
mailing-age-small_children = Små barn, 0–5 år
mailing-age-children = Barn, 6–12 år
mailing-age-youth = Ungdom, 13–19 år
mailing-age-adults = Voksne, 20–66 år
mailing-age-seniors = Eldre, fra 67 år
mailing-districts = Område
mailing-categories = Kategori i Frivillighetsregisteret
mailing-confirmed = Har foreningen bekreftet opplysningene sine?
mailing-confirmed-any = Spiller ingen rolle
mailing-confirmed-yes = Bekreftet det siste året
mailing-confirmed-no = Ikke bekreftet det siste året
mailing-roles = Hvem i foreningen?
mailing-roles-hint = Uten kryss går den til dem som leser meldinger for foreningen. Har ingen av dem e-post, går den til foreningens egen adresse.
mailing-contacts = Kontaktpersoner
mailing-contact-public = kontakt for alle
mailing-contact-booking = kontakt for lån av lokaler
mailing-contact-grants = kontakt for tilskudd
mailing-contact-invoices = kontakt for faktura
mailing-chosen = { $count ->
    [one] ett valgt
   *[other] { $count } valgt
}
mailing-next = Gå videre
mailing-ask-count = Hvor mange blir det?
mailing-keep = Ta vare på utvalget
mailing-keep-name = Navn på utvalget
mailing-keep-hint = For eksempel «Kor og korps i nord»
mailing-keep-go = Lagre utvalget
mailing-error-name = Skriv et navn på utvalget
mailing-error-name-long = Skriv et kortere navn, på høyst 80 tegn
mailing-done-segment-forgotten = Utvalget er slettet.
mailing-count = { $count ->
    [one] Én forening får meldingen.
   *[other] { $count } foreninger får meldingen.
}
mailing-count-mail = { $count ->
    [one] Én av dem får den på e-post.
   *[other] { $count } av dem får den på e-post.
}
mailing-count-letters = { $count ->
    [one] Det blir én e-post.
   *[other] Det blir { $count } e-poster.
}
mailing-count-inbox = { $count ->
    [one] Én får den bare i innboksen.
   *[other] { $count } får den bare i innboksen.
}

mailing-text-title = Skriv meldingen
mailing-placeholders = Du kan bruke { $words }. De blir byttet ut med det som gjelder for hver mottaker.
mailing-unit = Hvem svarer?
mailing-unit-hint = Svarene kommer hit.
mailing-subject-nb = Emne på bokmål
mailing-body-nb = Tekst på bokmål
mailing-subject-nn = Emne på nynorsk
mailing-body-nn = Tekst på nynorsk
mailing-nn-hint = Foreninger som bruker nynorsk, får denne. Er den tom, får alle teksten på bokmål.
mailing-due = Frist
mailing-due-hint = Bare hvis meldingen nevner en frist. For eksempel 1 4 2026
mailing-files-there = Vedlegg
mailing-files = Legg ved filer
mailing-files-hint = PDF, bilder, Word, Excel og LibreOffice, høyst 10 MB hver. Vedleggene ligger i innboksen.
mailing-file-remove = Fjern
mailing-save = Lagre
mailing-error-kind = Velg hva slags melding det er
mailing-error-subject = Skriv hva meldingen handler om
mailing-error-body = Skriv teksten
mailing-error-long = Teksten er for lang. Skriv høyst { $most } tegn
mailing-error-placeholder = «{ $word }» kan ikke byttes ut med noe. Rett det, eller ta bort klammene
mailing-error-deadline = Teksten nevner en frist. Skriv datoen
mailing-error-time = Skriv klokkeslettet som 08.00
mailing-error-past = Velg et tidspunkt som ikke har vært

mailing-review-title = Se over og send
mailing-lacks = Tenk på dette først
mailing-lacks-text = Meldingen har ingen tekst ennå.
mailing-lacks-everybody = Ingen foreninger passer til utvalget.
mailing-lacks-nynorsk = { $count ->
    [one] Én av foreningene bruker nynorsk, men meldingen er bare på bokmål.
   *[other] { $count } av foreningene bruker nynorsk, men meldingen er bare på bokmål.
}
mailing-preview = Slik leser { $association } den
mailing-from = Fra { $unit }
mailing-send-heading = Send
mailing-try = Send en prøve til meg
mailing-send-now = { $count ->
    [one] Send til én forening nå
   *[other] Send til { $count } foreninger nå
}
mailing-later = Send senere
mailing-send-on = Dag
mailing-send-at = Klokkeslett
mailing-send-at-hint = For eksempel 08.00
mailing-schedule = Send til denne tida
mailing-unschedule = Ikke send likevel
mailing-reached = De som får meldingen
mailing-out = De som ikke får den
mailing-out-left-out = Tatt ut av utvalget
mailing-out-dissolved = Foreningen er slettet i Enhetsregisteret
mailing-out-moved = Foreningen har flyttet til en annen kommune
mailing-out-archived = Foreningen er lagt i arkivet
mailing-why-all = Alle foreninger
mailing-to-own-address = foreningens egen adresse
mailing-to-inbox = innboksen
mailing-by-mail = E-post og innboks
mailing-no-address = Ingen e-postadresse, bare innboks
mailing-declined = Har takket nei til nyheter, bare innboks
mailing-show = Vis
mailing-leave-out = Ta ut
mailing-take-in = Ta med igjen
mailing-delete = Slett utkastet
mailing-done-tried = Prøven er på vei til deg.
mailing-done-not-tried = Prøven ble ikke sendt. Enten har du ingen e-postadresse hos oss, eller så er det ingen mottakere ennå.
mailing-done-scheduled = Meldingen sendes til avtalt tid. Du kan ombestemme deg fram til da.
mailing-done-sent = Meldingen ligger i innboksene. E-posten går ut litt etter litt.
mailing-done-stopped = Meldingen er stoppet. E-post som ikke var sendt, blir ikke sendt.
mailing-done-unscheduled = Meldingen er et utkast igjen. Ingen har fått den.
mailing-done-deleted = Utkastet er slettet.
mailing-opened = Åpnet i innboksen
mailing-mail-sent = Sendt
mailing-mail-queued = Venter på tur
mailing-mail-delayed = Utsatt, vi prøver igjen
mailing-mail-bounced = Adressen finnes ikke
mailing-mail-refused = Avvist av mottakerens e-post
mailing-mail-unreachable = Kom ikke fram på et døgn
mailing-mail-withdrawn = Holdt tilbake
mailing-stop = Stopp utsendelsen
mailing-stop-hint = E-post som ikke er sendt, blir holdt tilbake. Meldingen blir liggende i innboksene.

## In the mail
messages-mail-files = { $count ->
    [one] Det ligger ett vedlegg i innboksen.
   *[other] Det ligger { $count } vedlegg i innboksen.
}
messages-mail-open = Les og svar i innboksen
messages-mail-open-for = Les og svar for { $association }
messages-mail-because-role = Du får dette fordi du er { $role } i { $association }.
messages-mail-because-contact = Du får dette fordi du er kontaktperson for { $association }.
messages-mail-because-listed = { $association } får dette fordi foreningen står i registeret til { $municipality }.
messages-mail-decline = Dette er nyheter. Vil du ikke ha flere? { $address }
messages-mail-trial = Prøve: { $subject }
messages-mail-receipt-title = Vi har fått meldingen
messages-mail-receipt-text = { $municipality } har fått meldingen «{ $subject }». Du får en e-post når vi har svart.
messages-mail-answered-title = Du har fått svar
messages-mail-answered-text = { $municipality } har svart på meldingen «{ $subject }».
messages-mail-read = Les i innboksen
messages-digest-title = Nytt for { $association }
messages-digest-title-from = Nytt fra { $municipality }
messages-digest-message = Melding: { $subject }
messages-digest-open = Gå til Min forening
messages-digest-why = Du får høyst én slik e-post om dagen, og bare når det har skjedd noe.
messages-task-thread = Svar { $association }
messages-task-kind = Meldinger fra foreninger
messages-task-bounced = Finn ny e-postadresse til { $association }
messages-task-kind-bounced = E-post som ikke kom fram
messages-kept-posts = Det du har skrevet til kommunen for foreningen, uten navnet ditt. Kommunen må ta vare på brev etter arkivlova.

## Threads
thread-inbox = Meldinger
thread-inbox-empty = Det er ingen meldinger ennå. Her kommer alt kommunen skriver til dere.
thread-all = Alle meldinger
thread-part-empty = Ingen meldinger ennå.
thread-write = Skriv til kommunen
thread-write-short = Skriv en melding
thread-write-lead = Alle som leser meldinger for foreningen, ser det du skriver, og svaret.
thread-unit = Hvem gjelder det?
thread-unit-any = Jeg vet ikke
thread-subject = Hva gjelder det?
thread-body = Melding
thread-files = Vedlegg
thread-files-add = Legg ved filer, om du vil
thread-files-hint = PDF, bilder, Word, Excel og LibreOffice, høyst 10 MB hver.
thread-error-files = Legg ved høyst { $most } filer om gangen
thread-send = Send meldingen
thread-send-reply = Send svaret
thread-send-answer = Send svaret
thread-reply = Svar
thread-done-sent = Meldingen er sendt.
thread-somebody = Noen
thread-desk = Meldinger
thread-desk-waiting = Venter på svar
thread-desk-none = Ingen venter på svar.
thread-desk-others = Besvart og sendt
thread-answer-to = Svar { $association }
thread-write-to = Skriv til { $association }
thread-finish = Trenger ikke svar
thread-done-answered = Svaret er sendt.
thread-done-finished = Meldingen er tatt ut av lista over dem som venter.
thread-done-sent-to = Meldingen ligger i innboksen til foreningen.

## Announcements and deadlines
notice-board = Kunngjøringer
notice-lead = Nytt fra kommunen til lag og foreninger.
notice-none = Det er ingen kunngjøringer nå.
notice-feed = Kunngjøringer som nyhetsstrøm (Atom)
notice-by = { $unit }, { $day }
notice-desk = Kunngjøringer
notice-desk-none = Ingen ennå.
notice-new = Ny kunngjøring
notice-form = Kunngjøring
notice-title-nb = Tittel på bokmål
notice-title-nn = Tittel på nynorsk
notice-title-en = Tittel på engelsk
notice-body-en = Tekst på engelsk
notice-in-english = På engelsk
notice-from = Vises fra
notice-from-hint = La det stå tomt hvis det er et utkast. For eksempel 27 3 2026
notice-to = Vises til og med
notice-to-hint = La det stå tomt hvis den skal stå til du trekker den. For eksempel 27 4 2026
notice-save = Lagre kunngjøringen
notice-withdraw = Trekk kunngjøringen
notice-error-title = Skriv en tittel
notice-error-period = Den siste dagen må komme etter den første
notice-error-from = Skriv fra hvilken dag den skal vises
notice-state-draft = Utkast
notice-state-ahead = Vises senere
notice-state-shown = Vises nå
notice-state-over = Ferdig
notice-state-withdrawn = Trukket
notice-done-saved = Kunngjøringen er lagret.
notice-done-withdrawn = Kunngjøringen er trukket.

deadline-title = Frister
deadline-lead = Datoer som er gode å vite for lag og foreninger.
deadline-none = Det er ingen frister framover.
deadline-calendar = Ha fristene i din egen kalender
deadline-calendar-lead = Abonner på adressen i kalenderprogrammet ditt. Da kommer nye frister og endringer av seg selv.
deadline-calendar-get = Hent fristene (iCal)
deadline-new = Ny frist
deadline-form = Frist
deadline-title-nb = Hva er fristen for? Bokmål
deadline-title-nn = Hva er fristen for? Nynorsk
deadline-title-en = Hva er fristen for? Engelsk
deadline-title-hint = For eksempel «Søke driftstilskudd»
deadline-due = Siste dag
deadline-hour = Klokkeslett
deadline-hour-hint = La det stå tomt hvis det gjelder hele dagen. For eksempel 12.00
deadline-remark-nb = Mer om fristen, på bokmål
deadline-remark-nn = Mer om fristen, på nynorsk
deadline-remark-en = Mer om fristen, på engelsk
deadline-link = Nettadresse der en kan lese mer
deadline-save = Lagre fristen
deadline-withdraw = Slett fristen
deadline-error-title = Skriv hva fristen er for
deadline-error-link = Skriv en hel nettadresse som begynner med https://
deadline-state-ahead = Kommer
deadline-state-over = Har vært
deadline-done-saved = Fristen er lagret.
deadline-done-withdrawn = Fristen er slettet.

## Saying no to news
decline-title = Vil du ikke ha flere nyheter?
decline-lead = Da får du bare det du må vite på e-post. Nyhetene ligger fortsatt i innboksen på nettstedet.
decline-button = Nei takk til nyheter
decline-done = Du får ikke flere nyheter på e-post
decline-done-lead = Viktige meldinger får du fortsatt. Du kan ombestemme deg på Min side.

## What was done, in the history of things

deed-messages-see-mailings = Så på utsendelser
deed-messages-write-to-many = Arbeidet med en utsendelse
deed-messages-send-scheduled = Sendte en planlagt utsendelse
deed-messages-read-inbox = Åpnet en melding i innboksen
deed-messages-write-to-municipality = Skrev til kommunen
deed-messages-read-threads = Åpnet en melding
deed-messages-answer = Skrev til foreningen for kommunen
deed-messages-publish = Endret en kunngjøring eller en frist
deed-messages-decline-news = Takket nei til nyheter
deed-messages-send-digest = Sendte dagens oppsummering
