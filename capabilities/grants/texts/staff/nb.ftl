
# Grants: staff's own pages.

grantdesk-nav = Tilskudd
grantdesk-rounds = Tilskuddsrunder
grantdesk-no-rounds = Det er ingen runder ennå.
grantdesk-column-round = Runde
grantdesk-column-state = Status
grantdesk-column-sent = Sendt inn
grantdesk-column-left = Gjenstår
grantdesk-column-pot = Pott
grantdesk-column-purpose = Formål
grantdesk-stage-hidden = Ikke kunngjort
grantdesk-stage-coming = Ikke åpnet
grantdesk-stage-open = Åpen
grantdesk-stage-left = Til behandling
grantdesk-stage-done = Ferdig
grantdesk-tasks-sent = Søknader om tilskudd
grantdesk-tasks-round = Runder som er stengt

## Cockpit
grantdesk-applications = Søknader
grantdesk-view-all = Alle
grantdesk-view-new = Nye
grantdesk-view-mine = Mine
grantdesk-view-lacking = Mangler noe
grantdesk-view-recommended = Innstilt
grantdesk-view-decided = Avgjort
grantdesk-count = { $count ->
    [one] Én søknad
   *[other] { $count } søknader
}
grantdesk-none = Ingen søknader her.
grantdesk-pot-is = Potten er { $sum }
grantdesk-pots = Per formål
grantdesk-applied = Søkt om
grantdesk-recommended = Innstilt
grantdesk-decided = Vedtatt
grantdesk-told = Varslet
grantdesk-left = Igjen
grantdesk-column-applicant = Søker
grantdesk-column-members = Medlemmer
grantdesk-column-before = Siste tre år
grantdesk-column-applied = Søkt
grantdesk-column-recommended = Innstilt
grantdesk-column-decided = Vedtatt
grantdesk-column-gets = Får
grantdesk-column-outcome = Utfall
grantdesk-recommended-to = Innstilt til { $name }
grantdesk-a-person = Privatperson
grantdesk-pick = Velg { $name }
grantdesk-decide-several = Vedta som innstilt
grantdesk-save-recommended = Lagre innstillingene
grantdesk-ready = { $count ->
    [one] Ett vedtak er klart til å sendes.
   *[other] { $count } vedtak er klare til å sendes.
}
grantdesk-notify = Send svar
grantdesk-undo-several = Angre vedtakene
grantdesk-undo-until-notice = Kan angres til svarene er sendt.
grantdesk-done-recommended = Innstillingen er lagret.
grantdesk-done-some-unread = Noen beløp kunne ikke leses og er ikke lagret. Resten er lagret.
grantdesk-done-nothing = Ingen søknader var valgt.
grantdesk-done-decided-several = Søknadene er vedtatt. Søkerne får ikke vite det før du sender svar.
grantdesk-done-undone = Vedtaket er angret.
grantdesk-bulk-heading = { $count ->
    [one] Vedta én søknad som innstilt
   *[other] Vedta { $count } søknader som innstilt
}
grantdesk-bulk-preview = Dette skjer. I alt { $sum }
grantdesk-bulk-do = Vedta
grantdesk-cancel = Avbryt
grantdesk-left-not-recommended = Ikke innstilt
grantdesk-left-above-limit = Over saksbehandlers grense
grantdesk-left-no-reasons = Mangler begrunnelse

## Notice
grantdesk-notice-heading = { $count ->
    [one] Send svar til én søker
   *[other] Send svar til { $count } søkere
}
grantdesk-notice-none = Ingen vedtak er klare til å sendes.
grantdesk-notice-preview = Alle får svar samtidig
grantdesk-notice-complain = Sender du nå, er klagefristen { $day }.
grantdesk-notice-no-complaint = Vedtakene er ikke enkeltvedtak, så det er ingen klagefrist.
grantdesk-notice-final = Etter dette kan vedtakene ikke angres.
grantdesk-notice-do = Send svar nå
grantdesk-notice-example = Slik blir det første brevet
grantdesk-done-notified = Svarene er sendt.

