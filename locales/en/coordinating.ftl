### Coordinators: who decides for what.


coordinating-decides-for = Decides requests for
coordinating-question = Which requests does a coordinator decide?
coordinating-hint = It counts only together with the role of coordinator.
coordinating-all = All
coordinating-all-hint = What is added later too.
coordinating-some = Only for what is chosen
coordinating-some-hint = Only a coordinator of all can close the whole centre for a day. Keep at least one.
coordinating-which = What is chosen
coordinating-which-hint = Tick here if you chose “Only for what is chosen” above.
coordinating-error-none = Tick at least one.
coordinating-error-orphans = Nobody else decides requests for: { $names }. First make somebody else a coordinator.
handover-question = Who takes over?
handover-hint = Requests without an answer: { $requests }. Support to see to: { $supports }. Where: { $names }.
handover-error-choose = Choose who takes over.
handover-error-nobody = Work is still open and there is nobody to take over. First make somebody else a coordinator.
coordinating-uncovered = Nobody decides requests for: { $names }. Make somebody a coordinator.
coordinating-nobody-closes = No coordinator decides for all, so nobody can close the whole centre for a day.
