# The register as the municipality's own people see and mend it.

nav-staff = Associations
staff-title = Associations
staff-views = Choices
staff-choice-alle = All associations
staff-choice-ubekreftet = Not confirmed in a year
staff-choice-uten-epost = Without e-mail
staff-choice-en-ansvarlig = Only one in charge
staff-choice-uten-ansvarlig = Nobody in charge
staff-choice-uten-regnskap = Accounts for last year missing
staff-choice-venter = Waiting for approval
staff-choice-skjult = Not listed
staff-choice-slettet = Deleted or ending
staff-choice-flyttet = Moved away
staff-choice-dubletter = May be the same
staff-choice-arkivert = Archived
staff-order = Order
staff-order-best = Best hit
staff-order-navn = Name
staff-order-bekreftet = Confirmed longest ago
staff-order-ansvarlige = Fewest in charge
staff-search = Name or organisation number
staff-show = Show
staff-none = No association fits.
staff-all = Show all
staff-upkeep = Member numbers and accounts
staff-column-name = Association
staff-column-state = State
staff-column-confirmed = Confirmed
staff-column-email = E-mail
staff-column-officers = In charge
staff-column-listed = Listed
staff-yes = Yes
staff-no = No
staff-never = Never
staff-nobody = Nobody
staff-somebody = Somebody
staff-no-number = Without organisation number
staff-export = Download the choice:
staff-export-xlsx = Excel
staff-export-csv = CSV
staff-file-name = Associations
staff-twins = Pairs that may be the same association
staff-compare = Compare
staff-standing-active = Active
staff-standing-bankrupt = Bankrupt
staff-standing-winding-up = Being wound up
staff-standing-dissolved = Deleted nationally
staff-standing-moved-away = Moved to another municipality
staff-standing-erased = Removed nationally
staff-archived = Archived
staff-waiting = Waiting for approval
staff-missing = Not in the latest file
staff-unlisted = Not listed
staff-because = Reason: { $because }
staff-merged-into = Merged with
staff-edit = Fill in for the association
staff-public = See the public page
staff-merge = Merge
staff-approval = Is it one of ours?
staff-approval-help = Somebody founded it here. Check that it is not there already. If you say yes, everybody can see it.
staff-approve = Approve
staff-refuse = Say no
staff-refuse-because = Reason, if you say no
staff-refuse-because-hint = For colleagues.
staff-waits = This waits
staff-due = Due { $day }
staff-seen = Done
staff-layers = What we know
staff-layer-fact = Fact
staff-layer-national = National
staff-layer-own = The association
staff-layer-ours = The municipality
staff-layer-fetched = Read { $day }
staff-layer-changed = Changed { $day }
staff-layer-internal = National facts are corrected in the Brønnøysund registers. The notes stand by themselves.
staff-own-all = All that the association says about itself
staff-national = Changed nationally
staff-history = History
staff-history-none = Nothing has happened here yet.
happened-times = { $what }, { $times } times
staff-notes = Notes
staff-notes-internal = For the municipality only
staff-note = New note
staff-note-hint = Do not write about health or other private matters.
staff-note-keep = Save the note
staff-note-remove = Remove the note
staff-note-wrong = Write a note of at most 2,000 characters
staff-faults = Reported as wrong
staff-merges = Merged
staff-merged = { $who } merged { $from } with { $into } on { $day }.
staff-unmerge = Undo the merge
staff-visibility = Visibility
staff-because-label = Reason
staff-because-hint = For colleagues. Needed when the association is taken off the list or archived.
staff-because-missing = Write the reason, at most 300 characters
staff-list = Put on the list
staff-unlist = Take off the list
staff-archive = Archive
staff-archive-help = Archiving deletes nothing, and you can bring the association back.
staff-reopen = Bring back
staff-reopen-help = The association is archived. Nothing is deleted.
staff-join = Organisation number
staff-join-hint = Nine digits. If the register has the number already, you will compare them first.
staff-join-do = Add the number
staff-join-wrong = Write an organisation number of nine digits
staff-done-note = The note is saved.
staff-done-unnote = The note is removed.
staff-done-seen = The task is done.
staff-done-approved = The association is approved and everybody can see it.
staff-done-refused = You said no, and the association is archived.
staff-done-joined = The association has its organisation number. The rest comes when the register is read tonight.
staff-done-listed = The association is on the list.
staff-done-unlisted = The association is off the list.
staff-done-archived = The association is archived.
staff-done-reopened = The association is back.
staff-done-merged = The two associations are merged.
staff-done-unmerged = The merge is undone.
staff-done-apart = It is noted that these are two associations.

