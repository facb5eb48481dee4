-- Keys by which a pot is shared, the numbers a run stood on, and what came of it. What is decided or
-- frozen is never changed; a correction is a new row. Ids of associations and persons are those of
-- other rooms.

-- A key, by name. What it says is in its versions.
CREATE TABLE allocation_key (
    id      TEXT      NOT NULL CONSTRAINT allocation_key_pk PRIMARY KEY,
    name_nb TEXT      NOT NULL,
    name_nn TEXT      NOT NULL,
    name_en TEXT      NOT NULL,
    made_at TIMESTAMP NOT NULL,
    made_by TEXT                 -- a person's id
);

-- One version of a key: its steps as JSON, which is never queried and must stay the same bytes.
CREATE TABLE allocation_key_version (
    id          TEXT      NOT NULL CONSTRAINT allocation_key_version_pk PRIMARY KEY,
    key_id      TEXT      NOT NULL
        CONSTRAINT allocation_key_version_key REFERENCES allocation_key (id),
    number      BIGINT    NOT NULL,  -- 1, 2, 3 … within the key
    state       TEXT      NOT NULL,
    steps       TEXT      NOT NULL,  -- canonical JSON
    from_on     DATE,                -- the first date it holds for
    decided_on  DATE,
    decided_by  TEXT      NOT NULL,
    case_number TEXT      NOT NULL,
    version     BIGINT    NOT NULL,  -- counts changes of a draft
    made_at     TIMESTAMP NOT NULL,
    made_by     TEXT,                -- a person's id
    frozen_at   TIMESTAMP,           -- entered as decided
    frozen_by   TEXT,                -- a person's id
    CONSTRAINT allocation_key_version_key_id_number_unique UNIQUE (key_id, number),
    CONSTRAINT allocation_key_version_state_known CHECK (state IN ('draft', 'decided', 'discarded')),
    CONSTRAINT allocation_key_version_decided_is_dated CHECK
        (state <> 'decided' OR (from_on IS NOT NULL AND decided_on IS NOT NULL AND frozen_at IS NOT NULL))
);

-- Numbers of associations, frozen: each with its source and date.
CREATE TABLE allocation_snapshot (
    id       TEXT      NOT NULL CONSTRAINT allocation_snapshot_pk PRIMARY KEY,
    year     INTEGER   NOT NULL,  -- member numbers as on 31 December of this year
    content  TEXT      NOT NULL,  -- canonical JSON
    hash     TEXT      NOT NULL,  -- SHA-256 of the content, hexadecimal
    taken_at TIMESTAMP NOT NULL,
    taken_by TEXT                 -- a person's id
);

-- A plan run on a snapshot, and what came of it.
CREATE TABLE allocation_run (
    id             TEXT      NOT NULL CONSTRAINT allocation_run_pk PRIMARY KEY,
    title          TEXT      NOT NULL,
    purpose        TEXT      NOT NULL,
    round_id       TEXT,                -- the round of grants it is for
    snapshot_id    TEXT      NOT NULL
        CONSTRAINT allocation_run_snapshot REFERENCES allocation_snapshot (id),
    key_version_id TEXT,                -- the version of the first part's key; NULL when it is none's
    against_id     TEXT,                -- a run on the same numbers it is compared with
    plan           TEXT      NOT NULL,  -- canonical JSON, keys and all
    outcome        TEXT      NOT NULL,  -- canonical JSON
    hash           TEXT      NOT NULL,  -- SHA-256 of the outcome, hexadecimal
    made_at        TIMESTAMP NOT NULL,
    made_by        TEXT,                -- a person's id
    CONSTRAINT allocation_run_purpose_known CHECK (purpose IN ('trial', 'final'))
);
CREATE INDEX allocation_run_made_at ON allocation_run (made_at);
CREATE INDEX allocation_run_round_id ON allocation_run (round_id);
