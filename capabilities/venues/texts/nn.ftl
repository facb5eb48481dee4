# Premises to borrow, as everybody meets them.

## Finding
venue-nav = Lån lokale
venue-lead = Sei kva de skal gjere, så viser vi rom som passar – med ledige timar og prisen for akkurat dykk.
venue-search-label = Finn lokale
venue-search = Vis lokale
venue-ask-use = Kva skal de gjere?
venue-ask-date = Dag
venue-ask-from = Frå klokka
venue-ask-to = Til klokka
venue-ask-people = Kor mange?
venue-ask-district = Kvar?
venue-ask-kind = Slags rom
venue-ask-for = Kven skal låne?
venue-ask-must = Må ha
venue-any-time = Når som helst
venue-any-district = Heile kommunen
venue-any-kind = Alle slag
venue-found = { $count ->
    [0] Ingen lokale passar
    [one] Eitt lokale passar
   *[other] { $count } lokale passar
}
venue-none = Ingen lokale har alt dette. Prøv ein annan dag, eller ta bort noko.
venue-none-wider = Ta bort vala
venue-none-free = Ikkje ledig dei neste to vekene
venue-at-once = Kan reserverast straks
venue-by-staff = Kommunen svarar
venue-map = Kart
venue-day-hours = { $day } kl. { $hours }
venue-most-people = { $count ->
    [one] Éin person
   *[other] Inntil { $count } personar
}

## What people do there
venue-use-training = Trene inne
venue-use-rehearsal = Øve med kor, korps eller band
venue-use-meeting = Halde møte
venue-use-party = Feire bursdag eller fest
venue-use-course = Halde kurs
venue-use-performance = Halde konsert eller førestilling
venue-use-competition = Skipe til kamp eller stemne
venue-use-outdoor = Trene ute
venue-use-making = Lage ting
venue-use-keeping = Oppbevare utstyr

## What premises are
venue-kind-hall = Idrettshall
venue-kind-gym = Gymsal
venue-kind-culture = Kultursal
venue-kind-rehearsal = Øvingsrom
venue-kind-meeting = Møterom
venue-kind-house = Grendahus
venue-kind-kitchen = Kjøken
venue-kind-pitch = Bane ute
venue-kind-workshop = Verkstad
venue-kind-storage = Lager

## Premises
venue-suits = Passar for
venue-design = Tilgjenge
venue-facts = Om rommet
venue-parts = Delar du kan låne
venue-opening = Opningstider
venue-where = Kvar det er
venue-house-rules = Husreglar
venue-same-place = På same staden
venue-yes = Ja
venue-no = Nei
venue-unknown = Ikkje kjent
venue-fact-by = { $source }, { $date }
venue-rule-length = Du kan låne frå { $least } til { $most } om gongen.
venue-rule-ahead = { $count ->
    [one] Kan reserverast frå dagen før.
   *[other] Kan reserverast frå { $count } dagar før.
}
venue-rule-at-once = Du får svar med ein gong.
venue-rule-by-staff = Kommunen svarar på kvar førespurnad.

## What is known of them
venue-fact-step-free = Trinnfri inngang
venue-fact-door-width = Smalaste dør
venue-fact-accessible-toilet = Toalett for rullestol
venue-fact-lift = Heis eller alt på eitt plan
venue-fact-hearing-loop = Teleslyngje
venue-fact-contrast-marking = Merking i kontrast
venue-fact-reserved-parking = Veg frå reservert parkering
venue-fact-guide-dogs = Førarhund er velkomen
venue-fact-area = Golvflate
venue-fact-seats-in-rows = Sitjeplassar i rader
venue-fact-seats-at-tables = Sitjeplassar ved bord
venue-fact-standing = Ståplassar
venue-fact-ceiling-height = Takhøgd
venue-fact-floor = Golv
venue-fact-changing-rooms = Garderobar
venue-fact-stage = Scene
venue-fact-sound-and-light = Lyd og lys
venue-fact-music-acoustics = Akustikk for musikk
venue-fact-kitchen = Kjøken
venue-fact-screen = Skjerm eller projektor
venue-fact-equipment = Utstyr
venue-fact-storage-volume = Plass til utstyr
venue-fact-power = Straum
venue-fact-nearest-stop = Næraste haldeplass

