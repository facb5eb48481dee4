-- What premises cost: price lists as dated data, and the money lines that come of them.
-- Ids of premises, occurrences, associations and persons are those of other rooms.

-- A price list. A published one is never changed: another takes over from its date.
CREATE TABLE price_list (
    id            TEXT      NOT NULL CONSTRAINT price_list_pk PRIMARY KEY,
    name          TEXT      NOT NULL,
    state         TEXT      NOT NULL,
    decided_on    DATE,
    decided_by    TEXT      NOT NULL,  -- such as Kommunestyret
    case_number   TEXT      NOT NULL,  -- of the case it was decided in
    valid_from    DATE,
    young_under   BIGINT    NOT NULL,  -- who is younger than this is young
    youth_percent BIGINT    NOT NULL,  -- of the members, for an association to be one for the young
    list_category TEXT      NOT NULL,  -- who pays the list price
    vat_note      TEXT      NOT NULL,  -- why there is value added tax or not, with the law
    about         TEXT      NOT NULL,
    version       BIGINT    NOT NULL,  -- counts changes of a draft
    made_at       TIMESTAMP NOT NULL,
    made_by       TEXT,                -- a person's id
    published_at  TIMESTAMP,
    published_by  TEXT,                -- a person's id
    CONSTRAINT price_list_state_known CHECK (state IN ('draft', 'published', 'discarded')),
    CONSTRAINT price_list_published_complete CHECK
        (state <> 'published' OR (decided_on IS NOT NULL AND valid_from IS NOT NULL))
);
-- One list begins on a date, never two.
CREATE UNIQUE INDEX price_list_valid_from_unique ON price_list (valid_from) WHERE state = 'published';

-- A rule of a list. Lists of words have spaces between them; what is empty or NULL holds for all.
CREATE TABLE price_rule (
    id                   TEXT    NOT NULL CONSTRAINT price_rule_pk PRIMARY KEY,
    price_list_id        TEXT    NOT NULL
        CONSTRAINT price_rule_price_list REFERENCES price_list (id) ON DELETE CASCADE,
    part                 TEXT    NOT NULL,
    rank                 INTEGER NOT NULL,  -- the first that holds wins
    point                TEXT    NOT NULL,  -- where it stands in what was decided
    name_nb              TEXT    NOT NULL,
    name_nn              TEXT    NOT NULL,
    name_en              TEXT    NOT NULL,
    categories           TEXT    NOT NULL,
    purposes             TEXT    NOT NULL,
    kinds                TEXT    NOT NULL,
    premises_id          TEXT    NOT NULL,
    set_id               TEXT    NOT NULL,
    most_share           BIGINT,            -- per cent of the premises
    days                 TEXT    NOT NULL,
    from_minute          INTEGER,
    until_minute         INTEGER,
    least_minutes        BIGINT,
    most_minutes         BIGINT,
    tickets              BOOLEAN,
    young_percent        BIGINT,
    after_season_minutes BIGINT,
    extra_key            TEXT    NOT NULL,
    unit                 TEXT    NOT NULL,
    amount               BIGINT  NOT NULL,  -- øre, with value added tax
    percent              BIGINT  NOT NULL,  -- taken off by a relief; share of tickets for a rate
    lowest               BIGINT,            -- øre
    highest              BIGINT,            -- øre
    vat_percent          BIGINT  NOT NULL,  -- 0: exempt
    CONSTRAINT price_rule_rank_unique UNIQUE (price_list_id, part, rank),
    CONSTRAINT price_rule_part_known CHECK (part IN ('rate', 'relief', 'extra')),
    CONSTRAINT price_rule_days_known CHECK (days IN ('all', 'workdays', 'weekend')),
    CONSTRAINT price_rule_unit_known CHECK
        (unit IN ('hour', 'started_hour', 'fixed', 'day', 'night', 'person_night', 'month')),
    CONSTRAINT price_rule_amount_not_negative CHECK (amount >= 0 AND lowest >= 0 AND highest >= 0),
    CONSTRAINT price_rule_percent_in_hundred CHECK (percent BETWEEN 0 AND 100),
    CONSTRAINT price_rule_vat_percent_known CHECK (vat_percent IN (0, 12, 15, 25))
);

