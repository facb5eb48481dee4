# Grants: what can be applied for, applying, and what becomes of it.

## Calls
grants-calls = Søk tilskot
grants-calls-lead = Pengar frå kommunen til det frivillige gjer. Her ser du kva de kan søkje om no, og når fristane er.
grants-open = Ope no
grants-none-open = Ingen ordningar har open søknadsfrist akkurat no.
grants-any-time = Søk når som helst
grants-coming = Opnar snart
grants-closed-lately = Nyleg stengt
grants-others-decide = Pengar andre fordeler
grants-money-to-give = { $sum } å fordele
grants-keep-up = Følg med
grants-calendar = Fristar i kalenderen din
grants-feed = Nye utlysingar som feed (Atom)
grants-closes = Frist { $closes } kl. 23.59
grants-closed = Fristen gjekk ut { $closes }
grants-opens = Opnar { $opens }
grants-opens-and-closes = Opnar { $opens }, frist { $closes } kl. 23.59
grants-rolling = Ingen frist
grants-calendar-opens = Opnar: { $round }
grants-calendar-closes = Frist kl. 23.59: { $round }

## One call
grants-who = Kven kan søkje?
grants-takes-groups = Grupper utan organisasjonsnummer kan òg søkje. Ein person svarar for gruppa.
grants-takes-persons = Einskildpersonar kan òg søkje.
grants-may-apply = { $name } oppfyller krava
grants-may-not-yet = { $name } manglar noko
grants-what-asked = Kva blir de spurde om?
grants-minutes = { $count ->
    [one] Det tek om lag eitt minutt. Alt blir lagra undervegs.
   *[other] Det tek om lag { $count } minutt. Alt blir lagra undervegs.
}
grants-look-over = Sjå over og send
grants-have-ready = Ha dette klart
grants-ready-from = { $what }, når de søkjer om { $sum } eller meir
grants-ready-optional = { $what } (valfritt)
grants-limits = Grenser
grants-limit-ceiling = De kan søkje om høgst { $most }.
grants-limit-share = Tilskotet dekkjer høgst { $percent } prosent av utgiftene.
grants-limit-balance = Inntekter og utgifter i budsjettet skal vere like store.
grants-not-supported = Dette får de ikkje støtte til
grants-how-decided = Slik blir søknadene avgjorde
grants-officer-decides = Kommunedirektøren ved saksbehandlar avgjer.
grants-officer-decides-up-to = Saksbehandlar avgjer beløp opp til { $limit }. Over det avgjer { $body }.
grants-body-decides = { $body } avgjer.
grants-recommended-by = { $body } gir råd først.
grants-is-decision = Avgjerda er eit einskildvedtak, og de kan klage på henne.
grants-is-no-decision = Avgjerda er ikkje eit einskildvedtak, og det er ingen klagerett.
grants-guidelines = Retningslinjer versjon { $number }, gjeld frå { $from }.
grants-pot = Å fordele
grants-bound = Av dette er { $sum } alt gitt i tilskot over fleire år.
grants-answer-by = Svar innan
grants-papers-by = Vedlegg innan
grants-report-by = Rapport innan
grants-begin = Byrja på søknaden
grants-begin-note = De kan lukke sida og halde fram ein annan dag.

## Rules
grants-rule-in-register = Foreininga er aktiv i registeret til kommunen
grants-rule-voluntary = Foreininga står i Frivilligheitsregisteret
grants-rule-confirmed = Foreininga har stadfesta opplysningane sine
grants-rule-member-numbers = Foreininga har meldt medlemstal for { $year }
grants-rule-members = { $count ->
    [one] Minst éin medlem { $ages }
   *[other] Minst { $count } medlemmer { $ages }
}
grants-rule-document = { $document } for { $year } ligg i dokumenta til foreininga
grants-rule-account = Foreininga har eit stadfesta kontonummer
grants-rule-no-missing-report = Foreininga har levert alle rapportar om tidlegare tilskot
grants-lacks-in-register = Foreininga er ikkje aktiv i Einingsregisteret. Ordne det hos Brønnøysundregistera først.
grants-lacks-voluntary = De står ikkje i Frivilligheitsregisteret. Meld dykk inn hos Brønnøysundregistera, så ser vi det neste morgon.
grants-lacks-confirmed = De har ikkje stadfesta opplysningane dykkar for i år. Stadfest dei no.
grants-lacks-member-numbers = Medlemstala for { $year } manglar. Legg dei inn no.
grants-lacks-members = { $count ->
    [one] Det må vere minst éin medlem { $ages }. Sjå over medlemstala.
   *[other] Det må vere minst { $count } medlemmer { $ages }. Sjå over medlemstala.
}
grants-lacks-document = { $document } for { $year } manglar. Legg dokumentet i hylla.
grants-lacks-account = De har ikkje noko stadfesta kontonummer. Legg det inn no.
grants-lacks-no-missing-report = Ein rapport om eit tidlegare tilskot manglar. Lever han, så kan de søkje.
grants-ages = mellom { $from } og { $to } år
grants-ages-to = til og med { $to } år
grants-ages-from = frå { $from } år
grants-document-statutes = Vedtekter
grants-document-yearly_report = Årsmelding
grants-document-accounts = Årsrekneskap
grants-document-minutes = Protokoll frå årsmøtet
grants-document-audit = Revisjonsmelding
grants-document-other = Anna dokument

