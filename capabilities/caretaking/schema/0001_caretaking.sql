-- The day itself: how people get in, whether they came, and what was damaged.

-- How one gets into premises, from a date on. The latest that has begun holds.
CREATE TABLE way_in (
    id           TEXT      NOT NULL CONSTRAINT way_in_pk PRIMARY KEY,
    premises_id  TEXT      NOT NULL,
    from_on      DATE      NOT NULL,
    way          TEXT      NOT NULL CONSTRAINT way_in_way CHECK (way IN ('code', 'key', 'opened', 'open')),
    words_nb     TEXT      NOT NULL, -- what to do, for whoever may come
    words_nn     TEXT      NOT NULL, -- empty: the same
    words_en     TEXT      NOT NULL,
    hours_before INTEGER   NOT NULL, -- told so long before it starts
    CONSTRAINT way_in_hours CHECK (hours_before BETWEEN 1 AND 720),
    CONSTRAINT way_in_from UNIQUE (premises_id, from_on)
);

-- What somebody was told to get in with; the last of a time holds. The code is erased a week after the use.
CREATE TABLE let_in (
    id            TEXT      NOT NULL CONSTRAINT let_in_pk PRIMARY KEY,
    occurrence_id TEXT      NOT NULL,
    held_by       TEXT      NOT NULL, -- the association it was told to; empty: a person
    code          TEXT      NOT NULL, -- empty: none is needed, or it is erased
    opens         TIMESTAMP NOT NULL, -- the code works from then
    closes        TIMESTAMP NOT NULL, -- to then
    lock_system   TEXT      NOT NULL, -- the lock system that was told; empty: none yet
    taken_back_at TIMESTAMP,          -- when it was told that the code works no more
    told_at       TIMESTAMP NOT NULL  -- when the tenant was told
);
CREATE INDEX let_in_occurrence ON let_in (occurrence_id);

-- Whether people came to a time they had.
CREATE TABLE attendance (
    occurrence_id TEXT      NOT NULL CONSTRAINT attendance_pk PRIMARY KEY,
    came          BOOLEAN   NOT NULL,
    people        INTEGER,             -- NULL: nobody counted
    marked_by     TEXT,                -- a person; NULL: erased
    marked_at     TIMESTAMP NOT NULL,
    reply         TEXT      NOT NULL,  -- what the tenant says to «did not come»
    replied_at    TIMESTAMP,
    settled       TEXT      NOT NULL CONSTRAINT attendance_settled CHECK (settled IN ('', 'upheld', 'taken_back')),
    version       BIGINT    NOT NULL
);

-- A series whose tenant stayed away as often as the rule says: should the rest of it be taken back?
CREATE TABLE lapse_proposal (
    id         TEXT      NOT NULL CONSTRAINT lapse_proposal_pk PRIMARY KEY,
    series_id  TEXT      NOT NULL,
    held_by    TEXT,                -- the association; NULL: a person
    no_shows   INTEGER   NOT NULL,  -- so many times
    weeks      INTEGER   NOT NULL,  -- within so many weeks
    made_at    TIMESTAMP NOT NULL,
    state      TEXT      NOT NULL CONSTRAINT lapse_proposal_state
        CHECK (state IN ('open', 'taken_back', 'let_be')),
    decided_at TIMESTAMP,
    decided_by TEXT,                -- a person; NULL: not decided, or erased
    words      TEXT      NOT NULL,  -- why, to the tenant
    version    BIGINT    NOT NULL
);
CREATE INDEX lapse_proposal_series ON lapse_proposal (series_id);

-- Something broken or left in a mess.
CREATE TABLE damage (
    id            TEXT      NOT NULL CONSTRAINT damage_pk PRIMARY KEY,
    premises_id   TEXT      NOT NULL,
    occurrence_id TEXT,                -- the use it is thought to come from; NULL: not known
    reported_by   TEXT,                -- a person; NULL: erased
    words         TEXT      NOT NULL,
    state         TEXT      NOT NULL CONSTRAINT damage_state CHECK (state IN ('open', 'mending', 'mended', 'charged')),
    made_at       TIMESTAMP NOT NULL,
    version       BIGINT    NOT NULL
);
CREATE INDEX damage_premises ON damage (premises_id, state);

-- What somebody said or did about it.
CREATE TABLE damage_step (
    id        TEXT      NOT NULL CONSTRAINT damage_step_pk PRIMARY KEY,
    damage_id TEXT      NOT NULL CONSTRAINT damage_step_damage REFERENCES damage (id),
    at        TIMESTAMP NOT NULL,
    person_id TEXT,
    state     TEXT      NOT NULL,
    words     TEXT      NOT NULL
);
CREATE INDEX damage_step_damage ON damage_step (damage_id, at);

-- Pictures of it.
CREATE TABLE damage_picture (
    damage_id   TEXT     NOT NULL CONSTRAINT damage_picture_damage REFERENCES damage (id),
    rank        INTEGER  NOT NULL,
    file_id     TEXT     NOT NULL, -- a stored file
    alternative TEXT     NOT NULL, -- what it shows
    CONSTRAINT damage_picture_pk PRIMARY KEY (damage_id, rank)
);
