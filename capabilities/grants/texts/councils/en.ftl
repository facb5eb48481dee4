
# Impartiality
aside-title = Impartiality
aside-lead = Say whether you have ties to any of the applicants before you see the applications. You then step aside for those it concerns.
aside-register = What the register shows
aside-register-none = You hold no office with any applicant, and have not in the time the municipality looks back.
aside-register-how = You step aside for these without doing anything. If it is wrong, the association must correct its officers.
aside-own = Other ties
aside-applicants = The applicants
aside-own-lead = Such as close family on the board, a friendship or a dispute. If you have nothing to declare, leave the lines empty.
aside-line = Line { $number }
aside-who = Applicant
aside-nobody = None
aside-why = Why
aside-sure = I have looked through the applicants, and have declared all I know
aside-declare = Declare
aside-trace = What you have declared before
aside-said = { $count ->
    [0] { $at }: nothing to declare
    [one] { $at }: one applicant
   *[other] { $at }: { $count } applicants
}
aside-change = See or change what you have declared
aside-error-who = Choose the applicant
aside-error-why = Write why
aside-error-sure = Tick when you have looked through the applicants
aside-done-declared = Thank you. What you declared is saved.
aside-is = You have been { $role } of { $name } since { $since } ({ $law }).
aside-was = You were { $role } of { $name } until { $until } ({ $law }).
aside-declared = You have declared ties to { $name }: { $why } ({ $law }).
aside-party = The application is your own ({ $law }).
aside-superior = Your leader has stepped aside for { $name } ({ $law }).
aside-first-decision = You took part in the decision that is complained about ({ $law }).
aside-law-party = Public Administration Act section 6, first paragraph, letter a
aside-law-agent = Public Administration Act section 6, first paragraph, letter d
aside-law-officer = Public Administration Act section 6, first paragraph, letter e
aside-law-circumstance = Public Administration Act section 6, second paragraph
aside-law-superior = Public Administration Act section 6, third paragraph
aside-law-first-decision = the municipality's own rule; in the appeal body it follows from the Local Government Act sections 11-10 and 13-3
aside-stopped = You step aside for this application
aside-stopped-lead = So you cannot open it, score it, recommend or decide.
aside-stopped-what = Somebody else takes the case. If you act for the applicant, you see the application on the association’s own page.
aside-to-round = To the round
aside-hidden = { $count ->
    [one] One application is not shown, and is not in the sums, because you step aside.
   *[other] { $count } applications are not shown, and are not in the sums, because you step aside.
}
aside-who-declared = Who has declared ties
aside-none-declared = Nobody has declared yet.
aside-leaders = Who leads the units
aside-leaders-lead = When a leader steps aside, nobody in the unit decides that case. They may still prepare it.
aside-leader-none = Nobody
aside-leader-save = Save the leader
aside-settings = Impartiality in grants
aside-settings-intro = How far back offices count, and whether everybody declares before they see applications.
aside-settings-past = An office that has ended counts for so many days
aside-settings-declare = Everybody declares before they see the applications of a round