-- A money line: what one use costs one debtor. Never deleted.
CREATE TABLE fee (
    id             TEXT      NOT NULL CONSTRAINT fee_pk PRIMARY KEY,
    occurrence_id  TEXT      NOT NULL,  -- empty when it is for none
    booking_id     TEXT      NOT NULL,  -- empty when it is for none
    association_id TEXT,                -- who owes: this,
    person_id      TEXT,                -- or this; empty: forgotten
    payer_id       TEXT,                -- or somebody without an account
    kind           TEXT      NOT NULL,
    state          TEXT      NOT NULL,
    used_on        DATE      NOT NULL,
    title          TEXT      NOT NULL,  -- what it is for, on the invoice
    charged        BIGINT    NOT NULL,  -- øre
    listed         BIGINT    NOT NULL,  -- øre, by the list price
    credited       BIGINT    NOT NULL,  -- øre, of charged, given back
    reason         TEXT      NOT NULL,  -- why it was waived
    quote          TEXT      NOT NULL,  -- the explanation as it was, JSON
    version        BIGINT    NOT NULL,
    made_at        TIMESTAMP NOT NULL,
    made_by        TEXT,                -- a person's id
    CONSTRAINT fee_one_debtor CHECK
        ((association_id IS NOT NULL AND person_id IS NULL AND payer_id IS NULL)
        OR (association_id IS NULL AND person_id IS NOT NULL AND payer_id IS NULL)
        OR (association_id IS NULL AND person_id IS NULL AND payer_id IS NOT NULL)),
    CONSTRAINT fee_kind_known CHECK
        (kind IN ('rent', 'cancellation', 'deposit', 'no_show', 'damage')),
    CONSTRAINT fee_state_known CHECK
        (state IN ('estimated', 'fixed', 'in_batch', 'invoiced', 'credited', 'waived')),
    CONSTRAINT fee_charged_not_negative CHECK (charged >= 0 AND listed >= 0),
    CONSTRAINT fee_credited_within CHECK (credited BETWEEN 0 AND charged),
    CONSTRAINT fee_waived_says_why CHECK (state <> 'waived' OR reason <> '')
);
-- A use is paid for once.
CREATE UNIQUE INDEX fee_occurrence_id_kind_unique ON fee (occurrence_id, kind)
    WHERE occurrence_id <> '' AND state NOT IN ('waived', 'credited');
CREATE INDEX fee_association_id ON fee (association_id, used_on);
CREATE INDEX fee_person_id ON fee (person_id);
CREATE INDEX fee_payer_id ON fee (payer_id);
CREATE INDEX fee_state ON fee (state, used_on);

-- Somebody without an account who pays, such as who booked by phone. Gone five years after the year of
-- the last use; the fees stay, with an id that leads to nobody.
CREATE TABLE payer (
    id       TEXT NOT NULL CONSTRAINT payer_pk PRIMARY KEY, -- that of the booking it is for
    name     TEXT NOT NULL,
    street   TEXT NOT NULL,
    postcode TEXT NOT NULL,
    place    TEXT NOT NULL,
    CONSTRAINT payer_named CHECK (name <> '')
);

