//! Structured text.
