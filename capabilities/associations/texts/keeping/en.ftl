# Your page: what an association keeps true about itself, and what anybody can report.

nav-profile = Your page

## The whole profile
editing-title = Your page
editing-heading = The page of { $name }
editing-lead = People find you by activity, age, time, place and price. Keep it up to date here.
editing-on-behalf = You are filling in for { $name }. The history will say that the municipality did it.
editing-see = See the page as others see it
editing-unseen = Only you and the municipality see the page yet
editing-change = Change
editing-nothing-yet = Not filled in yet.
editing-cancel = Cancel
editing-preview = See how it will look
editing-preview-help = You will see the page as others see it before anything is saved.
editing-done-saved = The change is saved.
editing-done-undone = The last change is undone.
editing-last-heading = Last change
editing-last = { $who } changed { $what } on { $day }.
editing-last-on-behalf = The municipality, by { $who }, changed { $what } for you on { $day }.
editing-undo = Undo the last change
editing-somebody = Somebody
editing-changed-all = the page
editing-changed-about = the text about you
editing-changed-activities = the activities
editing-changed-groups = the groups
editing-changed-places = the meeting places
editing-changed-practical = the practical facts
editing-changed-links = the links
editing-changed-logo = the logo
editing-changed-undone = the page back to what it was
editing-changed-merged = the page when two associations were merged
editing-conflict = Somebody else saved before you
editing-conflict-help = Here is the difference between what is saved now and what you wrote. Look the form over, and save again if yours should hold.
editing-conflict-stored = Saved now:
editing-conflict-yours = You wrote:
editing-too-long = The text is too long. It can have at most { $most } characters.
editing-way = How did the municipality learn this?
editing-way-hint = It is written in the history, with your name.
editing-way-missing = Choose how the municipality learned this
editing-way-phone = By telephone
editing-way-paper = On paper
editing-way-talk = In a talk
editing-up = Move up

editing-section-about = About the association
editing-section-activities = Activities
editing-section-groups = Groups
editing-section-places = Meeting places
editing-section-practical = Practical
editing-section-links = Links
editing-lead-about = Write as you would tell a new neighbour. A few sentences will do.
editing-lead-activities = Choose what you do, so that people find you when they search.
editing-lead-groups = Team, class, section or band group. People look for age, day and time.
editing-lead-places = Where you meet. Everybody sees it, so do not write a home address.
editing-lead-practical = Price, room, languages and access. Leave empty what you do not want to say.
editing-lead-links = Web pages with more about you, such as fixtures or pictures.

## About the association
editing-short-name = Short name (may be empty)
editing-short-name-hint = What people call you every day, such as «Skolekorpset».
editing-description-nb = What you are and do, in bokmål
editing-description-nn = What you are and do, in nynorsk
editing-description-en = What you are and do, in English
editing-description-hint = Do not write anybody's name, telephone number or e-mail here.
editing-start-nb = How one begins, in bokmål
editing-start-nn = How one begins, in nynorsk
editing-start-en = How one begins, in English
editing-start-hint = For example «Come to a rehearsal on Wednesday at 18. You can borrow an instrument.»
editing-in-nynorsk = In nynorsk
editing-in-english = In English

## Activities
editing-offer = Is this what you do: { $activity }?
editing-answer-yes = Yes
editing-answer-no = No
editing-activity-search = Search for more activities
editing-activity-search-hint = For example choir, football or gardening.
editing-activity-find = Search
editing-activity-none = We found no activity for «{ $words }». Try another word.
editing-activity-empty = You have not chosen any activity yet.
editing-activity-chosen = This is what we do
editing-activity-chosen-hint = Untick what is not right.

