bookdesk-nav = Reservasjoner
bookdesk-inbox = Reservasjoner
bookdesk-tasks = Forespørsler om lokaler
bookdesk-piles = Forespørsler
bookdesk-pile-waiting = Venter på svar
bookdesk-pile-soon = Frist innen tre dager
bookdesk-pile-late = Over fristen
bookdesk-pile-tenant = Venter på leietakeren
bookdesk-pile-answered = Besvart siste 30 dager
bookdesk-sites = Etter sted
bookdesk-kept = Lagret
bookdesk-count = { $count ->
    [0] Ingen forespørsler.
    [one] Én forespørsel.
   *[other] { $count } forespørsler.
}
bookdesk-search = Søk i forespørsler
bookdesk-search-go = Søk
bookdesk-new = Ny reservasjon for noen
bookdesk-events = Arrangement
bookdesk-answers = Standardsvar
bookdesk-show-all = Vis alle som venter
bookdesk-shows-all = Ingen avgrensning
bookdesk-empty = Ingenting venter. Når noen ber om et lokale som må godkjennes, ser du det her.
bookdesk-empty-chosen = Ingen forespørsler passer til det du har valgt.
bookdesk-column-who = Hvem
bookdesk-column-what = Gjelder
bookdesk-column-when = Når og hvor
bookdesk-column-state = Status
bookdesk-column-due = Frist
bookdesk-column-outcome = Hva som skjer
bookdesk-pick-row = Velg { $name }, { $number }
bookdesk-and-more = { $count ->
    [one] { $first } og én gang til
   *[other] { $first } og { $count } ganger til
}
bookdesk-due-today = i dag
bookdesk-due-in = { $count ->
    [one] i morgen
   *[other] om { $count } dager
}
bookdesk-due-late = { $count ->
    [one] én dag over
   *[other] { $count } dager over
}
bookdesk-waits = Venter på svar
bookdesk-waits-proposed = Har fått forslag om annen tid
bookdesk-waits-asked = Har fått spørsmål
bookdesk-waits-answered = Har svart på spørsmålet
bookdesk-grant-several = Innvilg
bookdesk-undo = Angre
bookdesk-undo-time = Du kan angre i en halv time. Brevene går først etterpå.
bookdesk-keep = Lagre dette utvalget
bookdesk-keep-name = Navn på utvalget
bookdesk-keep-shared = Kollegaer ser det også
bookdesk-keep-go = Lagre
bookdesk-let-go = Fjern utvalget fra lista
bookdesk-bulk-heading = { $count ->
    [0] Ingen av dem kan innvilges
    [one] Innvilg én forespørsel
   *[other] Innvilg { $count } forespørsler
}
bookdesk-bulk-preview = Dette skjer
bookdesk-bulk-gets = Får alle tidene
bookdesk-left-answered = Er besvart allerede
bookdesk-bulk-do = Innvilg nå
bookdesk-cancel = Avbryt
bookdesk-answer-by = Svar lovet innen { $day }.
bookdesk-times = Tider
bookdesk-grant-column = Gi
bookdesk-grant-this = Gi { $when }
bookdesk-asked = Bedt om
bookdesk-given = Nå:
bookdesk-state-column = Status
bookdesk-in-the-way = Fortrenger
bookdesk-nothing-in-the-way = Ingen. Tida er holdt av.
bookdesk-more = Mer
bookdesk-propose = Foreslå en annen tid
bookdesk-move = Flytt
bookdesk-proposed = Foreslått:
bookdesk-answer = Svar
bookdesk-ask-more = Spør leietakeren
bookdesk-words = Til leietakeren
bookdesk-words-hint = Vilkår når du innvilger, begrunnelse når du avslår hele eller noe, eller spørsmålet ditt.
bookdesk-standard = Standardsvar
bookdesk-insert = Sett inn
bookdesk-grant = Innvilg det som er krysset av
bookdesk-refuse = Avslå alt
bookdesk-ask = Send spørsmål
bookdesk-answer-letter = Leietakeren får brev med en gang.
bookdesk-shared = Delt med leietakeren
bookdesk-shared-who = Leietakeren ser alt som står her.
bookdesk-shared-none = Ingenting er sagt ennå.
bookdesk-internal = Bare for ansatte
bookdesk-internal-who = Leietakeren ser ikke dette på sidene. Den som ber om innsyn i saken, kan få lese det.
bookdesk-internal-write = Merknad til kollegaer
bookdesk-internal-save = Lagre merknaden
bookdesk-facts = Om forespørselen
bookdesk-fact-tenant = Leietaker
bookdesk-fact-purpose = Formål
bookdesk-fact-category = Slags bruker
bookdesk-fact-group = Gruppe
bookdesk-fact-people = Antall
bookdesk-fact-young = Under 20 år
bookdesk-fact-responsible = Ansvarlig
bookdesk-fact-phone = Telefon
bookdesk-fact-message = Melding
bookdesk-purpose-practice = Trening eller øving
bookdesk-purpose-match = Kamp
bookdesk-purpose-event = Arrangement
bookdesk-purpose-meeting = Møte
bookdesk-purpose-party = Selskap
bookdesk-purpose-storage = Lagring
bookdesk-purpose-other = Annet
bookdesk-category-youth = Forening for barn og unge
bookdesk-category-adult = Forening for voksne
bookdesk-category-private = Privatperson
bookdesk-category-commercial = Næringsdrivende
bookdesk-category-own = Kommunen selv
bookdesk-state-draft = Utkast
bookdesk-state-lapsed = Ikke sendt
bookdesk-state-requested = Venter på svar
bookdesk-state-granted = Innvilget
bookdesk-state-refused = Avslått
bookdesk-state-withdrawn = Trukket
bookdesk-state-ended = Avsluttet
bookdesk-time-held = Holdt av
bookdesk-time-requested = Venter på svar
bookdesk-time-granted = Innvilget
bookdesk-time-used = Brukt
bookdesk-time-not_used = Ikke brukt
bookdesk-time-cancelled = Avbestilt
bookdesk-time-refused = Avslått
bookdesk-time-withdrawn = Trukket
bookdesk-time-displaced = Gikk til et arrangement
bookdesk-time-released = Frigitt
bookdesk-time-expired = Utløpt
bookdesk-note-sent = Sendt
bookdesk-note-granted = Innvilget
bookdesk-note-refused = Avslått
bookdesk-note-withdrawn = Trukket
bookdesk-note-question = Spørsmål
bookdesk-note-answer = Svar
bookdesk-note-condition = Vilkår
bookdesk-note-internal = Innvilgelsen ble angret
bookdesk-note-changed = Endret
bookdesk-note-cancelled = Avbestilt
bookdesk-note-transferred = Gitt til en gruppe
bookdesk-note-released = Frigitt
bookdesk-note-returned = Kom tilbake
bookdesk-note-displaced = Gikk til et arrangement
bookdesk-note-moved = Flyttet
bookdesk-note-offered = Annen tid foreslått
bookdesk-by-staff = Kommunen
bookdesk-by-tenant = Leietakeren
bookdesk-by-you = Dere
bookdesk-somebody = Noen uten navn her
bookdesk-manual = Hvorfor den må besvares
bookdesk-manual-all = Regelen for { $premises } sier at en person svarer på hver forespørsel.
bookdesk-manual-hours = Regelen for { $premises } gir bare tider mellom kl. { $hours } med en gang.
bookdesk-manual-asked = Regelen for { $premises } kunne gitt denne tida med en gang. En annen tid i samme forespørsel må besvares.
bookdesk-rivals = Andre som vil ha tida
bookdesk-rivals-none = Ingen andre har bedt om den.
bookdesk-rivals-wait = { $count ->
    [one] Én står på venteliste for { $when }.
   *[other] { $count } står på venteliste for { $when }.
}
bookdesk-rivals-lost = { $name } ba om { $when } og fikk ikke tida.
bookdesk-past = Leietakerens siste år
bookdesk-past-new = Har ikke lånt noe før.
bookdesk-past-coming = Kommende tider
bookdesk-past-used = Brukt
bookdesk-past-not-used = Ikke møtt
bookdesk-past-cancelled-late = Avbestilt siste døgn før
bookdesk-past-released = Frigitt til andre
bookdesk-past-refused = Avslag
bookdesk-past-waived = Ettergitt i år
bookdesk-proposal-open = venter på svar
bookdesk-proposal-accepted = tatt imot
bookdesk-proposal-declined = takket nei
bookdesk-proposal-withdrawn = trukket
bookdesk-proposal-lapsed = fristen gikk ut
bookdesk-refused = Det går ikke. Velg en annen del eller tid.
bookdesk-refused-instead = { $why } Dette er ledig: { $free }.
bookdesk-when = { $day } kl. { $hours }
bookdesk-set = Lokale og del
bookdesk-set-choose = Velg lokale
bookdesk-day = Dato
bookdesk-from = Fra klokka
bookdesk-to = Til klokka
bookdesk-hour-hint = For eksempel 18 eller 18.30
bookdesk-propose-lead = Leietakeren tar imot med ett klikk. Tida holdes av til fristen går ut.
bookdesk-which = Hvilken tid?
bookdesk-other-time = En annen tid
bookdesk-propose-words = Hvorfor
bookdesk-propose-words-hint = Leietakeren leser dette.
bookdesk-propose-send = Send forslaget
bookdesk-move-heading = Flytt en tid
bookdesk-move-lead = { $name } får brev om flyttingen og grunnen til den.
bookdesk-now = Nå
bookdesk-move-reason = Grunn
bookdesk-move-reason-hint = Leietakeren leser dette.
bookdesk-move-do = Flytt og gi beskjed
bookdesk-new-lead = For noen som ringer eller står i skranken, eller for huset selv.
bookdesk-whom = Hvem er det for?
bookdesk-whom-association = En forening
bookdesk-whom-caller = En person uten innlogging
bookdesk-whom-own = Kommunens egen bruk, for eksempel skole eller valg
bookdesk-whom-maintenance = Vedlikehold
bookdesk-association = Forening
bookdesk-association-hint = Skriv navnet som det står i registeret.
bookdesk-caller = Person
bookdesk-caller-hint = Fylles ut når det er for en person. Navn og telefon slettes to uker etter bruken, og adressen når loven ikke lenger krever fakturaen. Vi skriver ikke navnet i kalenderen.
bookdesk-name = Navn
bookdesk-phone = Telefon
bookdesk-street = Adresse for fakturaen
bookdesk-postcode = Postnummer
bookdesk-town = Poststed
bookdesk-title = Hva skal det brukes til?
bookdesk-title-hint = Alle kan se dette. Skriv ikke navn på personer.
bookdesk-until = Hver uke til (valgfritt)
bookdesk-until-hint = La stå tomt for én gang. Alle datoene må være ledige.
bookdesk-remark = Merknad til kollegaer (valgfritt)
bookdesk-remark-hint = Bare ansatte ser den.
bookdesk-book = Reserver
bookdesk-events-lead = Arrangement som tar flere lokaler, og tid andre har. Her ser du hvem som har fått beskjed.
bookdesk-events-none = Ingen arrangement er planlagt.
bookdesk-event-new = Nytt arrangement
bookdesk-event-new-lead = Du får se hvem som mister tid, før noe blir tatt.
bookdesk-event-title = Hva heter arrangementet?
bookdesk-event-by = Forening som arrangerer (valgfritt)
bookdesk-event-by-hint = La stå tomt når kommunen arrangerer.
bookdesk-event-why = Hvorfor trenger det plassen?
bookdesk-event-why-hint = De som mister tid, leser dette.
bookdesk-event-first = Første dag
bookdesk-event-last = Siste dag (valgfritt)
bookdesk-event-last-hint = La stå tomt når det varer én dag.
bookdesk-event-setup = Rigging før, i minutter
bookdesk-event-setup-hint = For eksempel 90
bookdesk-event-clear = Rydding etter, i minutter
bookdesk-event-clear-hint = For eksempel 60
bookdesk-event-room = Lokale { $number }
bookdesk-event-add = Legg til et lokale
bookdesk-remove = Fjern
bookdesk-event-preview = Se hvem som mister tid
bookdesk-preview = Hvem mister tid
bookdesk-event-when = Når
bookdesk-event-where = Hvor
bookdesk-event-rigging = Rigging og rydding
bookdesk-event-reason = Grunn
bookdesk-event-arranged-by = Arrangør
bookdesk-event-override = Tatt for sent, fordi
bookdesk-event-planned = Planlagt
bookdesk-event-called-off = Avlyst
bookdesk-rigging = { $setup } minutter før, { $clear } minutter etter
bookdesk-takes = { $count ->
    [0] Arrangementet tar ikke tid fra noen.
    [one] Arrangementet tar én tid fra { $tenants } leietaker.
   *[other] Arrangementet tar { $count } tider. Antall leietakere som mister tid: { $tenants }.
}
bookdesk-takes-nothing = Ingen mister tid.
bookdesk-takes-then = Hver leietaker får én melding, ser hva annet som er ledig, og velger selv.
bookdesk-loses = Mister tid
bookdesk-notice = Varsel
bookdesk-in-time = { $count ->
    [one] I tide: regelen krever én dag
   *[other] I tide: regelen krever { $count } dager
}
bookdesk-too-late = { $count ->
    [one] For sent: regelen krever én dag
   *[other] For sent: regelen krever { $count } dager
}
bookdesk-compensation = Kompensasjon
bookdesk-compensation-none = Ingen
bookdesk-own-use = Egen bruk. Gi beskjed selv.
bookdesk-override = Hvorfor må det skje likevel?
bookdesk-override-hint = Varselet er kortere enn regelen krever. Grunnen blir lagret sammen med navnet ditt.
bookdesk-arrange = Hold av til arrangementet
bookdesk-arrange-tell = Ta tidene og gi beskjed
bookdesk-edit = Endre
bookdesk-told = Hvem fikk beskjed
bookdesk-told-nobody = Ingen mistet tid
bookdesk-told-count = { $seen } av { $told } har sett meldingen
bookdesk-told-letters = { $count ->
    [0] Ingen har e-postadresse. Ring dem.
    [one] Ett brev er sendt
   *[other] { $count } brev er sendt
}
bookdesk-told-call = Må få beskjed på telefon { $phone }
bookdesk-receipt = Sett
bookdesk-seen = Sett { $when }
bookdesk-not-seen = Ikke sett ennå
bookdesk-lost-times = Tider og svar
bookdesk-call-off = Avlys arrangementet
bookdesk-call-off-what = Tidene blir ledige. De som mistet tid som ikke er passert, får tilbud om den først.
bookdesk-call-off-do = Avlys og gi beskjed
bookdesk-lost-open = Dere har ikke valgt ennå
bookdesk-lost-replaced = Ny tid:
bookdesk-lost-declined = Vil ikke ha en annen tid
bookdesk-lost-offered_back = Tida er ledig igjen, og holdes av
bookdesk-lost-returned = Fikk tida tilbake
bookdesk-lost-heading = { $title } trenger tid dere har
bookdesk-lost-lead = Vi beklager. Under ser dere hva dere mister, og hva annet som er ledig nå.
bookdesk-lost-why = Hvorfor
bookdesk-lost-told = Varslet
bookdesk-lost-cost = Betaling
bookdesk-lost-free = Dere betaler ikke for tid dere mister.
bookdesk-lost-compensation = Etter reglene får dere { $sum } i kompensasjon. Det trekkes fra det dere skal betale, eller betales ut.
bookdesk-lost-instead = Velg en annen tid:
bookdesk-lost-none-near = Vi fant ingen ledig tid i nærheten.
bookdesk-lost-find = Finn et annet lokale
bookdesk-lost-no = Vi trenger ingen annen tid
bookdesk-take-this = Ta denne
bookdesk-back-heading = { $title } er avlyst
bookdesk-back-lead = Dere kan få tida tilbake. Vi holder den av til fristen.
bookdesk-back-until = Holdes av til { $until }.
bookdesk-take-back = Ta tida tilbake
bookdesk-no-thanks = Nei takk
bookdesk-my-bookings = Reservasjoner
bookdesk-we-propose = Vi foreslår en annen tid
bookdesk-you-asked = Dere ba om
bookdesk-we-can = Vi kan gi
bookdesk-held-until = Vi holder tida av til { $until }.
bookdesk-take-it = Ja, vi tar den
bookdesk-answer-us = Svar på spørsmålet
bookdesk-write-us = Skriv til oss om reservasjonen
bookdesk-your-words = Svaret ditt
bookdesk-send-answer = Send
bookdesk-said = Det som er sagt
bookdesk-answers-lead = Korte tekster som saksbehandlere setter inn og tilpasser.
bookdesk-answer-number = Svar { $number }
bookdesk-answer-name = Navn i lista
bookdesk-answer-nb = Bokmål
bookdesk-answer-nn = Nynorsk (valgfritt)
bookdesk-answer-add = Legg til et svar
bookdesk-save = Lagre
bookdesk-figures = Hvor lenge venter du på svar?
bookdesk-figures-lead = Forespørsler om lokaler siste år, for hvert sted.
bookdesk-figures-empty = Ingen forespørsler har måttet vente på svar.
bookdesk-figures-site = Sted
bookdesk-figures-sent = Forespørsler
bookdesk-figures-time = Vanlig svartid
bookdesk-figures-late = Over fristen
bookdesk-figures-refused = Avslag
bookdesk-figures-same-day = Under ett døgn
bookdesk-figures-days = { $count ->
    [one] Ett døgn
   *[other] { $count } døgn
}
bookdesk-figures-none-yet = Ingen er besvart
bookdesk-figures-how = Vanlig svartid: halvparten fikk svar innen denne tida. Tider som blir gitt med en gang, er ikke med.
bookdesk-settings = Arrangement og tilbud
bookdesk-settings-intro = Hva som gjelder når et arrangement tar tid fra andre, og hvor lenge et tilbud står.
bookdesk-settings-notice = Dager et arrangement må varsles før, der lokalet ikke har egen regel
bookdesk-settings-kroner = Kroner i kompensasjon for hver time, varslet i tide
bookdesk-settings-late-kroner = Kroner i kompensasjon for hver time, varslet for sent
bookdesk-settings-offer = Dager et forslag eller en tid holdes av for leietakeren
bookdesk-task-request = Forespørsel om lokale { $number }
bookdesk-task-answered = Leietakeren har svart
bookdesk-task-question = Svar på spørsmål om reservasjon { $number }
bookdesk-task-proposal = Dere har fått forslag om en annen tid for { $number }
bookdesk-task-lost = { $title } tar tid dere har
bookdesk-task-lost-remark = Se hva annet som er ledig.
bookdesk-task-back = { $title } er avlyst: ta tida tilbake
bookdesk-letter-why = Du får dette fordi du reserverer lokaler for deg selv eller en forening.
bookdesk-letter-granted = { $number } er innvilget
bookdesk-letter-partly = { $number } er delvis innvilget
bookdesk-letter-refused = { $number } er avslått
bookdesk-letter-you-get = Du får disse tidene:
bookdesk-letter-you-do-not-get = Du får ikke disse tidene:
bookdesk-letter-reason = Grunnen er: { $reason }
bookdesk-letter-condition = Dette må dere holde dere til: { $condition }
bookdesk-letter-complain = Mener du at svaret er feil, kan du klage innen tre uker fra du fikk det. Skriv til oss hva du vil ha endret og hvorfor. Du kan be om å se dokumentene i saken.
bookdesk-letter-see = Se reservasjonen
bookdesk-letter-question = Spørsmål om { $number }
bookdesk-letter-we-ask = Vi trenger å vite dette før vi svarer:
bookdesk-letter-answer = Svar her
bookdesk-letter-proposal = Forslag om en annen tid for { $number }
bookdesk-letter-you-asked = Du ba om:
bookdesk-letter-we-propose = Vi kan gi dette i stedet:
bookdesk-letter-held-until = Vi holder tida av til { $until }.
bookdesk-letter-proposal-see = Se forslaget og svar
bookdesk-letter-moved = En tid i { $number } er flyttet
bookdesk-letter-moved-from = Du hadde:
bookdesk-letter-moved-to = Du har nå:
bookdesk-letter-moved-wrong = Passer det ikke? Svar oss på siden til reservasjonen.
bookdesk-letter-booked = { $number }: vi har reservert for dere
bookdesk-letter-booked-lead = Kommunen har reservert dette for dere:
bookdesk-letter-lost = { $count ->
    [one] { $title } trenger tid dere har
   *[other] { $title } trenger { $count } tider dere har
}
bookdesk-letter-lost-lead = { $count ->
    [one] Vi beklager: {$title} trenger denne tida.
   *[other] Vi beklager: {$title} trenger disse tidene.
}
bookdesk-letter-why-event = Grunnen er: { $reason }
bookdesk-letter-compensation = Etter reglene får dere { $sum } i kompensasjon. Det trekkes fra det dere skal betale, eller betales ut.
bookdesk-letter-lost-free = Dere betaler ikke for tid dere mister.
bookdesk-letter-lost-choose = På siden ser dere hva annet som er ledig, og kan ta det med ett klikk.
bookdesk-letter-lost-see = Se og velg en annen tid
bookdesk-letter-back = { $title } er avlyst: dere kan få tida tilbake
bookdesk-letter-back-lead = { $title } er avlyst. Vi holder av disse tidene for dere:
bookdesk-letter-back-how = Ta dem tilbake med ett klikk før fristen på siden.
bookdesk-letter-back-see = Ta tida tilbake
bookdesk-fee-refused = Forespørselen ble avslått
bookdesk-fee-lost = Tida ble ikke brukt: den gikk til noe annet
bookdesk-fee-undone = Innvilgelsen ble angret
bookdesk-done-granted = Innvilget. Leietakeren får brev.
bookdesk-done-refused = Avslått. Leietakeren får brev med grunnen.
bookdesk-done-asked = Spørsmålet er sendt.
bookdesk-done-noted = Merknaden er lagret.
bookdesk-done-granted-several = Innvilget. Brevene går om en halv time.
bookdesk-done-undone = Angret. Forespørslene venter igjen, og ingen brev er sendt.
bookdesk-done-nothing = Kryss av for minst én forespørsel først.
bookdesk-done-kept = Utvalget er lagret.
bookdesk-done-let-go = Utvalget er fjernet.
bookdesk-done-no-name = Skriv et navn på utvalget før du lagrer det.
bookdesk-done-proposed = Forslaget er sendt.
bookdesk-done-moved = Flyttet. Leietakeren får brev.
bookdesk-done-booked = Reservert.
bookdesk-done-booked-own = Reservert for kommunen.
bookdesk-done-arranged = Arrangementet har fått tidene. Alle som mistet tid, har fått beskjed.
bookdesk-done-called-off = Avlyst. De som mistet tid, er tilbudt den igjen.
bookdesk-done-answers = Standardsvarene er lagret.
bookdesk-done-replied = Svaret er sendt.
bookdesk-done-accepted = Tida er deres.
bookdesk-done-declined = Vi har notert at dere ikke vil ha den.
bookdesk-done-replaced = Den nye tida er deres.
bookdesk-done-taken-back = Tida er deres igjen.
bookdesk-done-no-other = Vi har notert at dere ikke trenger en annen tid.
bookdesk-error-nothing-ticked = Kryss av for minst én tid, eller avslå alt.
bookdesk-error-partly-reason = Skriv hvorfor tidene uten kryss blir avslått.
bookdesk-error-reason = Skriv hvorfor du avslår.
bookdesk-error-question = Skriv spørsmålet.
bookdesk-error-long = Skriv kortere: 3000 tegn er det meste.
bookdesk-error-note = Skriv merknaden.
bookdesk-error-proposal = Skriv hvorfor du foreslår en annen tid.
bookdesk-error-which = Velg en av tidene.
bookdesk-error-move-reason = Skriv hvorfor tida blir flyttet.
bookdesk-error-set = Velg et lokale.
bookdesk-error-set-twice = Denne delen er allerede med, eller overlapper en annen.
bookdesk-error-day = Skriv en dato, for eksempel 21 3 2026.
bookdesk-error-day-past = Velg en dag som ikke er passert.
bookdesk-error-until = Siste dag må være etter den første, og innen 31 dager.
bookdesk-error-hour = Skriv klokkeslett som 18 eller 18.30.
bookdesk-error-hours = Sluttiden må være etter starten.
bookdesk-error-minutes = Skriv minutter som et helt tall, høyst 720.
bookdesk-error-title = Skriv hva det skal brukes til.
bookdesk-error-event-reason = Skriv hvorfor arrangementet trenger plassen.
bookdesk-error-association = Vi fant ingen forening med det navnet. Velg en fra lista.
bookdesk-error-name = Skriv navnet.
bookdesk-error-street = Skriv adressen, for eksempel Skoleveien 4.
bookdesk-error-postcode = Skriv postnummeret med fire sifre.
bookdesk-error-town = Skriv poststedet.
bookdesk-error-phone = Skriv et telefonnummer med åtte sifre.
bookdesk-error-whom = Velg hvem det er for.
bookdesk-error-override = Skriv hvorfor det må skje likevel.
bookdesk-error-touched-changed = Noen har fått eller gitt fra seg tid siden sist. Se over lista på nytt.
bookdesk-error-answer-name = Gi svaret et navn.
bookdesk-error-answer-words = Skriv teksten på bokmål.
bookdesk-error-reply = Skriv et svar før du sender.
deed-bookings-desk-see = Så på forespørsler om lokaler
deed-bookings-desk-answer = Svarte på en forespørsel om lokale
deed-bookings-desk-book-for = Reserverte for noen
deed-bookings-desk-arrange = Planla eller avlyste et arrangement
deed-bookings-desk-override-notice = Tok tid senere enn regelen tillater
deed-bookings-desk-furnish = Endret standardsvar eller utvalg
deed-bookings-desk-reply = Svarte kommunen om en reservasjon
bookdesk-answer-late = Svaret skulle vært gitt { $day }.
bookdesk-loser-open = Har ikke valgt ennå
bookdesk-loser-replaced = Ny tid:
bookdesk-loser-declined = Vil ikke ha en annen tid
bookdesk-loser-offered_back = Tida er ledig igjen, og holdes av for dem
bookdesk-loser-returned = Fikk tida tilbake
bookdesk-settings-closures = Samme kompensasjon når kommunen stenger lokalet
bookdesk-task-closed = Lokalet er stengt når dere har tid
bookdesk-letter-closed = { $count ->
    [one] Lokalet er stengt en gang dere har tid
   *[other] Lokalet er stengt { $count } ganger dere har tid
}
bookdesk-letter-closed-lead = { $count ->
    [one] Vi beklager: dere mister denne tida.
   *[other] Vi beklager: dere mister disse tidene.
}
bookdesk-fee-compensation = Kompensasjon: { $title } tok tid dere hadde
bookdesk-fee-compensation-closed = Kompensasjon for stengt lokale: { $reason }
deed-bookings-desk-tell-closed = Samspill fortalte at et lokale er stengt
bookdesk-letter-taken-back = Kommunen tar tilbake den faste tida: { $place }
bookdesk-letter-taken-back-from = Fra og med { $day } har dere ikke denne faste tida lenger:
bookdesk-fee-taken-back = Kommunen tok tilbake tida
bookdesk-answers-time = Svar på forespørsler
bookdesk-answers-same-day = Halvparten får svar samme dag.
bookdesk-answers-days = { $count ->
    [one] Halvparten får svar innen ett døgn.
   *[other] Halvparten får svar innen { $count } døgn.
}
bookdesk-answers-none-yet = Ingen forespørsler om dette stedet er besvart ennå.
bookdesk-answers-refused = Siste år fikk { $refused } av { $answered } avslag.
bookdesk-answers-all = Svartid for alle steder
bookdesk-error-invoiced = Tida er fakturert og kan ikke endres ennå. Krediter kravet under Faktura, og prøv igjen.
bookdesk-deposit = Depositum
bookdesk-deposit-open = Vis
bookdesk-deposit-asked = { $sum }, ikke mottatt
bookdesk-deposit-received = { $sum }, mottatt { $day }
bookdesk-deposit-returned = { $sum }, betalt tilbake { $day }
bookdesk-deposit-kept = { $kept } av { $sum } beholdt { $day }: { $reason }
bookdesk-deposit-how = Noter det når pengene er kommet inn.
bookdesk-deposit-receive = Depositumet er mottatt
bookdesk-deposit-return = Alt er betalt tilbake
bookdesk-deposit-keep = Behold noe av det
bookdesk-deposit-kept-sum = Hvor mye beholder dere?
bookdesk-deposit-reason = Hvorfor?
bookdesk-deposit-reason-hint = Leietakeren leser dette, og får vite hvordan en klager.
bookdesk-deposit-keep-do = Behold og gi beskjed
bookdesk-deposit-back = Tilbake til reservasjonen
bookdesk-error-deposit-sum = Skriv hele kroner, for eksempel 500
bookdesk-error-deposit-most = Dere kan ikke beholde mer enn dere har fått
bookdesk-error-deposit-reason = Skriv hvorfor, med høyst 2000 tegn
bookdesk-done-deposit-received = Depositumet er mottatt.
bookdesk-done-deposit-returned = Depositumet er betalt tilbake.
bookdesk-done-deposit-kept = Det er notert, og leietakeren får brev.
bookdesk-letter-deposit = Noe av depositumet for { $number } blir beholdt
bookdesk-letter-deposit-kept = { $kept } blir beholdt. Du får { $back } tilbake.
bookdesk-lost-talk = Passer ingenting av dette?
bookdesk-lost-write = Skriv til kommunen
bookdesk-told-write = Skriv til dem
booking-look-deposit = { $sum }. Det kommer i tillegg, og du får det tilbake når alt er i orden.
booking-deposit-later = { $sum }. Du betaler når forespørselen er innvilget. Den som låner ut, sier hvordan.
booking-deposit-now = { $sum }, ikke mottatt ennå. Den som låner ut, sier hvordan du betaler.
bookdesk-tasks-call = Leietakere som må ringes
bookdesk-task-call = Ring leietakeren: lokalet er stengt ({ $reason })

