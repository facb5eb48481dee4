nav-desk = Innboks
desk-mine = Mine
desk-common = Felles
desk-kinds = Etter slag
desk-kept = Lagra
desk-view-mine = Hos meg
desk-view-mine-week = Hos meg, frist denne veka
desk-view-all = Alle opne saker
desk-view-nobody = Utan saksbehandlar
desk-view-week = Frist denne veka
desk-view-late = Over fristen
desk-view-closed = Ferdige saker
desk-view-chosen = Eige utval
desk-part = { $shown } av { $count }
desk-count = { $count ->
    [0] Ingen saker.
    [one] Éi sak.
   *[other] { $count } saker.
}
desk-search = Søk i saker
desk-search-go = Søk
desk-chip-none = Inga avgrensing
desk-chip-remove = Fjern avgrensinga
desk-chip-mine = Hos meg
desk-chip-nobody = Utan saksbehandlar
desk-chip-week = Frist denne veka
desk-chip-late = Over fristen
desk-chip-closed = Ferdige
desk-empty = Ingenting ventar. Når noko kjem inn, ser du det her.
desk-empty-chosen = Ingen saker passar til det du har valt.
desk-column-who = Foreining og sak
desk-column-what = Gjeld
desk-column-state = Status
desk-column-due = Frist
desk-column-with = Hos
desk-column-more = Meir
desk-column-outcome = Kva som skjer
desk-number = Sak { $number }
desk-pick-row = Vel { $name }, { $number }
desk-more-row = Meir om { $name }, { $number }
desk-with-you = Deg
desk-state-done = Ferdig
desk-state-withdrawn = Trekt
desk-state-late = Over fristen
desk-state-begun = Under arbeid
desk-state-open = Ikkje begynt
desk-due-today = i dag
desk-due-tomorrow = i morgon
desk-due-in = { $count ->
    [one] om éin dag
   *[other] om { $count } dagar
}
desk-due-late = { $count ->
    [one] éin dag over
   *[other] { $count } dagar over
}
desk-give = Gi til nokon
desk-postpone = Ny frist
desk-end = Marker som ferdig
desk-order = Rekkjefølgje
desk-order-go = Sorter
desk-order-due = Frist først
desk-order-oldest = Eldste først
desk-order-newest = Nyaste først
desk-keep = Lagre dette utvalet
desk-keep-name = Namn på utvalet
desk-keep-shared = Vis det for kollegaer òg
desk-keep-go = Lagre
desk-let-go = Fjern det lagra utvalet
desk-undo = Angre
desk-undo-time = Du kan angre i 30 minutt.
desk-bulk-give = { $count ->
    [0] Ingen av sakene kan bli gitt vidare
    [one] Gi éi sak til nokon
   *[other] Gi { $count } saker til nokon
}
desk-bulk-postpone = { $count ->
    [0] Ingen av sakene kan få ny frist
    [one] Gi éi sak ny frist
   *[other] Gi { $count } saker ny frist
}
desk-bulk-end = { $count ->
    [0] Ingen av sakene kan bli markerte som ferdige her
    [one] Marker éi sak som ferdig
   *[other] Marker { $count } saker som ferdige
}
desk-to = Kven skal ha dei?
desk-to-choose = Vel ein kollega
desk-to-me = Meg
desk-to-nobody = Ingen enno
desk-day = Ny frist
desk-error-to = Vel kven som skal ha sakene.
desk-error-day = Skriv den nye fristen.
desk-error-day-past = Fristen må vere i dag eller seinare.
desk-preview-heading = Slik blir det
desk-taken = Blir med
desk-left-not-hers = Blir teken ut: du arbeider ikkje med dette området
desk-left-closed = Blir teken ut: saka er ferdig
desk-left-own-page = Blir teken ut: krev ei avgjerd på si eiga side
desk-do-it = Gjer det
desk-cancel = Avbryt
desk-done-nothing = Du har ikkje valt nokon saker.
desk-done-given = Sakene er gitt vidare.
desk-done-postponed = Sakene har fått ny frist.
desk-done-ended = Sakene er markerte som ferdige.
desk-done-undone = Det er angra. Sakene er som før.
desk-done-kept = Utvalet er lagra.
desk-done-no-name = Gi utvalet eit namn før du lagrar det.
desk-done-let-go = Utvalet er fjerna.
desk-association = Foreining
desk-opened = Kom inn
desk-closed = Ferdig
desk-go = Gå til saka
desk-history = Historikk
desk-history-none = Ingenting er gjort med saka enno.
desk-actor-nobody = Ein besøkjande
desk-actor-operator = Driftsansvarleg
desk-actor-program = Samspill
desk-actor-person = Ein som ikkje lenger er registrert
desk-deed-give = Gav saka til nokon
desk-deed-postpone = Sette ny frist
desk-deed-end = Markerte saka som ferdig
desk-deed-undo = Angra
desk-deed-other = Gjorde noko med saka
nav-settings = Innstillingar
settings-heading = Innstillingar
settings-intro = Her bestemmer kommunen korleis Samspill ser ut, kva det seier, og kva reglar som gjeld. Du ser alltid kva som blir endra før det blir lagra, og kan setje tilbake det som var.
settings-own = Kommunen
settings-rules = Reglar
settings-staff = Tilsette og einingar
settings-staff-intro = Kven som arbeider her, og med kva.
settings-nothing = ingenting
settings-yes = ja
settings-no = nei
settings-preview = Sjå kva som blir endra
settings-preview-heading = Slik blir det
settings-preview-none = Ingenting blir endra.
settings-not-saved = Ikkje lagra enno
settings-save = Lagre
settings-done-saved = Det er lagra og gjeld no.
settings-done-same = Ingenting blei endra.
settings-history-none = Ingen har endra noko her enno.
settings-back = Set tilbake til slik det var før dette
settings-back-do = Set tilbake
settings-back-same = Slik er det alt.
settings-contact = Namn, kontakt og opningstider
settings-contact-intro = Står nedst på alle sider og i e-post frå Samspill.
settings-contact-nb = Namn på bokmål
settings-contact-nn = Namn på nynorsk, om det er eit anna
settings-contact-se = Namn på nordsamisk, om det er i bruk
settings-contact-name-hint = Utan ordet «kommune».
settings-contact-language = Språk for besøkande som ikkje har valt
settings-contact-language-hint = Alle kan byte språk øvst på sida.
settings-contact-phone = Telefon
settings-contact-hours = Når nokon tek telefonen
settings-contact-hours-hint = Til dømes: måndag–fredag kl. 9–15
settings-contact-email = E-post
settings-contact-visit = Besøksadresse
settings-contact-web = Nettstaden til kommunen
settings-brand = Fargar og kommunevåpen
settings-brand-intro = Du vel éin eller to fargar. Resten blir rekna ut, lyst og mørkt, slik at all tekst kan lesast.
settings-brand-sample = Slik ser det ut
settings-brand-light = Lys vising
settings-brand-dark = Mørk vising
settings-brand-button = Søk
settings-brand-text = Vanleg tekst, ved sida av noko som hastar.
settings-brand-main = Hovudfarge
settings-brand-colour-hint = Fargekoden frå profilhandboka, til dømes #0C5565.
settings-brand-accent = Farge for det som hastar
settings-brand-accent-hint = Kan stå tom. Då bruker vi ein varm brunfarge.
settings-brand-logo = Kommunevåpen
settings-brand-logo-hint = Ei teikning i SVG på inntil 60 kB. Ho kan ikkje ha skript eller hente noko frå andre stader.
settings-brand-no-logo = Fjern kommunevåpenet
settings-brand-drawing = Teikning på { $size } kB, merke { $mark }
settings-brand-contrast-light = Lyst: knappar er { $colour }, med kontrast { $ratio } mot teksten. Kravet er 4,5.
settings-brand-contrast-dark = Mørkt: knappar er { $colour }, med kontrast { $ratio } mot teksten. Kravet er 4,5.
settings-brand-contrast-text = Vanleg tekst har alltid ein kontrast på minst { $ratio }. Kravet er 4,5.
settings-brand-moved = Fargen du valde er for lys til å bli sett på kvit botn. Derfor blir { $colour } brukt i staden.
settings-texts = Tekstar
settings-texts-intro = Finn ein tekst og skriv kommunen sin eigen i staden for vår.
settings-texts-search = Ord i teksten, eller kjennemerket
settings-texts-own = Eigen tekst
settings-texts-own-count = { $count ->
    [0] Kommunen har ingen eigne tekstar enno. Søk etter den du vil endre.
    [one] Kommunen har éin eigen tekst.
   *[other] Kommunen har { $count } eigne tekstar.
}
settings-texts-count = { $count ->
    [0] Ingen tekstar passar til «{ $words }».
    [one] Éin tekst passar til «{ $words }».
   *[other] { $count } tekstar passar til «{ $words }».
}
settings-texts-more = { $count ->
    [one] Éin til passar. Skriv fleire ord for å finne han.
   *[other] { $count } til passar. Skriv fleire ord for å finne dei.
}
settings-text-intro = La feltet stå tomt for å bruke teksten vår.
settings-text-places = Desse plassane må stå i teksten, skrivne akkurat slik:
settings-text-ours = Teksten vår
settings-text-own = Eigen tekst på { $language }
settings-text-sounds = Slik blir han lesen
settings-districts = Bydelar og grender
settings-districts-intro = Delar av kommunen som folk kjenner ved namn. Dei kan ein velje i søket, og dei følgjer postnummeret.
settings-districts-new = Ny bydel
settings-districts-name = Namn på bokmål
settings-districts-nn = Namn på nynorsk, om det er eit anna
settings-districts-en = Namn på engelsk, om det er eit anna
settings-districts-codes = Postnummer, med komma mellom
settings-districts-rank = Plass i lista
settings-districts-order = Rekkjefølgje
settings-districts-remove = Fjern
settings-districts-add = Legg til ein bydel
settings-districts-moved = { $count ->
    [one] Éi foreining kjem til ein annan bydel.
   *[other] { $count } foreiningar kjem til ein annan bydel.
}
settings-districts-without = { $count ->
    [one] Éi foreining står utan bydel.
   *[other] { $count } foreiningar står utan bydel.
}
settings-vocabulary = Aktivitetar
settings-vocabulary-intro = Aktivitetane foreiningar vel mellom og innbyggjarar søkjer etter.
settings-vocabulary-hint = Fjern haken for det som ikkje finst her. Eigne ord er ord folk her bruker. Skriv komma mellom dei.
settings-vocabulary-count = { $count ->
    [0] ingen foreiningar
    [one] éi foreining
   *[other] { $count } foreiningar
}
settings-vocabulary-off = { $count ->
    [one] éin er ikkje i bruk
   *[other] { $count } er ikkje i bruk
}
settings-vocabulary-alias = Eigne ord for { $name }
settings-vocabulary-not-used = ikkje i bruk
settings-vocabulary-loses = { $count ->
    [one] Éi foreining har «{ $name }», og blir ikkje lenger funnen under det.
   *[other] { $count } foreiningar har «{ $name }», og blir ikkje lenger funne under det.
}
settings-days = { $count ->
    [one] éin dag
   *[other] { $count } dagar
}
settings-error-name = Skriv namnet på kommunen.
settings-error-web = Skriv heile adressa, til dømes https://www.fjordvik.example.
settings-error-email = Skriv ei e-postadresse, til dømes post@fjordvik.example.
settings-error-logo = Vel ei teikning i SVG på inntil 60 kB, utan skript og utan noko frå andre stader.
settings-error-colour = Skriv fargen som # og seks teikn, til dømes #0C5565.
settings-error-postal-code = Postnummeret «{ $code }» må ha fire siffer og stå i berre éin bydel.
settings-error-district = Gi bydelen eit namn som ingen annan bydel har.
settings-error-alias = Ordet «{ $word }» står ved to aktivitetar. La det stå ved éin.
settings-error-places = Teksten på { $language } må ha dei same plassane for namn og tal som vår.
settings-error-wording = Teksten på { $language } kan ikkje lesast. Sjå etter klammer som ikkje er lukka.
settings-error-number = { $label }: skriv eit tal frå { $least } til { $most }.
settings-error-choice = Vel eitt av svara.
desk-csv = Last ned som rekneark (CSV)
desk-units = Etter eining
desk-column-number = Nummer
desk-column-opened = Kom inn
desk-column-kind = Slag
desk-column-remark = Betyr
help-heading = Hjelp for saksbehandlarar
help-intro = Her står det viktigaste om å arbeide i Samspill. Spør administratoren om du manglar tilgang til noko.
help-waits = Det som ventar
help-waits-where = Alt som ventar på kommunen, ligg i innboksen. Trykk på namnet for å gå til det som skal gjerast, eller på saksnummeret for å sjå kva som er gjort.
help-waits-order = Det som har kortast frist, står først. Ein varm farge betyr at fristen er nær.
help-waits-own = Bruker du dei same avgrensingane ofte, kan du lagre utvalet under lista. Du bestemmer om kollegaer ser det.
help-many = Fleire saker om gongen
help-many-how = Set hake ved sakene, og vel nedst kva som skal skje. Du ser først kva saker det gjeld, og kva for nokre som blir tekne ut og kvifor.
help-many-undo = Det kan angrast i 30 minutt. Det som krev ei avgjerd, blir alltid gjort på sida til saka.
help-keys-off = Tastane kan slåast av under «Tastar» i innboksen.
help-roles = Kven kan gjere kva
help-role-reader = Lesar
help-role-reader-may = Ser alt og endrar ingenting.
help-role-case-officer = Saksbehandlar
help-role-case-officer-may = Behandlar saker på dei områda ho arbeider med.
help-role-administrator = Administrator
help-role-administrator-may = Gjer det same på alle område, gir tilsette tilgang og bestemmer innstillingar.
help-places = Kvar ting er
help-place-inbox = Innboks
help-place-inbox-what = Det som ventar, og det som er ferdig.
help-place-associations = Foreiningar
help-place-associations-what = Finn foreiningar, skriv merknader og slå saman doble.
help-place-mailings = Utsendingar
help-place-mailings-what = Skriv til mange foreiningar på ein gong.
help-place-staff = Tilsette og einingar
help-place-staff-what = Gi og avslutt tilgang.
help-place-settings = Innstillingar
help-place-settings-what = Utsjånad, tekstar, bydelar, aktivitetar og reglar.
desk-oldest = { $count ->
    [one] Den eldste har venta i éin dag.
   *[other] Den eldste har venta i { $count } dagar.
}
desk-ordered = Sortert: { $order }.
settings-language-nb = bokmål
settings-language-nn = nynorsk
settings-language-en = engelsk
settings-error-unusable = Profilen kan ikkje brukast slik: { $reason }

## What was done, in the history of things

deed-casework-see = Såg i innboksen
deed-casework-handle = Gjorde noko med saka
deed-casework-save-view = Tok vare på eit utval
deed-casework-settings = Endra ei innstilling
