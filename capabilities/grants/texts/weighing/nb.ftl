# Grants: weighing cases, samples, moving them, and guidelines sent for comment.

## Staff
grantdesk-to-case = Til saken
grantdesk-to-round = Til runden
grantdesk-points = Poeng
grantdesk-points-of = Poeng til { $number }
grantdesk-points-lead = Gi dine egne poeng først. De andres ser du når du har gitt alle dine.
grantdesk-points-none = Ordningen har ingen kriterier. Skriv dem i retningslinjene.
grantdesk-points-why = Hvorfor? (valgfritt)
grantdesk-points-give = Gi poengene
grantdesk-points-closed = Saken er avgjort, så poengene står.
grantdesk-points-all = Alle som har gitt poeng
grantdesk-points-first = Du ser dem når du har gitt dine egne.
grantdesk-points-yours = Dine
grantdesk-points-mean = Snitt
grantdesk-points-spread = Spenn
grantdesk-criterion = Kriterium
grantdesk-criteria = Kriterier for poeng (valgfritt)
grantdesk-criteria-hint = Ett på hver linje: bokmål | nynorsk | engelsk. Hver som behandler saken, gir 0 til 5 poeng på hvert.
grantdesk-criteria-short = Kriterier
grantdesk-ceiling-short = Høyeste beløp
grantdesk-share-short = Høyeste del av utgiftene
grantdesk-yes = Ja
grantdesk-no = Nei
grantdesk-nothing = Ingen
grantdesk-error-points = Velg poeng fra 0 til 5
grantdesk-done-points = Poengene dine er lagret.
grantdesk-sample = Stikkprøver
grantdesk-sample-of = Stikkprøver i { $round }
grantdesk-sample-lead = Trekk noen av dem som har fått penger, og se nærmere på dem. Ingen velger hvem det blir.
grantdesk-sample-among = { $count ->
    [one] Én sak var med i trekningen.
   *[other] { $count } saker var med i trekningen.
}
grantdesk-sample-drawn = Trukket
grantdesk-sample-none = Ingen er trukket ennå.
grantdesk-sample-seed = Frø
grantdesk-sample-how = Hver sak får SHA-256 av frøet, kolon og saksnummeret. De laveste er trukket. Hvem som helst kan regne etter.
grantdesk-sample-new = Trekk stikkprøver
grantdesk-sample-size = Hvor mange saker?
grantdesk-sample-own-seed = Eget frø (valgfritt)
grantdesk-sample-seed-hint = La det stå tomt, så lager vi ett ingen har valgt.
grantdesk-sample-draw = Trekk
grantdesk-error-sample-size = Skriv et antall fra 1 til 500
grantdesk-error-sample-seed = Skriv høyst 60 tegn
grantdesk-error-sample-none = Ingen i runden har fått penger ennå
grantdesk-done-drawn = Stikkprøvene er trukket.
grantdesk-move = Flytt til en annen runde
grantdesk-move-of = Flytt { $number }
grantdesk-move-lead = Søknaden flyttes slik den ble sendt. Den avgjøres etter den andre rundens retningslinjer og penger. Søkeren får beskjed. Du kan flytte den tilbake.
grantdesk-move-to = Til hvilken runde?
grantdesk-move-why = Hvorfor?
grantdesk-move-why-hint = Søkeren leser dette.
grantdesk-move-do = Flytt søknaden
grantdesk-done-moved = Søknaden er flyttet, og søkeren har fått beskjed.
grantdesk-spread = Fordel på flere år
grantdesk-spread-of = Fordel { $number } på flere år
grantdesk-spread-decided = { $sum } er vedtatt.
grantdesk-spread-recommended = { $sum } er innstilt.
grantdesk-spread-applied = Det er søkt om { $sum }.
grantdesk-spread-lead = Skriv hvor mye som skal belastes potten for hvert av de neste årene. Resten belastes denne runden. Søkeren ser fordelingen i brevet.
grantdesk-spread-own = Nå belastes { $year } med { $sum }.
grantdesk-spread-do = Lagre fordelingen
grantdesk-error-spread = Årene til sammen er mer enn { $sum }. Skriv mindre for noen av dem.
grantdesk-done-spread = Fordelingen er lagret.
grantdesk-years = Fordelt på år: { $years }
grants-event-spread = Tilskuddet ble fordelt på år
grantdesk-merge = Slå sammen med en annen søknad
grantdesk-merge-of = Slå sammen { $number } med en annen søknad
grantdesk-merge-lead = Denne saken avsluttes, og den andre behandles videre. Alt som ble sendt, blir liggende i begge sakene. Søkeren får beskjed. Du kan skille dem igjen til den andre er avgjort.
grantdesk-merge-into = Hvilken søknad er den samme som denne?
grantdesk-merge-do = Slå sammen
grantdesk-error-merge = Velg en søknad fra listen
grantdesk-done-merged = Søknadene er slått sammen, og søkeren har fått beskjed.
grantdesk-part = Skill dem igjen
grantdesk-part-note = Denne søknaden blir en egen sak igjen, og søkeren får beskjed.
grantdesk-error-part = Søknadene kan ikke skilles, for den andre er avgjort.
grantdesk-done-parted = Søknadene er skilt igjen, og søkeren har fått beskjed.
grantdesk-message = Skriv til søkeren
grantdesk-message-of = Skriv til søkeren av { $number }
grantdesk-message-lead = Søkeren ser alt du skriver her, i saken og på e-post. Notater til kolleger skriver du i saken under «Bare for oss».
grantdesk-message-text = Melding til søkeren
grantdesk-message-do = Send til søkeren
grantdesk-error-message = Skriv meldingen
grantdesk-done-message = Meldingen er sendt.
grantdesk-hear-begin = Send på høring i stedet
grantdesk-hearings = Høringer
grantdesk-hearing = Høring om retningslinjer
grantdesk-hearing-sent = Sendt på høring { $day }
grantdesk-hearing-written = Forslag skrevet { $day }, ikke sendt
grantdesk-hearing-unsent = Ikke sendt
grantdesk-hearing-until = Svar innen { $day }
grantdesk-hearing-over = Fristen for svar er ute
grantdesk-hearing-used = Tatt i bruk
grantdesk-hearing-changes = Dette blir endret
grantdesk-hearing-no-changes = Forslaget er likt det som gjelder.
grantdesk-hearing-what = Hva
grantdesk-hearing-now = Slik det er
grantdesk-hearing-new = Forslaget
grantdesk-hearing-ask = Spør foreninger
grantdesk-hearing-question = Hva vil dere vite?
grantdesk-hearing-question-hint = Foreningene leser dette først.
grantdesk-hearing-due = Svar innen
grantdesk-hearing-who = Hvem skal spørres?
grantdesk-hearing-who-hint = Én forening på hver linje. De som søkte sist, er fylt inn.
grantdesk-hearing-send = Send på høring
grantdesk-hearing-answers = Svar
grantdesk-hearing-waits = Har ikke svart
grantdesk-hearing-adopt = Ta forslaget i bruk
grantdesk-hearing-adopt-lead = Forslaget blir en ny versjon av retningslinjene. Svarene blir liggende ved.
grantdesk-hearing-adopt-do = Ta i bruk
grantdesk-error-hear-question = Skriv hva dere vil vite
grantdesk-error-hear-who = Skriv minst én forening
grantdesk-error-hear-unknown = Vi finner ikke { $names } i registeret
grantdesk-done-heard = Høringen er sendt.

