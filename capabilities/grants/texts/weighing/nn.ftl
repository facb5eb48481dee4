# Grants: weighing cases, samples, moving them, and guidelines sent for comment.

## Staff
grantdesk-to-case = Til saka
grantdesk-to-round = Til runden
grantdesk-points = Poeng
grantdesk-points-of = Poeng til { $number }
grantdesk-points-lead = Gi dine eigne poeng først. Poenga frå dei andre ser du når du har gitt alle dine.
grantdesk-points-none = Ordninga har ingen kriterium. Skriv dei i retningslinene.
grantdesk-points-why = Kvifor? (valfritt)
grantdesk-points-give = Gi poenga
grantdesk-points-closed = Saka er avgjord, så poenga står.
grantdesk-points-all = Alle som har gitt poeng
grantdesk-points-first = Du ser dei når du har gitt dine eigne.
grantdesk-points-yours = Dine
grantdesk-points-mean = Snitt
grantdesk-points-spread = Spenn
grantdesk-criterion = Kriterium
grantdesk-criteria = Kriterium for poeng (valfritt)
grantdesk-criteria-hint = Eitt på kvar linje: bokmål | nynorsk | engelsk. Kvar som behandlar saka, gir 0 til 5 poeng på kvart.
grantdesk-criteria-short = Kriterium
grantdesk-ceiling-short = Høgaste beløp
grantdesk-share-short = Høgaste del av utgiftene
grantdesk-yes = Ja
grantdesk-no = Nei
grantdesk-nothing = Ingen
grantdesk-error-points = Vel poeng frå 0 til 5
grantdesk-done-points = Poenga dine er lagra.
grantdesk-sample = Stikkprøver
grantdesk-sample-of = Stikkprøver i { $round }
grantdesk-sample-lead = Trekk nokre av dei som har fått pengar, og sjå nærare på dei. Ingen vel kven det blir.
grantdesk-sample-among = { $count ->
    [one] Éi sak var med i trekninga.
   *[other] { $count } saker var med i trekninga.
}
grantdesk-sample-drawn = Trekt
grantdesk-sample-none = Ingen er trekte enno.
grantdesk-sample-seed = Frø
grantdesk-sample-how = Kvar sak får SHA-256 av frøet, kolon og saksnummeret. Dei lågaste er trekte. Kven som helst kan rekne etter.
grantdesk-sample-new = Trekk stikkprøver
grantdesk-sample-size = Kor mange saker?
grantdesk-sample-own-seed = Eige frø (valfritt)
grantdesk-sample-seed-hint = Lat det stå tomt, så lagar vi eitt ingen har valt.
grantdesk-sample-draw = Trekk
grantdesk-error-sample-size = Skriv eit tal frå 1 til 500
grantdesk-error-sample-seed = Skriv høgst 60 teikn
grantdesk-error-sample-none = Ingen i runden har fått pengar enno
grantdesk-done-drawn = Stikkprøvene er trekte.
grantdesk-move = Flytt til ein annan runde
grantdesk-move-of = Flytt { $number }
grantdesk-move-lead = Søknaden blir flytta slik han vart send. Han blir avgjord etter retningslinene og pengane i den andre runden. Søkjaren får beskjed. Du kan flytte han tilbake.
grantdesk-move-to = Til kva runde?
grantdesk-move-why = Kvifor?
grantdesk-move-why-hint = Søkjaren les dette.
grantdesk-move-do = Flytt søknaden
grantdesk-done-moved = Søknaden er flytta, og søkjaren har fått beskjed.
grantdesk-spread = Fordel på fleire år
grantdesk-spread-of = Fordel { $number } på fleire år
grantdesk-spread-decided = { $sum } er vedtatt.
grantdesk-spread-recommended = { $sum } er innstilt.
grantdesk-spread-applied = Det er søkt om { $sum }.
grantdesk-spread-lead = Skriv kor mykje som skal belastast potten for kvart av dei neste åra. Resten blir belasta denne runden. Søkjaren ser fordelinga i brevet.
grantdesk-spread-own = No blir { $year } belasta med { $sum }.
grantdesk-spread-do = Lagre fordelinga
grantdesk-error-spread = Åra til saman er meir enn { $sum }. Skriv mindre for nokre av dei.
grantdesk-done-spread = Fordelinga er lagra.
grantdesk-years = Fordelt på år: { $years }
grants-event-spread = Tilskotet vart fordelt på år
grantdesk-merge = Slå saman med ein annan søknad
grantdesk-merge-of = Slå saman { $number } med ein annan søknad
grantdesk-merge-lead = Denne saka blir avslutta, og den andre blir behandla vidare. Alt som vart sendt, blir liggjande i begge sakene. Søkjaren får beskjed. Du kan skilje dei igjen til den andre er avgjord.
grantdesk-merge-into = Kva søknad er den same som denne?
grantdesk-merge-do = Slå saman
grantdesk-error-merge = Vel ein søknad frå lista
grantdesk-done-merged = Søknadene er slått saman, og søkjaren har fått beskjed.
grantdesk-part = Skil dei igjen
grantdesk-part-note = Denne søknaden blir ei eiga sak igjen, og søkjaren får beskjed.
grantdesk-error-part = Søknadene kan ikkje skiljast, for den andre er avgjord.
grantdesk-done-parted = Søknadene er skilde igjen, og søkjaren har fått beskjed.
grantdesk-message = Skriv til søkjaren
grantdesk-message-of = Skriv til søkjaren av { $number }
grantdesk-message-lead = Søkjaren ser alt du skriv her, i saka og på e-post. Notat til kollegaer skriv du i saka under «Berre for oss».
grantdesk-message-text = Melding til søkjaren
grantdesk-message-do = Send til søkjaren
grantdesk-error-message = Skriv meldinga
grantdesk-done-message = Meldinga er send.
grantdesk-hear-begin = Send på høyring i staden
grantdesk-hearings = Høyringar
grantdesk-hearing = Høyring om retningsliner
grantdesk-hearing-sent = Send på høyring { $day }
grantdesk-hearing-written = Forslag skrive { $day }, ikkje sendt
grantdesk-hearing-unsent = Ikkje sendt
grantdesk-hearing-until = Svar innan { $day }
grantdesk-hearing-over = Fristen for svar er ute
grantdesk-hearing-used = Teke i bruk
grantdesk-hearing-changes = Dette blir endra
grantdesk-hearing-no-changes = Forslaget er likt det som gjeld.
grantdesk-hearing-what = Kva
grantdesk-hearing-now = Slik det er
grantdesk-hearing-new = Forslaget
grantdesk-hearing-ask = Spør foreiningar
grantdesk-hearing-question = Kva vil de vite?
grantdesk-hearing-question-hint = Foreiningane les dette først.
grantdesk-hearing-due = Svar innan
grantdesk-hearing-who = Kven skal spørjast?
grantdesk-hearing-who-hint = Éi forening på kvar linje. Dei som søkte sist, er fylte inn.
grantdesk-hearing-send = Send på høyring
grantdesk-hearing-answers = Svar
grantdesk-hearing-waits = Har ikkje svart
grantdesk-hearing-adopt = Ta forslaget i bruk
grantdesk-hearing-adopt-lead = Forslaget blir ein ny versjon av retningslinene. Svara blir liggjande ved.
grantdesk-hearing-adopt-do = Ta i bruk
grantdesk-error-hear-question = Skriv kva de vil vite
grantdesk-error-hear-who = Skriv minst éi forening
grantdesk-error-hear-unknown = Vi finn ikkje { $names } i registeret
grantdesk-done-heard = Høyringa er send.

