//! Exact sharing: thirds, ceilings whose surplus goes to the rest, floors that cannot be paid, and those
//! who count nothing.

use num_bigint::BigInt;

use crate::engine::exact::{Bounds, Filled, Sums};

fn points(of: &[i64]) -> Vec<BigInt> {
    of.iter().map(|one| BigInt::from(*one)).collect()
}

#[test]
fn thirds_are_thirds_and_three_of_them_are_the_whole() {
    let mut sums = Sums::new(3, 100);
    let open = [Bounds::default(); 3];
    let all = sums.left().clone();
    assert_eq!(
        sums.share(&all, &points(&[1, 1, 1]), &open),
        Filled::Stable(1)
    );
    assert_eq!(sums.left(), &BigInt::ZERO);
    assert_eq!(sums.given(), sums.parts(100));
    assert_eq!([sums.ore(0), sums.ore(1), sums.ore(2)], [33, 33, 33]);
}

#[test]
fn what_is_over_a_ceiling_goes_to_the_rest_until_nobody_is_over() {
    let mut sums = Sums::new(3, 1000);
    let top = |most| Bounds {
        least: None,
        most: Some(most),
    };
    let all = sums.left().clone();
    let bounds = [top(400), top(300), top(1000)];
    // 600, 300, 100 → the first is over; 600 by 3 : 1 puts the second over; the third gets the rest.
    let filled = sums.share(&all, &points(&[6, 3, 1]), &bounds);
    assert_eq!(filled, Filled::Stable(3));
    assert_eq!([sums.ore(0), sums.ore(1), sums.ore(2)], [400, 300, 300]);
}

#[test]
fn a_floor_that_cannot_be_paid_is_told() {
    let mut sums = Sums::new(2, 100);
    let least = Bounds {
        least: Some(60),
        most: None,
    };
    let all = sums.left().clone();
    let filled = sums.share(&all, &points(&[1, 9]), &[least; 2]);
    assert_eq!(filled, Filled::TooLittle);
    assert_eq!(sums.left_ore(), 100);
}

#[test]
fn who_has_no_points_is_given_nothing_and_needs_no_floor() {
    let mut sums = Sums::new(2, 100);
    let least = Bounds {
        least: Some(90),
        most: None,
    };
    let all = sums.left().clone();
    assert_eq!(
        sums.share(&all, &points(&[0, 2]), &[least; 2]),
        Filled::Stable(1)
    );
    assert_eq!([sums.ore(0), sums.ore(1)], [0, 100]);
}
