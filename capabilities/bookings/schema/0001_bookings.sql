-- Reservations: what somebody asked for, and how it went. When each time is, and whether it is held,
-- granted or over, stands with the occurrence in the room of premises; nothing of that is kept twice.

-- One reservation: a basket of times that one tenant asked for together.
CREATE TABLE booking (
    id                TEXT      NOT NULL CONSTRAINT booking_pk PRIMARY KEY,
    number            TEXT      CONSTRAINT booking_number_unique UNIQUE, -- R-2026-00042; NULL until it is sent
    kind              TEXT      NOT NULL,
    held_by           TEXT,               -- the association that borrows; NULL: the person herself
    person_id         TEXT,               -- who made it; NULL: the municipality itself, or she is erased
    by_staff          BOOLEAN   NOT NULL, -- staff made it on somebody's behalf
    category          TEXT      NOT NULL, -- youth, adult, private, commercial, own: what the price follows
    purpose           TEXT      NOT NULL, -- practice, match, event, meeting, party, storage, other
    tickets           BOOLEAN   NOT NULL, -- an event that people pay to come to
    title             TEXT      NOT NULL, -- shown in the calendar; never names a person
    message           TEXT      NOT NULL, -- what else she wants staff to know
    people            INTEGER,            -- how many come, about; NULL: not said
    young             INTEGER,            -- how many of them are under 20; never names
    group_name        TEXT      NOT NULL, -- the team or section of the association; may be empty
    responsible_name  TEXT      NOT NULL, -- an adult who answers for the use; emptied with the phone
    responsible_phone TEXT      NOT NULL, -- emptied two weeks after the last time
    terms_accepted    TEXT      NOT NULL, -- ids of versions of terms, parted by space
    state             TEXT      NOT NULL,
    made_at           TIMESTAMP NOT NULL,
    held_until        TIMESTAMP,          -- while it is a draft: its times are held until then
    prolonged         BOOLEAN   NOT NULL, -- the hold has been made longer once
    sent_at           TIMESTAMP,
    answer_due_on     DATE,               -- when she can expect an answer; kept after the answer
    answered_at       TIMESTAMP,
    version           BIGINT    NOT NULL,
    CONSTRAINT booking_kind_known CHECK (kind IN ('single', 'spare', 'recurring', 'event', 'storage')),
    CONSTRAINT booking_state_known CHECK (state IN
        ('draft', 'lapsed', 'requested', 'granted', 'refused', 'withdrawn', 'ended')),
    CONSTRAINT booking_young CHECK (young IS NULL OR people IS NULL OR young <= people)
);
CREATE INDEX booking_held_by ON booking (held_by, made_at);
CREATE INDEX booking_person ON booking (person_id, made_at);
CREATE INDEX booking_state ON booking (state, answer_due_on);

-- A time in the basket: what was wished for. What was given is the occurrence.
CREATE TABLE booking_time (
    occurrence_id TEXT      NOT NULL CONSTRAINT booking_time_pk PRIMARY KEY,
    booking_id    TEXT      NOT NULL CONSTRAINT booking_time_booking REFERENCES booking (id) ON DELETE CASCADE,
    wished_set    TEXT      NOT NULL,
    wished_starts TIMESTAMP NOT NULL,
    wished_ends   TIMESTAMP NOT NULL,
    extras        TEXT      NOT NULL, -- words of the price list, parted by space
    chosen        BOOLEAN   NOT NULL  -- whether it is to be sent; staff may grant some and not others
);
CREATE INDEX booking_time_booking ON booking_time (booking_id);

-- A date of a repeated wish that could not be had, and why; shown in the preview and kept.
CREATE TABLE booking_lost_date (
    id         TEXT      NOT NULL CONSTRAINT booking_lost_date_pk PRIMARY KEY,
    booking_id TEXT      NOT NULL CONSTRAINT booking_lost_date_booking REFERENCES booking (id) ON DELETE CASCADE,
    set_id     TEXT      NOT NULL,
    starts     TIMESTAMP NOT NULL,
    ends       TIMESTAMP NOT NULL,
    reason     TEXT      NOT NULL  -- in the words of the language it was asked in
);
CREATE INDEX booking_lost_date_booking ON booking_lost_date (booking_id);

