//! Pages: the shell, the assets and the theme every capability stands on.

pub mod assets;
pub mod theme;
