bookdesk-nav = Reservasjonar
bookdesk-inbox = Reservasjonar
bookdesk-tasks = Førespurnader om lokale
bookdesk-piles = Førespurnader
bookdesk-pile-waiting = Ventar på svar
bookdesk-pile-soon = Frist innan tre dagar
bookdesk-pile-late = Over fristen
bookdesk-pile-tenant = Ventar på leigetakaren
bookdesk-pile-answered = Svart på siste 30 dagar
bookdesk-sites = Etter stad
bookdesk-kept = Lagra
bookdesk-count = { $count ->
    [0] Ingen førespurnader.
    [one] Éin førespurnad.
   *[other] { $count } førespurnader.
}
bookdesk-search = Søk i førespurnader
bookdesk-search-go = Søk
bookdesk-new = Ny reservasjon for nokon
bookdesk-events = Arrangement
bookdesk-answers = Standardsvar
bookdesk-show-all = Vis alle som ventar
bookdesk-shows-all = Inga avgrensing
bookdesk-empty = Ingenting ventar. Når nokon ber om eit lokale som må godkjennast, ser du det her.
bookdesk-empty-chosen = Ingen førespurnader passar til det du har valt.
bookdesk-column-who = Kven
bookdesk-column-what = Gjeld
bookdesk-column-when = Når og kvar
bookdesk-column-state = Status
bookdesk-column-due = Frist
bookdesk-column-outcome = Kva som skjer
bookdesk-pick-row = Vel { $name }, { $number }
bookdesk-and-more = { $count ->
    [one] { $first } og éin gong til
   *[other] { $first } og { $count } gonger til
}
bookdesk-due-today = i dag
bookdesk-due-in = { $count ->
    [one] i morgon
   *[other] om { $count } dagar
}
bookdesk-due-late = { $count ->
    [one] éin dag over
   *[other] { $count } dagar over
}
bookdesk-waits = Ventar på svar
bookdesk-waits-proposed = Har fått framlegg om anna tid
bookdesk-waits-asked = Har fått spørsmål
bookdesk-waits-answered = Har svart på spørsmålet
bookdesk-grant-several = Innvilg
bookdesk-undo = Angre
bookdesk-undo-time = Du kan angre i ein halv time. Breva går først etterpå.
bookdesk-keep = Lagre dette utvalet
bookdesk-keep-name = Namn på utvalet
bookdesk-keep-shared = Kollegaer ser det òg
bookdesk-keep-go = Lagre
bookdesk-let-go = Fjern utvalet frå lista
bookdesk-bulk-heading = { $count ->
    [0] Ingen av dei kan innvilgast
    [one] Innvilg éin førespurnad
   *[other] Innvilg { $count } førespurnader
}
bookdesk-bulk-preview = Dette skjer
bookdesk-bulk-gets = Får alle tidene
bookdesk-left-answered = Er svart på alt
bookdesk-bulk-do = Innvilg no
bookdesk-cancel = Avbryt
bookdesk-answer-by = Svar lova innan { $day }.
bookdesk-times = Tider
bookdesk-grant-column = Gi
bookdesk-grant-this = Gi { $when }
bookdesk-asked = Bede om
bookdesk-given = No:
bookdesk-state-column = Status
bookdesk-in-the-way = Fortrengjer
bookdesk-nothing-in-the-way = Ingen. Tida er halden av.
bookdesk-more = Meir
bookdesk-propose = Foreslå ei anna tid
bookdesk-move = Flytt
bookdesk-proposed = Foreslått:
bookdesk-answer = Svar
bookdesk-ask-more = Spør leigetakaren
bookdesk-words = Til leigetakaren
bookdesk-words-hint = Vilkår når du innvilgar, grunngiving når du avslår heile eller noko, eller spørsmålet ditt.
bookdesk-standard = Standardsvar
bookdesk-insert = Set inn
bookdesk-grant = Innvilg det som er kryssa av
bookdesk-refuse = Avslå alt
bookdesk-ask = Send spørsmål
bookdesk-answer-letter = Leigetakaren får brev med ein gong.
bookdesk-shared = Delt med leigetakaren
bookdesk-shared-who = Leigetakaren ser alt som står her.
bookdesk-shared-none = Ingenting er sagt enno.
bookdesk-internal = Berre for tilsette
bookdesk-internal-who = Leigetakaren ser ikkje dette på sidene. Den som ber om innsyn i saka, kan få lese det.
bookdesk-internal-write = Merknad til kollegaer
bookdesk-internal-save = Lagre merknaden
bookdesk-facts = Om førespurnaden
bookdesk-fact-tenant = Leigetakar
bookdesk-fact-purpose = Føremål
bookdesk-fact-category = Slags brukar
bookdesk-fact-group = Gruppe
bookdesk-fact-people = Tal på folk
bookdesk-fact-young = Under 20 år
bookdesk-fact-responsible = Ansvarleg
bookdesk-fact-phone = Telefon
bookdesk-fact-message = Melding
bookdesk-purpose-practice = Trening eller øving
bookdesk-purpose-match = Kamp
bookdesk-purpose-event = Arrangement
bookdesk-purpose-meeting = Møte
bookdesk-purpose-party = Selskap
bookdesk-purpose-storage = Lagring
bookdesk-purpose-other = Anna
bookdesk-category-youth = Foreining for barn og unge
bookdesk-category-adult = Foreining for vaksne
bookdesk-category-private = Privatperson
bookdesk-category-commercial = Næringsdrivande
bookdesk-category-own = Kommunen sjølv
bookdesk-state-draft = Utkast
bookdesk-state-lapsed = Ikkje send
bookdesk-state-requested = Ventar på svar
bookdesk-state-granted = Innvilga
bookdesk-state-refused = Avslått
bookdesk-state-withdrawn = Trekt
bookdesk-state-ended = Avslutta
bookdesk-time-held = Halden av
bookdesk-time-requested = Ventar på svar
bookdesk-time-granted = Innvilga
bookdesk-time-used = Brukt
bookdesk-time-not_used = Ikkje brukt
bookdesk-time-cancelled = Avbestilt
bookdesk-time-refused = Avslått
bookdesk-time-withdrawn = Trekt
bookdesk-time-displaced = Gjekk til eit arrangement
bookdesk-time-released = Frigitt
bookdesk-time-expired = Gått ut
bookdesk-note-sent = Send
bookdesk-note-granted = Innvilga
bookdesk-note-refused = Avslått
bookdesk-note-withdrawn = Trekt
bookdesk-note-question = Spørsmål
bookdesk-note-answer = Svar
bookdesk-note-condition = Vilkår
bookdesk-note-internal = Innvilginga vart angra
bookdesk-note-changed = Endra
bookdesk-note-cancelled = Avbestilt
bookdesk-note-transferred = Gitt til ei gruppe
bookdesk-note-released = Frigitt
bookdesk-note-returned = Kom tilbake
bookdesk-note-displaced = Gjekk til eit arrangement
bookdesk-note-moved = Flytta
bookdesk-note-offered = Anna tid foreslått
bookdesk-by-staff = Kommunen
bookdesk-by-tenant = Leigetakaren
bookdesk-by-you = De
bookdesk-somebody = Nokon utan namn her
bookdesk-manual = Kvifor ho må svarast på
bookdesk-manual-all = Regelen for { $premises } seier at ein person svarar på kvar førespurnad.
bookdesk-manual-hours = Regelen for { $premises } gir berre tider mellom kl. { $hours } med ein gong.
bookdesk-manual-asked = Regelen for { $premises } kunne gitt denne tida med ein gong. Ei anna tid i same førespurnad må svarast på.
bookdesk-rivals = Andre som vil ha tida
bookdesk-rivals-none = Ingen andre har bede om ho.
bookdesk-rivals-wait = { $count ->
    [one] Éin står på venteliste for { $when }.
   *[other] { $count } står på venteliste for { $when }.
}
bookdesk-rivals-lost = { $name } bad om { $when } og fekk ikkje tida.
bookdesk-past = Siste året til leigetakaren
bookdesk-past-new = Har ikkje lånt noko før.
bookdesk-past-coming = Tider som kjem
bookdesk-past-used = Brukt
bookdesk-past-not-used = Ikkje møtt
bookdesk-past-cancelled-late = Avbestilt siste døgn før
bookdesk-past-released = Frigitt til andre
bookdesk-past-refused = Avslag
bookdesk-past-waived = Ettergitt i år
bookdesk-proposal-open = ventar på svar
bookdesk-proposal-accepted = teke imot
bookdesk-proposal-declined = takka nei
bookdesk-proposal-withdrawn = trekt
bookdesk-proposal-lapsed = fristen gjekk ut
bookdesk-refused = Det går ikkje. Vel ein annan del eller ei anna tid.
bookdesk-refused-instead = { $why } Dette er ledig: { $free }.
bookdesk-when = { $day } kl. { $hours }
bookdesk-set = Lokale og del
bookdesk-set-choose = Vel lokale
bookdesk-day = Dato
bookdesk-from = Frå klokka
bookdesk-to = Til klokka
bookdesk-hour-hint = Til dømes 18 eller 18.30
bookdesk-propose-lead = Leigetakaren tek imot med eitt klikk. Tida blir halden av til fristen går ut.
bookdesk-which = Kva tid?
bookdesk-other-time = Ei anna tid
bookdesk-propose-words = Kvifor
bookdesk-propose-words-hint = Leigetakaren les dette.
bookdesk-propose-send = Send framlegget
bookdesk-move-heading = Flytt ei tid
bookdesk-move-lead = { $name } får brev om flyttinga og grunnen til ho.
bookdesk-now = No
bookdesk-move-reason = Grunn
bookdesk-move-reason-hint = Leigetakaren les dette.
bookdesk-move-do = Flytt og gi beskjed
bookdesk-new-lead = For nokon som ringjer eller står i skranken, eller for huset sjølv.
bookdesk-whom = Kven er det for?
bookdesk-whom-association = Ei foreining
bookdesk-whom-caller = Ein person utan innlogging
bookdesk-whom-own = Eigen bruk i kommunen, til dømes skule eller val
bookdesk-whom-maintenance = Vedlikehald
bookdesk-association = Foreining
bookdesk-association-hint = Skriv namnet slik det står i registeret.
bookdesk-caller = Person
bookdesk-caller-hint = Blir fylt ut når det er for ein person. Namn og telefon blir sletta to veker etter bruken, og adressa når lova ikkje lenger krev fakturaen. Vi skriv ikkje namnet i kalenderen.
bookdesk-name = Namn
bookdesk-phone = Telefon
bookdesk-street = Adresse for fakturaen
bookdesk-postcode = Postnummer
bookdesk-town = Poststad
bookdesk-title = Kva skal det brukast til?
bookdesk-title-hint = Alle kan sjå dette. Skriv ikkje namn på personar.
bookdesk-until = Kvar veke til (valfritt)
bookdesk-until-hint = La stå tomt for éin gong. Alle datoane må vere ledige.
bookdesk-remark = Merknad til kollegaer (valfritt)
bookdesk-remark-hint = Berre tilsette ser han.
bookdesk-book = Reserver
bookdesk-events-lead = Arrangement som tek fleire lokale, og tid andre har. Her ser du kven som har fått beskjed.
bookdesk-events-none = Ingen arrangement er planlagde.
bookdesk-event-new = Nytt arrangement
bookdesk-event-new-lead = Du får sjå kven som mistar tid, før noko blir teke.
bookdesk-event-title = Kva heiter arrangementet?
bookdesk-event-by = Foreining som arrangerer (valfritt)
bookdesk-event-by-hint = La stå tomt når kommunen arrangerer.
bookdesk-event-why = Kvifor treng det plassen?
bookdesk-event-why-hint = Dei som mistar tid, les dette.
bookdesk-event-first = Første dag
bookdesk-event-last = Siste dag (valfritt)
bookdesk-event-last-hint = La stå tomt når det varer éin dag.
bookdesk-event-setup = Rigging før, i minutt
bookdesk-event-setup-hint = Til dømes 90
bookdesk-event-clear = Rydding etter, i minutt
bookdesk-event-clear-hint = Til dømes 60
bookdesk-event-room = Lokale { $number }
bookdesk-event-add = Legg til eit lokale
bookdesk-remove = Fjern
bookdesk-event-preview = Sjå kven som mistar tid
bookdesk-preview = Kven mistar tid
bookdesk-event-when = Når
bookdesk-event-where = Kvar
bookdesk-event-rigging = Rigging og rydding
bookdesk-event-reason = Grunn
bookdesk-event-arranged-by = Arrangør
bookdesk-event-override = Teke for seint, fordi
bookdesk-event-planned = Planlagt
bookdesk-event-called-off = Avlyst
bookdesk-rigging = { $setup } minutt før, { $clear } minutt etter
bookdesk-takes = { $count ->
    [0] Arrangementet tek ikkje tid frå nokon.
    [one] Arrangementet tek éi tid frå { $tenants } leigetakar.
   *[other] Arrangementet tek { $count } tider. Talet på leigetakarar som mistar tid: { $tenants }.
}
bookdesk-takes-nothing = Ingen mistar tid.
bookdesk-takes-then = Kvar leigetakar får éi melding, ser kva anna som er ledig, og vel sjølv.
bookdesk-loses = Mistar tid
bookdesk-notice = Varsel
bookdesk-in-time = { $count ->
    [one] I tide: regelen krev éin dag
   *[other] I tide: regelen krev { $count } dagar
}
bookdesk-too-late = { $count ->
    [one] For seint: regelen krev éin dag
   *[other] For seint: regelen krev { $count } dagar
}
bookdesk-compensation = Kompensasjon
bookdesk-compensation-none = Ingen
bookdesk-own-use = Eigen bruk. Gi beskjed sjølv.
bookdesk-override = Kvifor må det skje likevel?
bookdesk-override-hint = Varselet er kortare enn regelen krev. Grunnen blir lagra saman med namnet ditt.
bookdesk-arrange = Hald av til arrangementet
bookdesk-arrange-tell = Ta tidene og gi beskjed
bookdesk-edit = Endre
bookdesk-told = Kven fekk beskjed
bookdesk-told-nobody = Ingen mista tid
bookdesk-told-count = { $seen } av { $told } har sett meldinga
bookdesk-told-letters = { $count ->
    [0] Ingen har e-postadresse. Ring dei.
    [one] Eitt brev er sendt
   *[other] { $count } brev er sende
}
bookdesk-told-call = Må få beskjed på telefon { $phone }
bookdesk-receipt = Sett
bookdesk-seen = Sett { $when }
bookdesk-not-seen = Ikkje sett enno
bookdesk-lost-times = Tider og svar
bookdesk-call-off = Avlys arrangementet
bookdesk-call-off-what = Tidene blir ledige. Dei som mista tid som ikkje er passert, får tilbod om ho først.
bookdesk-call-off-do = Avlys og gi beskjed
bookdesk-lost-open = De har ikkje valt enno
bookdesk-lost-replaced = Ny tid:
bookdesk-lost-declined = Vil ikkje ha ei anna tid
bookdesk-lost-offered_back = Tida er ledig igjen, og blir halden av
bookdesk-lost-returned = Fekk tida tilbake
bookdesk-lost-heading = { $title } treng tid de har
bookdesk-lost-lead = Vi beklagar. Under ser de kva de mistar, og kva anna som er ledig no.
bookdesk-lost-why = Kvifor
bookdesk-lost-told = Varsla
bookdesk-lost-cost = Betaling
bookdesk-lost-free = De betaler ikkje for tid de mistar.
bookdesk-lost-compensation = Etter reglane får de { $sum } i kompensasjon. Det blir trekt frå det de skal betale, eller betalt ut.
bookdesk-lost-instead = Vel ei anna tid:
bookdesk-lost-none-near = Vi fann inga ledig tid i nærleiken.
bookdesk-lost-find = Finn eit anna lokale
bookdesk-lost-no = Vi treng inga anna tid
bookdesk-take-this = Ta denne
bookdesk-back-heading = { $title } er avlyst
bookdesk-back-lead = De kan få tida tilbake. Vi held ho av til fristen.
bookdesk-back-until = Blir halden av til { $until }.
bookdesk-take-back = Ta tida tilbake
bookdesk-no-thanks = Nei takk
bookdesk-my-bookings = Reservasjonar
bookdesk-we-propose = Vi foreslår ei anna tid
bookdesk-you-asked = De bad om
bookdesk-we-can = Vi kan gi
bookdesk-held-until = Vi held tida av til { $until }.
bookdesk-take-it = Ja, vi tek ho
bookdesk-answer-us = Svar på spørsmålet
bookdesk-write-us = Skriv til oss om reservasjonen
bookdesk-your-words = Svaret ditt
bookdesk-send-answer = Send
bookdesk-said = Det som er sagt
bookdesk-answers-lead = Korte tekstar som saksbehandlarar set inn og tilpassar.
bookdesk-answer-number = Svar { $number }
bookdesk-answer-name = Namn i lista
bookdesk-answer-nb = Bokmål
bookdesk-answer-nn = Nynorsk (valfritt)
bookdesk-answer-add = Legg til eit svar
bookdesk-save = Lagre
bookdesk-figures = Kor lenge ventar du på svar?
bookdesk-figures-lead = Førespurnader om lokale siste år, for kvar stad.
bookdesk-figures-empty = Ingen førespurnader har måtta vente på svar.
bookdesk-figures-site = Stad
bookdesk-figures-sent = Førespurnader
bookdesk-figures-time = Vanleg svartid
bookdesk-figures-late = Over fristen
bookdesk-figures-refused = Avslag
bookdesk-figures-same-day = Under eitt døgn
bookdesk-figures-days = { $count ->
    [one] Eitt døgn
   *[other] { $count } døgn
}
bookdesk-figures-none-yet = Ingen er svart på
bookdesk-figures-how = Vanleg svartid: halvparten fekk svar innan denne tida. Tider som blir gitt med ein gong, er ikkje med.
bookdesk-settings = Arrangement og tilbod
bookdesk-settings-intro = Kva som gjeld når eit arrangement tek tid frå andre, og kor lenge eit tilbod står.
bookdesk-settings-notice = Dagar eit arrangement må varslast før, der lokalet ikkje har eigen regel
bookdesk-settings-kroner = Kroner i kompensasjon for kvar time, varsla i tide
bookdesk-settings-late-kroner = Kroner i kompensasjon for kvar time, varsla for seint
bookdesk-settings-offer = Dagar eit framlegg eller ei tid blir halden av for leigetakaren
bookdesk-task-request = Førespurnad om lokale { $number }
bookdesk-task-answered = Leigetakaren har svart
bookdesk-task-question = Svar på spørsmål om reservasjon { $number }
bookdesk-task-proposal = De har fått framlegg om ei anna tid for { $number }
bookdesk-task-lost = { $title } tek tid de har
bookdesk-task-lost-remark = Sjå kva anna som er ledig.
bookdesk-task-back = { $title } er avlyst: ta tida tilbake
bookdesk-letter-why = Du får dette fordi du reserverer lokale for deg sjølv eller ei foreining.
bookdesk-letter-granted = { $number } er innvilga
bookdesk-letter-partly = { $number } er delvis innvilga
bookdesk-letter-refused = { $number } er avslått
bookdesk-letter-you-get = Du får desse tidene:
bookdesk-letter-you-do-not-get = Du får ikkje desse tidene:
bookdesk-letter-reason = Grunnen er: { $reason }
bookdesk-letter-condition = Dette må de halde dykk til: { $condition }
bookdesk-letter-complain = Meiner du at svaret er feil, kan du klage innan tre veker frå du fekk det. Skriv til oss kva du vil ha endra og kvifor. Du kan be om å sjå dokumenta i saka.
bookdesk-letter-see = Sjå reservasjonen
bookdesk-letter-question = Spørsmål om { $number }
bookdesk-letter-we-ask = Vi treng å vite dette før vi svarar:
bookdesk-letter-answer = Svar her
bookdesk-letter-proposal = Framlegg om ei anna tid for { $number }
bookdesk-letter-you-asked = Du bad om:
bookdesk-letter-we-propose = Vi kan gi dette i staden:
bookdesk-letter-held-until = Vi held tida av til { $until }.
bookdesk-letter-proposal-see = Sjå framlegget og svar
bookdesk-letter-moved = Ei tid i { $number } er flytta
bookdesk-letter-moved-from = Du hadde:
bookdesk-letter-moved-to = Du har no:
bookdesk-letter-moved-wrong = Passar det ikkje? Svar oss på sida til reservasjonen.
bookdesk-letter-booked = { $number }: vi har reservert for dykk
bookdesk-letter-booked-lead = Kommunen har reservert dette for dykk:
bookdesk-letter-lost = { $count ->
    [one] { $title } treng tid de har
   *[other] { $title } treng { $count } tider de har
}
bookdesk-letter-lost-lead = { $count ->
    [one] Vi beklagar: {$title} treng denne tida.
   *[other] Vi beklagar: {$title} treng desse tidene.
}
bookdesk-letter-why-event = Grunnen er: { $reason }
bookdesk-letter-compensation = Etter reglane får de { $sum } i kompensasjon. Det blir trekt frå det de skal betale, eller betalt ut.
bookdesk-letter-lost-free = De betaler ikkje for tid de mistar.
bookdesk-letter-lost-choose = På sida ser de kva anna som er ledig, og kan ta det med eitt klikk.
bookdesk-letter-lost-see = Sjå og vel ei anna tid
bookdesk-letter-back = { $title } er avlyst: de kan få tida tilbake
bookdesk-letter-back-lead = { $title } er avlyst. Vi held av desse tidene for dykk:
bookdesk-letter-back-how = Ta dei tilbake med eitt klikk før fristen på sida.
bookdesk-letter-back-see = Ta tida tilbake
bookdesk-fee-refused = Førespurnaden vart avslått
bookdesk-fee-lost = Tida vart ikkje brukt: ho gjekk til noko anna
bookdesk-fee-undone = Innvilginga vart angra
bookdesk-done-granted = Innvilga. Leigetakaren får brev.
bookdesk-done-refused = Avslått. Leigetakaren får brev med grunnen.
bookdesk-done-asked = Spørsmålet er sendt.
bookdesk-done-noted = Merknaden er lagra.
bookdesk-done-granted-several = Innvilga. Breva går om ein halv time.
bookdesk-done-undone = Angra. Førespurnadene ventar igjen, og ingen brev er sende.
bookdesk-done-nothing = Kryss av for minst éin førespurnad først.
bookdesk-done-kept = Utvalet er lagra.
bookdesk-done-let-go = Utvalet er fjerna.
bookdesk-done-no-name = Skriv eit namn på utvalet før du lagrar det.
bookdesk-done-proposed = Framlegget er sendt.
bookdesk-done-moved = Flytta. Leigetakaren får brev.
bookdesk-done-booked = Reservert.
bookdesk-done-booked-own = Reservert for kommunen.
bookdesk-done-arranged = Arrangementet har fått tidene. Alle som mista tid, har fått beskjed.
bookdesk-done-called-off = Avlyst. Dei som mista tid, er tilbodne ho igjen.
bookdesk-done-answers = Standardsvara er lagra.
bookdesk-done-replied = Svaret er sendt.
bookdesk-done-accepted = Tida er dykkar.
bookdesk-done-declined = Vi har notert at de ikkje vil ha ho.
bookdesk-done-replaced = Den nye tida er dykkar.
bookdesk-done-taken-back = Tida er dykkar igjen.
bookdesk-done-no-other = Vi har notert at de ikkje treng ei anna tid.
bookdesk-error-nothing-ticked = Kryss av for minst éi tid, eller avslå alt.
bookdesk-error-partly-reason = Skriv kvifor tidene utan kryss blir avslått.
bookdesk-error-reason = Skriv kvifor du avslår.
bookdesk-error-question = Skriv spørsmålet.
bookdesk-error-long = Skriv kortare: 3000 teikn er det meste.
bookdesk-error-note = Skriv merknaden.
bookdesk-error-proposal = Skriv kvifor du foreslår ei anna tid.
bookdesk-error-which = Vel ei av tidene.
bookdesk-error-move-reason = Skriv kvifor tida blir flytta.
bookdesk-error-set = Vel eit lokale.
bookdesk-error-set-twice = Denne delen er alt med, eller overlappar ein annan.
bookdesk-error-day = Skriv ein dato, til dømes 21 3 2026.
bookdesk-error-day-past = Vel ein dag som ikkje er passert.
bookdesk-error-until = Siste dag må vere etter den første, og innan 31 dagar.
bookdesk-error-hour = Skriv klokkeslett som 18 eller 18.30.
bookdesk-error-hours = Sluttida må vere etter starten.
bookdesk-error-minutes = Skriv minutt som eit heilt tal, høgst 720.
bookdesk-error-title = Skriv kva det skal brukast til.
bookdesk-error-event-reason = Skriv kvifor arrangementet treng plassen.
bookdesk-error-association = Vi fann inga foreining med det namnet. Vel ei frå lista.
bookdesk-error-name = Skriv namnet.
bookdesk-error-street = Skriv adressa, til dømes Skulevegen 4.
bookdesk-error-postcode = Skriv postnummeret med fire siffer.
bookdesk-error-town = Skriv poststaden.
bookdesk-error-phone = Skriv eit telefonnummer med åtte siffer.
bookdesk-error-whom = Vel kven det er for.
bookdesk-error-override = Skriv kvifor det må skje likevel.
bookdesk-error-touched-changed = Nokon har fått eller gitt frå seg tid sidan sist. Sjå over lista på nytt.
bookdesk-error-answer-name = Gi svaret eit namn.
bookdesk-error-answer-words = Skriv teksten på bokmål.
bookdesk-error-reply = Skriv eit svar før du sender.
deed-bookings-desk-see = Såg på førespurnader om lokale
deed-bookings-desk-answer = Svarte på ein førespurnad om lokale
deed-bookings-desk-book-for = Reserverte for nokon
deed-bookings-desk-arrange = Planla eller avlyste eit arrangement
deed-bookings-desk-override-notice = Tok tid seinare enn regelen tillèt
deed-bookings-desk-furnish = Endra standardsvar eller utval
deed-bookings-desk-reply = Svarte kommunen om ein reservasjon
bookdesk-answer-late = Svaret skulle vore gitt { $day }.
bookdesk-loser-open = Har ikkje valt enno
bookdesk-loser-replaced = Ny tid:
bookdesk-loser-declined = Vil ikkje ha ei anna tid
bookdesk-loser-offered_back = Tida er ledig igjen, og blir halden av for dei
bookdesk-loser-returned = Fekk tida tilbake
bookdesk-settings-closures = Same kompensasjon når kommunen stengjer lokalet
bookdesk-task-closed = Lokalet er stengt når de har tid
bookdesk-letter-closed = { $count ->
    [one] Lokalet er stengt ein gong de har tid
   *[other] Lokalet er stengt { $count } gonger de har tid
}
bookdesk-letter-closed-lead = { $count ->
    [one] Vi er leie for det: de mistar denne tida.
   *[other] Vi er leie for det: de mistar desse tidene.
}
bookdesk-fee-compensation = Kompensasjon: { $title } tok tid de hadde
bookdesk-fee-compensation-closed = Kompensasjon for stengt lokale: { $reason }
deed-bookings-desk-tell-closed = Samspel fortalde at eit lokale er stengt
bookdesk-letter-taken-back = Kommunen tek tilbake den faste tida: { $place }
bookdesk-letter-taken-back-from = Frå og med { $day } har de ikkje denne faste tida lenger:
bookdesk-fee-taken-back = Kommunen tok tilbake tida
bookdesk-answers-time = Svar på førespurnader
bookdesk-answers-same-day = Halvparten får svar same dag.
bookdesk-answers-days = { $count ->
    [one] Halvparten får svar innan eitt døgn.
   *[other] Halvparten får svar innan { $count } døgn.
}
bookdesk-answers-none-yet = Ingen førespurnader om denne staden er svara på enno.
bookdesk-answers-refused = Siste år fekk { $refused } av { $answered } avslag.
bookdesk-answers-all = Svartid for alle stader
bookdesk-error-invoiced = Tida er fakturert og kan ikkje endrast enno. Krediter kravet under Faktura, og prøv igjen.
bookdesk-deposit = Depositum
bookdesk-deposit-open = Vis
bookdesk-deposit-asked = { $sum }, ikkje motteke
bookdesk-deposit-received = { $sum }, motteke { $day }
bookdesk-deposit-returned = { $sum }, betalt tilbake { $day }
bookdesk-deposit-kept = { $kept } av { $sum } halde att { $day }: { $reason }
bookdesk-deposit-how = Noter det når pengane er komne inn.
bookdesk-deposit-receive = Depositumet er motteke
bookdesk-deposit-return = Alt er betalt tilbake
bookdesk-deposit-keep = Hald att noko av det
bookdesk-deposit-kept-sum = Kor mykje held de att?
bookdesk-deposit-reason = Kvifor?
bookdesk-deposit-reason-hint = Leigetakaren les dette, og får vite korleis ein klagar.
bookdesk-deposit-keep-do = Hald att og gi beskjed
bookdesk-deposit-back = Tilbake til reservasjonen
bookdesk-error-deposit-sum = Skriv heile kroner, til dømes 500
bookdesk-error-deposit-most = De kan ikkje halde att meir enn de har fått
bookdesk-error-deposit-reason = Skriv kvifor, med høgst 2000 teikn
bookdesk-done-deposit-received = Depositumet er motteke.
bookdesk-done-deposit-returned = Depositumet er betalt tilbake.
bookdesk-done-deposit-kept = Det er notert, og leigetakaren får brev.
bookdesk-letter-deposit = Noko av depositumet for { $number } blir halde att
bookdesk-letter-deposit-kept = { $kept } blir halde att. Du får { $back } tilbake.
bookdesk-lost-talk = Passar ingenting av dette?
bookdesk-lost-write = Skriv til kommunen
bookdesk-told-write = Skriv til dei
booking-look-deposit = { $sum }. Det kjem i tillegg, og du får det tilbake når alt er i orden.
booking-deposit-later = { $sum }. Du betaler når førespurnaden er innvilga. Den som låner ut, seier korleis.
booking-deposit-now = { $sum }, ikkje motteke enno. Den som låner ut, seier korleis du betaler.
bookdesk-tasks-call = Leigetakarar som må ringjast
bookdesk-task-call = Ring leigetakaren: lokalet er stengt ({ $reason })

