//! associations

pub mod national;