# Premises that an association lets
bookdesk-letting = Utleie
bookdesk-letting-lead = Dere svarer selv på forespørsler om lokalene deres. Den som spør, får brev når dere har svart.
bookdesk-letting-menu = Foreningens sider
bookdesk-letting-open = Se alle
bookdesk-letting-nothing = Dere leier ikke ut noen lokaler her.
bookdesk-letting-how = Har dere et lokale andre kan låne? Skriv til kommunen, så legger den det inn med dere som utleier.
bookdesk-letting-waits = Venter på svar
bookdesk-letting-none = Ingen venter på svar.
bookdesk-letting-waiting =
    { $count ->
        [one] Én forespørsel venter på svar
       *[other] { $count } forespørsler venter på svar
    }
bookdesk-letting-answered = Besvart den siste måneden
bookdesk-letting-answered-none = Ingen er besvart den siste måneden.
bookdesk-letting-describe = Lokalene deres: bilder, tider og regler
bookdesk-letting-day = Hvem kommer i dag
bookdesk-letting-yours = Lokalene deres
bookdesk-letting-close = Steng en dag
bookdesk-letting-events = Arrangement
bookdesk-letting-ways = Skriv hvordan folk kommer inn
bookdesk-letting-damage = Skader
bookdesk-letting-figures = Tall for bruk
bookdesk-letting-prices = Prisene deres
bookdesk-letting-invoices = Fakturaene deres
bookdesk-letter-owner-new = Noen vil låne et lokale dere leier ut. Dere svarer på det.
bookdesk-letter-owner-see = Se forespørselen
lessor-menu-requests = Forespørsler
lessor-menu-events = Arrangement