# Premises that an association lets
bookdesk-letting = Utleige
bookdesk-letting-lead = De svarar sjølve på førespurnader om lokala dykkar. Den som spør, får brev når de har svart.
bookdesk-letting-menu = Sidene til foreininga
bookdesk-letting-open = Sjå alle
bookdesk-letting-nothing = De leiger ikkje ut nokon lokale her.
bookdesk-letting-how = Har de eit lokale andre kan låne? Skriv til kommunen, så legg han det inn med dykk som utleigar.
bookdesk-letting-waits = Ventar på svar
bookdesk-letting-none = Ingen ventar på svar.
bookdesk-letting-waiting =
    { $count ->
        [one] Éin førespurnad ventar på svar
       *[other] { $count } førespurnader ventar på svar
    }
bookdesk-letting-answered = Svara på den siste månaden
bookdesk-letting-answered-none = Ingen har fått svar den siste månaden.
bookdesk-letting-describe = Lokala dykkar: bilete, tider og reglar
bookdesk-letting-day = Kven kjem i dag
bookdesk-letting-yours = Lokala dykkar
bookdesk-letting-close = Steng ein dag
bookdesk-letting-events = Arrangement
bookdesk-letting-ways = Skriv korleis folk kjem inn
bookdesk-letting-damage = Skadar
bookdesk-letting-figures = Tal for bruk
bookdesk-letting-prices = Prisane dykkar
bookdesk-letting-invoices = Fakturaene dykkar
bookdesk-letter-owner-new = Nokon vil låne eit lokale de leiger ut. De svarar på det.
bookdesk-letter-owner-see = Sjå førespurnaden
lessor-menu-requests = Førespurnader
lessor-menu-events = Arrangement
