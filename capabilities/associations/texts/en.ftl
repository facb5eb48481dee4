# The register of associations, as residents meet it.

## Menu, ways and shared words
nav-find = Find an association
crumbs = You are here
crumb-start = Home
crumb-find = Associations
and-more = and { $count } more

## What is known of an association
openness-open = New members welcome
openness-waiting_list = Waiting list
openness-full = Full
standing-bankrupt = Bankrupt
standing-winding_up = Closing down
ages-between = ages { $from }–{ $to }
ages-from = from age { $from }
ages-to = up to age { $to }
ages-exactly = age { $from }
price-free = free
price-one = NOK { $to } a year
price-range = NOK { $from }–{ $to } a year
price-free-to = free to NOK { $to } a year
target-small_children = Small children
target-children = Children
target-youth = Young people
target-adults = Adults
target-seniors = Older people
target-families = Families
target-newcomers = New in Norway
target-disabilities = People with disabilities
access-step_free = Step-free
access-accessible_toilet = Wheelchair toilet
access-hearing_loop = Hearing loop
access-companion_free = Companion free of charge
access-calm_group = Calm group
access-adapted = Adapted activity
access-equipment_loan = Equipment on loan
step-free-yes = Step-free entrance
step-free-no = Steps at the entrance
language-no = Norwegian
language-nb = Bokmål
language-nn = Nynorsk
language-en = English
language-se = Sami
language-pl = Polish
language-lt = Lithuanian
language-uk = Ukrainian
language-ru = Russian
language-ar = Arabic
language-so = Somali
language-ti = Tigrinya
language-fa = Persian
language-tr = Turkish
language-th = Thai
language-ta = Tamil
language-bs = Bosnian
language-de = German
language-fr = French
language-es = Spanish
language-nsi = Norwegian sign language

## A row of a list
row-ages = Ages:
row-when = When:
row-where = Where:
row-price = Price:
row-access = Accessibility:
row-confirmed = Confirmed { $date }.
row-confirmed-long-ago = Confirmed { $date }, more than a year ago.
why-by = Found by
why-name = name:
why-spelling = a name like it:
why-abbreviation = short form:
why-former = another name:
why-tag = activity:
why-place = place:
why-number = organisation number
why-text = word in the description:

## Start page
start-title = Find an association
start-heading = What would you like to join?
start-lead = { $count ->
    [0] Soon you will find the clubs and associations of { $name } here. There is no need to sign in.
    [one] Search the one association in { $name }. There is no need to sign in.
   *[other] Search { $count } clubs and associations in { $name }. There is no need to sign in.
}
start-search-label = Search for an association or activity
start-search = Search
start-try = Try:
start-missing = Is your association missing?
start-missing-help = Groups without an organisation number belong here too. Tell us, and we will add you.
start-missing-mail = Write to us
start-doors = Ways in
start-door-find = Find an association or activity
start-door-find-count = { $count ->
    [one] 1 association.
   *[other] { $count } associations.
}
start-door-find-open = { $count ->
    [one] 1 welcomes new members now.
   *[other] { $count } welcome new members now.
}
start-door-browse = Browse from A to Å
start-door-browse-count = { $count ->
    [one] 1 activity to choose from.
   *[other] { $count } activities to choose from.
}
start-activities = What many people do
start-activities-all = All activities
start-recent = News from the associations
start-recent-all = Last confirmed first
start-newest = New in the Register of Non-Profit Organisations
start-districts = Where you live
start-empty = The register is still empty
start-empty-help = Clubs and associations appear here as soon as the municipality has fetched them from the national registers.
start-talk = Would you rather talk to someone?
start-talk-help = Call us or drop in, and we will look together.