## Beginning
grants-begin-heading = Søknad: { $round }
grants-who-applies = Kven søkjer?
grants-as-group = Ei gruppe utan organisasjonsnummer
grants-as-person = Eg søkjer sjølv, som privatperson
grants-fulfils = Oppfyller krava
grants-lacks-something = Manglar noko før de kan sende
grants-before-sending = { $name } må ordne dette før de kan sende
grants-group = Namn på gruppa (valfritt)
grants-group-hint = Fyll ut når ei gruppe i foreininga, eller ei gruppe utan organisasjonsnummer, søkjer. Leiar eller kasserar i foreininga signerer då til slutt.
grants-from-last-year = Start frå førre søknad
grants-from-last-year-hint = Det de skreiv sist, blir fylt inn. De ser over og rettar.
grants-nobody-to-apply-for = Du kan ikkje søkje for noka foreining enno. Be leiaren om tilgang, eller meld at du sit i styret.
grants-to-my-page = Til Mi side
grants-error-who = Vel kven som søkjer
grants-error-group = Skriv namnet på gruppa
grants-error-group-long = Skriv eit kortare namn, høgst 120 teikn

## Steps
grants-steps = Steg i søknaden
grants-step-done = Ferdig
grants-step-lacks = { $count ->
    [one] Éin ting må rettast
   *[other] { $count } ting må rettast
}
grants-title-wrong = Feil:
grants-saved = Lagra { $time }. Du kan lukke sida og halde fram ein annan dag.
grants-saves-itself = Det du skriv, blir lagra av seg sjølv.
grants-others-write = { $count ->
    [one] { $names } skriv òg no.
   *[other] { $names } skriv òg no.
}
grants-somebody = Nokon andre
grants-wrote-too = { $name } skreiv her { $time }, samstundes med deg
grants-keep-theirs = Ta vare på det som står her
grants-else-yours = Lèt du ruta stå tom, blir ditt ståande når du lagrar.
grants-error-clash = To har skrive her samstundes. Vel kva som skal stå.
grants-autosave-clash = To har skrive i det same feltet. Trykk «Lagre og gå vidare» for å velje kva som skal stå.
grants-staff-writes = Du skriv på vegner av { $name }.
grants-is-copy = Svara er henta frå førre søknad. Sjå over dei, og rett det som er nytt.
grants-optional = { $question } (valfritt)
grants-asked-from = Krav når de søkjer om { $sum } eller meir.
grants-known = Dette veit vi frå før
grants-known-lead = Du slepp å fylle det inn. Er noko feil, rettar du det éin stad, så blir det rett overalt.
grants-mend = Rett noko av dette
grants-confirmed = Stadfesta
grants-fact-number = Organisasjons­nummer
grants-fact-board = Styre
grants-fact-board-words = { $count ->
    [0] { $chair }, leiar
    [one] { $chair }, leiar, og éin til
   *[other] { $chair }, leiar, og { $count } til
}
grants-fact-account = Konto
grants-fact-no-account = Ikkje lagd inn
grants-fact-members = Medlemmer
grants-fact-members-words = { $total }, av dei { $under } under 20 år. Melde { $on }
grants-fact-no-members = Ikkje melde enno
grants-fact-last = Sist, { $year }
grants-fact-got = Fekk { $sum }
grants-fact-got-nothing = Fekk avslag
grants-band = { $from }–{ $to } år
grants-band-up = { $from } år og eldre
grants-band-all = Alle
grants-save-and-go-on = Lagre og gå vidare
grants-save-and-close = Lagre og lukk
grants-back = Tilbake

