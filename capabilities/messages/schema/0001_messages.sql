-- Choices of associations that staff have named and kept.
CREATE TABLE segment (
    id         TEXT      NOT NULL CONSTRAINT segment_pk PRIMARY KEY,
    name       TEXT      NOT NULL,
    words      TEXT      NOT NULL,  -- conditions and roles parted by space: activity:choir to:chair contact:booking
    made_by    TEXT,                -- a person
    made_at    TIMESTAMP NOT NULL,
    CONSTRAINT segment_name_unique UNIQUE (name)
);

-- A message from the municipality to many associations (utsendelse).
CREATE TABLE mailing (
    id         TEXT      NOT NULL CONSTRAINT mailing_pk PRIMARY KEY,
    kind       TEXT      NOT NULL,  -- service: everybody gets it; news: can be declined
    unit       TEXT      NOT NULL,  -- key of the unit that answers; empty: none in particular
    subject_nb TEXT      NOT NULL,
    subject_nn TEXT      NOT NULL,
    body_nb    TEXT      NOT NULL,
    body_nn    TEXT      NOT NULL,
    due_on     DATE,                -- what {frist} becomes
    words      TEXT      NOT NULL,  -- whom it goes to, as in segment
    left_out   TEXT      NOT NULL,  -- ids of associations that staff took out, parted by space
    state      TEXT      NOT NULL,
    send_at    TIMESTAMP,           -- when it is to go
    sent_at    TIMESTAMP,
    stopped_at TIMESTAMP,
    address    TEXT      NOT NULL,  -- where the pages are, as its writer came to them
    made_by    TEXT,                -- a person
    made_at    TIMESTAMP NOT NULL,
    version    BIGINT    NOT NULL,
    CONSTRAINT mailing_kind_known CHECK (kind IN ('service', 'news')),
    CONSTRAINT mailing_state_known CHECK (state IN ('draft', 'scheduled', 'sent', 'stopped'))
);
CREATE INDEX mailing_made ON mailing (made_at);

CREATE TABLE mailing_file (
    mailing_id TEXT NOT NULL CONSTRAINT mailing_file_mailing REFERENCES mailing (id) ON DELETE CASCADE,
    file_id    TEXT NOT NULL,
    CONSTRAINT mailing_file_pk PRIMARY KEY (mailing_id, file_id)
);

-- Whom a message went to, one row for each association and person. Addresses stand in mail alone.
CREATE TABLE mailing_recipient (
    id             TEXT NOT NULL CONSTRAINT mailing_recipient_pk PRIMARY KEY,
    mailing_id     TEXT NOT NULL CONSTRAINT mailing_recipient_mailing REFERENCES mailing (id),
    association_id TEXT NOT NULL,
    person_id      TEXT,            -- NULL: the association's own address, or nobody
    why            TEXT NOT NULL,   -- the conditions that held, as in segment
    by_mail        TEXT NOT NULL,   -- sent: in mail_id; no_address, declined: on the site alone
    mail_id        TEXT,            -- one mail may go to somebody for several associations
    CONSTRAINT mailing_recipient_by_mail CHECK (by_mail IN ('sent', 'no_address', 'declined'))
);
CREATE INDEX mailing_recipient_mailing ON mailing_recipient (mailing_id, association_id);
CREATE INDEX mailing_recipient_mail ON mailing_recipient (mail_id);
CREATE INDEX mailing_recipient_person ON mailing_recipient (person_id);

-- A conversation between an association and the municipality; it lies in the association's inbox.
CREATE TABLE message_thread (
    id             TEXT      NOT NULL CONSTRAINT message_thread_pk PRIMARY KEY,
    association_id TEXT      NOT NULL,
    unit           TEXT      NOT NULL,  -- key of the unit that answers; empty: none in particular
    subject        TEXT      NOT NULL,
    mailing_id     TEXT,                -- it began with this message to many
    language       TEXT      NOT NULL,  -- of the subject and of the message to many
    begun_at       TIMESTAMP NOT NULL,
    last_at        TIMESTAMP NOT NULL,
    last_side      TEXT      NOT NULL,  -- who wrote last: municipality, association
    CONSTRAINT message_thread_side_known CHECK (last_side IN ('municipality', 'association'))
);
CREATE INDEX message_thread_association ON message_thread (association_id, last_at);
CREATE INDEX message_thread_mailing ON message_thread (mailing_id);
CREATE INDEX message_thread_last ON message_thread (last_at);

