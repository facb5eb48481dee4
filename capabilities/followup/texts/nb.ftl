# Words of all pages
followup-nav = Oppfølging
followup-save = Lagre
followup-remove = Fjern
followup-choose = Velg
followup-percent = { $number } %
followup-csv = Last ned som CSV
followup-xlsx = Last ned som regneark
followup-pdf = Last ned som PDF
followup-json = Hent som JSON
followup-contents = Innhold

# Figures
followup-figures = Tall
followup-figures-see = Se alle tall
followup-figures-lead = Tallene kommer rett fra registeret, tilskuddene og lokalene. Hvert tall har dato, antall og kilde.
followup-figures-none = Her er det ingen tall ennå.
followup-figures-empty = Uten verdi ennå
followup-figure = Tall
followup-figure-new = Nytt tall
followup-figure-edit = Endre hva tallet er
followup-figure-public = Vis tallet til alle
followup-small-cells = Tall om færre enn fem personer eller tildelinger vises ikke.
followup-hidden = Ikke vist
followup-on = Per { $day }.
followup-n = n = { $n }.
followup-n-none = n er ikke oppgitt.
followup-source = Kilde: { $source }.
followup-change-more = { $value } mer enn sist
followup-change-less = { $value } mindre enn sist
followup-change-none = Som sist
followup-before = Før: { $value }.
followup-part = Hva
followup-value = Verdi
followup-value-hint = Et tall, med høyst to desimaler, for eksempel 12,5.
followup-value-new = Legg inn en verdi
followup-value-save = Lagre verdien
followup-value-source = Kilde, hvis den er en annen (valgfritt)
followup-value-source-hint = Tomt betyr at kilden er den tallet vanligvis har.
followup-count = Antall (n)
followup-n-field = Antall bak tallet (valgfritt)
followup-n-hint = For eksempel hvor mange som svarte.
followup-day = Dag
followup-year = År
followup-how = Hvordan det er målt
followup-how-hint = En setning som en annen kan måle det samme etter.
followup-source-field = Kilde
followup-source-hint = For eksempel «innbyggerundersøkelsen».
followup-name-nb = Navn på bokmål
followup-name-nn = Navn på nynorsk (valgfritt)
followup-name-en = Navn på engelsk (valgfritt)
followup-unit = Måles i (valgfritt)
followup-unit-hint = For eksempel «prosent» eller «møter».
followup-direction = Hva er bra?
followup-direction-up = Mer er bedre.
followup-direction-down = Mindre er bedre.
followup-direction-keep = Det skal være som det er.
followup-baseline = Utgangspunkt (valgfritt)
followup-baseline-hint = Hva tallet var da arbeidet begynte.
followup-baseline-on = Dagen for utgangspunktet
followup-baseline-is = Utgangspunktet var { $value } den { $day }.
followup-target = Mål (valgfritt)
followup-target-on = Målet skal nås innen
followup-target-is = Målet er { $value } innen { $day }.
followup-target-there = Målet er nådd.
followup-target-way = { $way } av veien er gått.
followup-by-year = År for år
followup-ways = Del opp tallet
followup-no-values = Tallet har ingen verdier ennå.
followup-no-parts = Det er ingenting å dele opp, eller for få til at delene kan vises.

# Figures beside goals
followup-beside = Tall ved mål og tiltak
followup-beside-none = Ingen tall står ved mål eller tiltak ennå.
followup-beside-add = Sett et tall ved et mål eller tiltak
followup-beside-save = Sett tallet her
followup-subject = Mål eller tiltak

# Evidence
followup-evidence = Dette viser at tiltaket virker
followup-evidence-none = Ingenting er lagt til ennå. Finn et tilskudd, en forening eller timer, eller skriv selv.
followup-evidence-public = Vis det til alle
followup-not-public = vises ikke utenfor kommunen
followup-find = Finn noe som finnes her
followup-find-do = Finn
followup-found-none = Vi fant ingenting. Prøv et annet ord.
followup-kind = Hva slags
followup-words-find = Ord å lete etter (valgfritt)
followup-tie = Legg til
followup-tie-rule = Tell dette for tiltaket
followup-rule-choice = Velg hva som skal telles
followup-rule-told = { $count ->
    [one] { $name }: { $value } i perioden { $period }. n = { $count }.
   *[other] { $name }: { $value } i perioden { $period }. n = { $count }.
}
followup-write = Skriv selv
followup-words = Hva det er
followup-words-hint = For eksempel «Dialogmøte med idrettsrådet».
followup-link = Adresse (valgfritt)
followup-link-hint = En nettadresse som begynner med https://.
followup-on-field = Dag (valgfritt)
followup-sort-thing = Noe herfra
followup-sort-rule = Telling
followup-sort-document = Dokument
followup-sort-meeting = Møte
followup-sort-link = Lenke
followup-part-years = { $name } ({ $years })
followup-part-heading = Tiltak dere er med på
followup-part-lead = Dette tjente tilskuddet eller timene i kommunens planer.

