# Grants: what can be applied for, applying, and what becomes of it.

## Calls
grants-calls = Søk tilskudd
grants-calls-lead = Penger fra kommunen til det frivillige gjør. Her ser du hva dere kan søke om nå, og når fristene er.
grants-open = Åpent nå
grants-none-open = Ingen ordninger har åpen søknadsfrist akkurat nå.
grants-any-time = Søk når som helst
grants-coming = Åpner snart
grants-closed-lately = Nylig stengt
grants-others-decide = Penger andre fordeler
grants-money-to-give = { $sum } å fordele
grants-keep-up = Følg med
grants-calendar = Frister i kalenderen din
grants-feed = Nye utlysninger som feed (Atom)
grants-closes = Frist { $closes } kl. 23.59
grants-closed = Fristen gikk ut { $closes }
grants-opens = Åpner { $opens }
grants-opens-and-closes = Åpner { $opens }, frist { $closes } kl. 23.59
grants-rolling = Ingen frist
grants-calendar-opens = Åpner: { $round }
grants-calendar-closes = Frist kl. 23.59: { $round }

## One call
grants-who = Hvem kan søke?
grants-takes-groups = Grupper uten organisasjonsnummer kan også søke. En person svarer for gruppa.
grants-takes-persons = Enkeltpersoner kan også søke.
grants-may-apply = { $name } oppfyller kravene
grants-may-not-yet = { $name } mangler noe
grants-what-asked = Hva blir dere spurt om?
grants-minutes = { $count ->
    [one] Det tar omtrent ett minutt. Alt lagres underveis.
   *[other] Det tar omtrent { $count } minutter. Alt lagres underveis.
}
grants-look-over = Se over og send
grants-have-ready = Ha dette klart
grants-ready-from = { $what }, når dere søker om { $sum } eller mer
grants-ready-optional = { $what } (valgfritt)
grants-limits = Grenser
grants-limit-ceiling = Dere kan søke om høyst { $most }.
grants-limit-share = Tilskuddet dekker høyst { $percent } prosent av utgiftene.
grants-limit-balance = Inntekter og utgifter i budsjettet skal være like store.
grants-not-supported = Dette får dere ikke støtte til
grants-how-decided = Slik avgjøres søknadene
grants-officer-decides = Kommunedirektøren ved saksbehandler avgjør.
grants-officer-decides-up-to = Saksbehandler avgjør beløp opp til { $limit }. Over det avgjør { $body }.
grants-body-decides = { $body } avgjør.
grants-recommended-by = { $body } gir råd først.
grants-is-decision = Avgjørelsen er et enkeltvedtak, og dere kan klage på den.
grants-is-no-decision = Avgjørelsen er ikke et enkeltvedtak, og det er ingen klagerett.
grants-guidelines = Retningslinjer versjon { $number }, gjelder fra { $from }.
grants-pot = Å fordele
grants-bound = Av dette er { $sum } alt gitt i tilskudd over flere år.
grants-answer-by = Svar innen
grants-papers-by = Vedlegg innen
grants-report-by = Rapport innen
grants-begin = Begynn søknaden
grants-begin-note = Dere kan lukke siden og fortsette en annen dag.

## Rules
grants-rule-in-register = Foreningen er aktiv i kommunens register
grants-rule-voluntary = Foreningen står i Frivillighetsregisteret
grants-rule-confirmed = Foreningen har bekreftet opplysningene sine
grants-rule-member-numbers = Foreningen har meldt medlemstall for { $year }
grants-rule-members = { $count ->
    [one] Minst ett medlem { $ages }
   *[other] Minst { $count } medlemmer { $ages }
}
grants-rule-document = { $document } for { $year } ligger i foreningens dokumenter
grants-rule-account = Foreningen har et bekreftet kontonummer
grants-rule-no-missing-report = Foreningen har levert alle rapporter om tidligere tilskudd
grants-lacks-in-register = Foreningen er ikke aktiv i Enhetsregisteret. Ordne det hos Brønnøysundregistrene først.
grants-lacks-voluntary = Dere står ikke i Frivillighetsregisteret. Meld dere inn hos Brønnøysundregistrene, så ser vi det neste morgen.
grants-lacks-confirmed = Dere har ikke bekreftet opplysningene deres for i år. Bekreft dem nå.
grants-lacks-member-numbers = Medlemstallene for { $year } mangler. Legg dem inn nå.
grants-lacks-members = { $count ->
    [one] Det må være minst ett medlem { $ages }. Se over medlemstallene.
   *[other] Det må være minst { $count } medlemmer { $ages }. Se over medlemstallene.
}
grants-lacks-document = { $document } for { $year } mangler. Legg dokumentet i hylla.
grants-lacks-account = Dere har ikke noe bekreftet kontonummer. Legg det inn nå.
grants-lacks-no-missing-report = En rapport om et tidligere tilskudd mangler. Lever den, så kan dere søke.
grants-ages = mellom { $from } og { $to } år
grants-ages-to = til og med { $to } år
grants-ages-from = fra { $from } år
grants-document-statutes = Vedtekter
grants-document-yearly_report = Årsmelding
grants-document-accounts = Årsregnskap
grants-document-minutes = Protokoll fra årsmøtet
grants-document-audit = Revisjonsberetning
grants-document-other = Annet dokument

