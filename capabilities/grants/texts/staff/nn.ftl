
# Grants: staff's own pages.

grantdesk-nav = Tilskot
grantdesk-rounds = Tilskotsrundar
grantdesk-no-rounds = Det er ingen rundar enno.
grantdesk-column-round = Runde
grantdesk-column-state = Status
grantdesk-column-sent = Sende inn
grantdesk-column-left = Står att
grantdesk-column-pot = Pott
grantdesk-column-purpose = Føremål
grantdesk-stage-hidden = Ikkje kunngjord
grantdesk-stage-coming = Ikkje opna
grantdesk-stage-open = Open
grantdesk-stage-left = Til behandling
grantdesk-stage-done = Ferdig
grantdesk-tasks-sent = Søknader om tilskot
grantdesk-tasks-round = Rundar som er stengde

## Cockpit
grantdesk-applications = Søknader
grantdesk-view-all = Alle
grantdesk-view-new = Nye
grantdesk-view-mine = Mine
grantdesk-view-lacking = Manglar noko
grantdesk-view-recommended = Innstilte
grantdesk-view-decided = Avgjorde
grantdesk-count = { $count ->
    [one] Éin søknad
   *[other] { $count } søknader
}
grantdesk-none = Ingen søknader her.
grantdesk-pot-is = Potten er { $sum }
grantdesk-pots = Per føremål
grantdesk-applied = Søkt om
grantdesk-recommended = Innstilt
grantdesk-decided = Vedteke
grantdesk-told = Varsla
grantdesk-left = Att
grantdesk-column-applicant = Søkjar
grantdesk-column-members = Medlemmer
grantdesk-column-before = Siste tre år
grantdesk-column-applied = Søkt
grantdesk-column-recommended = Innstilt
grantdesk-column-decided = Vedteke
grantdesk-column-gets = Får
grantdesk-column-outcome = Utfall
grantdesk-recommended-to = Innstilt til { $name }
grantdesk-a-person = Privatperson
grantdesk-pick = Vel { $name }
grantdesk-decide-several = Vedta som innstilt
grantdesk-save-recommended = Lagre innstillingane
grantdesk-ready = { $count ->
    [one] Eitt vedtak er klart til å sendast.
   *[other] { $count } vedtak er klare til å sendast.
}
grantdesk-notify = Send svar
grantdesk-undo-several = Angre vedtaka
grantdesk-undo-until-notice = Kan angrast til svara er sende.
grantdesk-done-recommended = Innstillinga er lagra.
grantdesk-done-some-unread = Nokre beløp kunne ikkje lesast og er ikkje lagra. Resten er lagra.
grantdesk-done-nothing = Ingen søknader var valde.
grantdesk-done-decided-several = Søknadene er vedtekne. Søkjarane får ikkje vite det før du sender svar.
grantdesk-done-undone = Vedtaket er angra.
grantdesk-bulk-heading = { $count ->
    [one] Vedta éin søknad som innstilt
   *[other] Vedta { $count } søknader som innstilt
}
grantdesk-bulk-preview = Dette skjer. I alt { $sum }
grantdesk-bulk-do = Vedta
grantdesk-cancel = Avbryt
grantdesk-left-not-recommended = Ikkje innstilt
grantdesk-left-above-limit = Over grensa til saksbehandlar
grantdesk-left-no-reasons = Manglar grunngiving

## Notice
grantdesk-notice-heading = { $count ->
    [one] Send svar til éin søkjar
   *[other] Send svar til { $count } søkjarar
}
grantdesk-notice-none = Ingen vedtak er klare til å sendast.
grantdesk-notice-preview = Alle får svar samstundes
grantdesk-notice-complain = Sender du no, er klagefristen { $day }.
grantdesk-notice-no-complaint = Vedtaka er ikkje einskildvedtak, så det er ingen klagefrist.
grantdesk-notice-final = Etter dette kan ikkje vedtaka angrast.
grantdesk-notice-do = Send svar no
grantdesk-notice-example = Slik blir det første brevet
grantdesk-done-notified = Svara er sende.

