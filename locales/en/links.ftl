### Links by e-mail: getting back in, coming in for the first time, confirming an address.


## Asking for one

links-wish-title = Get back in
links-wish-link = Sign in without a password, or set a new one
links-wish-lead = We will send a link to your e-mail.
links-wish-purpose = What do you need?
links-wish-sign-in = A link to sign in
links-wish-sign-in-hint = You come in without a password.
links-wish-password = A link to choose a new password
links-wish-password-hint = Choose this if you do not remember the old one.
links-wish-button = Send the link
links-error-purpose = Choose which link you need.
links-phone-heading = No e-mail?
links-phone-text = Come to the centre or call us. We will give you a code to sign in.
links-asked = Your wish has arrived.
links-asked-text = If we know this e-mail, a letter comes within a few minutes. Open the link in it.
links-asked-spam = If there is no letter, look in the spam folder.
links-asked-phone = If we only have your phone number, no letter comes. Ask the centre for a code.
links-asked-most = At most three letters are sent within an hour.
links-asked-again = Enter another e-mail

## Opening one

links-sign-in-title = Sign in by link
links-sign-in-lead = Press the button and you are signed in.
links-password-title = Choose a new password
links-password-lead = Think of a new password. You will be signed out on other devices.
links-invitation-title = Welcome to the portal
links-invitation-lead = Think of a password. Then you are signed in.
links-confirm-title = Confirm your e-mail
links-confirm-lead = To be confirmed: { $email }
links-confirm-button = Confirm this e-mail
links-confirmed = Your e-mail is confirmed.
links-used-title = This link has been used
links-used-text = Each link opens only once.
links-old-title = This link has ended
links-old-text = Perhaps a newer link has come. Open the latest letter.
links-renew = Send a new link
links-renew-text = The new link comes to the same e-mail.
links-unknown-title = There is no such link
links-unknown-text = Perhaps the address was not copied in full. Open the link in the letter once more.

## The letters

links-sign-in = Your link to sign in
links-sign-in-text = To sign in, open the link and press the button.
links-sign-in-link = Sign in to the portal
links-password = A new password for the portal
links-password-text = Open the link and enter a new password.
links-password-link = Choose a new password
links-until-hour = The link is good for one hour and opens once.
links-until-weeks = The link is good for two weeks and opens once.
links-not-you = If you did not ask for this, do nothing.
links-invitation = You are invited to the portal
links-invitation-text = There is an account for you. Open the link and think of a password.
links-invitation-desk = If that is hard, come to the centre. We will give you a code to sign in.
links-invitation-link = Sign in for the first time
links-confirm = Confirm your e-mail
links-confirm-text = Somebody entered this e-mail on the portal. If it was you, open the link and confirm it.
links-confirm-not-you = If it was not you, do nothing. The e-mail will not be confirmed.
links-confirm-link = Confirm this e-mail
links-changed = The e-mail of your account has changed
links-changed-text = This e-mail is no longer on your account. If it was not you, contact us at once.
links-not-now = About your wish to join
links-not-now-reason = We cannot welcome you yet. Reason: { $reason }
links-not-now-text = If you do not agree, write to us or call us.
