### Words of the ready sentences for declining.

refusals-title = Ready sentences for declining
refusals-lead = A coordinator chooses one of them when declining a request. The member reads it in their own language.
refusals-none = There is no ready sentence yet.
refusals-in-use = In use
refusals-not-in-use = Not in use
refusals-change = Change
refusals-take-out = Take out of use
refusals-take-in = Use again
refusals-up = Move up
refusals-down = Move down
refusals-new = A new sentence
refusals-add = Add the sentence
refusals-sentence = The sentence
refusals-one-title = Change a ready sentence
refusals-one-text = What members have been told stays as it was said.
refusals-save = Save
refusals-back = Back to the sentences
refusals-added = The sentence is added.
refusals-changed = The sentence is changed.
refusals-used = The sentence is in use again.
refusals-unused = The sentence is not in use any more.
refusals-moved = The order of the sentences is changed.
refusals-error-empty = Write the sentence in this language too.
refusals-error-changed = Someone else has changed this sentence. The new one stands above. To keep yours, save again.