## A case
grantdesk-applies-for = Søker om { $sum }
grantdesk-lacking-until = Skal rettes innen { $day }
grantdesk-sent = { $count ->
    [one] Sendt { $at }.
   *[other] Sendt { $at }, { $count }. gang.
}
grantdesk-handled-by = { $name } har saken.
grantdesk-way-paper = Ført inn fra papir.
grantdesk-way-phone = Ført inn etter telefon.
grantdesk-way-talk = Ført inn etter samtale.
grantdesk-take = Ta saken
grantdesk-take-note = Da kan ikke søkeren endre søknaden lenger.
grantdesk-files-logged = Det blir lagret hvem som åpner vedlegg.
grantdesk-hash = Kontrollsum for det som ble sendt:
grantdesk-figures = Tall
grantdesk-figure = Tall
grantdesk-figure-applied = Søkt om
grantdesk-figure-costs = Utgifter
grantdesk-figure-incomes = Inntekter
grantdesk-figure-members = Medlemmer
grantdesk-theirs = Søkers
grantdesk-ours = Våre
grantdesk-ours-hint = La feltet stå tomt for å bruke søkers tall igjen.
grantdesk-why = Hvorfor
grantdesk-correct = Rett et tall
grantdesk-save = Lagre
grantdesk-question = Spørsmål
grantdesk-answered = Besvart
grantdesk-answer-due = Venter på svar innen { $day }
grantdesk-reasons = Begrunnelse
grantdesk-body = Avgjort av
grantdesk-notified = Svar sendt
grantdesk-undo = Angre vedtaket
grantdesk-recommend = Innstill
grantdesk-sum-kroner = Beløp i kroner
grantdesk-recommend-why = Hvorfor? Brukes som begrunnelse i vedtaket.
grantdesk-recommend-do = Lagre innstillingen
grantdesk-decide = Vedta
grantdesk-limit = Du kan avgjøre beløp opp til { $limit }.
grantdesk-limit-body = Du kan avgjøre beløp opp til { $limit }. Over det avgjør { $body }.
grantdesk-decide-sum = Beløp i kroner
grantdesk-decide-sum-hint = 0 er avslag.
grantdesk-dismiss = Avvis søknaden
grantdesk-dismiss-hint = Den blir ikke behandlet, for eksempel fordi den kom for sent.
grantdesk-reasons-to-applicant = Begrunnelse til søkeren
grantdesk-conditions = Vilkår (valgfritt)
grantdesk-conditions-hint = Står i brevet.
grantdesk-report-on = Rapport innen (valgfritt)
grantdesk-body-optional = Avgjort av et utvalg? Hvilket? (valgfritt)
grantdesk-case-number = Politisk saksnummer (valgfritt)
grantdesk-case-number-hint = Må fylles ut når beløpet er over grensen din.
grantdesk-decide-do = Vedta
grantdesk-known = Fra registeret
grantdesk-before = Tidligere
grantdesk-got = Fikk { $amount }
grantdesk-applied-and-got = Søkte { $applied }, fikk { $amount }
grantdesk-lacking = Be om noe som mangler
grantdesk-lacking-lead = Søkeren får brev og kan rette og sende på nytt. Du kan ikke gi avslag før dagen er gått ut.
grantdesk-what-lacks = Hva mangler?
grantdesk-until = Innen
grantdesk-lacking-do = Send til søkeren
grantdesk-ask = Still et spørsmål
grantdesk-ask-do = Send spørsmålet
grantdesk-notes = Bare for oss
grantdesk-notes-lead = Det du skriver her, ser søkeren aldri.
grantdesk-note = Nytt notat
grantdesk-note-do = Lagre notatet
grantdesk-history = Dette har skjedd
grantdesk-error-day = Skriv en dag som kommer
grantdesk-error-what = Skriv hva som mangler
grantdesk-error-question = Skriv spørsmålet
grantdesk-error-note = Skriv notatet
grantdesk-error-reason = Skriv hvorfor
grantdesk-error-above = Beløpet er over grensen din. Skriv saksnummeret til den politiske saken.
grantdesk-error-time-to-mend = Søkeren har fortsatt tid til å rette søknaden. Vent til dagen er gått ut.
grantdesk-error-reasons = Skriv en begrunnelse når søkeren ikke får alt
grantdesk-done-taken = Du har tatt saken.
grantdesk-done-lacking = Søkeren har fått beskjed om hva som mangler.
grantdesk-done-asked = Spørsmålet er sendt.
grantdesk-done-noted = Notatet er lagret.
grantdesk-done-corrected = Tallet er lagret.
grantdesk-done-decided = Søknaden er vedtatt. Søkeren får ikke vite det før du sender svar fra runden.

## Entering
grantdesk-enter = Før inn en søknad
grantdesk-enter-lead = For søknader som kommer på papir, på telefon eller over skranken. Saken blir merket med hvordan den kom.
grantdesk-choose = Velg
grantdesk-association = Forening
grantdesk-association-hint = Skriv navnet slik det står i registeret.
grantdesk-came = Hvordan kom søknaden?
grantdesk-came-paper = På papir
grantdesk-came-phone = På telefon
grantdesk-came-talk = I en samtale
grantdesk-enter-do = Gå videre
grantdesk-enter-drafts = Påbegynt, ikke sendt
grantdesk-error-round = Velg en runde
grantdesk-error-association = Vi finner ingen forening med det navnet
grantdesk-error-way = Velg hvordan søknaden kom