# What councils recommend
advise-list = Recommendations on grants
advise-list-lead = Rounds in which your council proposes what applicants should get.
advise-list-none = Your council has no recommendations to make now. When the municipality asks for one, it stands here.
advise-due = { $council }. To be handed over by { $day }.
advise-due-on = To be handed over by
advise-handed = Handed over
advise-waits = Waits for the council
advise-handed-at = Handed over { $at }. It cannot be changed.
advise-lead = { $council } recommends. The municipality decides freely, and gives a reason when it decides otherwise.
advise-not-own-money = This is the municipality’s money alone. The council’s own money is not part of it.
advise-frame = Frame
advise-frame-hint = Empty if the council has no frame.
advise-sum = Recommended so far
advise-above-frame = { $sum } above the frame
advise-aside = You step aside for these
advise-rows = Applicants
advise-rows-none = There are no applicants for you to recommend on.
advise-over = Already decided
advise-over-lead = The municipality has decided these. You are not to recommend on them.
advise-applied = applied for { $sum }
advise-amount = Recommended sum in kroner
advise-above-applied = More than was applied for
advise-text = Reason
advise-about-all = About the whole recommendation
advise-save = Save
advise-try-key = Try the key
advise-try-key-note = Reckons what a key gives. The trial stands beside what you recommend, and writes over nothing.
advise-trials = Try keys side by side
advise-trial-key = Key
advise-trial-frame = Sum in kroner to divide
advise-trial = Trial { $number }
advise-trial-words = { $key }, { $sum }
advise-trial-who = Applicant
advise-by-hand = Recommended by hand
advise-trial-sum = Sum
advise-trial-left = { $sum } left
advise-trial-take = Use { $trial } as the recommendation
advise-trial-take-note = The sums of the trial then replace what is recommended by hand. Reasons stay. Rows you step aside for are not touched.
advise-done-taken = The sums of the trial are now what you recommend.
advise-error-trial = Choose a key in force and write a sum. There can be at most twelve trials.
advise-recommended = Recommended: { $sum }
advise-decided = Decided: { $sum }
advise-deviation = The municipality’s reason for deciding otherwise
advise-deviation-for = The municipality’s reason for { $name }
advise-meeting = The meeting
advise-met-on = Day of the meeting
advise-present = Present
advise-principle = Stepped aside for her own association, took part in the principle
advise-principle-hint = For members who step aside for an applicant.
advise-meeting-save = Save the meeting
advise-minutes = Minutes
advise-stepped = { $who } stepped aside for { $applicant } ({ $law }).
advise-stepped-principle = { $who } stepped aside for { $applicant } ({ $law }), and took part in the principle.
advise-hand-over = Hand over to the municipality
advise-hand-over-lead = After this nobody in the council can change the recommendation.
advise-hand-over-do = Hand over
advise-error-day = Write the day of the meeting
advise-error-present = Tick those who were present
advise-error-meeting = Enter the meeting first
advise-error-rows = { $count ->
    [one] One applicant has no sum yet. A member who does not step aside must write it.
   *[other] { $count } applicants have no sum yet. Members who do not step aside must write them.
}
advise-error-frame = The recommendation is larger than the frame
advise-error-undeclared = { $name } has not declared ties
advise-error-few = Too few are left when those with ties step aside for { $name }. Call in a stand-in.
advise-error-council = Choose a council
advise-done-saved = The recommendation is saved.
advise-done-tried = The trial is made, and stands beside what you recommend.
advise-done-met = The meeting is saved.
advise-done-handed = The recommendation is handed over.
advise-done-agreed = The council is added to the round.
advise-done-deviation = The reasons are saved.
advise-done-leader = The leader is saved.
advise-desk = Councils and impartiality
advise-desk-lead = Councils that recommend in the round, and why the municipality decides otherwise. The council sees the reasons when applicants have been answered.
advise-desk-none = No council recommends in this round.
advise-column-who = Applicant
advise-column-council = The council
advise-column-ours = The municipality
advise-deviation-save = Save the reasons
advise-new = Let a council recommend
advise-council = Council
advise-kinds = Applicants the council recommends on
advise-kinds-hint = With none ticked it is every applicant of the round.
advise-fields = What the council sees of the applications
advise-fields-hint = Attachments, persons and account numbers cannot be opened.
advise-key = A key the council can try
advise-key-none = None
advise-agree = Add the council
advise-unexplained = { $count ->
    [one] One decision differs from what the council recommended, and lacks a reason.
   *[other] { $count } decisions differ from what the council recommended, and lack a reason.
}

deed-grants-declare = Declared ties
deed-grants-see-recommendations = Saw recommendations of her councils
deed-grants-recommend = Recommended in a council

# Impartial in spite of a tie
aside-waivers = Found impartial
aside-waivers-lead = Ties under forvaltningsloven § 6 second paragraph are to be judged. Whoever leads an employee may find her impartial for one applicant, and writes why. Those who lead the applicant, act for it or apply themselves are always out.
aside-waivers-found = Found impartial in this round
aside-waivers-none = Nobody was found impartial in spite of a tie.
aside-waived = { $who } was found impartial for { $name }
aside-waived-by = Judged by { $who } on { $day }.
aside-waiver-ended = Taken back by { $who } on { $day }.
aside-waiver-take-back = Take back
aside-ties-led = Ties of those you lead
aside-ties-led-none = None of those you lead who have declared has a tie to an applicant.
aside-waive-why = Why { $who } is impartial all the same
aside-waive = Find impartial
aside-waive-not = The act itself says that this person steps aside, and it cannot be judged otherwise.
aside-error-waiver-why = Write why this person is impartial all the same
aside-done-waived = What you found is saved, and the application can be handled.
aside-done-waiver-ended = What was found is taken back.
aside-hers-is = { $who } is { $role } of { $name } since { $since } ({ $law }).
aside-hers-was = { $who } was { $role } of { $name } until { $until } ({ $law }).
aside-hers-declared = { $who } has declared a tie to { $name }: { $why } ({ $law }).
aside-hers-party = { $who } applies in person ({ $law }).
grants-event-waived = An employee was found impartial
grants-event-waiver-ended = What was found of impartiality was taken back
deed-grants-waive = Judged whether an employee is impartial

# By the key
grantdesk-by-key = Recommend by the key
grantdesk-by-key-why = The sum follows the key (the run «{ $run }»).
grantdesk-done-by-key = Applications that had no sum are recommended with what the key gives.
grantdesk-done-by-key-none = No application was recommended. They have a sum already, or the key is not about them.

# Councils asked about new guidelines
grantdesk-hearing-councils = Councils to ask
grantdesk-hearing-councils-hint = Those who sit in the council and have signed in get it on their page. The council answers as one.
advise-task-advice = Give the council's recommendation: { $round }
advise-task-hearing = Say what the council thinks of new guidelines for { $scheme }
advise-hearing-answered = The council has answered
advise-hearing-over = Time is out
