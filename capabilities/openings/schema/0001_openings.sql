-- Times that are given out at an hour many wait for: who has a place in the line, and what lots decided.

-- Some times, given out at one hour. Until somebody gets one, a hold of the municipality keeps it
-- from everybody else (occurrence in venues).
CREATE TABLE opening (
    id           TEXT      NOT NULL CONSTRAINT opening_pk PRIMARY KEY,
    name         TEXT      NOT NULL,
    way          TEXT      NOT NULL CONSTRAINT opening_way CHECK (way IN ('line', 'lots')),
    opens_at     TIMESTAMP NOT NULL, -- the first turn; for lots, the first wish
    ends_at      TIMESTAMP NOT NULL, -- what is left is free for all; for lots, the draw
    most_each    INTEGER   NOT NULL, -- times one person may take
    at_once      INTEGER   NOT NULL, -- how many choose at the same time
    turn_minutes INTEGER   NOT NULL, -- how long one may choose
    seed         TEXT      NOT NULL, -- decides the order of those who were early, and of the draw
    seed_hash    TEXT      NOT NULL, -- shown from the beginning, so that nobody can change the seed
    state        TEXT      NOT NULL CONSTRAINT opening_state CHECK (state IN ('planned', 'begun', 'drawn', 'ended', 'called_off')),
    joined       BIGINT    NOT NULL, -- numbers given out so far
    let_in       BIGINT    NOT NULL, -- the last position that has had its turn
    list_hash    TEXT      NOT NULL, -- of all wishes, when they were drawn; empty before
    made_at      TIMESTAMP NOT NULL,
    version      BIGINT    NOT NULL,
    CONSTRAINT opening_ends CHECK (opens_at < ends_at),
    CONSTRAINT opening_limits CHECK (most_each > 0 AND at_once > 0 AND turn_minutes > 0)
);

-- One time that is given out.
CREATE TABLE opening_slot (
    opening_id TEXT      NOT NULL CONSTRAINT opening_slot_opening REFERENCES opening (id),
    number     INTEGER   NOT NULL,
    set_id     TEXT      NOT NULL, -- in venues
    starts     TIMESTAMP NOT NULL,
    ends       TIMESTAMP NOT NULL,
    kept_by    TEXT,               -- the hold that keeps it for the line; NULL: somebody has it
    booking_id TEXT,               -- who has it; NULL: nobody yet
    CONSTRAINT opening_slot_pk PRIMARY KEY (opening_id, number)
);

-- A person's place in the line.
CREATE TABLE opening_place (
    opening_id TEXT      NOT NULL CONSTRAINT opening_place_opening REFERENCES opening (id),
    person_id  TEXT      NOT NULL,
    number     BIGINT    NOT NULL, -- in the order they came
    lot        TEXT      NOT NULL, -- of the seed and the number: orders those who came before it opened
    position   BIGINT,             -- in the line; NULL: not open yet
    state      TEXT      NOT NULL CONSTRAINT opening_place_state CHECK (state IN ('waiting', 'choosing', 'done', 'missed', 'left')),
    turn_ends  TIMESTAMP,          -- of whoever chooses
    taken      INTEGER   NOT NULL, -- times taken so far
    CONSTRAINT opening_place_pk PRIMARY KEY (opening_id, person_id),
    CONSTRAINT opening_place_number UNIQUE (opening_id, number)
);
CREATE INDEX opening_place_position ON opening_place (opening_id, state, position);

-- What somebody wishes for when lots are drawn.
CREATE TABLE opening_wish (
    opening_id TEXT      NOT NULL CONSTRAINT opening_wish_opening REFERENCES opening (id),
    person_id  TEXT      NOT NULL,
    number     BIGINT    NOT NULL, -- of the person in this opening; shown instead of her name
    slots      TEXT      NOT NULL, -- numbers of slots, the dearest first, parted by spaces
    made_at    TIMESTAMP NOT NULL,
    turn       BIGINT,             -- when hers came in the draw; NULL: not drawn
    got        TEXT      NOT NULL, -- numbers of slots she got, parted by spaces
    CONSTRAINT opening_wish_pk PRIMARY KEY (opening_id, person_id),
    CONSTRAINT opening_wish_number UNIQUE (opening_id, number)
);
