### Words of the furniture: what stands on every page, errors, display settings, signing in, dates.

## Site

site-tagline = A coworking centre for people with disabilities
site-example-note = This is example data. The people and bookings here are invented.
site-help-heading = Need help?
site-help-text = Call or write to us and we will sort it out together.
site-help-phone = Phone:
site-help-email = E-mail:

## Navigation

nav-skip = Skip to main content
nav-main = Main menu
nav-home = Home
nav-resources = What you can book
nav-bookings = My bookings
nav-approvals = Requests to decide
nav-admin = Administration
nav-help = Help
nav-sign-in = Sign in
nav-sign-out = Sign out
nav-display = Display settings
nav-languages = Choose a language
nav-footer = About this site
nav-how-to-book = How to book
nav-accessibility = Accessibility statement
nav-privacy = Privacy notice

## Error pages: a title, what happened, what to do next

error-bad-request-title = We could not read this request
error-bad-request-text = There seems to be a mistake in the address or the form.
error-bad-request-next = Go back to the page before and try again.
error-not-found-title = Page not found
error-not-found-text = There is no such page, or it is not yours to see.
error-not-found-next = Check the address, or start from the home page.
error-forbidden-title = You may not open this page
error-forbidden-text = This page is for people with another role.
error-forbidden-next = If you think you should have access, call us.
error-method-title = This cannot be done in this way
error-method-text = This address works only through a button on a page.
error-method-next = Open the page you need from the menu.
error-too-large-title = Too much at once
error-too-large-text = The text or the file is larger than the portal can take. Nothing was saved.
error-too-large-next = Go back and shorten the text or choose a smaller file.
error-server-title = Something went wrong on our side
error-server-text = It is not your fault. It is written to our log and we will see it.
error-server-next = Try again in a few minutes. If it still fails, call us.
error-number = If you tell us about it, say this number:
error-busy-title = The portal is too busy just now
error-busy-text = There are many requests, or we are mending something.
error-busy-next = Try again in a minute.
error-unsaved-title = Nothing can be saved just now
error-unsaved-text = The portal's disk is full or cannot be written to. You can still look at every page.
error-unsaved-next = Try again in a few minutes, or call the centre.
error-maybe-saved = What you sent may have been saved. Look in My bookings first.
error-kept = What you wrote is not lost. You can send it again.
error-session-title = You were signed out
error-session-text = Nothing happened for a long time, so the session closed.
error-session-next = Sign in again. What you wrote is kept.
error-csrf-title = Request refused
error-csrf-text = This request does not seem to come from our page. We stopped it to keep you safe.
error-csrf-next = Open the page on the portal again and repeat the action.
error-link-home = Go to the home page
error-link-bookings = Open My bookings
error-send-again = Send again

## Display settings

display-title = Display settings
display-lead = Make the pages comfortable for you. Your choice holds on every page.
display-theme = Colours
display-theme-hint = The colour of the text and of what is behind it.
display-theme-auto = As on the device
display-theme-light = Light
display-theme-dark = Dark
display-theme-black-on-white = Black text on white
display-theme-white-on-black = White text on black
display-theme-yellow-on-black = Yellow text on black
display-theme-blue-on-blue = Dark blue text on light blue
display-size = Text size
display-size-hint = The browser’s own zoom works too.
display-size-100 = Usual, 100 %
display-size-150 = Large, 150 %
display-size-200 = Very large, 200 %
display-size-300 = Largest, 300 %
display-line = Space between lines
display-line-hint = Wide spacing helps you keep your place.
display-line-normal = Usual line spacing
display-line-wide = Wide line spacing
display-letters = Space between letters
display-letters-hint = With wide spacing the letters do not run together.
display-letters-normal = Usual letter spacing
display-letters-wide = Wide letter spacing
display-font = Font
display-font-hint = Choose the one that is easier to read.
display-font-sans = Without serifs
display-font-serif = With serifs
display-images = Pictures
display-images-hint = Every picture has a description in words.
display-images-shown = Show the pictures
display-images-described = Show the description instead of the picture
display-images-off = Show neither pictures nor descriptions
display-motion = Motion
display-motion-hint = Nothing on the portal flashes.
display-motion-on = As set on the device
display-motion-off = No motion at all
display-save = Save the display settings
display-reset = Go back to the usual look
display-saved = The display settings are saved.
display-was-reset = The usual look is back.
display-kept = This browser keeps your choice for a year. When you are signed in, your account keeps it too.
display-choose = { $question }: choose one of the answers in the list.

## Signing in

sign-in-title = Sign in to the portal
sign-in-lead = Sign in to book.
sign-in-first = To see this page, sign in first.
sign-in-login = Phone or e-mail
sign-in-login-hint = For example: +7 777 123 4567.
sign-in-password = Password
sign-in-shared = This is a shared computer
sign-in-shared-hint = If ticked, the session closes after 2 hours without action, or when you close the browser.
sign-in-shared-always = This is a computer of the centre. The session closes after 2 hours without action.
sign-in-button = Sign in
sign-in-forgot = No password? Call us or come in, and we will give you a code.
sign-in-no-account = No account?
sign-in-error-wrong = The phone, e-mail or password is wrong.
sign-in-error-throttled = Too many attempts. Try again later.
sign-in-error-login-empty = Enter your phone number or e-mail.
sign-in-error-password-empty = Enter your password.
sign-in-error-login-long = The phone or e-mail is too long. Check it and enter it again.
sign-in-error-password-long = The password is too long. Check it and enter it again.
sign-out-done = You are signed out.
sign-out-kept-safe = If someone else may use this computer, close the browser.

## Forms and buttons

form-scan-refused = Typed: “{ $typed }”. The field is empty again.
form-error-prefix = Error:
form-error-summary = { $n ->
    [one] There is { $n } error in the form
   *[other] There are { $n } errors in the form
}
form-yes = Yes
form-no = No
form-unknown = Not known
form-continue = Continue
form-change = Change
form-apply = Apply
form-error-too-long = { $n ->
    [one] The text is too long. Use at most { $n } character.
   *[other] The text is too long. Use at most { $n } characters.
}
form-error-characters = The text has invisible characters. Remove them.
form-error-number = Enter a number in digits, for example 2.

## Dates and hours

date-long = { $weekday }, { $day } { $month } { $year }
date-weekday = { $weekday }, { $day } { $month }
date-short = { $day } { $month }
date-moment = { $date }, { $time }
date-month = { $month } { $year }
date-today = Today
date-tomorrow = Tomorrow
date-hours-heading = Opening hours
date-closed = closed
date-hours-words = from { $from } to { $to }
date-days = { $first } to { $last }

## Months: by themselves

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## Months: after a day

month-day-1 = January
month-day-2 = February
month-day-3 = March
month-day-4 = April
month-day-5 = May
month-day-6 = June
month-day-7 = July
month-day-8 = August
month-day-9 = September
month-day-10 = October
month-day-11 = November
month-day-12 = December

## Weekdays, from Monday

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

## Durations

duration-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
duration-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
duration-hours-minutes =
    { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    } { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }

## States of a booking

state-requested = Awaiting approval
state-approved = Approved
state-declined = Declined
state-expired = Not decided in time
state-cancelled = Cancelled
state-checked-in = Arrived
state-completed = Completed
state-no-show = Not used

## Ready sentences for declining a request: the member reads them

form-error-at = { $what }: { $sentence }
form-day-hint = For example 25.11.2026 or 25 November.
