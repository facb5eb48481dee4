-- What those who look after premises keep beside them: pictures, and until when premises are let.

-- A picture of a site or of premises. Each says in words what it shows.
CREATE TABLE venue_picture (
    id          TEXT     NOT NULL CONSTRAINT venue_picture_pk PRIMARY KEY,
    site_id     TEXT     CONSTRAINT venue_picture_site REFERENCES site (id),
    premises_id TEXT     CONSTRAINT venue_picture_premises REFERENCES premises (id),
    topic       TEXT     NOT NULL,  -- the fact it shows, such as step-free; empty: none in particular
    alternative TEXT     NOT NULL,  -- for those who cannot see it
    file_id     TEXT     NOT NULL,
    rank        INTEGER  NOT NULL,  -- lower comes first
    CONSTRAINT venue_picture_alternative CHECK (alternative <> ''),
    CONSTRAINT venue_picture_of_one CHECK ((site_id IS NULL) <> (premises_id IS NULL))
);
CREATE INDEX venue_picture_site ON venue_picture (site_id);
CREATE INDEX venue_picture_premises ON venue_picture (premises_id);

-- Premises that are let no more from a day. Those that have been used are never deleted.
CREATE TABLE premises_end (
    premises_id TEXT  NOT NULL CONSTRAINT premises_end_pk PRIMARY KEY
                      CONSTRAINT premises_end_premises REFERENCES premises (id),
    from_on     DATE  NOT NULL,  -- the first day it is not let
    reason      TEXT  NOT NULL
);

-- A change of a calendar of closed days, counted so that two people do not overwrite each other.
CREATE TABLE calendar_version (
    calendar_id TEXT    NOT NULL CONSTRAINT calendar_version_pk PRIMARY KEY
                        CONSTRAINT calendar_version_calendar REFERENCES closure_calendar (id),
    version     BIGINT  NOT NULL
);

-- A file with sites and premises that waits for somebody to say yes, or was read in.
CREATE TABLE venue_import (
    id       TEXT       NOT NULL CONSTRAINT venue_import_pk PRIMARY KEY,
    name     TEXT       NOT NULL,  -- what its giver calls the file
    file_id  TEXT,                 -- NULL: read in or given up, and forgotten
    made_at  TIMESTAMP  NOT NULL,
    done_at  TIMESTAMP,            -- NULL: not read in
    sites    BIGINT     NOT NULL,  -- how many it made
    premises BIGINT     NOT NULL
);

-- What a tenant agrees to. A wording is never changed: another takes over from its date, so what
-- somebody accepted can be read again. Which terms premises ask for stands in their booking rules.
CREATE TABLE lending_terms (
    id       TEXT       NOT NULL,
    version  INTEGER    NOT NULL,  -- 1 is the first wording
    from_on  DATE       NOT NULL,  -- in force from
    title_nb TEXT       NOT NULL,
    title_nn TEXT       NOT NULL,
    title_en TEXT       NOT NULL,
    text_nb  TEXT       NOT NULL,
    text_nn  TEXT       NOT NULL,
    text_en  TEXT       NOT NULL,
    made_at  TIMESTAMP  NOT NULL,
    made_by  TEXT,                 -- a person's id; NULL: Samspill itself
    CONSTRAINT lending_terms_pk PRIMARY KEY (id, version)
);
