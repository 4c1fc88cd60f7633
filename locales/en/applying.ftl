### Asking to join, and the welcome.


## The public form

join-title = Join the centre
join-link = Ask to join
join-lead = Tell us your name and how to reach you.
join-contact = How do we reach you?
join-contact-hint = One of the two is enough.
join-phone = Phone number
join-email = E-mail
join-password = Password (optional)
join-password-hint = You can do without. Then you get a link, or a code at the centre.
join-password-new = Password
join-button = Send
join-have-account = Do you have an account?
join-received = Your wish to join is sent.
join-received-text = A coordinator will look at it and contact you.
join-received-email = If you gave an e-mail, a letter comes. Do what it says.
join-received-call = If you hear nothing, call us.
waiting-title = Your wish to join is being looked at
waiting-text = The password is right. You can sign in as soon as a coordinator has welcomed you.
waiting-call = If you wait for long, call us.

## The desk

applications-title = Wishes to join
applications-count = { $n ->
        [one] { $n } person waits
       *[other] { $n } people wait
    }
applications-since = Asked at
applications-days = { $n ->
        [one] waits for { $n } day
       *[other] waits for { $n } days
    }
applications-confirmed = (confirmed)
applications-unconfirmed = (not confirmed)
applications-again = This person has an account already. Perhaps they cannot sign in.
applications-returns = This person was a member before.
applications-settled = Settled
applications-settled-done = The wish is closed.
applications-welcome = Welcome
applications-welcomed = The person is welcomed. A message is sent.
applications-invited = The person is welcomed. An invitation is sent by e-mail.
applications-welcomed-code = The person is welcomed. Now hand over a code to sign in.
applications-not-now = Not now
applications-refused = The reason is sent by letter.
applications-refused-call = The wish is closed. Tell the person the reason by phone.
applications-error-reason = Enter the reason.
not-now-title = Not now
not-now-mailed = The person reads the reason in a letter.
not-now-call = This person has no e-mail. Tell them the reason by phone.
not-now-reason = Reason
not-now-reason-hint = For example: there is no room now, ask again in spring.
not-now-back = Back to the wishes