-- What somebody wrote in a thread. Personal data: free text, and who wrote it.
CREATE TABLE message_post (
    id         TEXT      NOT NULL CONSTRAINT message_post_pk PRIMARY KEY,
    thread_id  TEXT      NOT NULL CONSTRAINT message_post_thread REFERENCES message_thread (id),
    side       TEXT      NOT NULL,  -- municipality, association
    person_id  TEXT,
    body       TEXT      NOT NULL,
    posted_at  TIMESTAMP NOT NULL,
    CONSTRAINT message_post_side_known CHECK (side IN ('municipality', 'association'))
);
CREATE INDEX message_post_thread ON message_post (thread_id, posted_at);
CREATE INDEX message_post_person ON message_post (person_id);

CREATE TABLE message_post_file (
    post_id TEXT NOT NULL CONSTRAINT message_post_file_post REFERENCES message_post (id),
    file_id TEXT NOT NULL,
    CONSTRAINT message_post_file_pk PRIMARY KEY (post_id, file_id)
);

-- Who of an association has opened a thread, and when last.
CREATE TABLE message_opening (
    thread_id TEXT      NOT NULL CONSTRAINT message_opening_thread REFERENCES message_thread (id),
    person_id TEXT      NOT NULL,
    first_at  TIMESTAMP NOT NULL,
    last_at   TIMESTAMP NOT NULL,
    CONSTRAINT message_opening_pk PRIMARY KEY (thread_id, person_id)
);
CREATE INDEX message_opening_person ON message_opening (person_id);

-- Associations whose own address wants no news. A person's own choice stands with the person.
CREATE TABLE news_declined (
    association_id TEXT      NOT NULL CONSTRAINT news_declined_pk PRIMARY KEY,
    declined_at    TIMESTAMP NOT NULL
);

-- When a person last got word of what had happened since the time before; at most once a day.
CREATE TABLE digest (
    person_id TEXT      NOT NULL CONSTRAINT digest_pk PRIMARY KEY,
    told_on   DATE      NOT NULL,
    up_to     TIMESTAMP NOT NULL
);

-- Announcements on the public notice board (kunngjøringer).
CREATE TABLE notice (
    id           TEXT      NOT NULL CONSTRAINT notice_pk PRIMARY KEY,
    title        TEXT      NOT NULL,  -- JSON of kernel::Translated
    body         TEXT      NOT NULL,  -- JSON of kernel::Translated
    unit         TEXT      NOT NULL,
    shown_from   DATE,                -- NULL: a draft
    shown_to     DATE,                -- to and with; NULL: until it is withdrawn
    withdrawn_at TIMESTAMP,
    made_by      TEXT,                -- a person
    made_at      TIMESTAMP NOT NULL,
    changed_at   TIMESTAMP NOT NULL,
    version      BIGINT    NOT NULL,
    CONSTRAINT notice_period CHECK (shown_to IS NULL OR shown_from IS NOT NULL)
);
CREATE INDEX notice_shown ON notice (shown_from);

-- Days to remember, public (frister).
CREATE TABLE deadline (
    id         TEXT      NOT NULL CONSTRAINT deadline_pk PRIMARY KEY,
    title      TEXT      NOT NULL,  -- JSON of kernel::Translated
    remark     TEXT      NOT NULL,  -- JSON of kernel::Translated; may be empty
    due_on     DATE      NOT NULL,
    due_at     TEXT      NOT NULL,  -- the hour, such as 12:00; empty: the whole day
    link       TEXT      NOT NULL,  -- a web address; may be empty
    withdrawn_at TIMESTAMP,
    made_by    TEXT,                -- a person
    changed_at TIMESTAMP NOT NULL,
    version    BIGINT    NOT NULL
);
CREATE INDEX deadline_due ON deadline (due_on);