## Find
find-heading = Find an association or activity
find-title-words = { $count ->
    [0] Nothing found for “{ $words }”
    [one] “{ $words }”, 1 result
   *[other] “{ $words }”, { $count } results
}
find-title-all = { $count ->
    [one] Find an association, 1 result
   *[other] Find an association, { $count } results
}
find-search-label = Search associations and activities
find-search = Search
find-browse = Browse all activities from A to Å
find-narrow = Narrow down
find-narrow-fold = { $count ->
    [0] Narrow down the results
    [one] Narrow down the results (1 chosen)
   *[other] Narrow down the results ({ $count } chosen)
}
find-use-choices = Use these choices
find-more-values = { $count ->
    [one] Show 1 more
   *[other] Show { $count } more
}
facet-activity = Activity
facet-target = Who is it for?
facet-district = Place
facet-open = Room
facet-access = Accessibility
facet-category = Category
facet-confirmed = Up to date
facet-open-yes = Welcomes new members
facet-confirmed-yes = Confirmed in the last year
find-count = { $count ->
    [0] No results
    [one] 1 result
   *[other] { $count } results
}
find-shown = Showing { $from }–{ $to } of { $total }
find-sort = Sort by
find-sort-best = Best match
find-sort-alphabet = Name, A–Å
find-sort-confirmed = Last confirmed
find-sort-use = Sort
find-chosen = You have chosen
find-remove = { $value }, remove
find-remove-all = Remove all choices
find-read-as = We read your search as { $parts }.
find-read-activity = the activity “{ $word }”
find-read-place = the place “{ $word }”
find-relaxed = Nothing has all the words, so we searched without { $words }.
find-number-wrong = “{ $number }” is not an organisation number
find-number-wrong-help = The last digit does not fit the other eight. One digit is probably wrong. Look at the number again, or search by name.
find-number-unknown = No association here has organisation number { $number }
find-number-unknown-help = The number is written correctly, but the association may belong to another municipality.
find-number-look-up = Look the number up in the national register
find-none = We found nothing, but try this:
find-try-without = Search without “{ $words }”
find-try-unnarrowed = Remove the choices
find-try-count = { $count ->
    [one] 1 result
   *[other] { $count } results
}
find-try-close = Activities close by
find-try-common = What most people do here
find-pages = Pages of results
find-page-number = Page { $number }
find-previous = Previous
find-next = Next
find-map = Map
find-map-help = The numbers are those of the list.
find-map-known = { $count ->
    [one] One on this page has told us where they meet.
   *[other] { $count } on this page have told us where they meet.
}
find-map-unknown = None on this page have told us where they meet.
find-not-found = Did you not find it?
find-not-found-help = Tell us. It may exist all the same, and if not, it is good for us to know.
find-csv = Download the results as a spreadsheet (CSV)
file-name = Name
file-confirmed = Confirmed
file-page = Page

## Map
map-open = Open the large map
map-open-help = Your browser will then fetch a map from the Norwegian Mapping Authority.
map-zoom-in = Show a smaller area
map-zoom-out = Show a larger area
map-failed = We could not fetch the map. The places are in the list.
map-drawn = { $count ->
    [0] Drawn map of the municipality, without results.
    [one] Drawn map with one numbered place. The place is in the list too.
   *[other] Drawn map with { $count } numbered places. The same places are in the list.
}
map-kilometres = { $count } km

## An association
association-about = About the association
association-about-national = As the national register has it
association-activities = Activities
association-proposed = proposed by us
association-proposed-help = We have proposed the activities from name and purpose. The association can correct them.
association-groups = Groups
association-groups-table = Table of groups, can be scrolled
association-group = Group
association-ages = Ages
association-when = When
association-where = Where
association-room = Room
association-start = How to start
association-places = Where we meet
association-districts = In { $place }
association-links = Read more
association-website = Website
association-write = Write to the association
association-share = Share
association-shared = The link is copied
association-print = Print
association-facts = Facts
association-number = Org. no.
association-no-number = Not in the national register
association-form = Form
association-founded = Founded
association-voluntary = Register
association-voluntary-since = Register of Non-Profit Organisations since { $date }
association-voluntary-in = Register of Non-Profit Organisations
association-voluntary-not = Central Coordinating Register
association-grassroots = Grassroots share
association-grassroots-yes = Can receive the grassroots share
association-categories = Category
association-for = For
association-languages = Languages
association-main = Belongs to
association-parts = Sub-groups
association-former = Former names
association-registered = Registered name
association-getting-in = Accessibility
association-bankrupt = The association is bankrupt
association-bankrupt-help = The national register says so. Ask the association before you join or pay anything.
association-winding-up = The association is closing down
association-winding-up-help = The national register says so. Ask the association before you join or pay anything.
association-missing = The association was not there when we last read the national register. It may have moved or been deleted.
association-source-own = The association confirmed this { $date }.
association-source-own-long-ago = The association confirmed this { $date }, more than a year ago.
association-source-unconfirmed = The association has not confirmed this yet.
association-source-national = From the Central Coordinating Register, fetched { $date }.
association-source-voluntary = From the Register of Non-Profit Organisations, fetched { $date }.
association-source-nowhere = The association is not in the national register. This comes from the association and the municipality.
association-source-note = Sources
association-hidden = We do not show addresses, telephone numbers or persons. They may belong to somebody's private life.
association-hidden-stricter = We show less about this association, because taking part may reveal something { $about }.
association-hidden-more = What we do not show, and why
stricter-health = about your health
stricter-social = about your situation in life
stricter-faith = about faith or life stance
stricter-politics = about political views
stricter-origin = about origin
stricter-union = about trade union membership
stricter-orientation = about orientation or gender
association-wrong = Is something wrong?
association-wrong-national = The association itself corrects name, form and category in the Brønnøysund Register Centre.
association-wrong-national-link = Correct it in the Brønnøysund Register Centre
association-description = { $name } in { $place }: { $activities }.
association-description-short = { $name } in { $place }.