# Rounds and answers
followup-answer = Hvordan går det med tiltakene?
followup-answer-lead = Du svarer som { $role } for { $name }. Det du sa sist, er fylt inn.
followup-answer-by = Svar innen { $day }.
followup-answer-late = Fristen var { $day }. Du kan fortsatt svare.
followup-answer-none = Du har ingen tiltak å svare på.
followup-answer-was = { $status }, { $progress } %
followup-answered-on = Besvart { $day }
followup-last-answer = Sist: { $status }, { $progress } % ({ $day }).
followup-answers = Svar
followup-answers-none = Ingen har svart ennå.
followup-due = Frist for tiltaket: { $day }.
followup-due-field = Siste dag for svar
followup-status = Status
followup-progress = Hvor langt det er kommet, i prosent
followup-progress-hint = Et helt tall fra 0 til 100.
followup-reason = Hva er gjort, og hvorfor står det slik?
followup-reason-hint = Alle kan lese dette. Skriv det når tiltaket er forsinket, stoppet eller flyttet.
followup-inside = Notat til kommunen (valgfritt)
followup-inside-hint = Bare ansatte i kommunen ser dette.
followup-inside-is = Notat:
followup-send = Send svarene
followup-mine = Mine tiltak
followup-mine-none = Ingen runde venter på deg nå.
followup-no-owner = Ingen svarer for tiltaket
followup-round-of = Statusrunde fra { $day }
followup-round-answered = { $done } av { $all } er besvart
followup-round-open = Start en statusrunde nå
followup-round-none = Ingen statusrunde er åpen.
followup-round-over = Avsluttet { $day }
followup-round-move = Flytt fristen
followup-state-answered = Besvart
followup-state-late = For sent ute
followup-state-nobody = Ingen å spørre
followup-state-waits = Venter på svar

# Letters
followup-letter-first = Hvordan går det med tiltakene dine?
followup-letter-first-body = { $count ->
    [one] { $count } tiltak venter på svar fra deg som { $role }. Si hvordan det står innen { $due }. Det du sa sist, er fylt inn.
   *[other] { $count } tiltak venter på svar fra deg som { $role }. Si hvordan de står innen { $due }. Det du sa sist, er fylt inn.
}
followup-letter-soon = Fristen for å si hvordan det går, er { $due }
followup-letter-soon-body = { $count ->
    [one] { $count } tiltak venter på svar fra deg som { $role }.
   *[other] { $count } tiltak venter på svar fra deg som { $role }.
}
followup-letter-late = Vi mangler svar om tiltakene dine
followup-letter-late-body = { $count ->
    [one] Fristen var { $due }. { $count } tiltak venter ennå på svar fra deg som { $role }.
   *[other] Fristen var { $due }. { $count } tiltak venter ennå på svar fra deg som { $role }.
}
followup-letter-button = Svar på tiltakene
followup-letter-link = Lenka er bare til deg og virker til { $until }. Du trenger ikke å logge inn.
followup-letter-why = Du får dette fordi du er { $role } (siste dag { $due }).

