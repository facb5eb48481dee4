-- How one comes to act for an association and ceases to: the roles themselves lie with the persons
-- (platform/identity); here is how they were asked for, offered, objected to and handed over.

-- Somebody says that she acts for an association.
CREATE TABLE role_claim (
    id             TEXT      NOT NULL CONSTRAINT role_claim_pk PRIMARY KEY,
    association_id TEXT      NOT NULL,
    person_id      TEXT      NOT NULL,
    kind           TEXT      NOT NULL,  -- the role: chair, treasurer …
    way            TEXT      NOT NULL,
    evidence       TEXT      NOT NULL,  -- in her own words; emptied some time after the answer
    file           TEXT,                -- id of a stored file, such as the minutes
    state          TEXT      NOT NULL,
    answer         TEXT      NOT NULL,  -- why not, in the words of whoever decided
    due_on         DATE,                -- when she can expect an answer
    object_until   DATE,                -- the other officers may object to and with this day
    made_at        TIMESTAMP NOT NULL,
    decided_at     TIMESTAMP,
    decided_by     TEXT,                -- a person's id; NULL: the proof decided by itself
    version        BIGINT    NOT NULL,
    CONSTRAINT role_claim_way_known CHECK (way IN ('national', 'code', 'request')),
    CONSTRAINT role_claim_state_known CHECK (state IN ('waiting', 'granted', 'refused', 'withdrawn', 'ended'))
);
CREATE UNIQUE INDEX role_claim_waiting_unique ON role_claim (association_id, person_id)
    WHERE state = 'waiting';
CREATE INDEX role_claim_association ON role_claim (association_id, made_at);
CREATE INDEX role_claim_person ON role_claim (person_id, made_at);

-- Another officer says that a claim is wrong. Staff settle it.
CREATE TABLE role_objection (
    id         TEXT      NOT NULL CONSTRAINT role_objection_pk PRIMARY KEY,
    claim_id   TEXT      NOT NULL
        CONSTRAINT role_objection_claim REFERENCES role_claim (id) ON DELETE CASCADE,
    person_id  TEXT      NOT NULL,
    reason     TEXT      NOT NULL,
    made_at    TIMESTAMP NOT NULL,
    settled_at TIMESTAMP,
    settled_by TEXT,                    -- a person's id
    kept       BOOLEAN,                 -- whether the role was kept
    CONSTRAINT role_objection_claim_id_person_id_unique UNIQUE (claim_id, person_id)
);

-- An officer offers somebody a role. Whoever signs in with the link from the mail gets it, once.
CREATE TABLE role_invitation (
    id             TEXT      NOT NULL CONSTRAINT role_invitation_pk PRIMARY KEY,
    association_id TEXT      NOT NULL,
    name           TEXT      NOT NULL,  -- emptied when it is over
    email          TEXT      NOT NULL,  -- emptied when it is over
    kind           TEXT      NOT NULL,
    scopes         TEXT      NOT NULL,  -- words parted by space
    until_day      DATE,
    handover_id    TEXT,                -- when it came from an annual meeting
    token_hash     TEXT      NOT NULL,  -- of what the link holds; the link itself is not stored
    invited_by     TEXT      NOT NULL,  -- a person's id
    state          TEXT      NOT NULL,
    made_at        TIMESTAMP NOT NULL,
    expires_at     TIMESTAMP NOT NULL,
    accepted_by    TEXT,                -- a person's id
    ended_at       TIMESTAMP,
    version        BIGINT    NOT NULL,
    CONSTRAINT role_invitation_token_hash_unique UNIQUE (token_hash),
    CONSTRAINT role_invitation_state_known CHECK (state IN ('waiting', 'accepted', 'ended', 'expired'))
);
CREATE INDEX role_invitation_association ON role_invitation (association_id, state);

-- An annual meeting chose new officers; these are the old ones who leave.
CREATE TABLE role_handover (
    id             TEXT      NOT NULL CONSTRAINT role_handover_pk PRIMARY KEY,
    association_id TEXT      NOT NULL,
    roles          TEXT      NOT NULL,  -- ids of the roles that end, parted by space
    ends_on        DATE,                -- to and with; NULL: when those who are new have said yes
    made_by        TEXT      NOT NULL,  -- a person's id
    made_at        TIMESTAMP NOT NULL,
    done_at        TIMESTAMP
);
CREATE INDEX role_handover_association ON role_handover (association_id, done_at);

-- What somebody has been told about a role, so that she is told once.
CREATE TABLE role_notice (
    role_id TEXT      NOT NULL,
    kind    TEXT      NOT NULL,
    day     DATE      NOT NULL,         -- the day it was about: the last one of the role
    made_at TIMESTAMP NOT NULL,
    CONSTRAINT role_notice_pk PRIMARY KEY (role_id, kind, day),
    CONSTRAINT role_notice_kind_known CHECK (kind IN ('ends', 'grace'))
);

-- A private calendar of what waits on an association, for one person.
CREATE TABLE calendar_feed (
    id             TEXT      NOT NULL CONSTRAINT calendar_feed_pk PRIMARY KEY,
    association_id TEXT      NOT NULL,
    person_id      TEXT      NOT NULL,
    token_hash     TEXT      NOT NULL,  -- of what the address holds; the address itself is not stored
    made_at        TIMESTAMP NOT NULL,
    ended_at       TIMESTAMP,
    CONSTRAINT calendar_feed_token_hash_unique UNIQUE (token_hash)
);
CREATE UNIQUE INDEX calendar_feed_alive_unique ON calendar_feed (association_id, person_id)
    WHERE ended_at IS NULL;

-- An association without number that somebody founded here; the municipality says yes or no.
CREATE TABLE founding (
    association_id TEXT      NOT NULL CONSTRAINT founding_pk PRIMARY KEY,
    person_id      TEXT      NOT NULL,
    purpose        TEXT      NOT NULL,
    activity       TEXT      NOT NULL,  -- key of the vocabulary
    place          TEXT      NOT NULL,  -- where it meets
    file           TEXT,                -- id of a stored file: the statutes
    state          TEXT      NOT NULL,
    answer         TEXT      NOT NULL,
    made_at        TIMESTAMP NOT NULL,
    due_on         DATE      NOT NULL,
    decided_at     TIMESTAMP,
    decided_by     TEXT,                -- a person's id
    CONSTRAINT founding_state_known CHECK (state IN ('waiting', 'approved', 'refused'))
);
CREATE INDEX founding_person ON founding (person_id, made_at);

-- An association founded here has got an organisation number and asks to be joined with it.
CREATE TABLE number_request (
    id                  TEXT      NOT NULL CONSTRAINT number_request_pk PRIMARY KEY,
    association_id      TEXT      NOT NULL,
    organisation_number TEXT      NOT NULL,
    asked_by            TEXT      NOT NULL,  -- a person's id
    made_at             TIMESTAMP NOT NULL,
    ended_at            TIMESTAMP
);
CREATE UNIQUE INDEX number_request_open_unique ON number_request (association_id)
    WHERE ended_at IS NULL;