## Sums broken down
grantdesk-paid = Betalt
grantdesk-by = Fordelt etter
grantdesk-by-none = Ingenting
grantdesk-by-district = Bydel
grantdesk-by-theme = Tema
grantdesk-by-unknown = Ukjend
grantdesk-by-column = Gruppe
grantdesk-free-use = fri leige { $sum } på tre år

## Associations and applicants
grants-criteria = Vi gir poeng for { $criteria }.
grants-hearings = Høyringar
grants-hearing-of = Nye retningsliner: { $scheme }
grants-hearing-until = Svar innan { $day }.
grants-hearing-yours = Svaret dykkar
grants-hearing-sent = Sendt { $at }
grants-hearing-answer = Kva meiner de?
grants-hearing-hint = De kan endre svaret til fristen går ut.
grants-hearing-do = Send svaret
grants-hearing-closed = Fristen for å svare er ute.
grants-error-hearing = Skriv kva de meiner
grants-done-hearing = Svaret er sendt.
grants-task-hearing = Sei kva de meiner om nye retningsliner for { $scheme }
grants-event-moved = Søknaden vart flytta til ein annan runde
grants-merged = Slått saman
grants-merged-into = Slått saman med { $number }
grants-merged-here = { $number } er slått saman med denne
grants-event-merged = Søknaden vart slått saman med ein annan
grants-event-merged-here = Ein annan søknad vart slått saman med denne
grants-event-parted = Søknaden vart skild frå den andre igjen
grants-event-parted-here = Ein annan søknad vart skild frå denne igjen
grants-event-message = Melding frå kommunen
grants-event-points = Poeng vart gitt
grants-letter-moved = Søknaden { $number } er flytta
grants-letter-moved-body = Søknaden { $number } er flytta frå { $from } til { $to }. De treng ikkje å gjere noko.
grants-letter-merged = Søknaden { $number } er slått saman med { $kept }
grants-letter-merged-body = Søknadene { $number } og { $kept } er den same. Vi behandlar { $kept }, og de får svar på han. Alt de har sendt, ligg framleis i sakene. De treng ikkje å gjere noko.
grants-letter-parted = Søknaden { $number } er ei eiga sak igjen
grants-letter-parted-body = Søknaden { $number } er ikkje lenger slått saman med { $kept }. Vi behandlar begge, og de får svar på kvar av dei. De treng ikkje å gjere noko.
grants-letter-message = Melding om søknaden { $number }