layer-name = Name
layer-form = Legal form
layer-address = Address
layer-post = Postal address
layer-email = E-mail
layer-phone = Telephone
layer-website = Website
layer-activity = What it does
layer-categories = ICNPO categories
layer-founded = Founded
layer-grassroots = Grassroots share
layer-remarks = Remarks
layer-room = Room for new members
layer-groups = Groups
layer-shown = Visibility
layer-shown-yes = Shown to all
layer-shown-no = Not in the list
layer-shown-archived = Archived { $day }
layer-approval = Approval
layer-approval-waiting = Waits for the municipality
layer-approval-approved = Approved by the municipality
layer-approval-refused = Refused by the municipality
layer-because = Reason

change-changed = New nationally: { $field }
change-new = New in the register.
change-moved_here = Its address moved here.
change-moved_away = Its address moved to another municipality. So it is no longer shown.
change-bankrupt = It is bankrupt.
change-winding_up = It is being wound up.
change-dissolved = It was deleted from the entity register. So it is no longer shown.
change-revived = It lives again.
change-joined_voluntary = Came into the voluntary register.
change-left_voluntary = Left the voluntary register.
change-board_changed = The board or other roles changed.
change-not_in_latest_file = Was not in the latest file.
change-back_in_file = Is in the file again.
field-other = a fact
field-name = the name
field-form = the legal form
field-business_address = the address
field-postal_address = the postal address
field-website = the website
field-email = the e-mail
field-phone = the telephone
field-mobile = the mobile number
field-activity = the activity
field-purpose = the purpose
field-remarks = the remarks
field-former_names = former names
field-voluntary = a fact in the voluntary register
field-ending = winding up or bankruptcy
field-deleted_on = the date of deletion

happened-own = { $who } changed { $what }.
happened-on-behalf = Filled in by the municipality. { $way }.
happened-visitor = a visitor

merge-choose = Merge { $name } with another
merge-choose-help = Find the other. You will see all that happens before anything is done.
merge-search = Search
merge-title = Merge { $from } and { $into }
merge-lead = { $into } stays. { $from } is archived and leads on to it.
merge-turn = Let { $from } stay instead
merge-becomes = This will happen
merge-not-yet = Nothing is done yet
merge-stays = Stays
merge-leaves = Is archived
merge-national-moves = { $into } gets the organisation number and the national facts of { $from }.
merge-national-two = Both have organisation numbers. { $into } keeps its own, and that of { $from } goes to the archive.
merge-national-stays = The national facts of { $into } do not change.
merge-fields = What { $into } gets on its page
merge-fields-none = Nothing new.
merge-moves = This moves as well
merge-moves-none = There is nothing else to move.
merge-contact = The contact person for: { $purpose }
merge-do = Merge
merge-apart = No, these are two

fault-title = Reported as wrong
fault-heading = Reported as wrong: { $name }
fault-open = Waits for an answer
fault-closed = Closed
fault-about = About
fault-says = What was written
fault-forgotten = Deleted, since the case was closed more than 90 days ago.
fault-wants = Wants an answer
fault-wants-yes = Yes, by e-mail
fault-wants-no = No
fault-answered = The answer
fault-to-association = See the association
fault-answer = Answer
fault-answer-hint = The answer is sent by e-mail to whoever reported it.
fault-answer-missing = Write an answer of at most 2,000 characters
fault-remark = What you did (may be empty)
fault-remark-hint = For colleagues. Whoever reported it wants no answer.
fault-send = Send the answer and close the case
fault-close = Close the case
fault-done-closed = The case is closed.
fault-mail-subject = Answer about { $name }
fault-mail-intro = Hello! You told us that something was wrong on the page of { $name }. Here is our answer:
fault-mail-yours = You wrote:

