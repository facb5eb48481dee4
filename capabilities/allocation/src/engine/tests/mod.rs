//! The engine's tests: the worked vectors, and what holds for whatever key and numbers.

mod exact;
mod properties;
mod shapes;
mod vectors;
