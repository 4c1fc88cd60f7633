### The register of people.


people-title = People
people-search = Whom are you looking for?
people-search-hint = Surname, given name, phone or e-mail. The beginning is enough.
people-role = Role
people-state = Membership
people-any = Any
people-find = Search
people-found = { $n ->
        [one] { $n } person found
       *[other] { $n } people found
    }
people-page = The list, page { $n }
people-pages = Pages of the list
people-previous = Previous page
people-next = Next page
people-language = Reads
people-roles = Roles
people-roles-hint = If a role changes, this person has to sign in again.
people-roles-save = Save the roles
people-roles-done = The roles are saved.
people-password = Your own password
people-password-hint = So we know that it is you who changes the role.
people-membership = Change the membership
people-membership-done = The membership is changed.
people-end = The end of the membership
people-erase = Erase the data
people-error-password-empty = Enter your password.
people-error-last = This is the only administrator. Make somebody else an administrator first.
people-error-state = Press one of the buttons on this page.
role-coordinator = Coordinator
role-coordinator-text = Decides requests and arranges support.
role-staff = Staff member
role-staff-text = Keeps the donated equipment.
role-accountant = Accountant
role-accountant-text = Reads the equipment’s accounts.
role-administrator = Administrator
role-administrator-text = Keeps people, roles and the portal.
membership-applied = Waits for a welcome
membership-active = Member
membership-paused = Not coming for a while
membership-left = No longer a member
membership-died = Has died
membership-guest = Guest, without an account
membership-make-active = Make a member
membership-make-paused = Mark as not coming for a while
membership-make-left = Mark as no longer a member
membership-erased = Data erased
