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
shell-cookies = We use no cookies.

form-errors = { $count ->
    [one] One thing needs to be put right before we can send this
   *[other] { $count } things need to be put right before we can send this
}

error-not-found = We could not find this page
error-not-found-help = The address may be mistyped, or the page has moved. Search for the association, or begin at the start page.
error-gone = This page is gone
error-gone-help = What was here has been deleted for good.
error-forbidden = You do not have access to this
error-forbidden-help = Contact the municipality if you think you should have access.
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
