//! Tillitsvalgte: who acts for an association, and its own place in the hub.
