//! The engine's tests: the worked vectors, and what holds for whatever key and numbers.

mod properties;
mod shapes;
mod vectors;
