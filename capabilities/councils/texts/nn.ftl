# Councils: what they are, who sits in them.

councils-nav = Råd
councils-title = Råd
councils-lead = Råd og utval som gir kommunen råd om frivillig sektor.
councils-none = Her er ingen råd enno.
councils-kind = Slags råd
councils-kind-municipal = Valt av kommunen
councils-kind-independent = Sjølvstendig fellesorgan
councils-kind-forum = Ope forum
councils-mandate = Dette skal rådet gjere
councils-mandate-hint = Står på den opne sida til rådet.
councils-secretary = Sekretær
councils-secretary-hint = Namn og kvar ho eller han er å nå. Står på den opne sida til rådet.
councils-seats = Plassar
councils-seats-none = Ingen plassar er førte inn enno.
councils-seat-free = Ingen sit her no
councils-appointed-by = Oppnemnd av { $who }.
councils-term = Perioden er { $from } til { $to }.
councils-term-open = Frå { $from }.
councils-stand-in = vara
councils-stand-in-named = { $name } (vara)
councils-names-hidden = Rådet viser ikkje namna på medlemmene her.
councils-mine = Mine råd
councils-mine-lead = Råd du sit i, og har sete i.
councils-mine-none = Du sit ikkje i noko råd. Er du oppnemnd, får du ei lenkje på e-post frå kommunen.
councils-to-recommend = Innstillingar til tilskot
councils-sat = Frå { $from } til { $to }.
councils-sits = Frå { $from }.
councils-offered = Plass i råd
councils-offered-title = Plass i { $council }
councils-offered-lead = Du er ført opp som { $seat }.
councils-offered-as = Du er logga inn som { $name }.
councils-offered-yes = Ja, det er meg
councils-offered-no = Er det ikkje deg, kan du lukke sida. Då skjer det ingenting.
councils-letter-place = Plassen din i { $council }
councils-letter-place-body = Hei, { $name }. Kommunen har ført deg opp som medlem i { $council }. Logg inn med lenkja og sei at det er deg. Då får du sjå sakene rådet skal gje råd om.
councils-letter-place-button = Sei at det er deg
councils-letter-why = Du får dette brevet fordi kommunen har ført deg opp som medlem i eit råd.

# Staff
councils-desk-lead = Kven som gir råd, kven som sit der, kor lenge og kven som har oppnemnt dei.
councils-new = Nytt råd
councils-make = Lag rådet
councils-name-nb = Namn på bokmål
councils-name-nn = Namn på nynorsk
councils-name-en = Namn på engelsk
councils-closed = Lagt ned
councils-is-closed = Rådet er lagt ned
councils-members-count = { $count ->
    [0] ingen medlemmer
    [one] éin medlem
   *[other] { $count } medlemmer
}
councils-public-page = Sjå den opne sida
councils-about = Om rådet
councils-shows-names = Vis namna på medlemmene på den opne sida
councils-shows-names-hint = Berre når rådet sjølv har sagt ja til det.
councils-save = Lagre
councils-seat = Plass
councils-seat-new = Ny plass
councils-seat-title = Kva plassen heiter
councils-seat-title-hint = Til dømes «Leiar» eller «Frå idretten»
councils-seat-by = Kven som oppnemner
councils-term-from = Perioden byrjar
councils-term-to = Perioden sluttar
councils-seat-add = Legg til plassen
councils-member-new = Ny medlem
councils-member-name = Namn
councils-member-email = E-post
councils-member-email-hint = Dit sender vi ei lenkje. Utan e-post blir medlemmen berre eit namn.
councils-is-stand-in = Er vara
councils-since = Frå og med
councils-member-add = Legg til medlemmen
councils-has-joined = Har logga inn
councils-is-asked = Har fått lenkje
councils-is-a-name = Berre namn
councils-former = Har sete tidlegare
councils-end = Avslutt i dag
councils-end-of = Avslutt plassen til { $name }
councils-end-why = Kvifor
councils-ended-term = Perioden er over.
councils-ended-stepped-down = Trekte seg.
councils-ended-left = Er ikkje lenger med i dei som oppnemnde.
councils-ended-mistake = Ført inn ved ein feil.
councils-error-name = Skriv namnet på bokmål
councils-error-kind = Vel kva slags råd det er
councils-error-seat = Skriv kva plassen heiter
councils-error-from = Skriv den første dagen
councils-error-to = Den siste dagen må kome etter den første
councils-error-member = Skriv namnet på medlemmen
councils-error-email = Skriv ei e-postadresse, som namn@eksempel.no
councils-done-made = Rådet er laga.
councils-done-saved = Rådet er lagra.
councils-done-seat = Plassen er lagd til.
councils-done-member = Medlemmen er lagd til.
councils-done-ended = Medlemskapen er avslutta.
councils-done-joined = Takk. Plassen er din.
councils-kept-by-law = At plassen i rådet var fylt, og kva råd det gav

deed-councils-read = Såg råd
deed-councils-arrange = Endra eit råd
deed-councils-see-own = Såg sine eigne råd
deed-councils-join = Sa ja til ein plass i eit råd
deed-councils-fill-demo = Fylte demonstrasjonen med råd

# Told among roles
councils-role = { $seat }, { $council }
councils-role-stand-in = Vara i { $council }
