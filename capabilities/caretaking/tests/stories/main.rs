//! Stories of the day, on both engines: who comes, getting in, answers, damage.

mod damage;
mod damage_pictures;
mod day;
mod figures;
mod lapsing;
mod letting;
mod locks;
mod offered;
mod own;
mod stage;
