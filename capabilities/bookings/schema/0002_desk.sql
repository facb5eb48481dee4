-- What the case officers' desk keeps besides the reservations: another time that is proposed, events
-- that take time from others, who was told and has seen it, kept choices, and what can be undone.

-- Staff propose another time or part than the one asked for; the tenant takes it with one click.
CREATE TABLE booking_proposal (
    id            TEXT      NOT NULL CONSTRAINT booking_proposal_pk PRIMARY KEY,
    booking_id    TEXT      NOT NULL
        CONSTRAINT booking_proposal_booking REFERENCES booking (id) ON DELETE CASCADE,
    occurrence_id TEXT      NOT NULL, -- the time that was asked for
    held_id       TEXT,               -- the occurrence that holds the time proposed; NULL: it meets its own
    set_id        TEXT      NOT NULL,
    starts        TIMESTAMP NOT NULL,
    ends          TIMESTAMP NOT NULL,
    words         TEXT      NOT NULL, -- why, to the tenant
    answer_by     TIMESTAMP NOT NULL,
    state         TEXT      NOT NULL CONSTRAINT booking_proposal_state_known
        CHECK (state IN ('open', 'accepted', 'declined', 'withdrawn')),
    made_at       TIMESTAMP NOT NULL,
    made_by       TEXT,               -- a person's id; NULL when she is erased
    answered_at   TIMESTAMP,
    answered_by   TEXT,               -- a person's id; NULL when she is erased
    CONSTRAINT booking_proposal_length CHECK (starts < ends)
);
CREATE INDEX booking_proposal_booking ON booking_proposal (booking_id);

-- One event over several premises and days, with time to set up and to clear away. It may take time
-- that others have.
CREATE TABLE booking_event (
    id              TEXT      NOT NULL CONSTRAINT booking_event_pk PRIMARY KEY,
    title           TEXT      NOT NULL, -- shown to everybody; never names a person
    held_by         TEXT,               -- the association that arranges it; NULL: the municipality
    reason          TEXT      NOT NULL, -- as those who lose time are told
    from_on         DATE      NOT NULL,
    until_on        DATE      NOT NULL, -- the last day
    opens           INTEGER   NOT NULL, -- minutes after midnight in Norway, each day
    closes          INTEGER   NOT NULL,
    setup_minutes   INTEGER   NOT NULL, -- before it opens
    clear_minutes   INTEGER   NOT NULL, -- after it closes
    override_reason TEXT      NOT NULL, -- why it takes time later than the rule allows; empty: in time
    state           TEXT      NOT NULL CONSTRAINT booking_event_state_known
        CHECK (state IN ('planned', 'called_off')),
    made_at         TIMESTAMP NOT NULL,
    made_by         TEXT,               -- a person's id; NULL when she is erased
    called_off_at   TIMESTAMP,
    version         BIGINT    NOT NULL,
    CONSTRAINT booking_event_days CHECK (from_on <= until_on),
    CONSTRAINT booking_event_hours CHECK (opens < closes)
);
CREATE INDEX booking_event_until ON booking_event (until_on);

-- The times an event has.
CREATE TABLE booking_event_time (
    occurrence_id TEXT NOT NULL CONSTRAINT booking_event_time_pk PRIMARY KEY,
    event_id      TEXT NOT NULL CONSTRAINT booking_event_time_event REFERENCES booking_event (id)
);
CREATE INDEX booking_event_time_event ON booking_event_time (event_id);