## Beginning
grants-begin-heading = Søknad: { $round }
grants-who-applies = Hvem søker?
grants-as-group = En gruppe uten organisasjonsnummer
grants-as-person = Jeg søker selv, som privatperson
grants-fulfils = Oppfyller kravene
grants-lacks-something = Mangler noe før dere kan sende
grants-before-sending = { $name } må ordne dette før dere kan sende
grants-group = Navn på gruppa (valgfritt)
grants-group-hint = Fyll ut når en gruppe i foreningen, eller en gruppe uten organisasjonsnummer, søker. Leder eller kasserer i foreningen signerer da til slutt.
grants-from-last-year = Start fra forrige søknad
grants-from-last-year-hint = Det dere skrev sist, fylles inn. Dere ser over og retter.
grants-nobody-to-apply-for = Du kan ikke søke for noen forening ennå. Be lederen om tilgang, eller meld at du sitter i styret.
grants-to-my-page = Til Min side
grants-error-who = Velg hvem som søker
grants-error-group = Skriv navnet på gruppa
grants-error-group-long = Skriv et kortere navn, høyst 120 tegn

## Steps
grants-steps = Steg i søknaden
grants-step-done = Ferdig
grants-step-lacks = { $count ->
    [one] Én ting må rettes
   *[other] { $count } ting må rettes
}
grants-title-wrong = Feil:
grants-saved = Lagret { $time }. Du kan lukke siden og fortsette en annen dag.
grants-saves-itself = Det du skriver, lagres av seg selv.
grants-others-write = { $count ->
    [one] { $names } skriver også nå.
   *[other] { $names } skriver også nå.
}
grants-somebody = Noen andre
grants-wrote-too = { $name } skrev her { $time }, samtidig med deg
grants-keep-theirs = Behold det som står her
grants-else-yours = Lar du ruta stå tom, blir ditt stående når du lagrer.
grants-error-clash = To har skrevet her samtidig. Velg hva som skal stå.
grants-autosave-clash = To har skrevet i det samme feltet. Trykk «Lagre og gå videre» for å velge hva som skal stå.
grants-staff-writes = Du skriver på vegne av { $name }.
grants-is-copy = Svarene er hentet fra forrige søknad. Se over dem, og rett det som er nytt.
grants-optional = { $question } (valgfritt)
grants-asked-from = Kreves når dere søker om { $sum } eller mer.
grants-known = Dette vet vi fra før
grants-known-lead = Du slipper å fylle det inn. Er noe feil, retter du det ett sted, så blir det riktig overalt.
grants-mend = Rett noe av dette
grants-confirmed = Bekreftet
grants-fact-number = Organisasjons­nummer
grants-fact-board = Styre
grants-fact-board-words = { $count ->
    [0] { $chair }, leder
    [one] { $chair }, leder, og én til
   *[other] { $chair }, leder, og { $count } til
}
grants-fact-account = Konto
grants-fact-no-account = Ikke lagt inn
grants-fact-members = Medlemmer
grants-fact-members-words = { $total }, av dem { $under } under 20 år. Meldt { $on }
grants-fact-no-members = Ikke meldt ennå
grants-fact-last = Sist, { $year }
grants-fact-got = Fikk { $sum }
grants-fact-got-nothing = Fikk avslag
grants-band = { $from }–{ $to } år
grants-band-up = { $from } år og eldre
grants-band-all = Alle
grants-save-and-go-on = Lagre og gå videre
grants-save-and-close = Lagre og lukk
grants-back = Tilbake

