//! Sums in tables, without «kr», and sums that are written into forms.

use kernel::Money;
use texts::Speaker;

/// «98 400»; øre only when there are some.
pub fn plain(say: &Speaker, sum: Money) -> String {
    let ore = sum.ore();
    if ore % 100 == 0 {
        return say.number(ore / 100);
    }
    #[expect(
        clippy::cast_precision_loss,
        reason = "sums of grants are exact with two places"
    )]
    let kroner = ore as f64 / 100.0;
    say.decimal(kroner, 2)
}

/// «+2 400», «−1 200», «0».
pub fn signed(say: &Speaker, sum: Money) -> String {
    let words = plain(say, sum);
    if sum > Money::ZERO {
        format!("+{words}")
    } else {
        words
    }
}

/// A sum in kroner, with øre when they are written: `12 500`, `12 500,50`.
pub fn read(written: &str) -> Option<Money> {
    if let Some(kroner) = web::kroner(written) {
        return kroner.checked_mul(100).map(Money::from_ore);
    }
    let (whole, ore) = written.trim().split_once([',', '.'])?;
    let ore: i64 = (ore.len() == 2).then(|| ore.parse().ok()).flatten()?;
    let whole = web::kroner(whole)?.checked_mul(100)?;
    whole
        .checked_add(ore)
        .filter(|_| ore >= 0)
        .map(Money::from_ore)
}

/// A number with at most two places, in hundredths: `1,5` → 150.
pub fn read_hundredths(written: &str) -> Option<i64> {
    let written = written.trim().trim_end_matches('%').trim();
    let (whole, places) = written.split_once([',', '.']).unwrap_or((written, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(places) || places.len() > 2 {
        return None;
    }
    let whole: i64 = whole.parse().ok()?;
    let places: i64 = format!("{places:0<2}").parse().ok()?;
    whole.checked_mul(100)?.checked_add(places)
}

/// As it is written into a form.
pub fn written(sum: Money) -> String {
    let (kroner, ore) = (sum.ore() / 100, sum.ore() % 100);
    if ore == 0 {
        kroner.to_string()
    } else {
        format!("{kroner},{ore:02}")
    }
}

/// Hundredths as they are written into a form.
pub fn written_hundredths(number: i64) -> String {
    let text = format!("{},{:02}", number / 100, number % 100);
    text.trim_end_matches('0').trim_end_matches(',').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        for ore in [0, 100, 150, 1_250_005] {
            let sum = Money::from_ore(ore);
            assert_eq!(read(&written(sum)), Some(sum));
            assert_eq!(read_hundredths(&written_hundredths(ore)), Some(ore));
        }
        assert_eq!(read_hundredths("12,5 %"), Some(1_250));
        for wrong in ["", "1,234", "x", "-1", "1,-1"] {
            assert_eq!(read_hundredths(wrong), None, "{wrong}");
        }
        assert_eq!(read("12,-5"), None);
    }
}