watch-new = New association: { $name }
watch-new-help = It is in the register now. Check its name and category.
watch-moved-here = Moved here: { $name }
watch-moved-here-help = Its address is here now, and everybody sees it.
watch-moved-away = Moved away: { $name }
watch-moved-away-help = Its address is in another municipality. Is it still active here? Ask it, or archive it.
watch-dissolved = Deleted: { $name }
watch-dissolved-help = It was deleted from the entity register and is no longer shown. End its agreements and archive it.
watch-bankrupt = Bankrupt: { $name }
watch-bankrupt-help = Look at agreements and grants before anything more is paid.
watch-winding-up = Being wound up: { $name }
watch-winding-up-help = Ask what becomes of agreements and equipment.
watch-left-voluntary = Left the voluntary register: { $name }
watch-left-voluntary-help = Some grants need it to be there. Tell the association.
watch-board = New board: { $name }
watch-board-help = Its roles changed nationally. Access follows by itself.
watch-remark = New remark: { $name }
watch-remark-help = The national registers have marked something, such as a missing contact person. Tell the association.
watch-missing = Not in the latest file: { $name }
watch-missing-help = We do not know why. Look it up in the entity register.
watch-fault = Reported as wrong: { $name }
watch-fault-help = Somebody says that something on the page is wrong. Answer and mend it.
watch-duplicate = May be there twice: { $name }
watch-duplicate-help = Two associations are alike. Compare them, and merge them or say that they are two.
watch-kind-new = New associations
watch-kind-moved-here = Moved here
watch-kind-moved-away = Moved away
watch-kind-dissolved = Deleted nationally
watch-kind-bankrupt = Bankruptcies
watch-kind-winding-up = Being wound up
watch-kind-left-voluntary = Left the voluntary register
watch-kind-board = New boards
watch-kind-remark = Remarks
watch-kind-missing = Not in the latest file
watch-kind-fault = Reported as wrong
watch-kind-duplicate = May be there twice

staff-total = { $count ->
    [one] One association
   *[other] { $count } associations
}
merge-undo = { $count ->
    [one] You can undo it for one day.
   *[other] You can undo it for { $count } days.
}
merge-others = { $count ->
    [one] One other thing
   *[other] { $count } other things
}
merge-claims = { $count ->
    [one] One request for access, with its answer
   *[other] { $count } requests for access, with their answers
}
merge-invitations = { $count ->
    [one] One invitation
   *[other] { $count } invitations
}
merge-reports = { $count ->
    [one] Member numbers for one year
   *[other] Member numbers for { $count } years
}
merge-documents = { $count ->
    [one] One document
   *[other] { $count } documents
}
merge-accounts = { $count ->
    [one] One account number
   *[other] { $count } account numbers
}
merge-confirmations = { $count ->
    [one] One yearly confirmation
   *[other] { $count } yearly confirmations
}
merge-threads = { $count ->
    [one] One conversation in the inbox
   *[other] { $count } conversations in the inbox
}
merge-fees = { $count ->
    [one] One fee
   *[other] { $count } fees
}
merge-invoices = { $count ->
    [one] One invoice
   *[other] { $count } invoices
}
merge-tasks = { $count ->
    [one] One open task
   *[other] { $count } open tasks
}
merge-tasks-withdrawn = { $count ->
    [one] One open task about the association itself is closed
   *[other] { $count } open tasks about the association itself are closed
}
merge-roles = { $count ->
    [one] One role
   *[other] { $count } roles
}
merge-notes = { $count ->
    [one] One note
   *[other] { $count } notes
}
merge-faults = { $count ->
    [one] One report
   *[other] { $count } reports
}

## What was done, in the history of things

deed-associations-see = Looked at the association's page
deed-associations-contact = Wrote to the association
deed-associations-report-fault = Reported something wrong
deed-associations-edit-profile = Changed the association's page
deed-associations-edit-contacts = Changed the contact persons
deed-associations-confirm = Confirmed the facts
deed-associations-found = Entered the association
deed-associations-approve = Answered whether it is one of ours
deed-associations-join-number = Added the organisation number
deed-associations-see-internal = Looked at the municipality's page about it
deed-associations-mend = Changed something for the municipality
deed-associations-merge = Merged or parted associations
deed-associations-import-national = Fetched facts from the national register
deed-associations-forget = Erased what is no longer to be kept
