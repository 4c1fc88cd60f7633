### One's own account.


account-title = My account
account-name = Name
account-phone = Phone number
account-email = E-mail
account-none = Not given
account-data = Your data
account-data-text = You may see what the portal keeps about you, and take it with you.
account-sessions = Where you are signed in
account-sessions-text = If you do not know one of these, close it and change your password.
account-session-this = This device.
account-session-since = Signed in:
account-session-seen = Last seen:
account-session-shared = A shared computer.
account-session-end = Close
account-sessions-end = Sign out on all other devices
account-session-ended = You are signed out on that device.
account-sessions-ended = You are signed out on all other devices.
account-password-title = Change password
account-password-lead = Changing the password signs you out on other devices.
account-password-current = Current password
account-password-new = New password
account-password-hint = At least 12 characters. Several words are best.
account-password-repeat = Repeat the password
account-password-keep = Go back without changing
account-password-changed = The password is changed.
account-error-current-empty = Enter your current password.
account-error-current-wrong = The current password is wrong.
account-error-short = { $n ->
        [one] Enter at least { $n } character.
       *[other] Enter at least { $n } characters.
    }
account-error-common = This password is easy to guess. Think of another one.
account-error-not-repeated = The two passwords differ. Enter them again.
