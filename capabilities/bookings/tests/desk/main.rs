//! Stories of the desk, on both engines: requests answered, events that take time, and who is told.

mod answering;
mod arranging;
mod behalf;
mod circles;
mod closing;
mod demonstration;
mod depositing;
mod displacing;
mod doors;
mod knowing;
mod letting;
mod own_prices;
mod proposing;
mod rooms;
mod several;
mod stage;
