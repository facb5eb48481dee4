//! Utbetaling, rapport og tilbakebetaling: what happens with a grant after its recipient was told.

mod capability;

pub use capability::capability;
