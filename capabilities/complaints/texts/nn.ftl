complaint-name = Klage
complaint-all = Klager
complaint-none = Ingen har klaga.
complaint-task = Klage { $number } er komen
complaint-tasks = Klager
complaint-column-who = Kven klagar
complaint-column-state = Kvar saka står
complaint-column-day = Kom
complaint-state-late = Kom etter fristen
complaint-state-received = Hos dei som vedtok
complaint-state-forwarded = Hos klageorganet
complaint-state-changed = Vedtaket er endra
complaint-state-upheld = Vedtaket står
complaint-state-won = Klaga fekk medhald
complaint-state-dismissed = Avvist
complaint-state-withdrawn = Trekt

# For den som klagar.
complaint-by = Siste dag å klage er { $day }.
complaint-is-late = Etter fristen
complaint-late-lead = Fristen er gått ut. Du kan klage likevel. Skriv kvifor klaga kjem seint. Vi avgjer først om vi kan behandle ho.
complaint-lead = Skriv kva de vil ha endra, og kvifor. Andre enn dei som gjorde vedtaket, ser på saka på nytt. Er dei ikkje samde, sender dei klaga til eit klageorgan.
complaint-text = Kva de klagar på
complaint-text-hint = Skriv så langt du treng. Du kan leggje til meir seinare.
complaint-help = Eg vil ha hjelp til å skrive klaga
complaint-help-hint = Då blir klaga rekna som send i dag, og vi tek kontakt.
complaint-send = Send klaga
complaint-paper-too = Du kan òg klage på papir. Ta kontakt om du vil ha hjelp: { $reach }.
complaint-sent = Klage { $number } vart send { $day }
complaint-late-wait = Klaga kom etter fristen. Vi avgjer først om vi kan behandle ho.
complaint-help-comes = Vi tek kontakt for å hjelpe. Du kan òg ringje eller skrive: { $reach }.
complaint-view = Kva dei som vedtok, meiner
complaint-letters = Brev i saka
complaint-more = Legg til meir
complaint-more-words = Det du vil leggje til
complaint-more-do = Legg til
complaint-withdraw = Trekk klaga
complaint-history = Kva som har hendt
complaint-event-received = Klaga kom
complaint-event-added = Meir vart lagt til
complaint-event-withdrawn = Klaga vart trekt
complaint-event-admitted = Klaga blir behandla sjølv om ho kom seint
complaint-event-dismissed = Klaga vart avvist
complaint-event-forwarded = Klaga vart send til klageorganet
complaint-event-changed = Vedtaket vart endra
complaint-event-upheld = Klageorganet lét vedtaket stå
complaint-event-won = Klageorganet endra vedtaket
complaint-done-sent = Klaga er send
complaint-done-added = Det er lagt til
complaint-done-nothing = Du skreiv ikkje noko, så ingenting vart lagt til
complaint-done-withdrawn = Klaga er trekt
complaint-error-text = Skriv kva klaga gjeld, eller be om hjelp
complaint-kept-by-law = Klager er ein del av sakene til kommunen og blir tekne vare på etter arkivlova.