## Writing to an association
contact-title = Write to { $name }
contact-lead = We pass your message on as e-mail. You do not see the association's address, but the association gets yours and answers you directly.
contact-name = Your name
contact-email = Your e-mail address
contact-email-hint = This is where the answer comes.
contact-message = Message
contact-message-hint = Do say who it is about, their age and what you wonder about. Leave out identity numbers and anything about health.
contact-trap = Leave this field empty
contact-send = Send the message
contact-keep = We delete the message here after 30 days. You get no copy, since the form could then be used to send spam.
contact-privacy = How we look after your privacy
contact-error-name = Write your name, so the association knows who to answer
contact-error-name-long = Write a shorter name, at most 100 characters
contact-error-email = Write an e-mail address like name@example.no
contact-error-message = Write what you would like to ask
contact-error-message-long = Make the message shorter. It has { $length } characters, and there is room for { $most }
contact-error-too-many = You have sent several messages in a short time. Wait { $minutes } and press “Send the message” again. What you have written is still here.
contact-minutes = { $count ->
    [one] one minute
   *[other] { $count } minutes
}
contact-mail-subject = Message from { $name }
contact-mail-intro = This message to { $association } came through the page of { $municipality } for clubs and associations.
contact-mail-from = From: { $name }
contact-mail-answer = Reply to this e-mail, and the answer goes to the person who wrote. They have not seen your address.
contact-mail-page = The page about you: { $address }
sent-title = We have your message
sent-lead = It is stored, and we send it to { $name } as soon as we can.
sent-next = What happens now?
sent-step-sent = The association gets the message as e-mail
sent-step-sent-help = It holds your name and e-mail address.
sent-step-answer = The association answers you directly
sent-step-answer-help = Most people there are volunteers, so it may take some days. Look in your spam folder too.
sent-step-silence = No answer within a week?
sent-step-silence-help = Contact the municipality, and we will help you further.
sent-back = Back to { $name }
sent-find = Find more associations

## Browse
browse-title = Activities from A to Å
browse-lead = { $count ->
    [one] One activity has at least one association here.
   *[other] { $count } activities have at least one association here.
}
browse-letters = Go to letter
browse-by-group = By theme
browse-by-letter = From A to Å
browse-empty = No activities are registered yet.
browse-all-associations = All associations by name

## About the data
data-title = About the information
data-lead = Here you see where the information comes from, how old it is, what we do not show, and how mistakes are corrected.
data-sources = Where it comes from
data-source-entities = The Central Coordinating Register
data-source-entities-help = Name, organisation number, legal form, when the association was founded, and whether it is bankrupt or closing down.
data-source-voluntary = The Register of Non-Profit Organisations
data-source-voluntary-help = Categories, the grassroots share and who belongs to whom.
data-source-own = The associations themselves
data-source-own-help = What they do, when and where they meet, what it costs, and whether there is room.
data-source-us = The municipality
data-source-us-help = Districts, and proposed activities read from name and purpose. Proposals are marked “proposed by us” until the association has chosen.
data-licence = Contains data under the Norwegian Licence for Open Government Data (NLOD) distributed by the Brønnøysund Register Centre.
data-licence-link = Read the licence NLOD 2.0
data-age = How old it is
data-age-read = The national registers were last read { $date }.
data-age-unread = The national registers have not been read yet.
data-age-nightly = We read them every night.
data-age-own = The page about each association says when the association last confirmed its own facts.
data-hidden = What we do not show, and why
data-hidden-address = Street addresses and “c/o”
data-hidden-address-help = The registered address is often somebody's home. We show district or town, and the meeting place when the association has given it.
data-hidden-contact = E-mail and telephone
data-hidden-contact-help = They may be private. Write to the association by the form on their page instead.
data-hidden-persons = Persons
data-hidden-persons-help = Board members and others with roles are not shown here, nor in open data.
data-hidden-stricter = Associations where taking part may reveal something about you
data-hidden-stricter-help = Some names and categories may reveal health, situation in life, faith, politics, origin, trade union or orientation. The law protects such facts specially (GDPR article 9).
data-hidden-stricter-what = For these associations we show no district taken from the address, no text from the register and no proposed activities that reveal something.
data-wrong = How to correct mistakes
data-wrong-national = The association changes name, form, address and category in the Brønnøysund Register Centre. We fetch the change from there.
data-wrong-national-link = Change it in the Brønnøysund Register Centre
data-wrong-own = We correct everything else. Get in touch with us.
data-names = How names are written
data-names-help = The register writes most names in capitals. We write them as people do. When the difference is greater than that, the registered name stands among the facts.
data-open = Open data
data-open-help = Anybody may use the register, without a key and without asking. Credit the Brønnøysund Register Centre when you do.
data-open-csv = All associations as a spreadsheet (CSV)
data-open-api = All associations for programs (JSON)
data-open-description = Description for programs (OpenAPI)