## Sums broken down
grantdesk-paid = Betalt
grantdesk-by = Fordelt etter
grantdesk-by-none = Ingenting
grantdesk-by-district = Bydel
grantdesk-by-theme = Tema
grantdesk-by-unknown = Ukjent
grantdesk-by-column = Gruppe
grantdesk-free-use = fri leie { $sum } på tre år

## Associations and applicants
grants-criteria = Vi gir poeng for { $criteria }.
grants-hearings = Høringer
grants-hearing-of = Nye retningslinjer: { $scheme }
grants-hearing-until = Svar innen { $day }.
grants-hearing-yours = Svaret deres
grants-hearing-sent = Sendt { $at }
grants-hearing-answer = Hva mener dere?
grants-hearing-hint = Dere kan endre svaret til fristen går ut.
grants-hearing-do = Send svaret
grants-hearing-closed = Fristen for å svare er ute.
grants-error-hearing = Skriv hva dere mener
grants-done-hearing = Svaret er sendt.
grants-task-hearing = Si hva dere mener om nye retningslinjer for { $scheme }
grants-event-moved = Søknaden ble flyttet til en annen runde
grants-merged = Slått sammen
grants-merged-into = Slått sammen med { $number }
grants-merged-here = { $number } er slått sammen med denne
grants-event-merged = Søknaden ble slått sammen med en annen
grants-event-merged-here = En annen søknad ble slått sammen med denne
grants-event-parted = Søknaden ble skilt fra den andre igjen
grants-event-parted-here = En annen søknad ble skilt fra denne igjen
grants-event-message = Melding fra kommunen
grants-event-points = Poeng ble gitt
grants-letter-moved = Søknaden { $number } er flyttet
grants-letter-moved-body = Søknaden { $number } er flyttet fra { $from } til { $to }. Dere trenger ikke å gjøre noe.
grants-letter-merged = Søknaden { $number } er slått sammen med { $kept }
grants-letter-merged-body = Søknadene { $number } og { $kept } er den samme. Vi behandler { $kept }, og dere får svar på den. Alt dere har sendt, ligger fortsatt i sakene. Dere trenger ikke å gjøre noe.
grants-letter-parted = Søknaden { $number } er en egen sak igjen
grants-letter-parted-body = Søknaden { $number } er ikke lenger slått sammen med { $kept }. Vi behandler begge, og dere får svar på hver av dem. Dere trenger ikke å gjøre noe.
grants-letter-message = Melding om søknaden { $number }

## Deeds
deed-grants-comment = Svarte på en høring om tilskudd

