### Taking one's data along.

export-title = Take your data with you
export-lead = You get a file with everything the portal keeps about you.
export-format = What is the file for?
export-format-page = To read
export-format-page-hint = A page that any browser opens, also without the internet.
export-format-data = For another program
export-format-data-hint = JSON, complete to the last number.
export-password-hint = So that nobody else can take your data.
export-care = The file may tell what helps you. Keep it where only you can open it.
export-button = Download the file
export-back = Back to my account
export-file-title = What the portal keeps about you
export-file-made = Made on { $day }.
export-somebody = another person
export-yes = Yes
export-no = No
export-acts = Where you are named as the one who did it
export-acts-count = { $n ->
        [one] { $n } record
       *[other] { $n } records
    }
export-code = { $code ->
        [email] by e-mail
        [by_hand] by phone or in person
        [waiting] waiting
        [done] done
        [failed] failed
        [dropped] no longer needed
        [everything] everything
        [changes] only what changes my plans
        [call] call me
        [write] write to me, do not call
        [helper] through somebody who helps me
        [in_person] tell me in person
        [reached] reached
        [no_answer] no answer
        [again] try again later
        [barrier] a barrier
        [complaint] a complaint
        [second_look] a second look at a refusal
        [coordinator] coordinator
        [staff] staff
        [accountant] accountant
        [administrator] administrator
        [asked] asked for
        [arranged] arranged
        [not_possible] not possible
        [made] moved
        [declined] declined
        [expired] not answered in time
        [withdrawn] withdrawn
        [longer_stay] to stay longer
        [bigger_quota] to book more
        [shorter_notice] to book shortly before the start
        [later_arrival] to come later
        [room] rooms
        [table_game] board games
        [instrument] musical instruments
        [workplace] desks
        [approved] agreed to
        [collected] collected
        [released] kept ready no longer
        [lapsed] not in time
       *[other] { $code }
    }
