# Tider som gis ut til et klokkeslett mange venter på.

## For everybody
opening-index = Tider som slippes
opening-index-lead = Noen tider er det rift om. De gis ut til et klokkeslett som alle vet om, og alle får samme sjanse.
opening-none = Ingen tider er meldt til slipp akkurat nå.
opening-find = Se andre ledige lokaler
opening-over = Over
opening-when-opens = { $times } slippes { $opens }
opening-when-line = { $times }. Køen er åpen nå, til { $ends }
opening-when-lots = { $times }. Ønsk nå, vi trekker { $ends }
opening-when-lots-later = { $times }. Ønsk fra { $opens }, vi trekker { $ends }
opening-times = { $count ->
    [one] Én tid
   *[other] { $count } tider
}
opening-lead = { $times } gis ut { $opens }.
opening-called-off = Slippet er avlyst. Tidene er lagt ut som andre ledige tider.

## The line
opening-was-taken = Den tida ble tatt av en annen, eller turen din er over. Se hva som er ledig nå.
opening-opens = Det åpner { $opens }.
opening-lead-lots = { $times } trekkes ut. Du kan ønske fra { $opens } til { $ends }.
opening-which = Tidene som gis ut
opening-join-from = Du kan stille deg i kø fra { $from }. Det gjør ingen forskjell om du er først: alle som er på plass når det åpner, får plass i køen ved loddtrekning.
opening-joined-early = Du er på plass.
opening-joined-early-how = Når det åpner, trekker vi rekkefølgen mellom alle som er på plass. Sida oppdaterer seg selv.
opening-before-you = { $count ->
    [0] Du er neste
    [one] 1 er foran deg
   *[other] { $count } er foran deg
}
opening-left = { $count ->
    [one] Én tid er ledig.
   *[other] { $count } tider er ledige.
}
opening-line-how = Vi slipper inn så mange som det er tider igjen.
opening-keep-open = La sida stå åpen. Du mister ikke plassen om du lukker den, men du må være her når det er din tur.
opening-your-turn = Det er din tur. Velg en tid før { $until }.
opening-most-each = { $count ->
    [one] Hver kan ta én tid.
   *[other] Hver kan ta { $count } tider.
}
opening-all-held = Alle tidene som er igjen, holdes av noen som fyller ut skjemaet nå.
opening-all-held-how = Blir en av dem gitt opp, slipper vi inn neste i køen.
opening-all-taken = Alle tidene er tatt.
opening-alert = Si fra når noe blir ledig
opening-done = Du har fått det du kan få her. Du finner reservasjonen på Min side.
opening-missed = Turen din gikk ut. Du kan stille deg i kø igjen.
opening-is-over = Slippet er over. Tider som ble igjen, kan alle reservere.
opening-join = Still deg i kø
opening-leave = Gå ut av køen
opening-done-left = Du er ute av køen.
opening-sign-in = Logg inn
opening-sign-in-why = Logg inn i god tid. Plassen i køen følger deg, ikke lenka: den som får lenka av en annen, stiller seg bakerst.
opening-how = Slik foregår det
opening-how-line = Alle som er på plass når det åpner, får plass i køen ved loddtrekning. De som kommer etterpå, stiller seg bak. Vi slipper ikke inn flere om gangen enn at det er nok tider til alle som velger. Rekkefølgen følger av et frø som er bestemt på forhånd, og som ingen kan bytte ut: avtrykket av det står her.
opening-how-lots = Alle kan ønske til fristen er ute; å være først gir ingen fordel. Så trekker vi lodd. Hver får i tur det øverste ønsket som er igjen. Rekkefølgen følger av et frø som er bestemt på forhånd, og av alle ønskene til sammen, så ingen kan velge sitt eget lodd. Frøet og lista legges ut etterpå, så alle kan regne etter.
opening-seed = Frø
opening-seed-hash = Avtrykk av frøet (SHA-256)
opening-list-hash = Avtrykk av alle ønskene

