//! Whatever is done in whatever order, no two uses meet, and the table says what the occurrences say.
//!
//! Holds, single times, series, moves, splits, events that take over, ends, prolongations and the
//! passing of time are drawn at random. After each deed the table of what is taken is compared with
//! what the occurrences themselves demand, reckoned here in another way: so what is released or given
//! back is as if it had never been taken, to the minute. The calendar in memory must be the same too.

use std::collections::BTreeMap;

use db::Engine;
use jiff::{ToSpan as _, civil::Date};
use proptest::{prelude::*, test_runner::TestRunner};
use testkit::on_each_engine;
use venues::{
    access::Action,
    actions::{self, Refused, Wish},
    model::{Occurrence, OccurrenceKind, Rhythm, Series, State},
    store::{self, Coming},
    time::{Period, instant},
};

use crate::stage::{Kept, Stage, asker, hall, permit, pitch};

/// Mondays without a holiday near.
const FIRST: Date = jiff::civil::date(2030, 9, 2);
const SETS: [&str; 8] = [
    "a", "b", "c", "ab", "whole", "third-0", "eight-1", "eight-2",
];
const TENANTS: [&str; 3] = ["band", "choir", "club"];

#[derive(Clone, Debug)]
enum Deed {
    Hold(Place, i64),
    Give(Place, (i32, i32)),
    Series(Place),
    Settle(usize, bool),
    End(usize, State),
    Prolong(usize),
    LetGo(usize),
    Move(usize, Place),
    Split(usize, i32),
    TakeOver(Place),
    Wait(i64),
    Sweep,
}

#[derive(Clone, Copy, Debug)]
struct Place {
    set: usize,
    at: i32,
    steps: i32,
    tenant: usize,
}

impl Place {
    fn set(self) -> &'static str {
        SETS[self.set]
    }

    fn period(self, day: Date) -> Period {
        Period::on(day, self.at * 15, (self.at + self.steps) * 15)
    }

    fn wish(self, day: Date) -> Wish<'static> {
        Wish::once(self.set(), self.period(day), "Trening")
    }
}

fn deed() -> impl Strategy<Value = Deed> {
    let place = || {
        (0..SETS.len(), 60..84_i32, 2..7_i32, 0..TENANTS.len()).prop_map(
            |(set, at, steps, tenant)| Place {
                set,
                at,
                steps,
                tenant,
            },
        )
    };
    let one = 0..20_usize;
    let ended = prop_oneof![
        Just(State::Cancelled),
        Just(State::Refused),
        Just(State::Withdrawn),
        Just(State::Released),
    ];
    prop_oneof![
        4 => (place(), 5..60_i64).prop_map(|(place, minutes)| Deed::Hold(place, minutes)),
        4 => (place(), (0..4_i32, 0..4_i32))
            .prop_map(|(place, (before, after))| Deed::Give(place, (before * 15, after * 15))),
        1 => place().prop_map(Deed::Series),
        2 => (one.clone(), any::<bool>()).prop_map(|(at, granted)| Deed::Settle(at, granted)),
        3 => (one.clone(), ended).prop_map(|(at, state)| Deed::End(at, state)),
        1 => one.clone().prop_map(Deed::Prolong),
        1 => one.clone().prop_map(Deed::LetGo),
        3 => (one.clone(), place()).prop_map(|(at, place)| Deed::Move(at, place)),
        1 => (one, 1..6_i32).prop_map(|(at, steps)| Deed::Split(at, steps)),
        2 => place().prop_map(Deed::TakeOver),
        2 => (1..40_i64).prop_map(Deed::Wait),
        1 => Just(Deed::Sweep),
    ]
}