## Budget
grants-costs = Utgifter
grants-incomes = Inntekter
grants-line = Post
grants-line-name = Namn på linje { $number }
grants-year-kr = { $year }, kr
grants-you-apply-for = De søkjer kommunen om
grants-sum = Sum
grants-sum-costs = Sum utgifter
grants-sum-incomes = Sum inntekter
grants-add-cost = Legg til utgift
grants-add-income = Legg til inntekt
grants-add-up = Rekn på nytt
grants-remove = Fjern
grants-does-it-add-up = Går budsjettet opp?
grants-without = { $count ->
    [one] utan linje { $lines }
   *[other] utan linje { $lines }
}
grants-balance-empty = Fyll inn tala, så reknar vi.
grants-balance-unread = Nokre tal kan ikkje lesast. Rett dei, så reknar vi på nytt.
grants-balance-even = Budsjettet går opp.
grants-balance-more-income = Inntektene er { $sum } høgare enn utgiftene.
grants-balance-more-cost = Utgiftene er { $sum } høgare enn inntektene.
grants-budget-sums = Utgifter { $costs }, inntekter { $incomes }

## Attachments
grants-attachments = Vedlegg
grants-attach = Legg ved
grants-choose-file = Vel ei fil
grants-file-hint = PDF, Word, Excel, OpenDocument, bilete eller tekst. Høgst 10 MB.
grants-file-size = { $kb } kB
grants-is-from-shelf = frå dokumenta dykkar
grants-from-shelf = Bruk { $document } { $year } frå dokumenta dykkar
grants-comes-later = Vi sender det innan { $day }
grants-not-later = Angre
grants-will-come = Kjem seinare
grants-done-attached = Vedlegget er lagt til.
grants-done-removed = Vedlegget er fjerna.
grants-done-no-file = Inga fil vart vald.

## What is wrong
grants-error-empty = Svar på «{ $question }»
grants-error-tick = Stadfest «{ $question }»
grants-error-file = Legg ved «{ $question }»
grants-error-number = Skriv eit heilt tal på «{ $question }»
grants-error-kroner = Skriv eit heilt beløp i kroner, til dømes 18 000
grants-error-kroner-line = Skriv eit heilt beløp, til dømes 18 000
grants-error-kroner-named = Linje { $number }, { $line }: skriv eit heilt beløp, til dømes 18 000
grants-error-line-words = Skriv kva beløpet gjeld
grants-error-no-costs = Skriv minst éi utgift
grants-error-applied = Skriv kor mykje de søkjer om, i heile kroner
grants-error-ceiling = De kan søkje om høgst { $most }
grants-error-share = De kan søkje om høgst { $percent } prosent av utgiftene, det er { $most }
grants-error-more-income = Inntektene er { $sum } høgare enn utgiftene. Dei skal vere like.
grants-error-more-cost = Utgiftene er { $sum } høgare enn inntektene. Dei skal vere like.
grants-error-long = Svaret på «{ $question }» er for langt
grants-error-no-members = Medlemstala for i fjor manglar. Legg dei inn under Medlemstal først.

## Looking over and sending
grants-change = Endre
grants-not-answered = Ikkje svara
grants-changed-new = Nytt sidan førre søknad.
grants-changed = Endra sidan førre søknad.
grants-changed-from = Endra sidan førre søknad. Da stod det: { $before }
grants-all-there = Alt er fylt ut. Les gjennom før du sender.
grants-missing = { $count ->
    [one] Éin ting manglar før de kan sende
   *[other] { $count } ting manglar før de kan sende
}
grants-apply-for-sum = De søkjer om { $sum }.
grants-signature-note = Søknaden gjeld ei gruppe. Leiar eller kasserar i foreininga får beskjed og signerer før kommunen får han.
grants-send = Send søknaden
grants-send-again = Send på nytt
grants-send-note = Kvitteringa går til deg og til e-posten til foreininga. De kan endre søknaden til fristen går ut, så lenge ingen har byrja å behandle han.
grants-send-note-rolling = Kvitteringa går til deg og til e-posten til foreininga. De kan endre søknaden så lenge ingen har byrja å behandle han.
grants-receipt = Søknaden er send
grants-receipt-lead = Saksnummeret er { $number }. Kvittering er send på e-post.

