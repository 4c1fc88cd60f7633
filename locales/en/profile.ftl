### One's profile.

profile-title = Change my details
profile-called = How shall we call you? (optional)
profile-called-hint = If this is empty, we use your given name.
profile-reads = Which language do you read?
profile-contact = How we reach you
profile-email-hint = A letter goes to a new e-mail. It counts when you open the link in it.
profile-email-unconfirmed = This e-mail is not confirmed yet.
profile-email-waiting = Waits for confirmation: { $email }
profile-password = Your password
profile-password-hint = Needed only if you change the phone or the e-mail.
profile-emergency = Whom to call in an emergency
profile-emergency-hint = Optional.
profile-emergency-name = Their name
profile-emergency-phone = Their phone number
profile-button = Save
profile-saved = Your details are saved.
profile-saved-email = Saved. A letter went to the new e-mail: open the link in it.
profile-error-phone = We could not save this number. Please call us.
profile-error-emergency-phone = Enter a real phone number for an emergency.
profile-error-emergency = Enter both the name and the phone, or leave both empty.