## Lots
opening-lots-until = Du kan ønske til { $ends }.
opening-wishes = Hva ønsker du?
opening-wishes-how = Skriv 1 ved det du helst vil ha, 2 ved det neste, og så videre. Du kan endre til fristen er ute.
opening-wishes-send = Lagre ønskene
opening-done-wished = Ønskene dine er lagret.
opening-drawing = Fristen er ute, og vi trekker nå.
opening-drawn = Det er trukket
opening-drawn-how = Rekkefølgen er SHA-256 av frøet, avtrykket av alle ønskene og hvert nummer, skilt med kolon. Lista viser hvert nummer, hva det ønsket, når det ble trukket og hva det fikk. Avtrykket av ønskene er SHA-256 av én linje for hvert nummer: nummeret, kolon, mellomrom og ønskene med mellomrom mellom.
opening-list = Hele lista (CSV)
opening-outcome-got = Du hadde nummer { $number } og ble trukket som nummer { $turn }. Du fikk dette:
opening-outcome-nothing = Du hadde nummer { $number } og ble trukket som nummer { $turn }. Da var alt du ønsket, gitt til dem som kom før.
opening-fill-in = Fyll ut reservasjonen

## Staff
opening-staff = Slipp av tider
opening-staff-all = Alle slipp
opening-staff-lead = Tider som mange venter på, gis ut til et bestemt klokkeslett, ved kø eller loddtrekning.
opening-staff-none = Ingen slipp er planlagt.
opening-new = Nytt slipp
opening-state-planned = Planlagt
opening-state-begun = I gang
opening-state-drawn = Trukket
opening-state-ended = Over
opening-state-called_off = Avlyst
opening-way = Hvordan
opening-way-hint = Kø gir svar med en gang. Loddtrekning er roligere og passer når mange vil ha det samme.
opening-way-line = Kø
opening-way-lots = Loddtrekning
opening-opens-at = Åpner
opening-ends-at = Slutter
opening-given = Gitt ut
opening-taken-of = { $taken } av { $all }, { $left } igjen
opening-choosing = Velger nå
opening-let-in = Sluppet inn / i køen
opening-wishers = Har ønsket
opening-as-seen = Se sida slik folk ser den
opening-call-off = Avlys slippet
opening-call-off-sure = Avlyse slippet?
opening-call-off-not = Ikke avlys
opening-call-off-what = Tidene som ikke er gitt ut, blir ledige for alle med en gang. De som har fått en tid, beholder den. Dette kan ikke gjøres om.
opening-done-called-off = Slippet er avlyst.
opening-done-planned = Slippet er planlagt, og tidene er holdt av.
opening-slots = Tidene
opening-slot-where = Hvor
opening-slot-when = Når
opening-slot-who = Reservasjon
opening-booking = Se reservasjonen
opening-slot-title = Slippes { $opens }
opening-name = Navn
opening-name-hint = For eksempel «Håndballhallen, høsten».
opening-opens-on = Dagen det åpner
opening-ends-on = Dagen det slutter (ved loddtrekning: fristen)
opening-clock = Klokka
opening-sets = Hvilke lokaler?
opening-from-on = Første dag
opening-until-on = Siste dag
opening-weekdays = Ukedager
opening-opens-clock = Fra klokka
opening-closes-clock = Til klokka
opening-minutes = Minutter i hver tid
opening-most = Hvor mange tider kan hver ta?
opening-turn = Minutter til å velge
opening-turn-hint = Etterpå er tida holdt i 15 minutter mens skjemaet fylles ut.
opening-look = Se hva som blir gitt ut
opening-look-sure = Dette blir gitt ut
opening-look-what = Når du planlegger slippet, holdes tidene av med en gang, så ingen kan ta dem på annen måte.
opening-plan = Planlegg slippet
opening-error-name = Skriv hva slippet heter
opening-error-way = Velg kø eller loddtrekning
opening-error-time = Det må åpne fram i tid, og slutte etter at det har åpnet
opening-error-empty = Velg minst ett lokale
opening-error-weekdays = Velg minst en ukedag
opening-error-clock = Skriv klokkeslettet som 18 eller 18.30
opening-error-minutes = Skriv en lengde mellom 15 og 720 minutter
opening-error-number = Skriv et tall fra 1 til { $most }
opening-error-many = Dette gir ingen tider, eller flere enn { $most }. Velg andre dager, timer eller lokaler.
opening-error-slot = { $slot } kan ikke holdes av: den er tatt eller stengt. Velg bort tida, og prøv igjen.

## What was done, in histories
deed-openings-plan = Planla eller avlyste et slipp
deed-openings-watch = Så hvordan et slipp går
deed-openings-take-part = Tok del i et slipp
deed-openings-move-on = Slapp inn neste, eller trakk lodd