# For saksbehandlarar.
complaint-enter = Før inn ei klage
complaint-enter-lead = Siste dag å klage er { $day }. Det er dagen klaga vart send eller levert, som tel.
complaint-way = Korleis kom ho
complaint-way-page = Send på nett
complaint-way-paper = På papir
complaint-way-phone = På telefon
complaint-way-talk = I samtale
complaint-received-on = Send eller levert
complaint-received-hint = Poststempla dag, eller dagen ho vart levert.
complaint-text-entered = Kva klaga seier
complaint-help-entered = Den som klagar, vil ha hjelp til å skrive
complaint-enter-do = Før inn
complaint-done-entered = Klaga er ført inn
complaint-error-day = Skriv dagen klaga vart send eller levert. Han kan ikkje vere fram i tid.
complaint-error-way = Vel korleis klaga kom
complaint-error-needed = Fyll ut dette
complaint-error-too-old = Det er gått meir enn eit år sidan vedtaket. Då kan klaga ikkje behandlast (forvaltningsloven § 31).
complaint-error-same-sum = Det er den summen som står i vedtaket. Skriv ein ny sum, eller lat vedtaket stå.
complaint-error-money = Sei kvar pengane kjem frå. Det må vere nok igjen av potten, eller stå kva post dei blir tekne av.
complaint-what = Klaga
complaint-wants-help = Vil ha hjelp til å skrive klaga
complaint-of = Vedtaket det blir klaga på
complaint-application = Søknad
complaint-applied = Søkt
complaint-got = Vedteke
complaint-reasons = Grunngiving
complaint-admitted = Kvifor ho blir behandla sjølv om ho kom seint
complaint-answer = Svaret
complaint-barred = Du var med på vedtaket. Kommunen sin eigen regel er at andre behandlar klaga.
complaint-late = Klaga kom etter fristen
complaint-late-law = Ho kan behandlast når den som klagar, ikkje kan lastast for at ho kom seint, eller når særlege grunnar talar for det. Ikkje når det er gått meir enn eit år sidan vedtaket (forvaltningsloven § 31).
complaint-late-why = Grunngiving
complaint-admit = Behandle ho likevel
complaint-dismiss = Avvis ho
complaint-change = Endre vedtaket
complaint-left = Igjen av potten: { $sum }.
complaint-nobody-else = Ingen andre får summen sin endra.
complaint-formula = Runden er delt med ein nøkkel. Han blir ikkje køyrd på nytt.
complaint-new-sum = Ny sum i alt
complaint-new-sum-hint = Heile summen søkjaren skal ha, ikkje berre det som kjem i tillegg.
complaint-money-where = Kvar kjem pengane frå? (når summen aukar)
complaint-money-pot = Det som er igjen av potten.
complaint-money-other = Ein annan post i budsjettet.
complaint-money-words = Kva post (når det er ein annan)
complaint-money = Kvar pengane kjem frå
complaint-reasons-to = Grunngiving til den som klagar
complaint-change-do = Endre vedtaket og send brev
complaint-forward = Lat vedtaket stå og send klaga vidare
complaint-appeal-body = Klageorgan
complaint-appeal-body-hint = Til dømes «Klagenemnda» eller «Kommunestyret».
complaint-view-write = Synet dykkar på klaga
complaint-view-hint = Den som klagar, får dette i brev.
complaint-forward-do = Send vidare
complaint-answer-enter = Før inn svaret frå klageorganet
complaint-answer-which = Kva klageorganet kom til
complaint-answer-upheld = Vedtaket står
complaint-answer-won = Vedtaket er endra
complaint-case-number = Saksnummer hos klageorganet
complaint-answer-do = Før inn svaret og send brev
complaint-hidden = { $count ->
    [one] Éi klage blir ikkje vist, fordi du trer til side.
   *[other] { $count } klager blir ikkje viste, fordi du trer til side.
}
complaint-others = Andre behandlar klaga
complaint-others-lead = Dei som var med på vedtaket, behandlar ikkje klaga. Her er det kommunen sin eigen regel. I klageorganet følgjer det av kommunelova §§ 11-10 og 13-3. Desse var med:
complaint-pack = Alt i saka som éi fil
complaint-pack-appeal = Til klageorganet
complaint-pack-auditor = Til revisor
complaint-pack-journalist = Til journalist
complaint-pack-note = Filer med personopplysningar er merkte. I fila til journalist er dei utelatne. Les gjennom ho før du gir ho frå deg.
complaint-pack-who = Vel kven fila er til
complaint-pack-lead = Fila har vedtaket, det som vart lagt til grunn, og kva som hende etterpå. Ho kan takast ut av kvar sak, òg når ingen har klaga.
complaint-pack-whole = Alt, med namn. Filer med personopplysningar er merkte i lista filer.txt.
complaint-pack-open = Utan namn, svar, brev, vedlegg og logg. Les gjennom fila før du gir ho frå deg.
complaint-pack-not-yet = Kan takast ut når søkjaren har fått vite kva som er vedteke.
complaint-pack-withheld = Tilskotet er halde utanfor den offentlege lista, med grunngiving. Då kan det ikkje takast ut noka fil til journalist.
complaint-pack-holds = Kva fila har
complaint-pack-holds-what =
    Vedtak, røysting og klager.
    Søknaden slik han vart send, kvar gong, og retta tal.
    Orda i retningslinjene og skjemaet som saka er bunden til, og når kvar versjon kom.
    Fordelingsnøkkelen og dei eigne tala til søkjaren, når runden er delt med ein nøkkel.
    Poeng, og det eit råd har tilrådd og kvifor det vart avgjort annleis.
    Kven som sa kva om tilknyting, og kven som går til side.
    Brev, når dei vart varsla og opna.
    Utbetalingar, endringar, tilbakebetaling og rapportar.
    Kvart steg i saka med dokumenta, slik eit arkiv får det.
    Loggen, og SHA-256 av kvar fil.