## Groups
editing-group = Group { $number }
editing-group-add = Add a group
editing-group-remove = Remove the group
editing-group-name = Name of the group
editing-group-name-hint = For example «Beginners» or «Girls aged 11».
editing-group-name-missing = Write the name of the group
editing-group-from = From age
editing-group-to = To age
editing-group-age-wrong = Write the age as a whole number, such as 9
editing-group-ages-turned = The highest age cannot be lower than the lowest
editing-group-size = How many
editing-group-size-wrong = Write the number as a whole number
editing-group-meets = When
editing-group-meets-hint = For example «torsdag kl. 17–18».
editing-group-place = Where
editing-group-gender = For whom
editing-group-level = Level (may be empty)
editing-group-level-hint = For example «beginners» or «3rd division».
editing-group-para = Adapted for people with disabilities
gender-all = Everybody
gender-female = Girls and women
gender-male = Boys and men

## Meeting places
editing-place = Meeting place { $number }
editing-place-add = Add a meeting place
editing-place-remove = Remove the meeting place
editing-place-name = Name of the place
editing-place-name-hint = For example «Kirkebakken skole, aulaen».
editing-place-name-missing = Write the name of the place
editing-place-address = Address (may be empty)
editing-place-address-hint = Street and number.
editing-place-is-a-home = This looks like somebody's home. Write the address of the place where you meet
editing-place-find = Find the address
editing-place-found = The address is found and will be on the map
editing-place-which = Which address is it?
editing-place-not-found = We found no address like that. Check street name and number, or leave the address as you wrote it.
editing-place-find-empty = Write street and number first, for example “Skoleveien 4”.
editing-place-no-answer = The address search does not answer right now. You can save the address as you wrote it.
editing-district = District
editing-district-none = Not chosen
editing-step-free = Can one come in without steps?
step-free-choice-yes = Yes
step-free-choice-no = No
step-free-choice-unknown = Do not know

## Practical
editing-room = Is there room for new members?
editing-openness-open = Yes, new members are welcome
editing-openness-waiting_list = There is a waiting list
editing-openness-full = No, it is full
editing-openness-unknown = Not said
editing-price-from = Lowest price a year, in kroner
editing-price-to = Highest price a year, in kroner
editing-price-hint = What one person pays in a year. Write 0 if it is free.
editing-price-wrong = Write the price in whole kroner, such as 1 200
editing-price-turned = The highest price cannot be lower than the lowest
editing-targets = Whom is it for?
editing-accessibility = How can more people take part?
editing-accessibility-hint = Choose what is so for at least one group.
editing-languages-fold = Languages you get along with
editing-languages = Languages
editing-own-district = Where do you belong?
editing-own-district-hint = Only if it is another place than where you meet.
editing-website = Website (may be empty)
editing-website-hint = For example www.sandvikkor.no.
editing-address-wrong = Write a web address, such as www.sandvikkor.no
editing-email = E-mail for the contact form
editing-email-hint = Messages from people come here. The address is not shown.
editing-email-wrong = Write an e-mail address like name@example.no

## Links
editing-link = Link { $number }
editing-link-add = Add a link
editing-link-remove = Remove the link
editing-link-label = What the link leads to
editing-link-label-hint = For example «Fixtures».
editing-link-label-missing = Write what the link leads to
editing-link-address = Web address
editing-link-address-hint = For example www.sandvikkor.no/konserter.

## Before it is saved
preview-heading = This is how the page will be
preview-not-saved = Not saved yet
preview-changes = This will be different:
preview-nothing = You have not changed anything.
preview-before = Before:
preview-after = Now:
preview-private = Is there something private here?
preview-private-where = We think there may be a telephone number, an e-mail address, a street address or a name under: { $where }.
preview-private-help = Everybody can read it. Take it away if it is somebody's own, and use contact persons instead.
preview-unseen = Others cannot see the page yet.
preview-save = Save
preview-edit = Change more
preview-below = Below is the whole page as others will see it.
preview-changed = Changed

## What is said
said-nothing = nothing
said-short-name = Short name
said-description-nb = About the association, bokmål
said-description-nn = About the association, nynorsk
said-description-en = About the association
said-start-nb = How one begins, bokmål
said-start-nn = How one begins, nynorsk
said-start-en = How one begins
said-activities = Activities
said-groups = Groups
said-places = Meeting places
said-room = Room for new members
said-price = Price
said-targets = Whom it is for
said-access = Access
said-languages = Languages
said-district = Belongs to
said-website = Website
said-email = E-mail, not shown
said-links = Links
said-logo = Logo
said-logo-there = Logo { $id }
said-para = adapted
said-size = { $count ->
    [one] one participant
   *[other] { $count } participants
}

