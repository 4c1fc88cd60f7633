-- What a coordinator wants to know before deciding a request, and what the member says. The decide-by time stays where it
-- is; one question at a time waits for its answer.

CREATE TABLE booking_question (
    id          INTEGER PRIMARY KEY,
    booking_id  INTEGER NOT NULL REFERENCES booking (id),
    question    TEXT NOT NULL CONSTRAINT booking_question_in_bounds CHECK (length(question) BETWEEN 1 AND 500),
    asked_by    INTEGER NOT NULL REFERENCES member (id),
    -- Seconds since 1970.
    asked_at    INTEGER NOT NULL,
    -- NULL while it waits.
    answer      TEXT CONSTRAINT booking_question_answer_in_bounds CHECK (length(answer) BETWEEN 1 AND 500),
    answered_by INTEGER REFERENCES member (id),
    answered_at INTEGER,
    -- Who answers for the member does it on this.
    grant_id    INTEGER REFERENCES helper_grant (id),
    CONSTRAINT booking_question_answered_whole
        CHECK ((answer IS NULL) = (answered_by IS NULL) AND (answer IS NULL) = (answered_at IS NULL))
) STRICT;

CREATE INDEX booking_question_of_booking ON booking_question (booking_id);
CREATE UNIQUE INDEX booking_question_one_waits ON booking_question (booking_id) WHERE answer IS NULL;

-- A request that has been decided is neither asked about nor answered for.
CREATE TRIGGER booking_question_in_time BEFORE INSERT ON booking_question
WHEN (SELECT state FROM booking WHERE id = NEW.booking_id) <> 'requested'
BEGIN
    SELECT RAISE(ABORT, 'booking_question_too_late');
END;

CREATE TRIGGER booking_question_answered_in_time BEFORE UPDATE OF answer ON booking_question
WHEN OLD.answer IS NULL AND NEW.answer IS NOT NULL
    AND (SELECT state FROM booking WHERE id = NEW.booking_id) <> 'requested'
BEGIN
    SELECT RAISE(ABORT, 'booking_question_too_late');
END;
