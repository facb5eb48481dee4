-- Whoever lets premises and is not the municipality has price lists, fees, batches and invoices of her own. The
-- column is empty for the municipality's.

ALTER TABLE price_list ADD COLUMN let_by TEXT NOT NULL DEFAULT '';  -- whose premises it is for
ALTER TABLE fee ADD COLUMN let_by TEXT NOT NULL DEFAULT '';         -- to whom it is owed
ALTER TABLE fee_batch ADD COLUMN let_by TEXT NOT NULL DEFAULT '';   -- who invoices

-- Of one lessor, one list begins on a date, never two.
DROP INDEX price_list_valid_from_unique;
CREATE UNIQUE INDEX price_list_let_by_valid_from_unique ON price_list (let_by, valid_from) WHERE state = 'published';
CREATE INDEX fee_let_by ON fee (let_by, state, used_on);
CREATE INDEX fee_batch_let_by ON fee_batch (let_by, number);

-- Who a lessor is on her invoices: what a setting says of the municipality.
CREATE TABLE lessor_invoicing (
    let_by  TEXT   NOT NULL CONSTRAINT lessor_invoicing_pk PRIMARY KEY,
    said    TEXT   NOT NULL,  -- name, number, address, account and days to pay, JSON
    version BIGINT NOT NULL
);