# Mål
grantdesk-goals = Mål ordningen tjener
grantdesk-goals-hint = Målene står på utlysningen, og strategien viser ordningen.
grants-serves-goals = Ordningen skal bidra til dette:

# Hva rapporten spør om, per ordning.
grantdesk-report-form = Rapporten
grantdesk-report-lead = Her velger dere hva den som får tilskudd, skal rapportere. Hva som ble gjort, spør vi alltid om.
grantdesk-report-standard = Det som er vanlig for ordninger av dette slaget
grantdesk-report-standard-now = Ordningen har ikke egne spørsmål, så det som er vanlig, gjelder.
grantdesk-report-accounts = Regnskap ved siden av budsjettet
grantdesk-report-accounts-hint = Linjene kommer fra budsjettet i søknaden.
grantdesk-report-file = Minst ett vedlegg
grantdesk-report-file-hint = For eksempel årsregnskap eller kvittering.
grantdesk-report-numbers = Tall som blir indikatorer
grantdesk-report-numbers-hint = Tallene fra godkjente rapporter regnes med i oppfølgingen av strategien.
grantdesk-number-participants = Hvor mange var med?
grantdesk-number-young = Av dem under 20 år
grantdesk-number-events = Arrangementer
grantdesk-number-hours = Timer frivillig arbeid
grantdesk-asked-no = Spør ikke om det
grantdesk-asked-optional = Valgfritt
grantdesk-asked-always = Må svares på
grantdesk-report-own = Egne spørsmål
grantdesk-report-own-hint = For eksempel: «Hvor står utstyret nå?»
grantdesk-report-choices = Svar å velge mellom
grantdesk-report-choices-hint = Bare når svaret er ett av flere. Ett på hver linje: bokmål | nynorsk | engelsk.
grantdesk-report-needed = Må svares på
grantdesk-report-note = Dette blir en ny versjon av retningslinjene. Den som har søkt under en tidligere versjon, rapporterer etter den.

# Oppbevaring
grantdesk-kept = Oppbevaring
grantdesk-kept-lead = Hver ordning sier hvor lenge søknader oppbevares etter at saken er avsluttet. Hver morgen kaster programmet det som er over tiden, og fører protokoll over det.
grantdesk-kept-due = Kastes de neste 90 dagene
grantdesk-kept-none = Ingenting kastes de neste 90 dagene.
grantdesk-kept-ended = Avsluttet
grantdesk-kept-how-long = Oppbevares
grantdesk-kept-on = Kastes
grantdesk-kept-gone = Kastet
grantdesk-kept-gone-none = Ingenting er kastet ennå.
grantdesk-kept-rules = Reglene
grantdesk-kept-rule = { $years } etter at saken er avsluttet, fra { $from }
grantdesk-kept-always = Alt oppbevares
grantdesk-kept-years = { $count ->
    [one] { $count } år
   *[other] { $count } år
}
grantdesk-kept-goes = Dette kastes
grantdesk-kept-goes-what = Svar og vedlegg, kopier av det som ble sendt, spørsmål og svar, notater, rettede tall, poeng, og hvem som skrev søknaden.
grantdesk-kept-stays = Dette blir
grantdesk-kept-stays-what = Saksnummer, søker og datoer, vedtakene med begrunnelse, og brevene slik de ble sendt. Klager, utbetalinger og rapporter har egne regler.
grantdesk-kept-what-files = { $count ->
    [one] { $count } vedlegg
   *[other] { $count } vedlegg
}
grantdesk-kept-what-answers = { $count ->
    [one] { $count } svar
   *[other] { $count } svar
}
grantdesk-kept-what-copies = { $count ->
    [one] { $count } kopi
   *[other] { $count } kopier
}
grantdesk-kept-what-questions = { $count ->
    [one] { $count } spørsmål
   *[other] { $count } spørsmål
}
grantdesk-kept-what-notes = { $count ->
    [one] { $count } notat
   *[other] { $count } notater
}
grantdesk-kept-what-figures = { $count ->
    [one] { $count } rettet tall
   *[other] { $count } rettede tall
}
grantdesk-kept-what-points = { $count ->
    [one] { $count } poeng
   *[other] { $count } poeng
}
grantdesk-keep-years = Oppbevares så mange år etter at saken er avsluttet
grantdesk-keep-years-hint = Tomt felt: alt oppbevares. Vedtak og brev oppbevares alltid.
grantdesk-keep-years-short = Oppbevaring etter avsluttet sak
grants-kept-years = { $count ->
    [one] Søknad og vedlegg slettes ett år etter at saken er avsluttet. Vedtak og brev oppbevares.
   *[other] Søknad og vedlegg slettes { $count } år etter at saken er avsluttet. Vedtak og brev oppbevares.
}
grants-event-thrown-away = Søknad og vedlegg er slettet etter reglene for ordningen
grants-own-cases = Last ned alle sakene
grants-own-cases-note = En zip-fil med søknader og vedtak som JSON, brev som PDF, og vedlegg.