## The week
venue-week = veke { $number }
venue-calendar = Kalender
venue-other-weeks = Andre veker
venue-feed = Abonner i eigen kalender
venue-week-scroll = Vekekalender, kan rullast sidelengs
venue-week-caption = Delar nedover, dagar bortover. Klokkeslett står i kvar rute.
venue-week-list = Veka som liste
venue-part = Del
venue-free = Ledig
venue-taken = Oppteke
venue-shut = Stengt
venue-not-open = Ikkje ope
venue-day-empty = Ikkje noko att denne dagen.

## Why a time cannot be had
venue-refusal-not-for-them = Lokalet blir ikkje lånt ut til deg. Vel eit anna lokale.
venue-refusal-kind-single = Her låner vi ikkje ut enkelttimar.
venue-refusal-kind-spare = Her låner vi ikkje ut strøtimar.
venue-refusal-kind-recurring = Her låner vi ikkje ut faste tider. Du kan låne éin gong om gongen.
venue-refusal-kind-event = Her låner vi ikkje ut til arrangement.
venue-refusal-kind-storage = Dette er ikkje eit lager.
venue-refusal-kind-own_use = Her er det ikkje sett av tid til eigen bruk i kommunen.
venue-refusal-kind-maintenance = Her er det ikkje sett av tid til vedlikehald.
venue-refusal-sign-in = Logg inn for å låne.
venue-refusal-sign-in-strongly = Logg inn med elektronisk ID for å låne her.
venue-refusal-too-young = { $count ->
    [one] Du må vere { $count } år for å låne her. Be ein vaksen om hjelp.
   *[other] Du må vere { $count } år for å låne her. Be ein vaksen om hjelp.
}
venue-refusal-not-confirmed = Foreininga er ikkje stadfesta i år. Stadfest henne først, så kan de låne.
venue-refusal-past = Tida har alt byrja. Vel ei seinare tid.
venue-refusal-not-one-day = Tida må byrje og slutte same dag, og slutte etter at ho byrjar.
venue-refusal-too-short = Du må låne minst { $length } om gongen.
venue-refusal-too-long = Du kan låne inntil { $length } om gongen.
venue-refusal-off-grid = { $count ->
    [one] Vel eit klokkeslett på heile minutt.
   *[other] Vel eit klokkeslett som går opp i { $count } minutt.
}
venue-refusal-off-hour = Vel eit klokkeslett på heil time.
venue-refusal-off-day = Vel heile døgn.
venue-refusal-too-soon = Du må bestille minst { $length } før.
venue-refusal-too-far = { $count ->
    [one] Du kan bestille til og med i morgon.
   *[other] Du kan bestille inntil { $count } dagar fram.
}
venue-refusal-not-open-yet = Du kan bestille frå { $day } kl. { $time }.
venue-refusal-week = De kan låne inntil { $length } i veka her.
venue-refusal-season = De kan låne inntil { $length } frå august til juli her.
venue-refusal-displace = { $count ->
    [one] Eit arrangement kan berre ta over ei tid seinast dagen før.
   *[other] Eit arrangement kan berre ta over ei tid seinast { $count } dagar før.
}
venue-refusal-holiday = { $name } er ein heilagdag. Då er det stengt.
venue-refusal-closed = Det er stengt: { $reason }
venue-refusal-outside-hours = Det er ikkje ope då. Vel ei tid innanfor opningstida.
venue-refusal-taken = Nokon andre har tida { $hours }.
venue-refusal-taken-by = { $who } har tida { $hours }.
venue-length-hours = { $count ->
    [one] { $count } time
   *[other] { $count } timar
}
venue-length-and-a-half = { $hours } timar
venue-length-minutes = { $count ->
    [one] { $count } minutt
   *[other] { $count } minutt
}
venue-length-days = { $count ->
    [one] { $count } døgn
   *[other] { $count } døgn
}

## Public holidays
venue-holiday-new-years-day = Første nyårsdag
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

deed-venues-describe = Endra opplysningane om eit lokale
deed-venues-give-time = Delte ut tid i eit lokale

deed-venues-let-run-out = Lét ei halden tid gå ut
deed-venues-take-time = Tok eller gav tilbake tid i eit lokale

## Circles of associations
venue-circle-used = Har hatt tid i lokale det siste året
venue-circle-ahead = Har tid i lokale framover
venue-circle-anywhere = Kva stad som helst

venue-evidence = Faste timar i eit lokale
venue-evidence-of-kind = Timar i eit slag lokale
venue-evidence-words = { $count ->
    [one] { $name }: { $place }, { $weekday }, { $count } gong
   *[other] { $name }: { $place }, { $weekday }, { $count } gonger
}
