### The card for people who cannot manage a password.


sign-in-card-title = Sign in with a card
sign-in-card-lead = Hold the QR code of the card to the scanner, or enter its digits.
sign-in-card-digits = Digits on the card
sign-in-card-digits-hint = Twenty digits. Spaces between them do no harm.
sign-in-card-elsewhere = The card works only on the centre's computers.
sign-in-card-elsewhere-next = Here, sign in with a password or with a link from a letter.
sign-in-card-back = Sign in another way
sign-in-card-link = I have a card
sign-in-card-error-empty = Enter the digits on the card.
sign-in-card-error-length = The card has twenty digits. Enter all of them.
sign-in-card-error-wrong = The card does not fit. Check the digits, or ask for a new card.
sign-in-card-desk-title = Sign-in card
sign-in-card-desk-lead = Give a card to somebody for whom passwords are hard. It works only on the centre's computers.
sign-in-card-desk-limits = The card opens one's own bookings and messages, and nothing else.
sign-in-card-what = What is to be done?
sign-in-card-give = Give a new card. An earlier one stops working.
sign-in-card-end = Stop the card
sign-in-card-password = Your own password
sign-in-card-password-hint = Needed only to give a card.
sign-in-card-error-what = Choose one of the two.
sign-in-card-error-roles = This person has a role. They sign in with a password.
sign-in-card-error-none = This person has no card.
sign-in-card-ended = The card does not work any more.
sign-in-card-given-title = The card is ready
sign-in-card-given-open = On a computer of the centre, open “Sign in” and choose “I have a card”.
sign-in-card-given-scan = Hold the QR code to the scanner, or enter the digits.
sign-in-card-given-lost = If the card is lost, tell us. We stop it at once.
sign-in-card-given-once = The card is shown once. If it is lost, give a new one.
sign-in-card-own = With it you sign in on the centre's computers without a password.
sign-in-card-own-given = Given on
sign-in-card-closed-title = The card does not open this page
sign-in-card-closed-text = You signed in with a card. It opens your bookings and messages only.
sign-in-card-closed-next = Sign out, and sign in with a password. Or ask the staff for help.
