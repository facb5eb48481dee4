# The shell around every page, errors and forms.
municipality-named = { $name } municipality
shell-skip = Skip to main content
shell-demo = This is a demonstration. The municipality, the associations and the people are invented.
shell-tagline = Together with the voluntary sector
shell-main-menu = Main menu
shell-menu = Menu
shell-ask-us = Ask us
shell-about-service = About the service
shell-about-data = About the information
shell-privacy = Privacy
shell-accessibility = Accessibility
shell-open-data = Open data
shell-api = Description for machines (OpenAPI)
shell-cookies = We only use cookies that are necessary.
shell-account = Your account
shell-sign-in = Sign in
shell-sign-out = Sign out
shell-my-page = My page
shell-casework = Casework
shell-casework-for-staff = Casework, for staff
shell-acting-for = You act for
shell-acting-as = as { $role }
shell-switch = Switch association

staff-tagline = Casework · { $name }
staff-help = Help for case officers
staff-public-pages = Pages for residents

form-errors = { $count ->
    [one] One thing needs to be put right before we can send this
   *[other] { $count } things need to be put right before we can send this
}

error-not-found = We could not find this page
error-not-found-help = The address may be mistyped, or the page has moved. Search for the association, or begin at the start page.
error-gone = This page is gone
error-gone-help = What was here has been deleted for good.
error-forbidden = You do not have access to this
error-forbidden-help = If it is about an association you belong to, somebody who gives others access there can give it to you. Otherwise, contact the municipality.
error-changed = Somebody else changed this before you
error-changed-help = Go back, reload the page and see what has changed. What you wrote has not been saved.
error-bad-parameter = The address has a value we do not understand
error-bad-parameter-help = Correct the value below, or begin at the start page.
error-cross-site = The form came from another site
error-cross-site-help = For your safety we only accept forms from our own pages. Open the page here and try again.
error-method = This page cannot be used like that
error-method-help = Go back and try again, or begin at the start page.
error-too-many = That was a few too many attempts
error-too-many-help = Wait a moment and try again.
error-wait-seconds = { $count ->
    [one] Try again in one second.
   *[other] Try again in { $count } seconds.
}
error-fault = Something went wrong at our end
error-fault-help = The mistake is ours, and it has been noted. Try again in a while. If that does not help, call us and give the number below.
error-incident = Incident number { $number }
error-search-label = Search for an association or activity
error-search = Search
error-to-start = To the start page

form-date-hint = For example 27 3 2026
form-date-day = Day
form-date-month = Month
form-date-year = Year
form-date-wrong = Write a date with day, month and year, for example 27 3 2026

part-crumbs = You are here
part-before = Before:
part-after = Now:
part-unread = Unread
part-pages = More pages
part-page = Page { $number }
part-previous = Previous
part-next = Next
part-step = Step { $number } of { $all }: { $name }
part-days-left = { $count ->
    [0] Today is the last day.
    [one] One day left.
   *[other] { $count } days left.
}
part-days-over = { $count ->
    [one] The deadline was yesterday.
   *[other] The deadline was { $count } days ago.
}

desk-views = Saved views
desk-keys = Keyboard
desk-keys-off = Switch off the keys J, K, X and ? in this browser
desk-key-move = down and up
desk-key-pick = select
desk-key-open = open
desk-key-down = Next row
desk-key-up = Previous row
desk-key-pick-this = Select the row, or clear it
desk-key-open-this = Open the row
desk-key-help = Show this
desk-close = Close
desk-pick = Select
desk-pick-all = Select all on this page
desk-picked = Selected:
desk-bulk = With those selected:
desk-preview = Preview. Nothing has been done yet.

error-sign-in = Sign in first
error-sign-in-help = You must sign in to do this. What you wrote is not lost as long as you stay on this page.
error-prove-again = Confirm that it is you
error-prove-again-help = We want to be quite sure that it is you who do this. What you wrote is not lost as long as you stay on this page.
error-sign-in-lost = You must sign in to do this. Did you send files? Go back in your browser, sign in in a new window, and send them once more.
error-prove-again-lost = We want to be quite sure that it is you who do this. Go back, confirm who you are in a new window, and send it once more.
error-once-more-first = Open a new window and show who you are
error-once-more-then = Come back here and send it once more
error-once-more = Send once more

role-until = { $role } until { $day }
role-kind-chair = chair
role-kind-deputy_chair = deputy chair
role-kind-manager = general manager
role-kind-contact = contact person
role-kind-business_manager = business manager
role-kind-board_member = board member
role-kind-treasurer = treasurer
role-kind-accountant = accountant
role-kind-delegate = with power to act
role-kind-administrator = administrator
role-kind-case_officer = case officer
role-kind-reader = auditor or other with read access

scope-profile = Keep the page and the information up to date
scope-messages = Read and answer messages
scope-booking = Book premises
scope-grants = Apply for grants and report
scope-account = See and change the bank account
scope-officers = Give others access

role-source-national = From the national register
role-source-code = Code sent to the association’s e-mail
role-source-officer = Approved by somebody in the association
role-source-staff = Approved by the municipality
role-source-operator = Entered by whoever runs Samspill
role-source-token = From the municipality’s own sign-in

# Files that somebody gives us
error-too-large = What you sent is too large
error-too-large-help = Go back and try with fewer or smaller files.
upload-empty = The file is empty. Choose a file with something in it.
upload-too-large = The file is too large. It can be at most { $most } MB. You can save a picture smaller, or scan a document at a lower resolution.
upload-not-taken-here = This is a { $found } file. Here you can hand in { $allowed }.
upload-unknown = We do not recognise the file. Here you can hand in { $allowed }.
upload-old-office = The file is saved in an old format. Open it in Word or Excel, choose "Save as" and then DOCX, XLSX or PDF.
upload-encrypted = The file is locked with a password, so we cannot open it. Save it without a password and try again.
upload-macros = The file has macros, and we do not take those. Save it as PDF or without macros.
upload-script-in-pdf = The PDF has a program in it, and we do not take those. Print it to a new PDF and hand in the new one.
upload-markup = The file is a web page or a script. Save what it says as PDF and hand that in.
upload-polyglot = There is another file inside the file. Open it, save it again and try once more.
upload-swells = The file becomes far too large when it is opened. Save it again, or split it into several.
upload-broken = The file is damaged, so we cannot open it. See if you can open it yourself, save it again and try once more.
upload-infected = The virus scan found something dangerous in the file, so we have not taken it. Check your computer for viruses.
upload-not-scanned = We cannot check the file for viruses right now, so we have not taken it. Try again in a little while.
upload-table-no-rows = We found no rows in the first sheet. Check that the table is in a sheet that is not hidden.
upload-table-too-many-rows = The table has too many rows. It can have at most { $most }.
upload-table-too-wide = Line { $line } has something far out to the right, or a cell with very much text. Take it away and try again.
upload-logo-too-many-points = The picture has too many pixels. Save it smaller and try again.

deed-fill-demo = Filled the demonstration

# What figures are broken down by
indicator-by-category = By category
indicator-by-district = By district
indicator-by-age = By age
indicator-by-association = By association
indicator-by-founded = By when they were founded
indicator-by-size = By number of members

# What figures tell of
indicator-about-associations = Who the associations are
indicator-about-support = What they get
indicator-about-premises = Which premises and hours they use
indicator-percent = { $number }%
indicator-points = { $number } percentage points
indicator-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
indicator-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