-- What was said and done: questions and answers, conditions, reasons. The history in words.
CREATE TABLE booking_note (
    id            TEXT      NOT NULL CONSTRAINT booking_note_pk PRIMARY KEY,
    booking_id    TEXT      NOT NULL CONSTRAINT booking_note_booking REFERENCES booking (id) ON DELETE CASCADE,
    occurrence_id TEXT,               -- when it is about one time
    at            TIMESTAMP NOT NULL,
    by_person     TEXT,               -- a person's id; NULL: Samspill itself, or she is erased
    by_staff      BOOLEAN   NOT NULL,
    kind          TEXT      NOT NULL,
    text          TEXT      NOT NULL, -- what was written; empty where the kind says it all
    CONSTRAINT booking_note_kind_known CHECK (kind IN ('sent', 'granted', 'refused', 'withdrawn', 'question',
        'answer', 'condition', 'internal', 'changed', 'cancelled', 'transferred', 'released', 'returned',
        'displaced', 'moved', 'offered'))
);
CREATE INDEX booking_note_booking ON booking_note (booking_id, at);

-- Somebody wants to know when a time is free: spare hours by weekday, or the waiting list of one time.
CREATE TABLE booking_alert (
    id             TEXT      NOT NULL CONSTRAINT booking_alert_pk PRIMARY KEY,
    person_id      TEXT      NOT NULL,
    association_id TEXT,               -- for whom she asks; NULL: herself
    premises_id    TEXT,               -- NULL: any premises of the kind
    set_id         TEXT,               -- NULL: any part of it
    premises_kind  TEXT      NOT NULL, -- empty: any
    weekday        INTEGER,            -- 1 is Monday; NULL: any
    opens          INTEGER   NOT NULL, -- minutes after midnight in Norway
    closes         INTEGER   NOT NULL,
    from_on        DATE      NOT NULL,
    until_on       DATE      NOT NULL, -- the last day
    waits_for      TEXT,               -- an occurrence: the waiting list of that time
    token          TEXT      NOT NULL CONSTRAINT booking_alert_token_unique UNIQUE, -- ends it without signing in
    state          TEXT      NOT NULL CONSTRAINT booking_alert_state_known CHECK (state IN ('active', 'ended', 'served')),
    made_at        TIMESTAMP NOT NULL, -- its place in the order
    CONSTRAINT booking_alert_hours CHECK (opens < closes)
);
CREATE INDEX booking_alert_person ON booking_alert (person_id);
CREATE INDEX booking_alert_state ON booking_alert (state, weekday);

-- A tenant gave back a time it will not use; the series it came from goes on next week.
CREATE TABLE booking_release (
    id            TEXT      NOT NULL CONSTRAINT booking_release_pk PRIMARY KEY,
    occurrence_id TEXT      NOT NULL,  -- whose time it was
    booking_id    TEXT,                -- when it came from a reservation
    series_id     TEXT,                -- when it came from a series
    held_by       TEXT,                -- the association that released it
    set_id        TEXT      NOT NULL,
    starts        TIMESTAMP NOT NULL,  -- what was released: the whole, or a part of the time
    ends          TIMESTAMP NOT NULL,
    released_by   TEXT,                -- a person's id; NULL when she is erased
    released_at   TIMESTAMP NOT NULL,
    state         TEXT      NOT NULL CONSTRAINT booking_release_state_known
        CHECK (state IN ('offering', 'free', 'taken', 'returned')),
    taken_by      TEXT                 -- the occurrence that took it
);
CREATE INDEX booking_release_starts ON booking_release (starts);
CREATE INDEX booking_release_occurrence ON booking_release (occurrence_id);

-- A released time offered to one subscriber at a time, for a while.
CREATE TABLE booking_offer (
    id            TEXT      NOT NULL CONSTRAINT booking_offer_pk PRIMARY KEY,
    release_id    TEXT      NOT NULL CONSTRAINT booking_offer_release REFERENCES booking_release (id),
    alert_id      TEXT      NOT NULL CONSTRAINT booking_offer_alert REFERENCES booking_alert (id) ON DELETE CASCADE,
    rank          INTEGER   NOT NULL, -- her place in line: 1 is first
    occurrence_id TEXT,               -- the hold while it is hers to take
    offered_at    TIMESTAMP,          -- NULL: waits for those before
    expires_at    TIMESTAMP,
    state         TEXT      NOT NULL CONSTRAINT booking_offer_state_known
        CHECK (state IN ('waiting', 'offered', 'taken', 'declined', 'expired', 'over')),
    CONSTRAINT booking_offer_release_id_alert_id_unique UNIQUE (release_id, alert_id)
);
CREATE INDEX booking_offer_state ON booking_offer (state, expires_at);

-- A private calendar of reservations: the secret of its address as a hash.
CREATE TABLE booking_feed (
    id             TEXT      NOT NULL CONSTRAINT booking_feed_pk PRIMARY KEY,
    person_id      TEXT      NOT NULL,
    association_id TEXT      NOT NULL, -- empty: her own
    token_hash     TEXT      NOT NULL CONSTRAINT booking_feed_token_hash_unique UNIQUE,
    made_at        TIMESTAMP NOT NULL,
    ended_at       TIMESTAMP
);
CREATE INDEX booking_feed_person ON booking_feed (person_id);