-- What one tenant is told about one event, or one closure: one message, one receipt, however many times she loses.
CREATE TABLE booking_notice (
    id           TEXT      NOT NULL CONSTRAINT booking_notice_pk PRIMARY KEY,
    event_id     TEXT      CONSTRAINT booking_notice_event REFERENCES booking_event (id), -- NULL: closed
    reason       TEXT      NOT NULL, -- why premises are closed; empty: as the event says
    held_by      TEXT,               -- the association; NULL: a person
    person_id    TEXT,               -- the person; NULL: an association, or she is erased
    told_name    TEXT      NOT NULL, -- somebody without account, to be told by phone; emptied after the event
    told_phone   TEXT      NOT NULL, -- emptied after the event
    letters      INTEGER   NOT NULL, -- how many letters went out; 0: must be told by phone
    told_at      TIMESTAMP NOT NULL,
    seen_at      TIMESTAMP,
    seen_by      TEXT,               -- a person's id; NULL: not seen, or she is erased
    told_back_at TIMESTAMP           -- when she was told that the event is called off
);
CREATE INDEX booking_notice_event ON booking_notice (event_id);
CREATE INDEX booking_notice_held_by ON booking_notice (held_by);
CREATE INDEX booking_notice_person ON booking_notice (person_id);

-- A time somebody lost to an event, and what came instead.
CREATE TABLE booking_lost_time (
    occurrence_id TEXT      NOT NULL CONSTRAINT booking_lost_time_pk PRIMARY KEY, -- the time that was lost
    notice_id     TEXT      NOT NULL CONSTRAINT booking_lost_time_notice REFERENCES booking_notice (id),
    notice_days   INTEGER   NOT NULL, -- as many days the rule demanded when it was decided
    in_time       BOOLEAN   NOT NULL, -- whether it was told that long before
    compensation  BIGINT    NOT NULL, -- by the rule of that day, in øre
    state         TEXT      NOT NULL CONSTRAINT booking_lost_time_state_known
        CHECK (state IN ('open', 'replaced', 'declined', 'offered_back', 'returned')),
    new_id        TEXT,               -- the occurrence she took instead
    back_id       TEXT,               -- the occurrence that holds the time while it is offered back
    back_until    TIMESTAMP,
    answered_at   TIMESTAMP,
    answered_by   TEXT,               -- a person's id; NULL when she is erased
    version       BIGINT    NOT NULL
);
CREATE INDEX booking_lost_time_notice ON booking_lost_time (notice_id);

-- What a rule asks for until all is well, once it is received. No row: not received, or none is asked for.
CREATE TABLE booking_deposit (
    booking_id  TEXT      NOT NULL CONSTRAINT booking_deposit_pk PRIMARY KEY
        CONSTRAINT booking_deposit_booking REFERENCES booking (id) ON DELETE CASCADE,
    sum         BIGINT    NOT NULL, -- in øre, as the rule was when it was received
    kept        BIGINT    NOT NULL, -- of it, kept for good
    state       TEXT      NOT NULL CONSTRAINT booking_deposit_state_known
        CHECK (state IN ('received', 'returned', 'kept')),
    reason      TEXT      NOT NULL, -- why some is kept, as the tenant is told
    received_at TIMESTAMP NOT NULL,
    settled_at  TIMESTAMP,
    noted_by    TEXT,               -- a person's id; NULL when she is erased
    version     BIGINT    NOT NULL,
    CONSTRAINT booking_deposit_sum CHECK (0 < sum AND kept BETWEEN 0 AND sum),
    CONSTRAINT booking_deposit_kept_says_why CHECK (kept = 0 OR reason <> '')
);

-- A choice of requests a case officer comes back to.
CREATE TABLE booking_view (
    id        TEXT      NOT NULL CONSTRAINT booking_view_pk PRIMARY KEY,
    person_id TEXT      NOT NULL,
    name      TEXT      NOT NULL,
    query     TEXT      NOT NULL,
    shared    BOOLEAN   NOT NULL, -- colleagues see it too
    made_at   TIMESTAMP NOT NULL
);
CREATE INDEX booking_view_person ON booking_view (person_id);

-- Several requests granted at once; it can be undone until the letters go.
CREATE TABLE booking_bulk (
    id        TEXT      NOT NULL CONSTRAINT booking_bulk_pk PRIMARY KEY,
    person_id TEXT      NOT NULL,
    bookings  TEXT      NOT NULL, -- ids of the reservations, parted by space
    made_at   TIMESTAMP NOT NULL,
    undone_at TIMESTAMP
);
