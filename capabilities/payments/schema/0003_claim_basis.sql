-- The basis for invoices: a file of claims that accounting makes invoices of. A claim is in one only.
CREATE TABLE payment_claim_basis (
    id        TEXT      NOT NULL CONSTRAINT payment_claim_basis_pk PRIMARY KEY,
    number    INTEGER   NOT NULL,
    claims    BIGINT    NOT NULL,
    total     BIGINT    NOT NULL, -- øre that had not come when it was made
    made_at   TIMESTAMP NOT NULL,
    made_by   TEXT,               -- a person's id
    csv_file  TEXT      NOT NULL, -- stored file
    csv_hash  TEXT      NOT NULL, -- SHA-256
    json_file TEXT      NOT NULL,
    json_hash TEXT      NOT NULL,
    CONSTRAINT payment_claim_basis_number_unique UNIQUE (number)
);

-- The basis a claim is invoiced by; NULL: it is not. Set once.
ALTER TABLE payment_claim ADD COLUMN basis_id TEXT;
