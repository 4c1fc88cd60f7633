### Words of what helps somebody to leave the building in an emergency.

evacuation-title = Help in an emergency
evacuation-lead = If the building must be left quickly, whoever is at the desk knows what to do for you. You may leave it empty: you can come all the same.
evacuation-help = What should we do for you if everybody must leave quickly?
evacuation-help-hint = For example: two people with the evacuation chair; tap my shoulder, I do not hear the alarm; take my arm and lead me out. At most 200 characters.
evacuation-consent = I agree that this sentence stands with my name on the sheet of the day when I have a booking.
evacuation-consent-for = I agree on behalf of { $name }. When they have a booking, this sentence stands with their name on the sheet of the day.
evacuation-consent-readers = Coordinators and staff at the desk read it. Every look is recorded. Nobody else gets it.
evacuation-consent-period = It is kept until you take it back or leave the centre.
evacuation-save = Save
evacuation-end = Take it back
evacuation-saved = Saved. From now on it stands on the sheet of the day when you come.
evacuation-ended = It is taken back and no longer kept.
evacuation-looks = Who saw it
evacuation-looks-none = Nobody has seen it yet.
evacuation-look = { $name } read it.
evacuation-error-help = Write what we should do for you.
evacuation-error-consent = Without your consent we may not keep it. Tick the consent.
evacuation-sheet = If the building must be left
evacuation-sheet-lead = These people asked for help. First come those who are here.
evacuation-sheet-none = Nobody of today has asked for help.
evacuation-sheet-what = What to do
evacuation-sheet-where = Where, and until when
evacuation-sheet-here = here now
evacuation-sheet-expected = expected from { $time }
