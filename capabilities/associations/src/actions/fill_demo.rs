//! Filling the demonstration town: through the same doors as a real municipality's data.