## Where it stands
grants-told-draft = Ikkje send enno
grants-told-unsigned = Ventar på signatur frå foreininga
grants-told-sent = Send
grants-told-lacking = Noko manglar
grants-told-handling = Under behandling
grants-told-answered = Svart på
grants-told-withdrawn = Trekt
grants-told-lapsed = Aldri send
grants-outcome-granted = Innvilga
grants-outcome-partly = Delvis innvilga
grants-outcome-refused = Avslag
grants-outcome-dismissed = Avvist
grants-expect-answer = De får svar innan { $day }.
grants-sign = Signer for foreininga
grants-sign-lead = { $group } har skrive søknaden. Når du signerer, blir han send til kommunen på vegner av foreininga.
grants-sign-do = Signer og send
grants-lacking-until = Rett søknaden innan { $day }
grants-lacking-lead = Kommunen manglar noko. Sjå kva det gjeld under «Dette har hendt». Rett det og send på nytt.
grants-mend-it = Rett søknaden
grants-question = Spørsmål frå kommunen
grants-question-until = Spørsmål frå kommunen, svar innan { $day }
grants-your-answer = Svaret dykkar
grants-answer = Send svaret
grants-decision = Vedtaket
grants-conditions = Vilkår
grants-complain-by = Klagefrist
grants-years = Fordelt på år
grants-read-letter = Les brevet
grants-letter-hash = Brevet er lagra slik det vart sendt. Kontrollsum:
grants-papers-until = Vedlegg som skal kome innan { $day }
grants-what-was-sent = Dette har de sendt
grants-you-can = De kan
grants-unsent = De har endringar som ikkje er sende.
grants-change-it = Endre søknaden
grants-withdraw = Trekk søknaden
grants-withdraw-sure = Vil du trekkje søknaden?
grants-withdraw-lead = Søknaden blir ikkje behandla. Han blir liggjande, og de kan framleis lese han.
grants-withdraw-why = Kvifor? (valfritt)
grants-withdraw-do = Trekk søknaden
grants-withdraw-not = Ta vare på søknaden
grants-history = Dette har hendt
grants-event-began = Søknaden vart påbyrja
grants-event-sent = Søknaden vart send
grants-event-sent-again = Søknaden vart endra og send på nytt
grants-event-countersigned = Foreininga signerte
grants-event-withdrawn = Søknaden vart trekt
grants-event-taken = Saksbehandlar byrja på saka
grants-event-lacking = Kommunen bad om noko som manglar
grants-event-recommended = Innstilling
grants-event-decided = Avgjord
grants-event-undone = Avgjerda vart angra
grants-event-notified = Svaret vart sendt
grants-event-lapsed = Fristen gjekk ut før søknaden vart send
grants-event-paper = Vedlegg kom
grants-done-signed = Søknaden er signert og send.
grants-done-answered = Svaret er sendt.
grants-done-no-answer = Skriv eit svar før du sender.
grants-done-withdrawn = Søknaden er trekt.

## Mine
grants-mine = Tilskot
grants-my-page = Mi side
grants-tabs = Sidene til foreininga
grants-applications = Søknader
grants-none-yet = De har ikkje søkt om noko enno.
grants-see-calls = Sjå kva de kan søkje om
grants-can-apply = Dette kan de søkje om
grants-applied-for = søkt { $sum }
grants-got = fekk { $sum }
grants-all-mine = Alle søknadene

## Awards
grants-awards = Dette har foreiningane fått
grants-awards-lead = Tilskot kommunen har gitt, år for år. Lista kjem når svara er sende.
grants-awards-none = Ingen tildelingar er sende ut enno.
grants-awards-total = { $count ->
    [one] Éi tildeling, { $sum } i alt.
   *[other] { $count } tildelingar, { $sum } i alt.
}
grants-awards-unlisted = { $count ->
    [one] I tillegg kjem éi tildeling på { $sum } til ein person eller ei gruppe som ikkje står på lista.
   *[other] I tillegg kjem { $count } tildelingar på { $sum } til personar og grupper som ikkje står på lista.
}
grants-awards-csv = Last ned som rekneark (CSV)
grants-awards-file = tildelingar
grants-column-year = År
grants-column-association = Foreining
grants-column-scheme = Ordning
grants-column-title = Søknad
grants-column-applied = Søkt
grants-column-amount = Fått
grants-column-date = Dato
grants-awards-json = Last ned som 360Giving (JSON)
grants-awards-choose = Vel kva du vil sjå
grants-awards-any = Alle
grants-awards-show = Vis
grants-awards-elsewhere = Utan område eller tema
grants-column-number = Organisasjonsnummer
grants-column-district = Område
grants-column-theme = Tema
grants-indicator-granted = Tilskot gjeve
grants-indicator-granted-how = Summen av tilskot som er gjeve og meldt i perioden, frå vedtaka.
grants-indicator-awards = Talet på tilskot gjeve
grants-indicator-awards-how = Talet på tilskot som er gjeve og meldt i perioden, frå vedtaka.

