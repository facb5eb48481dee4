# Tider som blir gitt ut til eit klokkeslett mange ventar på.

## For everybody
opening-index = Tider som blir sleppte
opening-index-lead = Nokre tider er det rift om. Dei blir gitt ut til eit klokkeslett som alle veit om, og alle får same sjanse.
opening-none = Ingen tider er melde til slepp akkurat no.
opening-find = Sjå andre ledige lokale
opening-over = Over
opening-when-opens = { $times } blir sleppte { $opens }
opening-when-line = { $times }. Køen er open no, til { $ends }
opening-when-lots = { $times }. Ønsk no, vi trekkjer { $ends }
opening-when-lots-later = { $times }. Ønsk frå { $opens }, vi trekkjer { $ends }
opening-times = { $count ->
    [one] Éi tid
   *[other] { $count } tider
}
opening-lead = { $times } blir gitt ut { $opens }.
opening-called-off = Sleppet er avlyst. Tidene er lagde ut som andre ledige tider.

## The line
opening-was-taken = Den tida vart teken av ein annan, eller turen din er over. Sjå kva som er ledig no.
opening-opens = Det opnar { $opens }.
opening-lead-lots = { $times } blir trekte ut. Du kan ønskje frå { $opens } til { $ends }.
opening-which = Tidene som blir gitt ut
opening-join-from = Du kan stille deg i kø frå { $from }. Det gjer ingen skilnad om du er først: alle som er på plass når det opnar, får plass i køen ved loddtrekning.
opening-joined-early = Du er på plass.
opening-joined-early-how = Når det opnar, trekkjer vi rekkjefølgja mellom alle som er på plass. Sida oppdaterer seg sjølv.
opening-before-you = { $count ->
    [0] Du er neste
    [one] 1 er framfor deg
   *[other] { $count } er framfor deg
}
opening-left = { $count ->
    [one] Éi tid er ledig.
   *[other] { $count } tider er ledige.
}
opening-line-how = Vi slepper inn så mange som det er tider att.
opening-keep-open = La sida stå open. Du mistar ikkje plassen om du lukkar henne, men du må vere her når det er din tur.
opening-your-turn = Det er din tur. Vel ei tid før { $until }.
opening-most-each = { $count ->
    [one] Kvar kan ta éi tid.
   *[other] Kvar kan ta { $count } tider.
}
opening-all-held = Alle tidene som er att, blir haldne av nokon som fyller ut skjemaet no.
opening-all-held-how = Blir ei av dei gitt opp, slepper vi inn neste i køen.
opening-all-taken = Alle tidene er tekne.
opening-alert = Sei frå når noko blir ledig
opening-done = Du har fått det du kan få her. Du finn reservasjonen på Mi side.
opening-missed = Turen din gjekk ut. Du kan stille deg i kø igjen.
opening-is-over = Sleppet er over. Tider som vart att, kan alle reservere.
opening-join = Still deg i kø
opening-leave = Gå ut av køen
opening-done-left = Du er ute av køen.
opening-sign-in = Logg inn
opening-sign-in-why = Logg inn i god tid. Plassen i køen følgjer deg, ikkje lenkja: den som får lenkja av ein annan, stiller seg bakarst.
opening-how = Slik går det føre seg
opening-how-line = Alle som er på plass når det opnar, får plass i køen ved loddtrekning. Dei som kjem etterpå, stiller seg bak. Vi slepper ikkje inn fleire om gongen enn at det er nok tider til alle som vel. Rekkjefølgja følgjer av eit frø som er bestemt på førehand, og som ingen kan byte ut: avtrykket av det står her.
opening-how-lots = Alle kan ønskje til fristen er ute; å vere først gir ingen fordel. Så trekkjer vi lodd. Kvar får i tur det øvste ønsket som er att. Rekkjefølgja følgjer av eit frø som er bestemt på førehand, og av alle ønska til saman, så ingen kan velje sitt eige lodd. Frøet og lista blir lagde ut etterpå, så alle kan rekne etter.
opening-seed = Frø
opening-seed-hash = Avtrykk av frøet (SHA-256)
opening-list-hash = Avtrykk av alle ønska

