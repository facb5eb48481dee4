# Premises to borrow, as everybody meets them.

## Finding
venue-nav = Lån lokale
venue-lead = Si hva dere skal gjøre, så viser vi rom som passer – med ledige timer og prisen for akkurat dere.
venue-search-label = Finn lokale
venue-search = Vis lokaler
venue-ask-use = Hva skal dere gjøre?
venue-ask-date = Dag
venue-ask-from = Fra klokka
venue-ask-to = Til klokka
venue-ask-people = Hvor mange?
venue-ask-district = Hvor?
venue-ask-kind = Slags rom
venue-ask-for = Hvem skal låne?
venue-ask-must = Må ha
venue-any-time = Når som helst
venue-any-district = Hele kommunen
venue-any-kind = Alle slags
venue-found = { $count ->
    [0] Ingen lokaler passer
    [one] Ett lokale passer
   *[other] { $count } lokaler passer
}
venue-none = Ingen lokaler har alt dette. Prøv en annen dag, eller ta bort noe.
venue-none-wider = Ta bort valgene
venue-none-free = Ikke ledig de neste to ukene
venue-at-once = Kan reserveres straks
venue-by-staff = Kommunen svarer
venue-map = Kart
venue-day-hours = { $day } kl. { $hours }
venue-most-people = { $count ->
    [one] Én person
   *[other] Inntil { $count } personer
}

## What people do there
venue-use-training = Trene inne
venue-use-rehearsal = Øve med kor, korps eller band
venue-use-meeting = Holde møte
venue-use-party = Feire bursdag eller fest
venue-use-course = Holde kurs
venue-use-performance = Holde konsert eller forestilling
venue-use-competition = Arrangere kamp eller stevne
venue-use-outdoor = Trene ute
venue-use-making = Lage ting
venue-use-keeping = Oppbevare utstyr

## What premises are
venue-kind-hall = Idrettshall
venue-kind-gym = Gymsal
venue-kind-culture = Kultursal
venue-kind-rehearsal = Øvingsrom
venue-kind-meeting = Møterom
venue-kind-house = Grendehus
venue-kind-kitchen = Kjøkken
venue-kind-pitch = Bane ute
venue-kind-workshop = Verksted
venue-kind-storage = Lager

## Premises
venue-suits = Passer for
venue-design = Tilgjengelighet
venue-facts = Om rommet
venue-parts = Deler du kan låne
venue-opening = Åpningstider
venue-where = Hvor det er
venue-house-rules = Husregler
venue-same-place = På samme sted
venue-yes = Ja
venue-no = Nei
venue-unknown = Ikke kjent
venue-fact-by = { $source }, { $date }
venue-rule-length = Du kan låne fra { $least } til { $most } om gangen.
venue-rule-ahead = { $count ->
    [one] Kan reserveres fra dagen før.
   *[other] Kan reserveres fra { $count } dager før.
}
venue-rule-at-once = Du får svar med en gang.
venue-rule-by-staff = Kommunen svarer på hver forespørsel.

## What is known of them
venue-fact-step-free = Trinnfri inngang
venue-fact-door-width = Smaleste dør
venue-fact-accessible-toilet = Toalett for rullestol
venue-fact-lift = Heis eller alt på ett plan
venue-fact-hearing-loop = Teleslynge
venue-fact-contrast-marking = Merking i kontrast
venue-fact-reserved-parking = Vei fra reservert parkering
venue-fact-guide-dogs = Førerhund er velkommen
venue-fact-area = Gulvflate
venue-fact-seats-in-rows = Sitteplasser i rader
venue-fact-seats-at-tables = Sitteplasser ved bord
venue-fact-standing = Ståplasser
venue-fact-ceiling-height = Takhøyde
venue-fact-floor = Golv
venue-fact-changing-rooms = Garderober
venue-fact-stage = Scene
venue-fact-sound-and-light = Lyd og lys
venue-fact-music-acoustics = Akustikk for musikk
venue-fact-kitchen = Kjøkken
venue-fact-screen = Skjerm eller projektor
venue-fact-equipment = Utstyr
venue-fact-storage-volume = Plass til utstyr
venue-fact-power = Strøm
venue-fact-nearest-stop = Nærmeste holdeplass

## The week
venue-week = uke { $number }
venue-calendar = Kalender
venue-other-weeks = Andre uker
venue-feed = Abonner i egen kalender
venue-week-scroll = Ukekalender, kan rulles sidelengs
venue-week-caption = Deler nedover, dager bortover. Klokkeslett står i hver rute.
venue-week-list = Uka som liste
venue-part = Del
venue-free = Ledig
venue-taken = Opptatt
venue-shut = Stengt
venue-not-open = Ikke åpent
venue-day-empty = Ikke noe igjen denne dagen.