## Budget
grants-costs = Utgifter
grants-incomes = Inntekter
grants-line = Post
grants-line-name = Navn på linje { $number }
grants-year-kr = { $year }, kr
grants-you-apply-for = Dere søker kommunen om
grants-sum = Sum
grants-sum-costs = Sum utgifter
grants-sum-incomes = Sum inntekter
grants-add-cost = Legg til utgift
grants-add-income = Legg til inntekt
grants-add-up = Regn på nytt
grants-remove = Fjern
grants-does-it-add-up = Går budsjettet opp?
grants-without = { $count ->
    [one] uten linje { $lines }
   *[other] uten linje { $lines }
}
grants-balance-empty = Fyll inn tallene, så regner vi.
grants-balance-unread = Noen tall kan ikke leses. Rett dem, så regner vi på nytt.
grants-balance-even = Budsjettet går opp.
grants-balance-more-income = Inntektene er { $sum } høyere enn utgiftene.
grants-balance-more-cost = Utgiftene er { $sum } høyere enn inntektene.
grants-budget-sums = Utgifter { $costs }, inntekter { $incomes }

## Attachments
grants-attachments = Vedlegg
grants-attach = Legg ved
grants-choose-file = Velg en fil
grants-file-hint = PDF, Word, Excel, OpenDocument, bilde eller tekst. Høyst 10 MB.
grants-file-size = { $kb } kB
grants-is-from-shelf = fra dokumentene deres
grants-from-shelf = Bruk { $document } { $year } fra dokumentene deres
grants-comes-later = Vi sender det innen { $day }
grants-not-later = Angre
grants-will-come = Kommer senere
grants-done-attached = Vedlegget er lagt til.
grants-done-removed = Vedlegget er fjernet.
grants-done-no-file = Ingen fil ble valgt.

## What is wrong
grants-error-empty = Svar på «{ $question }»
grants-error-tick = Bekreft «{ $question }»
grants-error-file = Legg ved «{ $question }»
grants-error-number = Skriv et helt tall på «{ $question }»
grants-error-kroner = Skriv et helt beløp i kroner, for eksempel 18 000
grants-error-kroner-line = Skriv et helt beløp, for eksempel 18 000
grants-error-kroner-named = Linje { $number }, { $line }: skriv et helt beløp, for eksempel 18 000
grants-error-line-words = Skriv hva beløpet gjelder
grants-error-no-costs = Skriv minst én utgift
grants-error-applied = Skriv hvor mye dere søker om, i hele kroner
grants-error-ceiling = Dere kan søke om høyst { $most }
grants-error-share = Dere kan søke om høyst { $percent } prosent av utgiftene, det er { $most }
grants-error-more-income = Inntektene er { $sum } høyere enn utgiftene. De skal være like.
grants-error-more-cost = Utgiftene er { $sum } høyere enn inntektene. De skal være like.
grants-error-long = Svaret på «{ $question }» er for langt
grants-error-no-members = Medlemstallene for i fjor mangler. Legg dem inn under Medlemstall først.

## Looking over and sending
grants-change = Endre
grants-not-answered = Ikke besvart
grants-changed-new = Nytt siden forrige søknad.
grants-changed = Endret siden forrige søknad.
grants-changed-from = Endret siden forrige søknad. Da sto det: { $before }
grants-all-there = Alt er fylt ut. Les gjennom før du sender.
grants-missing = { $count ->
    [one] Én ting mangler før dere kan sende
   *[other] { $count } ting mangler før dere kan sende
}
grants-apply-for-sum = Dere søker om { $sum }.
grants-signature-note = Søknaden gjelder en gruppe. Leder eller kasserer i foreningen får beskjed og signerer før kommunen får den.
grants-send = Send søknaden
grants-send-again = Send på nytt
grants-send-note = Kvitteringen går til deg og til foreningens e-post. Dere kan endre søknaden til fristen går ut, så lenge ingen har begynt å behandle den.
grants-send-note-rolling = Kvitteringen går til deg og til foreningens e-post. Dere kan endre søknaden så lenge ingen har begynt å behandle den.
grants-receipt = Søknaden er sendt
grants-receipt-lead = Saksnummeret er { $number }. Kvittering er sendt på e-post.

