//! Stories of this part, played in a small town.
