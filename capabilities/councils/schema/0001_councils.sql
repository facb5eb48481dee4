-- Councils: what they are for, their seats, and who has sat in them.

CREATE TABLE council (
    id          TEXT    NOT NULL CONSTRAINT council_pk PRIMARY KEY,
    name_nb     TEXT    NOT NULL,
    name_nn     TEXT    NOT NULL,
    name_en     TEXT    NOT NULL,
    kind        TEXT    NOT NULL,
    mandate     TEXT    NOT NULL,
    secretary   TEXT    NOT NULL, -- a name and how she is reached; may be empty
    shows_names BOOLEAN NOT NULL, -- the council has said that its members' names may be shown to all
    closed      BOOLEAN NOT NULL,
    version     BIGINT  NOT NULL,
    CONSTRAINT council_kind_known CHECK (kind IN ('municipal', 'independent', 'forum'))
);

-- A seat: somebody appoints to it for a term.
CREATE TABLE council_seat (
    id           TEXT    NOT NULL CONSTRAINT council_seat_pk PRIMARY KEY,
    council_id   TEXT    NOT NULL
        CONSTRAINT council_seat_council REFERENCES council (id),
    rank         INTEGER NOT NULL,
    title        TEXT    NOT NULL, -- such as «Leder» or «Fra idretten»
    appointed_by TEXT    NOT NULL,
    term_from    DATE    NOT NULL,
    term_to      DATE,
    CONSTRAINT council_seat_council_id_rank_unique UNIQUE (council_id, rank)
);

-- Who has sat in a seat, and stood in for whoever did. A name until she has signed in and said yes.
CREATE TABLE council_member (
    id            TEXT    NOT NULL CONSTRAINT council_member_pk PRIMARY KEY,
    council_id    TEXT    NOT NULL
        CONSTRAINT council_member_council REFERENCES council (id),
    seat_id       TEXT    NOT NULL
        CONSTRAINT council_member_seat REFERENCES council_seat (id),
    person_id     TEXT,               -- a person's id; NULL until she has said yes
    name          TEXT    NOT NULL,
    email         TEXT    NOT NULL,   -- where the link was sent; emptied when it was used
    is_stand_in   BOOLEAN NOT NULL,
    since_on      DATE    NOT NULL,
    until_on      DATE,               -- to and with
    ended_because TEXT    NOT NULL,   -- a word; empty while she sits
    token_hash    TEXT,               -- of what the link holds; the link itself is not stored
    CONSTRAINT council_member_token_hash_unique UNIQUE (token_hash)
);
CREATE INDEX council_member_council ON council_member (council_id);
CREATE INDEX council_member_person ON council_member (person_id);