## Where it stands
grants-told-draft = Ikke sendt ennå
grants-told-unsigned = Venter på signatur fra foreningen
grants-told-sent = Sendt
grants-told-lacking = Noe mangler
grants-told-handling = Under behandling
grants-told-answered = Besvart
grants-told-withdrawn = Trukket
grants-told-lapsed = Aldri sendt
grants-outcome-granted = Innvilget
grants-outcome-partly = Delvis innvilget
grants-outcome-refused = Avslag
grants-outcome-dismissed = Avvist
grants-expect-answer = Dere får svar innen { $day }.
grants-sign = Signer for foreningen
grants-sign-lead = { $group } har skrevet søknaden. Når du signerer, sendes den til kommunen på vegne av foreningen.
grants-sign-do = Signer og send
grants-lacking-until = Rett søknaden innen { $day }
grants-lacking-lead = Kommunen mangler noe. Se hva det gjelder under «Dette har skjedd». Rett det og send på nytt.
grants-mend-it = Rett søknaden
grants-question = Spørsmål fra kommunen
grants-question-until = Spørsmål fra kommunen, svar innen { $day }
grants-your-answer = Svaret deres
grants-answer = Send svaret
grants-decision = Vedtaket
grants-conditions = Vilkår
grants-complain-by = Klagefrist
grants-years = Fordelt på år
grants-read-letter = Les brevet
grants-letter-hash = Brevet er lagret slik det ble sendt. Kontrollsum:
grants-papers-until = Vedlegg som skal komme innen { $day }
grants-what-was-sent = Dette har dere sendt
grants-you-can = Dere kan
grants-unsent = Dere har endringer som ikke er sendt.
grants-change-it = Endre søknaden
grants-withdraw = Trekk søknaden
grants-withdraw-sure = Vil du trekke søknaden?
grants-withdraw-lead = Søknaden blir ikke behandlet. Den blir liggende, og dere kan fortsatt lese den.
grants-withdraw-why = Hvorfor? (valgfritt)
grants-withdraw-do = Trekk søknaden
grants-withdraw-not = Behold søknaden
grants-history = Dette har skjedd
grants-event-began = Søknaden ble påbegynt
grants-event-sent = Søknaden ble sendt
grants-event-sent-again = Søknaden ble endret og sendt på nytt
grants-event-countersigned = Foreningen signerte
grants-event-withdrawn = Søknaden ble trukket
grants-event-taken = Saksbehandler begynte på saken
grants-event-lacking = Kommunen ba om noe som mangler
grants-event-recommended = Innstilling
grants-event-decided = Avgjort
grants-event-undone = Avgjørelsen ble angret
grants-event-notified = Svaret ble sendt
grants-event-lapsed = Fristen gikk ut før søknaden ble sendt
grants-event-paper = Vedlegg kom
grants-done-signed = Søknaden er signert og sendt.
grants-done-answered = Svaret er sendt.
grants-done-no-answer = Skriv et svar før du sender.
grants-done-withdrawn = Søknaden er trukket.

## Mine
grants-mine = Tilskudd
grants-my-page = Min side
grants-tabs = Foreningens sider
grants-applications = Søknader
grants-none-yet = Dere har ikke søkt om noe ennå.
grants-see-calls = Se hva dere kan søke om
grants-can-apply = Dette kan dere søke om
grants-applied-for = søkt { $sum }
grants-got = fikk { $sum }
grants-all-mine = Alle søknadene

## Awards
grants-awards = Dette har foreningene fått
grants-awards-lead = Tilskudd kommunen har gitt, år for år. Lista kommer når svarene er sendt.
grants-awards-none = Ingen tildelinger er sendt ut ennå.
grants-awards-total = { $count ->
    [one] Én tildeling, { $sum } i alt.
   *[other] { $count } tildelinger, { $sum } i alt.
}
grants-awards-unlisted = { $count ->
    [one] I tillegg kommer én tildeling på { $sum } til en person eller gruppe som ikke står på lista.
   *[other] I tillegg kommer { $count } tildelinger på { $sum } til personer og grupper som ikke står på lista.
}
grants-awards-csv = Last ned som regneark (CSV)
grants-awards-file = tildelinger
grants-column-year = År
grants-column-association = Forening
grants-column-scheme = Ordning
grants-column-title = Søknad
grants-column-applied = Søkt
grants-column-amount = Fått
grants-column-date = Dato
grants-awards-json = Last ned som 360Giving (JSON)
grants-awards-choose = Velg hva du vil se
grants-awards-any = Alle
grants-awards-show = Vis
grants-awards-elsewhere = Uten område eller tema
grants-column-number = Organisasjonsnummer
grants-column-district = Område
grants-column-theme = Tema
grants-indicator-granted = Tilskudd gitt
grants-indicator-granted-how = Summen av tilskudd som er gitt og meldt i perioden, fra vedtakene.
grants-indicator-awards = Antall tilskudd gitt
grants-indicator-awards-how = Antall tilskudd som er gitt og meldt i perioden, fra vedtakene.

