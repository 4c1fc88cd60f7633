### Joining at the desk, and codes.


joining-new-title = Register a new member
joining-new-lead = The account opens at once. A code to sign in is handed over.
joining-surname = Surname (optional)
joining-given-name = Given name
joining-patronymic = Patronymic (if any)
joining-reads = Which language do they read?
joining-new-button = Register and give a code
joining-error-name = Enter the name.
joining-error-login = Enter a real phone number or e-mail address.
joining-error-language = Choose the language.
joining-error-taken = There is an account with this phone or e-mail already. Give it a new code.
joining-error-nobody = Nobody is registered with this phone or e-mail.
joining-error-roles = This person has a role. Only an administrator may give them a code.
joining-code-title = Give a sign-in code
joining-code-lead = Give a code to somebody who does not remember the password. It is good for two weeks.
joining-code-login = Their phone or e-mail
joining-code-button = Give a code
joining-given-title = Sign-in code
joining-given-lead = Print this page and hand it to the person. Or read it aloud.
joining-given-open = Open the page:
joining-given-login = Enter:
joining-given-code = Enter the code and a password of your own.
joining-given-until = The code is good until
joining-given-once = The code is shown once. If it is lost, give a new one.
code-title = Sign in with a code
code-lead = Enter the code from the centre and think of a password.
code-code = Code
code-code-hint = Ten digits. Spaces between them do no harm.
code-button = Save the password and sign in
joining-error-code-empty = Enter the code.
joining-error-code-wrong = The code does not fit. Check the phone and the code, or ask for a new one.
code-link = I have a code
joining-code-password = Your own password (optional)
joining-code-password-hint = Needed only for somebody with a role.
joining-error-password = This person has a role. Enter your own password.