/// Does a deed. Refusals are part of the play; faults are not.
fn play(stage: &Stage, day: Date, deed: &Deed) {
    let permit = permit(Action::GiveTime);
    let venues = &stage.venues;
    let live = |at: usize| -> Option<Occurrence> {
        let all = stage.read(|conn| store::between(conn, whole(day)));
        let live: Vec<_> = all.into_iter().filter(|it| it.state.takes_time()).collect();
        (!live.is_empty()).then(|| live[at % live.len()].clone())
    };
    let who = |place: &Place| asker(TENANTS[place.tenant]);
    let done = stage.write(|conn, parts| -> Result<(), Refused> {
        match deed {
            Deed::Hold(place, minutes) => {
                let until = parts.0.now().plus_seconds(minutes * 60);
                let wish = place.wish(day);
                actions::hold(conn, parts, &permit, venues, &who(place), &wish, until)?;
            }
            Deed::Give(place, around) => {
                let wish = Wish {
                    kind: OccurrenceKind::Event,
                    around: Some(*around),
                    ..place.wish(day)
                };
                actions::give_time(conn, parts, &permit, venues, &who(place), &wish)?;
            }
            Deed::Series(place) => {
                let series = series(place, day, parts.1.next());
                actions::give_series(conn, parts, &permit, venues, &who(place), &series)?;
            }
            _ => {}
        }
        Ok(())
    });
    known(done);
    let at = match deed {
        Deed::Settle(at, _)
        | Deed::End(at, _)
        | Deed::Prolong(at)
        | Deed::LetGo(at)
        | Deed::Move(at, _)
        | Deed::Split(at, _) => *at,
        Deed::TakeOver(place) => return take_over(stage, day, *place),
        Deed::Wait(minutes) => return stage.wait(*minutes),
        Deed::Sweep => {
            stage
                .write(|conn, parts| actions::sweep(conn, parts))
                .expect("holds can be swept");
            return;
        }
        _ => return,
    };
    let Some(it) = live(at) else {
        return;
    };
    let ids = std::slice::from_ref(&it.id);
    let asker = asker(it.held_by.as_deref().expect("a tenant"));
    known(stage.write(|conn, parts| {
        let until = parts.0.now().plus_seconds(1800);
        match deed {
            Deed::Settle(_, granted) => {
                let to = if *granted {
                    State::Granted
                } else {
                    State::Requested
                };
                actions::settle(conn, parts, &permit, &it, to).map(|_| ())
            }
            Deed::End(_, state) => actions::end(conn, parts, &permit, &it, *state, "Sjuk"),
            Deed::Prolong(_) => actions::prolong(conn, parts, &permit, ids, until),
            Deed::LetGo(_) => actions::let_go(conn, parts, &permit, ids),
            Deed::Move(_, place) => {
                let to = (place.set(), place.period(day));
                actions::move_to(conn, parts, &permit, venues, &asker, &it, to).map(|_| ())
            }
            Deed::Split(_, steps) => {
                let at = it.period.starts.plus_seconds(i64::from(*steps) * 900);
                actions::split(conn, parts, &permit, venues, &asker, &it, at).map(|_| ())
            }
            _ => Ok(()),
        }
    }));
}

/// An event takes what it needs from whoever has it.
fn take_over(stage: &Stage, day: Date, place: Place) {
    let set = stage.set_of(place.set());
    let now = stage.in_minutes(0);
    let there = stage.read(|conn| store::conflicts(conn, set, place.period(day), now));
    let (wish, asker) = (place.wish(day), asker("cup"));
    let permit = permit(Action::GiveTime);
    known(stage.write(|conn, parts| {
        let displaced = (there.as_slice(), "Cup");
        actions::take_over(
            conn,
            parts,
            &permit,
            &stage.venues,
            &asker,
            &wish,
            displaced,
        )
    }));
}

fn known<T>(done: Result<T, Refused>) {
    match done {
        Ok(_)
        | Err(Refused::Cannot { .. } | Refused::ChangedMeanwhile | Refused::WrongState(_)) => {}
        Err(fault) => panic!("{fault}"),
    }
}

fn series(place: &Place, day: Date, id: String) -> Series {
    Series {
        id,
        set: place.set().into(),
        kind: OccurrenceKind::Recurring,
        held_by: Some(TENANTS[place.tenant].into()),
        title: "Fast".into(),
        weekday: 1,
        rhythm: Rhythm::Every,
        opens: place.at * 15,
        closes: (place.at + place.steps) * 15,
        from_on: day,
        until_on: day.saturating_add(1.week()),
        except: Vec::new(),
    }
}

fn whole(day: Date) -> Period {
    Period::days(day, day.saturating_add(2.weeks()))
}

