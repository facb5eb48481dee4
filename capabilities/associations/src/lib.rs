//! associations