## Tasks
grants-task-draft = Send søknaden om { $round }
grants-task-countersign = Signer søknaden frå { $group }
grants-task-lacking = Rett søknad { $number }
grants-task-question = Svar på spørsmål om søknad { $number }
grants-task-sent = Søknad om tilskot { $number }
grants-task-answered = Svar i tilskotssak { $number }
grants-task-closed = Søknadsfristen er ute: { $round }

## Letters
grants-letter-receipt = Vi har fått søknaden { $number }
grants-letter-receipt-body = Søknaden om { $round } er komen fram. De får svar innan { $answer }.
grants-letter-receipt-body-rolling = Søknaden om { $round } er komen fram.
grants-letter-receipt-change = De kan endre han til fristen går ut, så lenge ingen har byrja å behandle han.
grants-letter-receipt-change-rolling = De kan endre han så lenge ingen har byrja å behandle han.
grants-letter-question = Spørsmål om søknaden dykkar: { $round }
grants-letter-question-body = Vi treng svar innan { $due }:
grants-letter-lacking = Noko manglar i søknaden dykkar: { $round }
grants-letter-lacking-body = Rett dette og send på nytt innan { $due }. Elles kan søknaden bli avvist eller avslått.
grants-letter-draft = Hugs å sende søknaden: { $round }
grants-letter-draft-body = De har byrja på ein søknad som ikkje er send. Fristen er { $due } kl. 23.59.
grants-letter-decision = Svar på søknad { $number }
grants-letter-decision-body = Søknaden om { $round } er avgjord. Brevet ligg i Samspill.
grants-letter-outcome-granted = De får { $amount }.
grants-letter-outcome-partly = De får { $amount }. De søkte om { $applied }.
grants-letter-outcome-refused = De får avslag på søknaden.
grants-letter-outcome-dismissed = Søknaden er avvist. Det vil seie at han ikkje er behandla.
grants-letter-body-decided = Avgjord av { $body }, sak { $case }.
grants-letter-report = Send rapport innan { $day }.
grants-letter-years = Tilskotet gjeld fleire år. { $years }.
grants-letter-complain = De kan klage. Klaga må vere send innan { $day } (forvaltningslova §§ 28 og 29). Send henne til kommunen, og skriv kva de vil ha endra og kvifor. Vi hjelper gjerne.
grants-letter-access = De har rett til å sjå dokumenta i saka (forvaltningslova §§ 18 og 19).
grants-letter-no-complaint = Avgjerda er ikkje eit einskildvedtak, og det er ingen klagerett.
grants-letter-contact = Spørsmål? Ta kontakt: { $reach }.
grants-letter-see = Opne i Samspill
grants-letter-why = Du får e-posten fordi du eller foreininga har søkt om tilskot.
grants-kept-by-law = Søknader om tilskot som er sende

## What was done
deed-grants-apply = Skreiv i ein søknad om tilskot
deed-grants-see = Såg ein søknad om tilskot
deed-grants-see-own = Såg sine eigne søknader om tilskot
deed-grants-countersign = Signerte ein søknad om tilskot
deed-grants-read = Såg tilskotssaker
deed-grants-handle = Behandla ein søknad om tilskot
deed-grants-open-file = Opna eit vedlegg i ei tilskotssak
deed-grants-enter = Førte inn ein søknad om tilskot
deed-grants-decide = Avgjorde ein søknad om tilskot
deed-grants-notify = Sende svar på ein søknad om tilskot
deed-grants-arrange = Endra ei tilskotsordning
deed-grants-tend = Rydda i søknader om tilskot
deed-grants-fill-demo = Fylte inn tilskot i demonstrasjonen

## Circles of associations
grants-circle-open = Har ein tilskotssøknad som ventar på svar
grants-circle-any = Kva ordning som helst
