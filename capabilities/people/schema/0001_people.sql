-- Invitations to work here with Samspill, and notices to people who come no more. Persons, sessions
-- and roles themselves are identity's tables.

CREATE TABLE staff_invitation (
    id           TEXT      NOT NULL CONSTRAINT staff_invitation_pk PRIMARY KEY,
    token_hash   TEXT      NOT NULL,  -- of what stands in the letter; the letter itself is not kept
    email        TEXT      NOT NULL,  -- where it was sent; emptied with the invitation
    kind         TEXT      NOT NULL,  -- administrator, case_officer, reader
    unit         TEXT,                -- key of a unit
    capabilities TEXT      NOT NULL,  -- words parted by space; empty: all
    until_day    DATE,                -- the role's last day
    invited_by   TEXT,                -- the person who did
    made_at      TIMESTAMP NOT NULL,
    expires_at   TIMESTAMP NOT NULL,
    taken_at     TIMESTAMP,
    withdrawn_at TIMESTAMP,
    CONSTRAINT staff_invitation_token_hash_unique UNIQUE (token_hash)
);

-- Somebody was told that we will forget her unless she comes back.
CREATE TABLE inactivity_notice (
    person_id TEXT NOT NULL CONSTRAINT inactivity_notice_pk PRIMARY KEY
        CONSTRAINT inactivity_notice_person REFERENCES person (id) ON DELETE CASCADE,
    told_on   DATE NOT NULL
);
