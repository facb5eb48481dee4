-- Answers to the questions a scheme's own report form asks, by the code of the question in the guidelines
-- the grant was applied for under. JSON, read whole. Reports from before have none.
ALTER TABLE payment_report ADD COLUMN answers TEXT NOT NULL DEFAULT '';