# Reports
followup-reports = Rapporter
followup-reports-all = Alle rapporter
followup-report-of = Rapport { $years }
followup-report-begin = Lag rapport
followup-report-draft = Under arbeid
followup-report-published = Vedtatt og publisert
followup-report-see = Se rapporten slik alle ser den
followup-report-decide = Før inn vedtak og publiser
followup-report-freeze = Rapporten fryses med tallene slik de er i dag. Etterpå kan den ikke endres.
followup-from-year = Fra og med år
followup-until-year = Til og med år
followup-intro = Innledning
followup-intro-hint = Utkastet er laget av svarene. Skriv det slik dere vil ha det.
followup-part-text = Hva er gjort: { $title }
followup-council = kommunestyret
followup-body = Hvem vedtok rapporten
followup-decided-on = Vedtatt dag
followup-case = Saksnummer (valgfritt)
followup-vote = Stemmer (valgfritt)
followup-publish = Frys og publiser
followup-decided = Vedtatt av { $body } { $day }
followup-counts = { $count ->
    [0] { $done } av { $all } tiltak er ferdige, og ingen er forsinket.
    [one] { $done } av { $all } tiltak er ferdige, og { $late } er forsinket.
   *[other] { $done } av { $all } tiltak er ferdige, og { $late } er forsinket.
}
followup-together = Samlet framdrift er { $number }.
followup-shown-by = Dette viser det: { $evidence }.
followup-measures-of = Tiltak: { $title }
followup-measure = Tiltak
followup-reason-head = Hva er gjort, og hva viser det
followup-without-goal = Tiltak uten mål
followup-draft-intro = { $all } tiltak er fulgt opp. { $done } er ferdige, { $late } er forsinket, og { $on } fortsetter.
followup-draft-done = Ferdig: { $titles }.
followup-draft-late = Forsinket: «{ $title }».
followup-draft-late-why = Forsinket: «{ $title }». { $why }
followup-draft-on = Fortsetter: { $titles }.
followup-draft-stopped = Avsluttet uten å være gjort: { $titles }.
followup-years = Rapporter samlet
followup-year-by-year = Tiltakene år for år
followup-not-then = Ikke med

# Pages
followup-index = Slik går det
followup-index-all = Slik går det med alle tiltakene
followup-measure-evidence = Belegg og svar for tiltaket
followup-index-lead = Her ser du hva som er blitt av det kommunen har lovet frivilligheten.
followup-index-none = Ingen strategi er vedtatt ennå.
followup-feed = Følg med (Atom)
followup-staff = Oppfølging
followup-staff-lead = Statusrunder, tall, belegg og rapporter for strategier og planer.
followup-public = Se siden slik alle ser den
followup-none = Det er ingen strategi å følge opp ennå.
followup-to-strategy = Lag en strategi
followup-to-measure = Endre tiltaket
followup-late-count = { $count ->
    [one] { $count } tiltak er forsinket
   *[other] { $count } tiltak er forsinket
}
followup-measures-evidence = Belegg og svar for hvert tiltak

# Exports
followup-exports = Utdrag til andre
followup-export-outlook = Kort tekst og tall til perspektivmeldingen
followup-export-outlook-lead = Hvert tema i korte trekk, med tallene som hører til, slik det står i dag.
followup-export-figures = Alle tall
followup-export-figures-lead = Hvert tall for fire år, med dato, antall og kilde.
followup-export-status = Status for hvert tiltak til årsmeldingen
followup-export-status-lead = Hvem, hvor langt det er kommet, frist og hvorfor.
followup-export-blocks = Tema for tema, til å kopiere
followup-export-blocks-lead = Teksten er laget av status, belegg og tall. Se den over før du sender den videre.
followup-due-head = Frist
followup-reason-short = Hvorfor
followup-export-budget = Tiltak til økonomiplan og budsjett
followup-export-budget-lead = Tiltak som koster noe, år for år, med budsjettlinje.
followup-document = Dokument
followup-who = Hvem
followup-kroner = Kroner
followup-budget-line = Budsjettlinje
followup-says = Hva sier strategien om …
followup-says-word = Ord
followup-says-about = Hva strategien sier om «{ $words }»

# Checks of other plans
followup-checks = Frivillighetssjekk
followup-checks-lead = Spør de som lager andre planer, om de bruker strategien. Svaret arkiveres her.
followup-checks-none = Ingen planer er spurt ennå.
followup-check-ask = Spør om en plan
followup-check-plan = Hva planen heter
followup-check-unit = Hvem som lager den (valgfritt)
followup-check-question-field = Spørsmål
followup-check-question = Bruker planen frivillighetsstrategien, og hvilke mål gjelder det?
followup-check-due = Svar innen (valgfritt)
followup-check-save = Lagre spørsmålet
followup-check-asked = Spurt { $day }
followup-check-answer = Svar
followup-check-by = Hvem svarte (valgfritt)
followup-check-case = Saksnummer der svaret ligger (valgfritt)
followup-check-file = Arkiver svaret

