### The second step of signing in.

second-step-title = One more step: the code
second-step-lead = Open the app with your codes and enter the code for Esik.
second-step-code = Code
second-step-code-hint = Six digits from the app, or a recovery code.
second-step-code-first = The six digits that the app shows now.
second-step-button = Sign in
second-step-lost = No phone at hand? Use a recovery code. None left? Ask an administrator.
second-step-error-empty = Enter the code.
second-step-error-wrong = The code is not right, or was used before. Wait for the next one.
second-step-error-many = Too many wrong codes. Use a recovery code, or wait an hour.
second-step-own-title = Second step at sign-in
second-step-own-lead = With the password you also enter a code from an app on your phone. A stolen password is then not enough.
second-step-required = Your role needs the second step. Until it is set up, you use the portal as a member.
second-step-banner = Set up the second step to use your role.
second-step-is-on = The second step is on.
second-step-codes-left = { $n ->
        [0] No recovery codes are left.
        [one] { $n } recovery code is left.
       *[other] { $n } recovery codes are left.
    }
second-step-codes-new = Make new recovery codes
second-step-remove = Turn the second step off
second-step-off-done = The second step is off.
second-step-app = You need an app for codes on your phone or computer, for example FreeOTP, Aegis or Google Authenticator.
second-step-begin = Set up the second step
second-step-secret-title = Add Esik to your app
second-step-secret-open = Open the app and add an account.
second-step-secret-take = Type the key below into the app, or take a picture of the code.
second-step-secret-type = Enter the code that the app shows.
second-step-secret-words = The key
second-step-secret-words-text = Letters and digits in groups of four. Spaces do not matter.
second-step-picture = The same key as a picture
second-step-confirm = Turn the second step on
second-step-codes-title = Your recovery codes
second-step-codes-lead = Each code signs you in once, when the phone is not at hand.
second-step-codes-done = The second step is on, with new recovery codes.
second-step-codes-once = They are shown only now. Write them down or print them, and keep them safe.
second-step-reset-title = Take the second step away
second-step-reset-lead = For somebody who has neither phone nor recovery codes. Make sure who it is. They are told, and set it up anew.
second-step-reset-button = Take the second step away
second-step-reset-done = The second step is taken away.
