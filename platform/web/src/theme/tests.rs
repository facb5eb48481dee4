//! The promises of the theme: contrast for any colour, refusal of what is no colour, the published sums.

use super::*;
use proptest::prelude::*;

fn theme(main: &str, accent: &str) -> Theme {
    Theme::from_hex(main, Some(accent)).unwrap()
}

fn broken(theme: &Theme) -> Vec<String> {
    let pairs = theme.pairs();
    assert!(pairs.len() > 3500, "{} pairs measured", pairs.len());
    pairs
        .into_iter()
        .filter(|pair| pair.foreground.contrast(pair.background) < pair.minimum)
        .take(5)
        .map(|pair| {
            let ratio = pair.foreground.contrast(pair.background);
            format!("{}: {ratio:.2}, needs {}", pair.name, pair.minimum)
        })
        .collect()
}

/// The light and dark value of a token, read from the style sheet itself.
fn sent(css: &str, token: &str) -> (Colour, Colour) {
    let start =
        css.find(&format!("{token}:light-dark(")).unwrap() + token.len() + ":light-dark(".len();
    let (light, rest) = css[start..].split_once(',').unwrap();
    let dark = rest.split_once(')').unwrap().0;
    (Colour::parse(light).unwrap(), Colour::parse(dark).unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_colour_gives_readable_pages(main in 0_u32..0x0100_0000, accent in 0_u32..0x0100_0000) {
        let theme = theme(&format!("#{main:06x}"), &format!("#{accent:06X}"));
        prop_assert_eq!(broken(&theme), Vec::<String>::new());
    }
}

#[test]
fn the_hardest_colours_give_readable_pages() {
    for hard in [
        "#fff", "#000", "#ff0", "#0ff", "#00f", "#f0f", "#808080", "#7f7f7f", "#E57200",
    ] {
        for accent in [hard, "#93400F", "#fff"] {
            assert_eq!(
                broken(&theme(hard, accent)),
                Vec::<String>::new(),
                "{hard} and {accent}"
            );
        }
    }
}

#[test]
fn what_is_measured_is_what_is_sent() {
    let theme = theme("#ffe600", "#000");
    let css = theme.css();
    for (token, ground) in [
        ("accent-text-subtle", "brand1-surface-tinted"),
        ("brand1-border-default", "accent-background-tinted"),
    ] {
        let (light, dark) = sent(&css, &format!("--ds-color-{token}"));
        let (light_ground, dark_ground) = sent(&css, &format!("--ds-color-{ground}"));
        let least = if token.contains("text") { 7.0 } else { 3.0 };
        assert!(
            light.contrast(light_ground) >= least,
            "{token} on {ground} in light"
        );
        assert!(
            dark.contrast(dark_ground) >= least,
            "{token} on {ground} in dark"
        );
    }
}

#[test]
fn a_colour_that_is_seen_already_is_kept_as_it_is() {
    let css = theme("#0C5565", "#93400F").css();
    assert_eq!(
        sent(&css, "--ds-color-accent-base-default").0,
        Colour::of(0x0c_5565)
    );
    assert_eq!(
        sent(&css, "--ds-color-brand1-base-default").0,
        Colour::of(0x93_400f)
    );
}

#[test]
fn the_sums_are_those_of_designsystemet() {
    let css = theme("#0C5565", "#93400F").css();
    // Made with Designsystemet's own token tool from the same two colours.
    for (token, light, dark) in [
        ("accent-background-tinted", 0xf0_f4f5, 0x11_2226),
        ("accent-surface-tinted", 0xe1_eaec, 0x19_3138),
        ("accent-surface-active", 0xb9_ced2, 0x24_4851),
        ("accent-border-default", 0x4a_818d, 0x69_868e),
        ("accent-text-default", 0x07_3039, 0xe9_edee),
        ("accent-base-default", 0x0c_5565, 0x85_a9b1),
        ("accent-base-hover", 0x09_414d, 0x68_959f),
        ("brand1-surface-tinted", 0xf1_e7e0, 0x44_2618),
        ("brand1-border-strong", 0x97_4617, 0xbf_a293),
        ("brand1-base-active", 0x57_2609, 0xd9_bcab),
    ] {
        let (got_light, got_dark) = sent(&css, &format!("--ds-color-{token}"));
        for (got, wanted) in [(got_light, Colour::of(light)), (got_dark, Colour::of(dark))] {
            assert!(
                (got.luminance() - wanted.luminance()).abs() < 0.006,
                "{token}: {got}, not {wanted}"
            );
        }
    }
}

#[test]
fn what_is_no_hex_code_is_refused_by_name() {
    assert_eq!(
        Theme::from_hex("teal", None),
        Err(ThemeRefusal::MainColour("teal".to_owned()))
    );
    assert_eq!(
        Theme::from_hex("#abc", Some("#12")),
        Err(ThemeRefusal::AccentColour("#12".to_owned()))
    );
    assert!(Theme::from_hex("#abc", None).is_ok());
}

#[test]
fn the_fingerprint_changes_with_the_colours_only() {
    let one = theme("#0C5565", "#93400F").fingerprint();
    assert_eq!(one, theme("#0c5565", "#93400f").fingerprint());
    assert_ne!(one, theme("#0C5566", "#93400F").fingerprint());
    assert_eq!(one.len(), 12);
}

#[test]
fn the_style_sheet_is_small() {
    assert!(theme("#0C5565", "#93400F").css().len() < 16 * 1024);
}