## Tasks
grants-task-draft = Send søknaden om { $round }
grants-task-countersign = Signer søknaden fra { $group }
grants-task-lacking = Rett søknad { $number }
grants-task-question = Svar på spørsmål om søknad { $number }
grants-task-sent = Søknad om tilskudd { $number }
grants-task-answered = Svar i tilskuddssak { $number }
grants-task-closed = Søknadsfristen er ute: { $round }

## Letters
grants-letter-receipt = Vi har fått søknaden { $number }
grants-letter-receipt-body = Søknaden om { $round } er kommet fram. Dere får svar innen { $answer }.
grants-letter-receipt-body-rolling = Søknaden om { $round } er kommet fram.
grants-letter-receipt-change = Dere kan endre den til fristen går ut, så lenge ingen har begynt å behandle den.
grants-letter-receipt-change-rolling = Dere kan endre den så lenge ingen har begynt å behandle den.
grants-letter-question = Spørsmål om søknaden deres: { $round }
grants-letter-question-body = Vi trenger svar innen { $due }:
grants-letter-lacking = Noe mangler i søknaden deres: { $round }
grants-letter-lacking-body = Rett dette og send på nytt innen { $due }. Ellers kan søknaden bli avvist eller avslått.
grants-letter-draft = Husk å sende søknaden: { $round }
grants-letter-draft-body = Dere har begynt på en søknad som ikke er sendt. Fristen er { $due } kl. 23.59.
grants-letter-decision = Svar på søknad { $number }
grants-letter-decision-body = Søknaden om { $round } er avgjort. Brevet ligger i Samspill.
grants-letter-outcome-granted = Dere får { $amount }.
grants-letter-outcome-partly = Dere får { $amount }. Dere søkte om { $applied }.
grants-letter-outcome-refused = Dere får avslag på søknaden.
grants-letter-outcome-dismissed = Søknaden er avvist. Det vil si at den ikke er behandlet.
grants-letter-body-decided = Avgjort av { $body }, sak { $case }.
grants-letter-report = Send rapport innen { $day }.
grants-letter-years = Tilskuddet gjelder flere år. { $years }.
grants-letter-complain = Dere kan klage. Klagen må være sendt innen { $day } (forvaltningsloven §§ 28 og 29). Send den til kommunen, og skriv hva dere vil ha endret og hvorfor. Vi hjelper gjerne.
grants-letter-access = Dere har rett til å se dokumentene i saken (forvaltningsloven §§ 18 og 19).
grants-letter-no-complaint = Avgjørelsen er ikke et enkeltvedtak, og det er ingen klagerett.
grants-letter-contact = Spørsmål? Ta kontakt: { $reach }.
grants-letter-see = Åpne i Samspill
grants-letter-why = Du får e-posten fordi du eller foreningen har søkt om tilskudd.
grants-kept-by-law = Søknader om tilskudd som er sendt

## What was done
deed-grants-apply = Skrev i en søknad om tilskudd
deed-grants-see = Så en søknad om tilskudd
deed-grants-see-own = Så sine egne søknader om tilskudd
deed-grants-countersign = Signerte en søknad om tilskudd
deed-grants-read = Så tilskuddssaker
deed-grants-handle = Behandlet en søknad om tilskudd
deed-grants-open-file = Åpnet et vedlegg i en tilskuddssak
deed-grants-enter = Førte inn en søknad om tilskudd
deed-grants-decide = Avgjorde en søknad om tilskudd
deed-grants-notify = Sendte svar på en søknad om tilskudd
deed-grants-arrange = Endret en tilskuddsordning
deed-grants-tend = Ryddet i søknader om tilskudd
deed-grants-fill-demo = Fylte inn tilskudd i demonstrasjonen

## Circles of associations
grants-circle-open = Har en tilskuddssøknad som venter på svar
grants-circle-any = En hvilken som helst ordning