complaint-pack-recorded = At du tek ut ei fil, og kven ho er til, blir skrive i loggen.
complaint-done-admitted = Klaga blir behandla
complaint-done-dismissed = Klaga er avvist, og brevet er sendt
complaint-done-changed = Vedtaket er endra, og brevet er sendt
complaint-done-forwarded = Klaga er send vidare
complaint-done-answered = Svaret er ført inn, og brevet er sendt

# Brev.
complaint-letter-receipt = Vi har fått klage { $number }
complaint-letter-receipt-body = Klaga er komen fram. Andre enn dei som gjorde vedtaket, ser på saka. Du kan leggje til meir så lenge ho ikkje er avgjord.
complaint-letter-receipt-late = Klaga kom etter fristen. Vi avgjer først om vi kan behandle ho.
complaint-letter-about = Vi viser til klage { $number }, som kom { $day }. Ho gjeld vedtaket om søknad { $application }: { $title }.
complaint-letter-answer = Svar på klage { $number }
complaint-letter-answer-body = Klaga er avgjord. Brevet ligg i Samspill.
complaint-letter-forwarded = Klage { $number } er send til { $body }
complaint-letter-forwarded-body = Dei som gjorde vedtaket, har sett på saka på nytt og lèt det stå. Klaga er send til { $body }, som avgjer ho.
complaint-letter-forwarded-add = Har de noko å seie til dette, kan de skrive det i saka.
complaint-letter-dismissed = Klaga er avvist. Det vil seie at ho ikkje er behandla.
complaint-letter-dismissed-why = Siste dag å klage var { $day }. Vi har vurdert om klaga kan behandlast likevel (forvaltningsloven § 31).
complaint-letter-upheld = Klaga førte ikkje fram. Vedtaket står.
complaint-letter-changed = Vedtaket er endra. De får { $new } i alt. Før var summen { $old }.
complaint-letter-by = Avgjort av { $body }, sak { $case }.
complaint-letter-by-first = Vedtaket er endra av kommunen sjølv, av andre enn dei som gjorde det (forvaltningsloven § 33).
complaint-letter-nobody-else = Ingen andre søkjarar har fått summen sin endra.
complaint-letter-formula = Runden vart delt med ein fordelingsnøkkel. Han er ikkje køyrd på nytt.
complaint-letter-final = Avgjerda er endeleg og kan ikkje påklagast vidare (forvaltningsloven § 28).

deed-complaints-complain = Klaga på eit vedtak om tilskot
deed-complaints-read = Såg ei klage
deed-complaints-enter = Førte inn ei klage
deed-complaints-treat = Behandla ei klage
deed-complaints-answer = Førte inn svaret frå klageorganet
deed-complaints-pack = Tok ut alt i ei tilskotssak
deed-complaints-archive = Gav eit steg i ei tilskotssak til arkivet
deed-complaints-fill-demo = Fylte inn klager i demonstrasjonen
complaint-files = Vedlegg
complaint-file = Legg ved ei fil (valfritt)
complaint-file-hint = Bilete, brev eller rekneskap, opptil 10 MB. Vedlegg følgjer saka og kan ikkje takast ut igjen.
complaint-attach = Legg ved
complaint-done-attached = Vedlegget er lagt til.
complaint-event-attached = Eit vedlegg kom

# Steg i ei sak, slik arkivet får dei.
complaint-archive-sent = Søknad
complaint-archive-question = Spørsmål til søkjaren
complaint-archive-answer = Svar frå søkjaren
complaint-archive-advice = Innstilling frå råd
complaint-archive-decision = Vedtak
complaint-archive-letter = Brev
complaint-archive-complaint = Klage
complaint-archive-report = Rapport
complaint-archive-change = Ønske om å endre tilskotet
complaint-archive-change-answer = Svar på ønske om endring
complaint-archive-amount = Sum
complaint-archive-case = Saksnummer
complaint-archive-met = Møtedato
complaint-archive-vote = Røysting
complaint-archive-report-on = Ny frist for rapport
complaint-archive-payment = Utbetaling
complaint-archive-claim = Krav om tilbakebetaling
complaint-archive-claim-settled = Oppgjer av krav
complaint-archive-end = Tilskotet er avslutta
complaint-archive-paid-on = Betalt
complaint-archive-due = Frist
complaint-archive-repaid = Betalt tilbake
complaint-archive-run = Utbetalingskøyring
complaint-archive-minutes = Møtebok frå { $body }
complaint-archive-round = Tilskotsrunde: { $round }
complaint-archive-case-paper = Saksframlegg
complaint-archive-meeting = Møtebok
complaint-archive-reference = Betalingsreferanse
complaint-archive-account = Konto
