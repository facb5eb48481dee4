-- What happened, told to whoever subscribes. Written in the transaction of the change itself.
CREATE TABLE event (
    id         TEXT      NOT NULL CONSTRAINT event_pk PRIMARY KEY,
    number     BIGINT    NOT NULL,    -- the order in which events were committed
    kind       TEXT      NOT NULL,    -- begins with the room: associations.changed
    subject    TEXT      NOT NULL,    -- id of the thing it happened to
    payload    TEXT      NOT NULL,    -- JSON; ids and field names, never personal data
    made_at    TIMESTAMP NOT NULL,
    handled_at TIMESTAMP,             -- when each subscriber got a job for it
    CONSTRAINT event_number_unique UNIQUE (number)
);
CREATE INDEX event_unhandled ON event (number) WHERE handled_at IS NULL;

-- Work to be done at or after a time. Waiting until done_at or failed_at is set.
CREATE TABLE job (
    id           TEXT      NOT NULL CONSTRAINT job_pk PRIMARY KEY,
    kind         TEXT      NOT NULL,  -- names the code that does it: associations.sync
    key          TEXT,                -- at most one job of a kind waits for a key
    payload      TEXT      NOT NULL,  -- JSON; ids, never personal data
    line         TEXT,                -- jobs in one line are done one by one, by place
    place        BIGINT,
    made_at      TIMESTAMP NOT NULL,
    due_at       TIMESTAMP NOT NULL,
    attempts     INTEGER   NOT NULL,  -- begun, whether or not they ended
    leased_by    TEXT,                -- the attempt that is doing it now
    leased_until TIMESTAMP,           -- when others may think it died
    again_at     TIMESTAMP,           -- asked for once more while it was being done
    last_error   TEXT,
    done_at      TIMESTAMP,
    failed_at    TIMESTAMP,           -- given up; shown to the operator
    CONSTRAINT job_line CHECK ((line IS NULL) = (place IS NULL)),
    CONSTRAINT job_end CHECK (done_at IS NULL OR failed_at IS NULL)
);
CREATE UNIQUE INDEX job_kind_key_unique ON job (kind, key)
    WHERE done_at IS NULL AND failed_at IS NULL;
CREATE INDEX job_due ON job (due_at, place, id) WHERE done_at IS NULL AND failed_at IS NULL;
CREATE INDEX job_line_place ON job (line, place) WHERE done_at IS NULL AND failed_at IS NULL;
CREATE INDEX job_kind_key ON job (kind, key);

-- Mail, a row before it is sent. A job of its own carries it; attempts and errors stand there.
-- Personal data: address, names and text, for delivering the mail; emptied 30 days after the end.
CREATE TABLE mail (
    id           TEXT      NOT NULL CONSTRAINT mail_pk PRIMARY KEY,
    purpose      TEXT      NOT NULL,  -- why it is sent: associations.contact
    to_address   TEXT      NOT NULL,
    reply_to     TEXT      NOT NULL,  -- empty: none
    from_name    TEXT      NOT NULL,  -- shown before the sender's address
    subject      TEXT      NOT NULL,
    body_text    TEXT      NOT NULL,
    made_at      TIMESTAMP NOT NULL,
    sent_at      TIMESTAMP,
    forgotten_at TIMESTAMP            -- when everything personal was emptied
);
CREATE INDEX mail_kept ON mail (made_at) WHERE forgotten_at IS NULL;
