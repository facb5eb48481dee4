//! associations

pub mod names;
pub mod national;
pub mod privacy;
pub mod vocabulary;