## Why a time cannot be had
venue-refusal-not-for-them = Lokalet lånes ikke ut til deg. Velg et annet lokale.
venue-refusal-kind-single = Her låner vi ikke ut enkelttimer.
venue-refusal-kind-spare = Her låner vi ikke ut strøtimer.
venue-refusal-kind-recurring = Her låner vi ikke ut faste tider. Du kan låne én gang om gangen.
venue-refusal-kind-event = Her låner vi ikke ut til arrangementer.
venue-refusal-kind-storage = Dette er ikke et lager.
venue-refusal-kind-own_use = Her er det ikke satt av tid til kommunens egen bruk.
venue-refusal-kind-maintenance = Her er det ikke satt av tid til vedlikehold.
venue-refusal-sign-in = Logg inn for å låne.
venue-refusal-sign-in-strongly = Logg inn med elektronisk ID for å låne her.
venue-refusal-too-young = { $count ->
    [one] Du må være { $count } år for å låne her. Be en voksen om hjelp.
   *[other] Du må være { $count } år for å låne her. Be en voksen om hjelp.
}
venue-refusal-not-confirmed = Foreningen er ikke bekreftet i år. Bekreft den først, så kan dere låne.
venue-refusal-past = Tida er alt begynt. Velg en senere tid.
venue-refusal-not-one-day = Tida må begynne og slutte samme dag, og slutte etter at den begynner.
venue-refusal-too-short = Du må låne minst { $length } om gangen.
venue-refusal-too-long = Du kan låne inntil { $length } om gangen.
venue-refusal-off-grid = { $count ->
    [one] Velg et klokkeslett på hele minutter.
   *[other] Velg et klokkeslett som går opp i { $count } minutter.
}
venue-refusal-off-hour = Velg et klokkeslett på hel time.
venue-refusal-off-day = Velg hele døgn.
venue-refusal-too-soon = Du må bestille minst { $length } før.
venue-refusal-too-far = { $count ->
    [one] Du kan bestille til og med i morgen.
   *[other] Du kan bestille inntil { $count } dager fram.
}
venue-refusal-not-open-yet = Du kan bestille fra { $day } kl. { $time }.
venue-refusal-week = Dere kan låne inntil { $length } i uka her.
venue-refusal-season = Dere kan låne inntil { $length } fra august til juli her.
venue-refusal-displace = { $count ->
    [one] Et arrangement kan bare ta over en tid senest dagen før.
   *[other] Et arrangement kan bare ta over en tid senest { $count } dager før.
}
venue-refusal-holiday = { $name } er en helligdag. Da er det stengt.
venue-refusal-closed = Det er stengt: { $reason }
venue-refusal-outside-hours = Det er ikke åpent da. Velg en tid innenfor åpningstida.
venue-refusal-taken = Noen andre har tida { $hours }.
venue-refusal-taken-by = { $who } har tida { $hours }.
venue-length-hours = { $count ->
    [one] { $count } time
   *[other] { $count } timer
}
venue-length-and-a-half = { $hours } timer
venue-length-minutes = { $count ->
    [one] { $count } minutt
   *[other] { $count } minutter
}
venue-length-days = { $count ->
    [one] { $count } døgn
   *[other] { $count } døgn
}

## Public holidays
venue-holiday-new-years-day = Første nyttårsdag
venue-holiday-maundy-thursday = Skjærtorsdag
venue-holiday-good-friday = Langfredag
venue-holiday-easter-sunday = Første påskedag
venue-holiday-easter-monday = Andre påskedag
venue-holiday-labour-day = 1. mai
venue-holiday-ascension-day = Kristi himmelfartsdag
venue-holiday-constitution-day = 17. mai
venue-holiday-whit-sunday = Første pinsedag
venue-holiday-whit-monday = Andre pinsedag
venue-holiday-christmas-day = Første juledag
venue-holiday-second-christmas-day = Andre juledag


## What was done, in the history of things

deed-venues-describe = Endret opplysningene om et lokale
deed-venues-give-time = Delte ut tid i et lokale

deed-venues-let-run-out = Lot en holdt tid gå ut
deed-venues-take-time = Tok eller gav tilbake tid i et lokale

## Circles of associations
venue-circle-used = Har hatt tid i lokaler det siste året
venue-circle-ahead = Har tid i lokaler framover
venue-circle-anywhere = Et hvilket som helst sted

venue-evidence = Faste timer i et lokale
venue-evidence-of-kind = Timer i en slags lokaler
venue-evidence-words = { $count ->
    [one] { $name }: { $place }, { $weekday }, { $count } gang
   *[other] { $name }: { $place }, { $weekday }, { $count } ganger
}