## A case
grantdesk-applies-for = Søkjer om { $sum }
grantdesk-lacking-until = Skal rettast innan { $day }
grantdesk-sent = { $count ->
    [one] Send { $at }.
   *[other] Send { $at }, { $count }. gong.
}
grantdesk-handled-by = { $name } har saka.
grantdesk-way-paper = Ført inn frå papir.
grantdesk-way-phone = Ført inn etter telefon.
grantdesk-way-talk = Ført inn etter samtale.
grantdesk-take = Ta saka
grantdesk-take-note = Då kan ikkje søkjaren endre søknaden lenger.
grantdesk-files-logged = Det blir lagra kven som opnar vedlegg.
grantdesk-hash = Kontrollsum for det som vart sendt:
grantdesk-figures = Tal
grantdesk-figure = Tal
grantdesk-figure-applied = Søkt om
grantdesk-figure-costs = Utgifter
grantdesk-figure-incomes = Inntekter
grantdesk-figure-members = Medlemmer
grantdesk-theirs = Frå søkjar
grantdesk-ours = Våre
grantdesk-ours-hint = Lat feltet stå tomt for å bruke talet til søkjaren att.
grantdesk-why = Kvifor
grantdesk-correct = Rett eit tal
grantdesk-save = Lagre
grantdesk-question = Spørsmål
grantdesk-answered = Svart
grantdesk-answer-due = Ventar på svar innan { $day }
grantdesk-reasons = Grunngiving
grantdesk-body = Avgjort av
grantdesk-notified = Svar sendt
grantdesk-undo = Angre vedtaket
grantdesk-recommend = Innstill
grantdesk-sum-kroner = Beløp i kroner
grantdesk-recommend-why = Kvifor? Blir brukt som grunngiving i vedtaket.
grantdesk-recommend-do = Lagre innstillinga
grantdesk-decide = Vedta
grantdesk-limit = Du kan avgjere beløp opp til { $limit }.
grantdesk-limit-body = Du kan avgjere beløp opp til { $limit }. Over det avgjer { $body }.
grantdesk-decide-sum = Beløp i kroner
grantdesk-decide-sum-hint = 0 er avslag.
grantdesk-dismiss = Avvis søknaden
grantdesk-dismiss-hint = Han blir ikkje behandla, til dømes fordi han kom for seint.
grantdesk-reasons-to-applicant = Grunngiving til søkjaren
grantdesk-conditions = Vilkår (valfritt)
grantdesk-conditions-hint = Står i brevet.
grantdesk-report-on = Rapport innan (valfritt)
grantdesk-body-optional = Avgjort av eit utval? Kva for eit? (valfritt)
grantdesk-case-number = Politisk saksnummer (valfritt)
grantdesk-case-number-hint = Må fyllast ut når beløpet er over grensa di.
grantdesk-decide-do = Vedta
grantdesk-known = Frå registeret
grantdesk-before = Tidlegare
grantdesk-got = Fekk { $amount }
grantdesk-applied-and-got = Søkte { $applied }, fekk { $amount }
grantdesk-lacking = Be om noko som manglar
grantdesk-lacking-lead = Søkjaren får brev og kan rette og sende på nytt. Du kan ikkje gi avslag før dagen er gått ut.
grantdesk-what-lacks = Kva manglar?
grantdesk-until = Innan
grantdesk-lacking-do = Send til søkjaren
grantdesk-ask = Still eit spørsmål
grantdesk-ask-do = Send spørsmålet
grantdesk-notes = Berre for oss
grantdesk-notes-lead = Det du skriv her, ser søkjaren aldri.
grantdesk-note = Nytt notat
grantdesk-note-do = Lagre notatet
grantdesk-history = Dette har hendt
grantdesk-error-day = Skriv ein dag som kjem
grantdesk-error-what = Skriv kva som manglar
grantdesk-error-question = Skriv spørsmålet
grantdesk-error-note = Skriv notatet
grantdesk-error-reason = Skriv kvifor
grantdesk-error-above = Beløpet er over grensa di. Skriv saksnummeret til den politiske saka.
grantdesk-error-time-to-mend = Søkjaren har framleis tid til å rette søknaden. Vent til dagen er gått ut.
grantdesk-error-reasons = Skriv ei grunngiving når søkjaren ikkje får alt
grantdesk-done-taken = Du har teke saka.
grantdesk-done-lacking = Søkjaren har fått beskjed om kva som manglar.
grantdesk-done-asked = Spørsmålet er sendt.
grantdesk-done-noted = Notatet er lagra.
grantdesk-done-corrected = Talet er lagra.
grantdesk-done-decided = Søknaden er vedteken. Søkjaren får ikkje vite det før du sender svar frå runden.

## Entering
grantdesk-enter = Før inn ein søknad
grantdesk-enter-lead = For søknader som kjem på papir, på telefon eller over skranken. Saka blir merkt med korleis ho kom.
grantdesk-choose = Vel
grantdesk-association = Foreining
grantdesk-association-hint = Skriv namnet slik det står i registeret.
grantdesk-came = Korleis kom søknaden?
grantdesk-came-paper = På papir
grantdesk-came-phone = På telefon
grantdesk-came-talk = I ein samtale
grantdesk-enter-do = Gå vidare
grantdesk-enter-drafts = Påbyrja, ikkje sende
grantdesk-error-round = Vel ein runde
grantdesk-error-association = Vi finn inga foreining med det namnet
grantdesk-error-way = Vel korleis søknaden kom
