//! samspill
fn main() {}