## Lots
opening-lots-until = Du kan ønskje til { $ends }.
opening-wishes = Kva ønskjer du?
opening-wishes-how = Skriv 1 ved det du helst vil ha, 2 ved det neste, og så vidare. Du kan endre til fristen er ute.
opening-wishes-send = Lagre ønska
opening-done-wished = Ønska dine er lagra.
opening-drawing = Fristen er ute, og vi trekkjer no.
opening-drawn = Det er trekt
opening-drawn-how = Rekkjefølgja er SHA-256 av frøet, avtrykket av alle ønska og kvart nummer, skilde med kolon. Lista viser kvart nummer, kva det ønskte, når det vart trekt og kva det fekk. Avtrykket av ønska er SHA-256 av éi linje for kvart nummer: nummeret, kolon, mellomrom og ønska med mellomrom mellom.
opening-list = Heile lista (CSV)
opening-outcome-got = Du hadde nummer { $number } og vart trekt som nummer { $turn }. Du fekk dette:
opening-outcome-nothing = Du hadde nummer { $number } og vart trekt som nummer { $turn }. Då var alt du ønskte, gitt til dei som kom før.
opening-fill-in = Fyll ut reservasjonen

## Staff
opening-staff = Slepp av tider
opening-staff-all = Alle slepp
opening-staff-lead = Tider som mange ventar på, blir gitt ut til eit bestemt klokkeslett, ved kø eller loddtrekning.
opening-staff-none = Ingen slepp er planlagde.
opening-new = Nytt slepp
opening-state-planned = Planlagt
opening-state-begun = I gang
opening-state-drawn = Trekt
opening-state-ended = Over
opening-state-called_off = Avlyst
opening-way = Korleis
opening-way-hint = Kø gir svar med ein gong. Loddtrekning er rolegare og passar når mange vil ha det same.
opening-way-line = Kø
opening-way-lots = Loddtrekning
opening-opens-at = Opnar
opening-ends-at = Sluttar
opening-given = Gitt ut
opening-taken-of = { $taken } av { $all }, { $left } att
opening-choosing = Vel no
opening-let-in = Sleppte inn / i køen
opening-wishers = Har ønskt
opening-as-seen = Sjå sida slik folk ser henne
opening-call-off = Avlys sleppet
opening-call-off-sure = Avlyse sleppet?
opening-call-off-not = Ikkje avlys
opening-call-off-what = Tidene som ikkje er gitt ut, blir ledige for alle med ein gong. Dei som har fått ei tid, beheld henne. Dette kan ikkje gjerast om.
opening-done-called-off = Sleppet er avlyst.
opening-done-planned = Sleppet er planlagt, og tidene er haldne av.
opening-slots = Tidene
opening-slot-where = Kvar
opening-slot-when = Når
opening-slot-who = Reservasjon
opening-booking = Sjå reservasjonen
opening-slot-title = Blir sleppt { $opens }
opening-name = Namn
opening-name-hint = Til dømes «Handballhallen, hausten».
opening-opens-on = Dagen det opnar
opening-ends-on = Dagen det sluttar (ved loddtrekning: fristen)
opening-clock = Klokka
opening-sets = Kva lokale?
opening-from-on = Første dag
opening-until-on = Siste dag
opening-weekdays = Vekedagar
opening-opens-clock = Frå klokka
opening-closes-clock = Til klokka
opening-minutes = Minutt i kvar tid
opening-most = Kor mange tider kan kvar ta?
opening-turn = Minutt til å velje
opening-turn-hint = Etterpå er tida halden i 15 minutt medan skjemaet blir fylt ut.
opening-look = Sjå kva som blir gitt ut
opening-look-sure = Dette blir gitt ut
opening-look-what = Når du planlegg sleppet, blir tidene haldne av med ein gong, så ingen kan ta dei på anna vis.
opening-plan = Planlegg sleppet
opening-error-name = Skriv kva sleppet heiter
opening-error-way = Vel kø eller loddtrekning
opening-error-time = Det må opne fram i tid, og slutte etter at det har opna
opening-error-empty = Vel minst eitt lokale
opening-error-weekdays = Vel minst ein vekedag
opening-error-clock = Skriv klokkeslettet som 18 eller 18.30
opening-error-minutes = Skriv ei lengd mellom 15 og 720 minutt
opening-error-number = Skriv eit tal frå 1 til { $most }
opening-error-many = Dette gir ingen tider, eller fleire enn { $most }. Vel andre dagar, timar eller lokale.
opening-error-slot = { $slot } kan ikkje haldast av: ho er teken eller stengd. Vel bort tida, og prøv igjen.

## What was done, in histories
deed-openings-plan = Planla eller avlyste eit slepp
deed-openings-watch = Såg korleis eit slepp går
deed-openings-take-part = Tok del i eit slepp
deed-openings-move-on = Slapp inn neste, eller trekte lodd