## Deeds
deed-grants-comment = Svarte på ei høyring om tilskot

# Mål
grantdesk-goals = Mål ordninga tener
grantdesk-goals-hint = Måla står på utlysinga, og strategien viser ordninga.
grants-serves-goals = Ordninga skal medverke til dette:

# Kva rapporten spør om, per ordning.
grantdesk-report-form = Rapporten
grantdesk-report-lead = Her vel de kva den som får tilskot, skal rapportere. Kva som vart gjort, spør vi alltid om.
grantdesk-report-standard = Det som er vanleg for ordningar av dette slaget
grantdesk-report-standard-now = Ordninga har ikkje eigne spørsmål, så det som er vanleg, gjeld.
grantdesk-report-accounts = Rekneskap ved sida av budsjettet
grantdesk-report-accounts-hint = Linjene kjem frå budsjettet i søknaden.
grantdesk-report-file = Minst eitt vedlegg
grantdesk-report-file-hint = Til dømes årsrekneskap eller kvittering.
grantdesk-report-numbers = Tal som blir indikatorar
grantdesk-report-numbers-hint = Tala frå godkjende rapportar blir rekna med i oppfølginga av strategien.
grantdesk-number-participants = Kor mange var med?
grantdesk-number-young = Av dei under 20 år
grantdesk-number-events = Arrangement
grantdesk-number-hours = Timar frivillig arbeid
grantdesk-asked-no = Spør ikkje om det
grantdesk-asked-optional = Valfritt
grantdesk-asked-always = Må svarast på
grantdesk-report-own = Eigne spørsmål
grantdesk-report-own-hint = Til dømes: «Kvar står utstyret no?»
grantdesk-report-choices = Svar å velje mellom
grantdesk-report-choices-hint = Berre når svaret er eitt av fleire. Eitt på kvar linje: bokmål | nynorsk | engelsk.
grantdesk-report-needed = Må svarast på
grantdesk-report-note = Dette blir ein ny versjon av retningslinjene. Den som har søkt under ein tidlegare versjon, rapporterer etter den.

# Oppbevaring
grantdesk-kept = Oppbevaring
grantdesk-kept-lead = Kvar ordning seier kor lenge søknader blir oppbevarte etter at saka er avslutta. Kvar morgon kastar programmet det som er over tida, og fører protokoll over det.
grantdesk-kept-due = Blir kasta dei neste 90 dagane
grantdesk-kept-none = Ingenting blir kasta dei neste 90 dagane.
grantdesk-kept-ended = Avslutta
grantdesk-kept-how-long = Blir oppbevart
grantdesk-kept-on = Blir kasta
grantdesk-kept-gone = Kasta
grantdesk-kept-gone-none = Ingenting er kasta enno.
grantdesk-kept-rules = Reglane
grantdesk-kept-rule = { $years } etter at saka er avslutta, frå { $from }
grantdesk-kept-always = Alt blir oppbevart
grantdesk-kept-years = { $count ->
    [one] { $count } år
   *[other] { $count } år
}
grantdesk-kept-goes = Dette blir kasta
grantdesk-kept-goes-what = Svar og vedlegg, kopiar av det som vart sendt, spørsmål og svar, notat, retta tal, poeng, og kven som skreiv søknaden.
grantdesk-kept-stays = Dette blir verande
grantdesk-kept-stays-what = Saksnummer, søkjar og datoar, vedtaka med grunngiving, og breva slik dei vart sende. Klagar, utbetalingar og rapportar har eigne reglar.
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
   *[other] { $count } kopiar
}
grantdesk-kept-what-questions = { $count ->
    [one] { $count } spørsmål
   *[other] { $count } spørsmål
}
grantdesk-kept-what-notes = { $count ->
    [one] { $count } notat
   *[other] { $count } notat
}
grantdesk-kept-what-figures = { $count ->
    [one] { $count } retta tal
   *[other] { $count } retta tal
}
grantdesk-kept-what-points = { $count ->
    [one] { $count } poeng
   *[other] { $count } poeng
}
grantdesk-keep-years = Blir oppbevart så mange år etter at saka er avslutta
grantdesk-keep-years-hint = Tomt felt: alt blir oppbevart. Vedtak og brev blir alltid oppbevarte.
grantdesk-keep-years-short = Oppbevaring etter avslutta sak
grants-kept-years = { $count ->
    [one] Søknad og vedlegg blir sletta eitt år etter at saka er avslutta. Vedtak og brev blir oppbevarte.
   *[other] Søknad og vedlegg blir sletta { $count } år etter at saka er avslutta. Vedtak og brev blir oppbevarte.
}
grants-event-thrown-away = Søknad og vedlegg er sletta etter reglane for ordninga
grants-own-cases = Last ned alle sakene
grants-own-cases-note = Ei zip-fil med søknader og vedtak som JSON, brev som PDF, og vedlegg.