# Judging oneself
followup-judging = Egenvurdering
followup-judging-lead = Slik står det, målt mot det som teller når årets frivillighetskommune kåres.
followup-judging-why = Hvorfor: { $criterion } (valgfritt)
followup-judging-known = Dette vet vi
followup-judging-proposed = Forslag fra tall og dokumenter. Se over før du lagrer.
followup-judging-as-in = Som i { $year }. Se over før du lagrer.
followup-judging-knows = Tall og dokumenter sier: { $words }
followup-judging-years = År for år
followup-judging-criterion = Kriterium
followup-known-not-decided = Ingen strategi er vedtatt.
followup-known-inputs = { $count ->
    [one] { $answered } av ett innspill er besvart.
   *[other] { $answered } av { $count } innspill er besvart.
}
followup-known-meetings = { $count ->
    [one] Ett møte er belegg for et tiltak i { $year }.
   *[other] { $count } møter er belegg for tiltak i { $year }.
}
followup-known-sections = Står i { $titles }.
followup-known-measures = Tiltak: { $titles }.
followup-known-nothing = Verken teksten eller tiltakene nevner det.
followup-known-figure = { $name }, { $part }: { $value }. Per { $day }. n = { $n }. { $how }
followup-judged-yes = Ja
followup-judged-partly = Delvis
followup-judged-no = Ikke ennå
followup-judged-none = Ikke vurdert
followup-criterion-dialogue = Politikken er laget i dialog med foreningene
followup-criterion-anchored = Politikken er behandlet politisk
followup-criterion-places = Det finnes møteplasser
followup-criterion-meetings = Det finnes faste møter eller et råd
followup-criterion-sport = Politikken dekker idrett
followup-criterion-culture = Politikken dekker kultur
followup-criterion-outdoors = Politikken dekker friluftsliv
followup-criterion-youth = Politikken dekker barn og unge
followup-criterion-health = Politikken dekker helse
followup-criterion-immigrants = Politikken dekker innvandring
followup-criterion-preparedness = Politikken dekker beredskap

# What was done, and what is wrong
followup-done-asked = Spørsmålet er lagret
followup-done-filed = Svaret er arkivert
followup-error-plan = Skriv hva planen heter.
followup-error-question = Skriv hva du spør om.
followup-error-answer = Skriv svaret.
followup-done-saved = Lagret
followup-done-value = Verdien er lagret
followup-done-answered = Takk! Svarene er lagret.
followup-done-opened = Runden er åpnet, og brev er sendt til dem som svarer for tiltakene
followup-done-nothing = Ingen tiltak er med i årets plan, så det er ingenting å spørre om
followup-done-there = En runde er alt åpnet i dag
followup-done-tied = Lagt til ved tiltaket
followup-done-untied = Fjernet fra tiltaket
followup-done-drafted = Utkastet er klart. Les gjennom og endre.
followup-done-no-year = Skriv årene med fire sifre, for eksempel 2026
followup-done-year-there = Det finnes alt en rapport for det året
followup-done-published = Rapporten er publisert
followup-error-name = Skriv hva tallet heter på bokmål.
followup-error-how = Skriv hvordan tallet er målt.
followup-error-source = Skriv hvor tallet kommer fra.
followup-error-value = Skriv et tall med høyst to desimaler, for eksempel 12,5.
followup-error-n = Skriv antallet som et helt tall.
followup-error-day = Skriv dagen.
followup-error-due = Fristen kan ikke være før runden begynte.
followup-error-status = Velg hvordan tiltaket står.
followup-error-progress = Skriv et helt tall fra 0 til 100.
followup-error-reason = Skriv hvorfor tiltaket er forsinket, stoppet eller flyttet.
followup-error-words = Skriv hva det er.
followup-error-link = Skriv en adresse som begynner med https://.
followup-error-sort = Velg hva slags det er.
followup-error-subject = Velg et mål eller et tiltak.
followup-error-figure = Velg et tall.
followup-error-body = Skriv hvem som vedtok rapporten.

# Settings
followup-settings = Statusrunder
followup-settings-intro = To ganger i året spør vi dem som svarer for tiltak, hvordan det går. Her bestemmer du når.
followup-settings-spring-month = Måned for vårens runde
followup-settings-spring-day = Dag for vårens runde
followup-settings-autumn-month = Måned for høstens runde
followup-settings-autumn-day = Dag for høstens runde
followup-settings-days = Dager å svare på

# The trail
deed-followup-see = Så på oppfølgingen
deed-followup-arrange = Endret oppfølgingen
deed-followup-tie = La belegg til et tiltak, eller fjernet det
deed-followup-answer = Svarte på hvordan et tiltak står
deed-followup-answer-by-link = Svarte på hvordan et tiltak står, via lenke
deed-followup-publish = Førte inn vedtak om en rapport og publiserte den
deed-followup-remind = Åpnet en statusrunde på datoen