## What is missing
lack-heading = What people look for
lack-part-heading = Your page
lack-part-why = People find you by age, time and price.
lack-count = { $count ->
    [one] One thing is missing:
   *[other] { $count } things are missing:
}
lack-filled = { $count ->
    [one] One fact is in place
   *[other] { $count } facts are in place
}
lack-all-heading = Your page is ready
lack-all = All that people look for is in place.
lack-to-profile = Change the page
lack-description = Some sentences about what you are
lack-activities = Which activities you do
lack-groups = When the groups meet
lack-places = Where you meet
lack-room = Whether there is room for new members
lack-price = What it costs
lack-start = How one begins
lack-access = How more people can take part
lack-email = An e-mail that messages can go to
lack-logo = Logo

## Logo
logo-title = Logo
logo-lead = The logo is shown on your page. We draw the picture anew, so only what is seen comes along.
logo-now = Your logo
logo-new = The new picture
logo-file = Choose a picture
logo-file-hint = PNG or JPG, at most 5 MB.
logo-missing = Choose a picture
logo-gone = The picture is no longer here. Choose it again
logo-remove = Remove the logo
logo-done-kept = The logo is in use.
logo-done-removed = The logo is removed.

## Contact persons
contacts-title = Contact persons
contacts-short = Whom the municipality asks about premises, grants and invoices, and whom others can ask.
contacts-lead = One person for each thing. The municipality sees them all. Others see only the first, and only when the person has agreed.
contacts-looked = It is noted that you have looked at them.
contacts-purpose-public = For everybody
contacts-purpose-booking = Premises
contacts-purpose-grants = Grants
contacts-purpose-invoices = Invoices
contacts-hint-public = For people who want to know more about you.
contacts-hint-booking = When it is about premises you use.
contacts-hint-grants = When it is about an application or a report.
contacts-hint-invoices = When the municipality is to send a bill.
contacts-name = Name
contacts-email = E-mail
contacts-phone = Telephone
contacts-consent = The person has agreed to be shown on the page
contacts-consent-hint = Without a yes the person is not shown. The person can change their mind at any time.
contacts-sensitive = Being part of this may reveal something the law protects. So the person is shown only if they have signed in and agreed themselves.
contacts-save = Save
contacts-empty = Leave the fields empty where you have nobody.
contacts-name-missing = Write the name of the person
contacts-too-long = Write less, at most 100 characters
contacts-way-missing = Write an e-mail or a telephone number
contacts-phone-wrong = Write the telephone number with eight digits

## Report what is wrong
association-contact-person = Contact person
association-wrong-tell = Tell us what is wrong
association-yours = Is this your association?
association-claim = Take charge of the page
report-title = Something is wrong: { $name }
report-lead = Tell us what is wrong, and the municipality will look at it with the association. You need not sign in.
report-about = What is it about?
report-about-missing = Choose what it is about
report-about-time_place = Time or place
report-about-activity = What the association does
report-about-contact = How to reach it
report-about-name = The name
report-about-ended = The association is no more
report-about-privacy = Something private that should not be here
report-about-other = Something else
report-body = What is wrong, and what is right?
report-body-hint = Do not write about anybody's health or other private matters.
report-body-missing = Write what is wrong
report-body-long = The text is too long. It can have at most { $most } characters.
report-email = Your e-mail (may be empty)
report-email-hint = Only if you want an answer.
report-email-wrong = Write an e-mail address like name@example.no, or leave the field empty
report-keep = We delete what you write 90 days after the case is closed.
report-send = Send
thanks-title = Thank you for your help
thanks-lead = The municipality has your message now. If you wrote your e-mail, you will get an answer.
thanks-back = Back to { $name }