## Privacy
privacy-title = Privacy
privacy-lead = You can search and read without telling who you are. Here is the little we store, and why.
privacy-reading = When you read and search
privacy-reading-help = We only use cookies that are necessary: one that remembers that you are signed in, and one while you sign in. If you only read, you get none. We do not measure what you do. The pages fetch nothing from other sites. We store neither what you search for nor your network address (IP address).
privacy-limit = To stop abuse we count how often forms are sent from the same network address. The number is kept in the server's memory only, and is never written down.
privacy-map = When you open the map
privacy-map-help = Only when you press “Open the large map” does your browser fetch maps from the Norwegian Mapping Authority (Kartverket). They then see your network address.
privacy-contact = When you write to an association
privacy-contact-help = We take your name, your e-mail address and the message, and send them to the association. Here they are deleted after 30 days. The association is responsible for what it has received.
privacy-contact-basis = The basis is that we do a task in the public interest (GDPR article 6(1)(e)).
privacy-register = If you have a role in an association
privacy-register-help = We have a copy of what the Brønnøysund Register Centre says about the association. Its address, telephone or e-mail may be yours. It is not shown to others, and we delete it when the register requires it.
privacy-rights = Your rights
privacy-rights-help = You can ask to see what we have about you, have it corrected or deleted, and object to our use of it.
privacy-complain = If you think we do wrong, you can complain to the Norwegian Data Protection Authority.
privacy-complain-link = The Data Protection Authority on complaints
privacy-who = Who is responsible?
privacy-who-help = { $name } is the controller.

## Accessibility
accessibility-title = Accessibility
accessibility-lead = Everybody should be able to use these pages, however they read, hear and steer.
accessibility-goal = What we have done
accessibility-goal-help = The pages are made to meet WCAG 2.2 at level AA, which is more than the law demands. Everything works by keyboard, without script, in dark mode and on narrow screens.
accessibility-tested = Each page is tried by automatic tests whenever something changes. Such tests find only some of the faults.
accessibility-known = What we know is not good enough
accessibility-known-map = The large map is hard to use with a screen reader. The places are in the list too.
accessibility-known-words = The associations write about themselves. Their texts may be missing in your language, or heavy to read.
accessibility-known-people = The pages have not yet been tried by people who use a screen reader every day.
accessibility-tell = Tell us about barriers
accessibility-tell-help = If there is something you cannot do, we want to know. We answer, and help you another way meanwhile.
contact-in-foot = How to reach us
accessibility-declaration = Accessibility statement
accessibility-declaration-help = Every municipality must have a declaration at uustatus.no. This page is not that declaration. { $name } must fill in its own.
accessibility-declaration-link = Find declarations at uustatus.no
accessibility-complain = If telling us does not help, you can complain to
accessibility-complain-link = the Anti-Discrimination Tribunal

## An association that has not confirmed
unconfirmed = Not confirmed this year
unconfirmed-since = The association did not confirm its information by { $day }. It may be out of date.
sleeping-since = The association is not in the list now, because nobody has confirmed its information since the last day, { $day }.
sleeping-kept = Nothing has been deleted. When somebody who answers for the association confirms its information, it is back at once.
sleeping-confirm = Confirm the information
sleeping-claim = Take on the association

deed-associations-mark-unconfirmed = Marked an association that has not confirmed

register-indicator-number = Associations
register-indicator-number-how = Associations in the municipality on the last day. They count from the day they were founded to the day they were deleted. Source: Enhetsregisteret and Frivillighetsregisteret.
register-indicator-new = New associations
register-indicator-new-how = Associations founded in the period that are based here now. Source: Enhetsregisteret and Frivillighetsregisteret.
register-indicator-closed = Closed associations
register-indicator-closed-how = Associations deleted in the period. Source: Enhetsregisteret.
register-indicator-elsewhere = Without district or category
register-indicator-founded-until = Until { $year }
register-indicator-founded-from = From { $year }
register-indicator-founded-unknown = Not known

register-evidence = Association