/// What the occurrences demand: each its time and its buffers, and of two that follow each other the
/// first what it needs up to the second, and the second what is left before it.
pub fn demanded(stage: &Stage) -> Vec<(i64, String, Period)> {
    let always = Period {
        starts: instant(FIRST.saturating_sub(1.year()), 0),
        ends: instant(FIRST.saturating_add(9.years()), 0),
    };
    let all = stage.read(|conn| store::between(conn, always));
    let mut by_atom: BTreeMap<i64, Vec<Occurrence>> = BTreeMap::new();
    for it in all.into_iter().filter(|it| it.state.takes_time()) {
        for atom in &stage.set_of(&it.set).atoms {
            by_atom.entry(*atom).or_default().push(it.clone());
        }
    }
    let mut rows = Vec::new();
    for (atom, uses) in by_atom {
        let wanted = |it: &Occurrence| it.period.widened(it.before_minutes, it.after_minutes);
        let mut kept: Vec<Period> = uses.iter().map(wanted).collect();
        for second in 1..uses.len() {
            assert!(uses[second - 1].period.ends <= uses[second].period.starts);
            kept[second - 1].ends = kept[second - 1].ends.min(uses[second].period.starts);
            kept[second].starts = kept[second].starts.max(kept[second - 1].ends);
        }
        rows.extend(
            uses.into_iter()
                .zip(kept)
                .map(|(it, kept)| (atom, it.id, kept)),
        );
    }
    rows
}

pub fn written(stage: &Stage) -> Vec<(i64, String, Period)> {
    let row = |it: Kept| {
        let (starts, ends) = (it.starts, it.ends);
        (it.atom, it.occurrence_id, Period { starts, ends })
    };
    stage.kept().into_iter().map(row).collect()
}

/// What a calendar in memory says of every atom.
fn remembered(stage: &Stage, coming: &Coming) -> Vec<(i64, String, Period)> {
    let diary = coming.diary(stage.in_minutes(-10_000_000));
    let atoms = stage.venues.all().iter().flat_map(|it| &it.atoms);
    let mut atoms: Vec<i64> = atoms.map(|atom| atom.number).collect();
    atoms.sort_unstable();
    let of_atom = |atom| {
        let taken = diary.of_atom(atom);
        taken.map(move |it| (atom, it.occurrence.clone(), it.kept))
    };
    atoms.into_iter().flat_map(of_atom).collect()
}

#[test]
fn no_sequence_of_deeds_lets_two_uses_meet_or_leaves_anything_behind() {
    on_each_engine(|fresh| {
        let mut all = [hall(), pitch()];
        for set in &mut all[1].sets {
            set.before_minutes = 30;
        }
        let stage = Stage::of(fresh, &all);
        let mut runner = TestRunner::new(ProptestConfig {
            cases: if fresh.engine == Engine::Sqlite {
                60
            } else {
                12
            },
            failure_persistence: None,
            max_shrink_iters: 200,
            ..ProptestConfig::default()
        });
        let mut week = 0;
        let mut coming = stage.read(|conn| Coming::read(conn, None));
        let sequences = proptest::collection::vec(deed(), 1..30);
        let week = std::cell::RefCell::new((&mut week, &mut coming));
        let told = runner.run(&sequences, |deeds| {
            let (week, coming) = &mut *week.borrow_mut();
            // Each case plays on Mondays of its own.
            **week += 3;
            let day = FIRST.saturating_add((**week % 12).weeks());
            for deed in &deeds {
                play(&stage, day, deed);
                prop_assert_eq!(written(&stage), demanded(&stage), "after {:?}", deed);
                let now = stage.in_minutes(0);
                **coming = stage.read(|conn| coming.after(conn, now));
                prop_assert_eq!(remembered(&stage, coming), written(&stage), "{:?}", deed);
            }
            let all = stage.read(|conn| store::between(conn, whole(day)));
            for it in all.iter().filter(|it| it.state.takes_time()) {
                let permit = permit(Action::GiveTime);
                let ended = stage.write(|conn, parts| {
                    actions::end(conn, parts, &permit, it, State::Cancelled, "")
                });
                ended.expect("it can be given back");
            }
            prop_assert!(stage.kept().is_empty());
            Ok(())
        });
        told.expect("the rule holds");
    });
}
