nav-desk = Inbox
desk-mine = Mine
desk-common = Everybody’s
desk-kinds = By kind
desk-kept = Kept
desk-view-mine = With me
desk-view-mine-week = With me, due this week
desk-view-all = All open cases
desk-view-nobody = With nobody yet
desk-view-week = Due this week
desk-view-late = Late
desk-view-closed = Finished cases
desk-view-chosen = Own choice
desk-part = { $shown } of { $count }
desk-count = { $count ->
    [0] No cases.
    [one] One case.
   *[other] { $count } cases.
}
desk-search = Search the cases
desk-search-go = Search
desk-chip-none = Nothing is left out
desk-chip-remove = Remove the filter
desk-chip-mine = With me
desk-chip-nobody = With nobody yet
desk-chip-week = Due this week
desk-chip-late = Late
desk-chip-closed = Finished
desk-empty = Nothing waits. When something comes in, you see it here.
desk-empty-chosen = No cases fit what you have chosen.
desk-column-who = Association and case
desk-column-what = About
desk-column-state = State
desk-column-due = Due
desk-column-with = With
desk-column-more = More
desk-column-outcome = What happens
desk-number = Case { $number }
desk-pick-row = Choose { $name }, { $number }
desk-more-row = More about { $name }, { $number }
desk-with-you = You
desk-state-done = Finished
desk-state-withdrawn = Withdrawn
desk-state-late = Late
desk-state-begun = Begun
desk-state-open = Not begun
desk-due-today = today
desk-due-tomorrow = tomorrow
desk-due-in = { $count ->
    [one] in one day
   *[other] in { $count } days
}
desk-due-late = { $count ->
    [one] one day late
   *[other] { $count } days late
}
desk-give = Give to somebody
desk-postpone = New last day
desk-end = Mark as finished
desk-order = Order
desk-order-go = Sort
desk-order-due = Due first
desk-order-oldest = Oldest first
desk-order-newest = Newest first
desk-keep = Keep this choice
desk-keep-name = Name of the choice
desk-keep-shared = Show it to colleagues too
desk-keep-go = Keep
desk-let-go = Remove the kept choice
desk-undo = Undo
desk-undo-time = You can undo this for 30 minutes.
desk-bulk-give = { $count ->
    [0] None of the cases can be given on
    [one] Give one case to somebody
   *[other] Give { $count } cases to somebody
}
desk-bulk-postpone = { $count ->
    [0] None of the cases can have a new last day
    [one] Give one case a new last day
   *[other] Give { $count } cases a new last day
}
desk-bulk-end = { $count ->
    [0] None of the cases can be marked as finished here
    [one] Mark one case as finished
   *[other] Mark { $count } cases as finished
}
desk-to = Who is to have them?
desk-to-choose = Choose a colleague
desk-to-me = Me
desk-to-nobody = Nobody yet
desk-day = New last day
desk-error-to = Choose who is to have the cases.
desk-error-day = Write the new last day.
desk-error-day-past = The last day must be today or later.
desk-preview-heading = This is what happens
desk-taken = Is included
desk-left-not-hers = Left out: you do not work with this area
desk-left-closed = Left out: the case is finished
desk-left-own-page = Left out: needs a decision on its own page
desk-do-it = Do it
desk-cancel = Cancel
desk-done-nothing = You have not chosen any cases.
desk-done-given = The cases have been given on.
desk-done-postponed = The cases have a new last day.
desk-done-ended = The cases are marked as finished.
desk-done-undone = It is undone. The cases are as before.
desk-done-kept = The choice is kept.
desk-done-no-name = Give the choice a name before you keep it.
desk-done-let-go = The choice is removed.
desk-association = Association
desk-opened = Came in
desk-closed = Finished
desk-go = Go to the case
desk-history = History
desk-history-none = Nothing has been done with the case yet.
desk-actor-nobody = A visitor
desk-actor-operator = Whoever runs Samspill
desk-actor-program = Samspill
desk-actor-person = Somebody no longer registered
desk-deed-give = Gave the case to somebody
desk-deed-postpone = Set a new last day
desk-deed-end = Marked the case as finished
desk-deed-undo = Undid it
desk-deed-other = Did something with the task
nav-settings = Settings
settings-heading = Settings
settings-intro = Here the municipality decides how Samspill looks, what it says and which rules apply. You always see what will change before it is saved, and can put back what was.
settings-own = The municipality
settings-rules = Rules
settings-staff = Staff and units
settings-staff-intro = Who works here, and with what.
settings-nothing = nothing
settings-yes = yes
settings-no = no
settings-preview = See what will change
settings-preview-heading = This will change
settings-preview-none = Nothing will change.
settings-not-saved = Not saved yet
settings-save = Save
settings-done-saved = It is saved and in force now.
settings-done-same = Nothing was changed.
settings-history-none = Nobody has changed anything here yet.
settings-back = Put back how it was before this
settings-back-do = Put back
settings-back-same = It is like that already.
settings-contact = Names, contact and opening hours
settings-contact-intro = Stands at the foot of every page and in e-mail from Samspill.
settings-contact-nb = Name in bokmål
settings-contact-nn = Name in nynorsk, if it is another
settings-contact-se = Name in North Sami, if it is used
settings-contact-name-hint = Without the word «kommune».
settings-contact-language = Language for visitors who have not chosen
settings-contact-language-hint = Everybody can change language at the top of the page.
settings-contact-phone = Telephone
settings-contact-hours = When the telephone is answered
settings-contact-hours-hint = For example: mandag–fredag kl. 9–15
settings-contact-email = E-mail
settings-contact-visit = Visiting address
settings-contact-web = The municipality’s web site
settings-brand = Colours and coat of arms
settings-brand-intro = You choose one or two colours. The rest is computed, light and dark, so that all text can be read.
settings-brand-sample = This is how it looks
settings-brand-light = Light
settings-brand-dark = Dark
settings-brand-button = Search
settings-brand-text = Plain text, beside something that is urgent.
settings-brand-main = Main colour
settings-brand-colour-hint = The code from the brand manual, for example #0C5565.
settings-brand-accent = Colour of what is urgent
settings-brand-accent-hint = May be left empty. Then a warm brown is used.
settings-brand-logo = Coat of arms
settings-brand-logo-hint = A drawing in SVG of at most 60 kB, without scripts and without anything from elsewhere.
settings-brand-no-logo = Remove the coat of arms
settings-brand-drawing = A drawing of { $size } kB, mark { $mark }
settings-brand-contrast-light = Light: buttons are { $colour }, with a contrast of { $ratio } to their text. 4.5 is required.
settings-brand-contrast-dark = Dark: buttons are { $colour }, with a contrast of { $ratio } to their text. 4.5 is required.
settings-brand-contrast-text = Plain text always has a contrast of at least { $ratio }. 4.5 is required.
settings-brand-moved = The colour you chose is too light to be seen on white. { $colour } is used instead.
settings-texts = Texts
settings-texts-intro = Find a text and write the municipality’s own in place of ours.
settings-texts-search = Words of the text, or its id
settings-texts-own = Own text
settings-texts-own-count = { $count ->
    [0] The municipality has no texts of its own yet. Search for the one to change.
    [one] The municipality has one text of its own.
   *[other] The municipality has { $count } texts of its own.
}
settings-texts-count = { $count ->
    [0] No text fits «{ $words }».
    [one] One text fits «{ $words }».
   *[other] { $count } texts fit «{ $words }».
}
settings-texts-more = { $count ->
    [one] One more fits. Write more words to find it.
   *[other] { $count } more fit. Write more words to find them.
}
settings-text-intro = Leave the field empty to use our text.
settings-text-places = These places must stand in the text, written just like this:
settings-text-ours = Our text
settings-text-own = Own text in { $language }
settings-text-sounds = This is how it reads
settings-districts = Districts
settings-districts-intro = Parts of the municipality that people know by name. They narrow a search, and follow the postal code.
settings-districts-new = New district
settings-districts-name = Name in bokmål
settings-districts-nn = Name in nynorsk, if it is another
settings-districts-en = Name in English, if it is another
settings-districts-codes = Postal codes, with commas between
settings-districts-rank = Place in the list
settings-districts-order = Order
settings-districts-remove = Remove
settings-districts-add = Add a district
settings-districts-moved = { $count ->
    [one] One association comes to another district.
   *[other] { $count } associations come to another district.
}
settings-districts-without = { $count ->
    [one] One association is left without a district.
   *[other] { $count } associations are left without a district.
}
settings-vocabulary = Activities
settings-vocabulary-intro = The activities that associations choose among and residents search for.
settings-vocabulary-hint = Untick what does not exist here. Own words are words that people here use. Write commas between them.
settings-vocabulary-count = { $count ->
    [0] no associations
    [one] one association
   *[other] { $count } associations
}
settings-vocabulary-off = { $count ->
    [one] one is not used
   *[other] { $count } are not used
}
settings-vocabulary-alias = Own words for { $name }
settings-vocabulary-not-used = not used
settings-vocabulary-loses = { $count ->
    [one] One association has «{ $name }», and will no longer be found by it.
   *[other] { $count } associations have «{ $name }», and will no longer be found by it.
}
settings-days = { $count ->
    [one] one day
   *[other] { $count } days
}
settings-error-name = Write the name of the municipality.
settings-error-web = Write the whole address, for example https://www.fjordvik.example.
settings-error-email = Write an e-mail address, for example post@fjordvik.example.
settings-error-logo = Choose a drawing in SVG of at most 60 kB, without scripts and without anything from elsewhere.
settings-error-colour = Write the colour as # and six characters, for example #0C5565.
settings-error-postal-code = The postal code «{ $code }» must have four digits and stand in one district only.
settings-error-district = Give the district a name that no other district has.
settings-error-alias = The word «{ $word }» stands at two activities. Leave it at one.
settings-error-places = The text in { $language } must have the same places for names and numbers as ours.
settings-error-wording = The text in { $language } cannot be read. Look for brackets that are not closed.
settings-error-number = { $label }: write a number from { $least } to { $most }.
settings-error-choice = Choose one of the answers.
desk-csv = Download as a spreadsheet (CSV)
desk-units = By unit
desk-column-number = Number
desk-column-opened = Came in
desk-column-kind = Kind
desk-column-remark = Means
help-heading = Help for case officers
help-intro = The most important things about working in Samspill. Ask the administrator if you lack access to something.
help-waits = What waits
help-waits-where = Everything that waits on the municipality lies in the inbox. Press the name to go to what is to be done, or the number to see what was done.
help-waits-order = What is due first stands first. A warm colour means that it is due soon.
help-waits-own = If you often narrow the list in the same way, you can keep the choice below the list. You decide whether colleagues see it.
help-many = Several tasks at once
help-many-how = Tick the tasks, and choose at the bottom what is to happen. First you see which tasks it is about, and which are left out and why.
help-many-undo = It can be undone for 30 minutes. What needs a decision is always done on the task’s own page.
help-keys-off = The keys can be switched off under «Keys» in the inbox.
help-roles = Who can do what
help-role-reader = Reader
help-role-reader-may = Sees everything and changes nothing.
help-role-case-officer = Case officer
help-role-case-officer-may = Handles tasks in the fields she works with.
help-role-administrator = Administrator
help-role-administrator-may = Does the same in all fields, gives staff access and decides the settings.
help-places = Where things are
help-place-inbox = Inbox
help-place-inbox-what = What waits, and what is done.
help-place-associations = Associations
help-place-associations-what = Find associations, write notes and merge duplicates.
help-place-mailings = Mailings
help-place-mailings-what = Write to many associations at once.
help-place-staff = Staff and units
help-place-staff-what = Give and end access.
help-place-settings = Settings
help-place-settings-what = Look, texts, districts, activities and rules.
desk-oldest = { $count ->
    [one] The oldest has waited one day.
   *[other] The oldest has waited { $count } days.
}
desk-ordered = Sorted: { $order }.
settings-language-nb = bokmål
settings-language-nn = nynorsk
settings-language-en = English
settings-error-unusable = The profile cannot be used like this: { $reason }

## What was done, in the history of things

deed-casework-see = Looked in the inbox
deed-casework-handle = Did something with the case
deed-casework-save-view = Kept a choice
deed-casework-settings = Changed a setting
