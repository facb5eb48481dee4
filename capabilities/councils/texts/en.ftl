# Councils: what they are, who sits in them.

councils-nav = Councils
councils-title = Councils
councils-lead = Councils and committees that advise the municipality on the voluntary sector.
councils-none = There are no councils here yet.
councils-kind = Kind of council
councils-kind-municipal = Chosen by the municipality
councils-kind-independent = Independent umbrella body
councils-kind-forum = Open forum
councils-mandate = What the council does
councils-mandate-hint = Stands on the council’s public page.
councils-secretary = Secretary
councils-secretary-hint = A name and how to reach her or him. Stands on the council’s public page.
councils-seats = Seats
councils-seats-none = No seats have been entered yet.
councils-seat-free = Nobody sits here now
councils-appointed-by = Appointed by { $who }.
councils-term = The term is { $from } to { $to }.
councils-term-open = From { $from }.
councils-stand-in = stand-in
councils-stand-in-named = { $name } (stand-in)
councils-names-hidden = The council does not show its members’ names here.
councils-mine = My councils
councils-mine-lead = Councils you sit in, and have sat in.
councils-mine-none = You do not sit in any council. If you have been appointed, the municipality will e-mail you a link.
councils-to-recommend = Recommendations on grants
councils-sat = From { $from } to { $to }.
councils-sits = From { $from }.
councils-offered = Seat in a council
councils-offered-title = Seat in { $council }
councils-offered-lead = You are entered as { $seat }.
councils-offered-as = You are signed in as { $name }.
councils-offered-yes = Yes, that is me
councils-offered-no = If it is not you, close the page. Nothing will happen.
councils-letter-place = Your seat in { $council }
councils-letter-place-body = Hello, { $name }. The municipality has entered you as a member of { $council }. Sign in with the link and say that it is you. You will then see the cases the council is to advise on.
councils-letter-place-button = Say that it is you
councils-letter-why = You get this letter because the municipality has entered you as a member of a council.

# Staff
councils-desk-lead = Who gives advice, who sits there, for how long and by whose appointment.
councils-new = New council
councils-make = Make the council
councils-name-nb = Name in Bokmål
councils-name-nn = Name in Nynorsk
councils-name-en = Name in English
councils-closed = Closed down
councils-is-closed = The council has been closed down
councils-members-count = { $count ->
    [0] no members
    [one] one member
   *[other] { $count } members
}
councils-public-page = See the public page
councils-about = About the council
councils-shows-names = Show the members’ names on the public page
councils-shows-names-hint = Only when the council itself has agreed to it.
councils-save = Save
councils-seat = Seat
councils-seat-new = New seat
councils-seat-title = What the seat is called
councils-seat-title-hint = Such as “Chair” or “From sports”
councils-seat-by = Who appoints
councils-term-from = The term begins
councils-term-to = The term ends
councils-seat-add = Add the seat
councils-member-new = New member
councils-member-name = Name
councils-member-email = E-mail
councils-member-email-hint = We send a link there. Without e-mail the member is a name only.
councils-is-stand-in = Is a stand-in
councils-since = From
councils-member-add = Add the member
councils-has-joined = Has signed in
councils-is-asked = Has been sent a link
councils-is-a-name = Name only
councils-former = Sat before
councils-end = End today
councils-end-of = End the place of { $name }
councils-end-why = Why
councils-ended-term = The term is over.
councils-ended-stepped-down = Stepped down.
councils-ended-left = Left those who appointed.
councils-ended-mistake = Entered by mistake.
councils-error-name = Write the name in Bokmål
councils-error-kind = Choose what kind of council it is
councils-error-seat = Write what the seat is called
councils-error-from = Write the first day
councils-error-to = The last day must come after the first
councils-error-member = Write the member’s name
councils-error-email = Write an e-mail address, such as name@example.no
councils-done-made = The council is made.
councils-done-saved = The council is saved.
councils-done-seat = The seat is added.
councils-done-member = The member is added.
councils-done-ended = The membership has ended.
councils-done-joined = Thank you. The seat is yours.
councils-kept-by-law = That the seat in the council was filled, and what advice it gave

deed-councils-read = Saw councils
deed-councils-arrange = Changed a council
deed-councils-see-own = Saw her own councils
deed-councils-join = Said yes to a seat in a council
deed-councils-fill-demo = Filled the demonstration with councils

# Told among roles
councils-role = { $seat }, { $council }
councils-role-stand-in = Stand-in in { $council }