-- Invoices of one day's work, frozen. Its file is made once; whoever fetches it again gets the same.
CREATE TABLE fee_batch (
    id       TEXT      NOT NULL CONSTRAINT fee_batch_pk PRIMARY KEY,
    number   BIGINT    NOT NULL,
    until_on DATE      NOT NULL,  -- uses up to and with this date
    state    TEXT      NOT NULL,
    lines    BIGINT    NOT NULL,
    total    BIGINT    NOT NULL,  -- øre
    csv_file TEXT
        CONSTRAINT fee_batch_csv_file REFERENCES stored_file (id), -- NULL: forgotten, with its names
    csv_hash TEXT      NOT NULL,  -- SHA-256 of the file, hexadecimal
    made_at  TIMESTAMP NOT NULL,
    made_by  TEXT,                -- a person's id
    sent_at  TIMESTAMP,           -- handed over to accounting
    sent_by  TEXT,                -- a person's id
    CONSTRAINT fee_batch_number_unique UNIQUE (number),
    CONSTRAINT fee_batch_state_known CHECK (state IN ('made', 'sent'))
);

-- What one debtor is asked to pay in one batch. Invoices and credit notes share one row of numbers
-- without gaps (bokføringsforskriften § 5-1-1).
CREATE TABLE invoice (
    id             TEXT      NOT NULL CONSTRAINT invoice_pk PRIMARY KEY,
    number         BIGINT    NOT NULL,
    batch_id       TEXT      NOT NULL
        CONSTRAINT invoice_batch REFERENCES fee_batch (id),
    association_id TEXT,
    person_id      TEXT,                -- empty: forgotten
    payer_id       TEXT,
    debtor_name    TEXT      NOT NULL,  -- as it was when the invoice was made; a person's is forgotten
    organisation_number TEXT NOT NULL,  -- empty when there is none
    total          BIGINT    NOT NULL,  -- øre
    issued_on      DATE      NOT NULL,
    due_on         DATE      NOT NULL,
    ehf_file       TEXT
        CONSTRAINT invoice_ehf_file REFERENCES stored_file (id),  -- NULL: cannot get EHF
    ehf_hash       TEXT      NOT NULL,
    unpaid_since   DATE,                -- marked as not paid in time
    paid_on        DATE,                -- marked as paid
    version        BIGINT    NOT NULL,
    CONSTRAINT invoice_number_unique UNIQUE (number)
);
CREATE INDEX invoice_batch_id ON invoice (batch_id);
CREATE INDEX invoice_association_id ON invoice (association_id);
CREATE INDEX invoice_person_id ON invoice (person_id);

-- The next number of an invoice or a credit note.
CREATE TABLE invoice_number (
    series TEXT   NOT NULL CONSTRAINT invoice_number_pk PRIMARY KEY,
    next   BIGINT NOT NULL
);

-- A fee stands on one invoice, once.
CREATE TABLE invoice_line (
    invoice_id TEXT    NOT NULL CONSTRAINT invoice_line_invoice REFERENCES invoice (id),
    rank       INTEGER NOT NULL,
    fee_id     TEXT    NOT NULL CONSTRAINT invoice_line_fee REFERENCES fee (id),
    charged    BIGINT  NOT NULL,  -- øre
    CONSTRAINT invoice_line_pk PRIMARY KEY (invoice_id, rank),
    CONSTRAINT invoice_line_fee_id_unique UNIQUE (fee_id)
);

-- Some or all of a fee given back after it was invoiced.
CREATE TABLE credit_note (
    id         TEXT      NOT NULL CONSTRAINT credit_note_pk PRIMARY KEY,
    number     BIGINT    NOT NULL,
    invoice_id TEXT      NOT NULL CONSTRAINT credit_note_invoice REFERENCES invoice (id),
    fee_id     TEXT      NOT NULL CONSTRAINT credit_note_fee REFERENCES fee (id),
    amount     BIGINT    NOT NULL,  -- øre
    reason     TEXT      NOT NULL,
    issued_on  DATE      NOT NULL,
    ehf_file   TEXT
        CONSTRAINT credit_note_ehf_file REFERENCES stored_file (id),
    ehf_hash   TEXT      NOT NULL,
    made_by    TEXT,                -- a person's id
    CONSTRAINT credit_note_number_unique UNIQUE (number),
    CONSTRAINT credit_note_amount_positive CHECK (amount > 0)
);
CREATE INDEX credit_note_invoice_id ON credit_note (invoice_id);
