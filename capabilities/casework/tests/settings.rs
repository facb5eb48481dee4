//! What administrators decide, as they and others meet it, on both engines.

use std::sync::Arc;

use access::{PersonId, RoleKind};
use db::settings::{self, Setting};
use kernel::{District, Municipality};
use serde::{Deserialize, Serialize};
use testkit::{Browser, Fresh, Page, TestHouse, TestTown, on_each_engine};
use web::{Capability, SettingField, SettingForm, SettingKind, SettingsPage};

/// The rules of a room of the test's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Rules {
    days: i32,
    strict: bool,
    asks: Vec<String>,
    due: Due,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Due {
    Fixed { month: i8, day: i8 },
    After { days: i64 },
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            days: 30,
            strict: false,
            asks: vec!["statutes".to_owned()],
            due: Due::Fixed { month: 4, day: 1 },
        }
    }
}

impl Setting for Rules {
    const NAME: &'static str = "noise.rules";
}

const fn field(at: &'static str, label: &'static str, kind: SettingKind) -> SettingField {
    SettingField {
        at,
        label,
        hint: "",
        kind,
    }
}

const FIELDS: &[SettingField] = &[
    field(
        "/days",
        "noise-days",
        SettingKind::Days { least: 1, most: 60 },
    ),
    field("/strict", "noise-strict", SettingKind::YesNo),
    field(
        "/asks",
        "noise-asks",
        SettingKind::Several(&[
            ("statutes", "noise-statutes"),
            ("accounts", "noise-accounts"),
        ]),
    ),
    field(
        "/due",
        "noise-due",
        SettingKind::Ways(&[
            (
                "fixed",
                "noise-fixed",
                &[
                    field("/due/fixed/month", "noise-month", SettingKind::Month),
                    field(
                        "/due/fixed/day",
                        "noise-day",
                        SettingKind::Number { least: 1, most: 31 },
                    ),
                ],
            ),
            (
                "after",
                "noise-after",
                &[field(
                    "/due/after/days",
                    "noise-after-days",
                    SettingKind::Days {
                        least: 0,
                        most: 365,
                    },
                )],
            ),
        ]),
    ),
];

const PAGES: &[SettingsPage] = &[SettingsPage {
    path: "/saker/innstillinger/stoy",
    title: "noise-rules",
    intro: "noise-intro",
    form: Some(SettingForm::of::<Rules>(FIELDS)),
}];

const WORDS: &str = "\
noise-rules = Støyregler
noise-intro = Når det skal være stille.
noise-days = Frist for svar
noise-strict = Streng
noise-asks = Spør etter
noise-statutes = Vedtekter
noise-accounts = Regnskap
noise-due = Siste dag
noise-fixed = Samme dag for alle
noise-month = Måned
noise-day = Dag
noise-after = Etter årsmøtet
noise-after-days = Dager etter
";

fn capabilities() -> Vec<Capability> {
    let noise = Capability {
        settings: PAGES,
        ..Capability::new(
            "noise",
            texts::Source {
                room: "noise",
                nb: WORDS,
                nn: WORDS,
                en: WORDS,
            },
        )
    };
    vec![associations::capability(), casework::capability(), noise]
}

struct Desk {
    town: TestTown,
    house: TestHouse,
    tone: PersonId,
}

impl Desk {
    fn new(fresh: &Fresh) -> Self {
        let mut profile = Municipality::new("9999".parse().expect("four digits"), "Fjordvik");
        profile.districts = vec![District {
            key: "sandvik".to_owned(),
            name: "Sandvik".to_owned(),
            postal_codes: vec!["9991".to_owned()],
            ..District::default()
        }];
        let town = TestTown::new(fresh, profile, &capabilities());
        let tone = town.person("Tone Eide", "tone@fjordvik.example");
        town.employ(&tone, RoleKind::Administrator, None);
        let house = TestHouse::of(&town, capabilities);
        Self { town, house, tone }
    }

    fn tone(&self) -> Browser<'_> {
        self.house
            .browser("fjordvik.example")
            .sign_in(&self.town, &self.tone)
    }

    fn profile(&self) -> Municipality {
        let loaded = self.town.db.read_now(db::municipality::load);
        loaded.expect("an answer").expect("a profile")
    }

    fn rules(&self) -> Rules {
        let rules = self.town.db.read_now(settings::get::<Rules>);
        rules.expect("an answer").value
    }

    fn trail(&self, subject: &str) -> Vec<access::Entry> {
        let subject = subject.to_owned();
        let trail = self
            .town
            .db
            .read_now(move |conn| access::about(conn, &subject, 10));
        trail.expect("an answer")
    }
}

/// Every field of the form that would be sent by pressing `button`, with some changed.
fn filled<'p>(
    page: &'p Page,
    changed: &[(&'p str, &'p str)],
    button: &'p str,
) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    let names = page.attributes("main form[method=post] input[name]", "name");
    for name in names {
        let one = format!("main form[method=post] input[name=\"{name}\"]");
        let kind = page
            .attributes(&one, "type")
            .first()
            .cloned()
            .unwrap_or_default();
        if ["checkbox", "radio", "file"].contains(&kind.as_str())
            || changed.iter().any(|(own, _)| *own == name)
        {
            continue;
        }
        let value = page
            .attributes(&one, "value")
            .first()
            .cloned()
            .unwrap_or_default();
        fields.push((name, value));
    }
    for kind in ["checkbox", "radio"] {
        let ticked = format!("main form[method=post] input[type={kind}][checked]");
        let names = page.attributes(&ticked, "name");
        let values = page.attributes(&ticked, "value");
        let kept = names.into_iter().zip(values);
        fields.extend(kept.filter(|(name, _)| !changed.iter().any(|(own, _)| own == name)));
    }
    let pressed = [("do", button)];
    let changed = changed.iter().chain(&pressed);
    fields.extend(changed.map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    fields
}

fn pairs(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect()
}

const ALL: [&str; 7] = [
    "",
    "/kontakt",
    "/utseende",
    "/tekster",
    "/bydeler",
    "/aktiviteter",
    "/stoy",
];

#[test]
fn an_administrator_sees_what_changes_saves_it_and_puts_it_back() {
    on_each_engine(|fresh| {
        let desk = Desk::new(fresh);
        let tone = desk.tone();
        let there = "/nb/saker/innstillinger/kontakt";
        let form = tone.get(there);
        let typed = [
            ("phone", "70 00 00 00"),
            ("hours", "mandag–fredag kl. 9–15"),
        ];
        let preview = tone.post(there, &pairs(&filled(&form, &typed, "preview")));
        let text = preview.text();
        assert!(text.contains("Før: ingentingNå: 70 00 00 00"), "{text}");
        assert_eq!(desk.profile().contact.phone, "", "a preview saves nothing");

        let saved = tone.post(there, &pairs(&filled(&form, &typed, "save")));
        assert!(saved.text().contains("Det er lagret"));
        assert!(saved.text().contains("Tone Eide"), "the history says who");
        assert_eq!(desk.profile().contact.phone, "70 00 00 00");
        let trail = desk.trail("kontakt");
        assert_eq!(trail.len(), 1);
        assert_eq!(trail[0].action, "casework.settings");
        assert_eq!(trail[0].person_id.as_ref(), Some(&desk.tone));

        let late = tone.send_form(there, &pairs(&filled(&form, &typed, "save")));
        assert_eq!(late.status(), 409, "it has another version now");

        let back = saved.attributes("main a[href*=\"/tilbake/\"]", "href");
        let asked = tone.get(&back[0]);
        assert!(asked.text().contains("Nå: ingenting"), "{}", asked.text());
        tone.post(&back[0], &pairs(&filled(&asked, &[], "")));
        assert_eq!(desk.profile().contact.phone, "");
        assert_eq!(desk.trail("kontakt").len(), 2);
    });
}

#[test]
fn what_would_break_a_page_is_refused_at_its_field() {
    on_each_engine(|fresh| {
        let desk = Desk::new(fresh);
        let tone = desk.tone();
        for (page, field, wrong, words) in [
            (
                "kontakt",
                "web",
                "javascript:alert(1)",
                "Skriv hele adressen",
            ),
            ("kontakt", "nb", "", "Skriv navnet"),
            ("utseende", "main", "teal", "Skriv fargen"),
            ("bydeler", "districts-1-codes", "999", "Postnummeret «999»"),
            ("tekster/desk-number", "nb", "Sak", "de samme plassene"),
            (
                "tekster/desk-number",
                "nn",
                "Sak { $number } { $more }",
                "de samme plassene",
            ),
            ("tekster/desk-go", "en", "Go { to", "kan ikke leses"),
            (
                "stoy",
                "days",
                "61",
                "Frist for svar: skriv et tall fra 1 til 60",
            ),
        ] {
            let there = format!("/nb/saker/innstillinger/{page}");
            let form = tone.get(&there);
            let sent = filled(&form, &[(field, wrong)], "save");
            let answer = if page == "utseende" {
                tone.send_files(&there, &pairs(&sent), &[])
            } else {
                tone.send_form(&there, &pairs(&sent))
            };
            assert_eq!(answer.status(), 422, "{page}: {field} = {wrong}");
            let body = String::from_utf8_lossy(answer.body()).into_owned();
            assert!(body.contains(words), "{page}: «{words}» is not in {body}");
        }
        assert_eq!(desk.profile(), desk.town.profile);
    });
}

#[test]
fn a_coat_of_arms_is_shown_before_it_is_saved_and_one_that_runs_is_refused() {
    on_each_engine(|fresh| {
        let desk = Desk::new(fresh);
        let tone = desk.tone();
        let there = "/nb/saker/innstillinger/utseende";
        let form = tone.get(there);
        let fields = filled(&form, &[("main", "#FFE000")], "preview");
        let wrong: &[u8] = b"<svg onload='x()'/>";
        let refused = tone.send_files(there, &pairs(&fields), &[("logo", "vapen.svg", wrong)]);
        assert_eq!(refused.status(), 422);
        let drawing: &[u8] = b"<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0'/></svg>\n";
        let shown = tone.send_files(there, &pairs(&fields), &[("logo", "vapen.svg", drawing)]);
        assert_eq!(shown.status(), 200);
        let body = String::from_utf8_lossy(shown.body()).into_owned();
        assert!(
            body.contains("for lys til"),
            "the colour is moved, and it is told"
        );
        assert!(
            desk.profile().brand.logo.is_empty(),
            "a preview saves nothing"
        );

        let drawing = std::str::from_utf8(drawing).expect("text");
        let with = [("main", "#FFE000"), ("drawing", drawing)];
        let saved = tone.send_files(there, &pairs(&filled(&form, &with, "save")), &[]);
        assert_eq!(saved.status(), 303);
        assert_eq!(desk.profile().brand.logo, drawing.trim());
        let css = tone.send(
            "GET",
            "/nb/saker/innstillinger/utseende/farger.css?main=%23FFE000",
            &[],
            "",
        );
        assert!(String::from_utf8_lossy(css.body()).starts_with(".sample{"));
    });
}

#[test]
fn own_words_stand_in_place_of_ours_until_they_are_taken_away() {
    on_each_engine(|fresh| {
        let desk = Desk::new(fresh);
        let tone = desk.tone();
        let found = tone
            .get("/nb/saker/innstillinger/tekster?q=gå+til+saken")
            .text();
        assert!(found.contains("desk-go"), "{found}");
        let there = "/nb/saker/innstillinger/tekster/help-heading";
        let form = tone.get(there);
        tone.post(
            there,
            &pairs(&filled(
                &form,
                &[("nb", "Råd for oss"), ("nn", ""), ("en", "")],
                "save",
            )),
        );
        assert_eq!(tone.get("/nb/saker/hjelp").heading(), "Råd for oss");
        assert!(
            tone.get("/nb/saker/innstillinger/tekster")
                .text()
                .contains("én egen tekst")
        );
        let form = tone.get(there);
        tone.post(
            there,
            &pairs(&filled(
                &form,
                &[("nb", ""), ("nn", ""), ("en", "")],
                "save",
            )),
        );
        assert_eq!(
            tone.get("/nb/saker/hjelp").heading(),
            "Hjelp for saksbehandlere"
        );
        assert_eq!(
            tone.send("GET", "/nb/saker/innstillinger/tekster/no-such", &[], "")
                .status(),
            404
        );
    });
}

#[test]
fn a_district_is_added_named_and_put_in_order() {
    on_each_engine(|fresh| {
        let desk = Desk::new(fresh);
        let tone = desk.tone();
        let there = "/nb/saker/innstillinger/bydeler";
        let form = tone.get(there);
        let mut fields = filled(&form, &[], "");
        fields.push(("add".to_owned(), "districts".to_owned()));
        let two = tone.post(there, &pairs(&fields));
        let typed = [
            ("districts-2-name", "Øvre Åsen"),
            ("districts-2-nn", "Øvre Åsen"),
            ("districts-2-en", "Upper Åsen"),
            ("districts-2-codes", "9992 9993"),
            ("districts-2-rank", "1"),
            ("districts-1-rank", "2"),
        ];
        tone.post(there, &pairs(&filled(&two, &typed, "save")));
        let districts = desk.profile().districts;
        let keys: Vec<&str> = districts.iter().map(|one| one.key.as_str()).collect();
        assert_eq!(keys.len(), 2);
        assert_eq!(keys[1], "sandvik");
        assert_eq!(districts[0].name_in(kernel::Language::En), "Upper Åsen");
        assert_eq!(districts[0].postal_codes, ["9992", "9993"]);
    });
}

#[test]
fn an_activity_is_switched_off_and_has_words_of_its_own() {
    on_each_engine(|fresh| {
        let desk = Desk::new(fresh);
        let tone = desk.tone();
        let there = "/nb/saker/innstillinger/aktiviteter";
        let form = tone.get(there);
        let mut fields = filled(&form, &[("alias-school-band", "korpset, Musikken")], "save");
        fields.retain(|(name, value)| !(name == "used" && value == "football"));
        let count = fields.iter().filter(|(name, _)| name == "used").count();
        assert!(count > 100, "all others are still ticked: {count}");
        tone.post(there, &pairs(&fields));
        let profile = desk.profile();
        assert_eq!(profile.activities_off, ["football"]);
        let words: Vec<&str> = profile
            .activity_aliases
            .keys()
            .map(String::as_str)
            .collect();
        assert_eq!(words, ["korpset", "musikken"]);
    });
}

#[test]
fn the_rules_of_another_room_are_decided_from_their_description() {
    on_each_engine(|fresh| {
        let desk = Desk::new(fresh);
        let tone = desk.tone();
        let there = "/nb/saker/innstillinger/stoy";
        let form = tone.get(there);
        let mut fields = filled(
            &form,
            &[
                ("days", "14"),
                ("strict", "yes"),
                ("asks", "accounts"),
                ("due", "after"),
                ("due-after-days", "45"),
            ],
            "save",
        );
        fields.push(("due-fixed-month".to_owned(), "4".to_owned()));
        let saved = tone.post(there, &pairs(&fields));
        let decided = Rules {
            days: 14,
            strict: true,
            asks: vec!["accounts".to_owned()],
            due: Due::After { days: 45 },
        };
        assert_eq!(desk.rules(), decided);
        assert!(
            saved.text().contains("Før: 30 dagerNå: 14 dager"),
            "{}",
            saved.text()
        );
        let back = saved.attributes("main a[href*=\"/tilbake/\"]", "href");
        let asked = tone.get(&back[0]);
        tone.post(&back[0], &pairs(&filled(&asked, &[], "")));
        assert_eq!(desk.rules(), Rules::default());
        assert_eq!(desk.trail("noise.rules").len(), 2);
    });
}

#[test]
fn nobody_but_administrators_reads_or_changes_settings() {
    on_each_engine(|fresh| {
        let desk = Desk::new(fresh);
        let marit = desk.town.person("Marit Lunde", "marit@fjordvik.example");
        desk.town.employ(&marit, RoleKind::CaseOfficer, None);
        let kari = desk.town.person("Kari Moe", "kari@fjordvik.example");
        let sign_in = |person| {
            desk.house
                .browser("fjordvik.example")
                .sign_in(&desk.town, person)
        };
        let (marit, kari) = (sign_in(&marit), sign_in(&kari));
        for part in ALL {
            let path = format!("/nb/saker/innstillinger{part}");
            assert_eq!(
                desk.tone().send("GET", &path, &[], "").status(),
                200,
                "{path}"
            );
            assert_eq!(marit.send("GET", &path, &[], "").status(), 403, "{path}");
            assert_eq!(kari.send("GET", &path, &[], "").status(), 403, "{path}");
            let nobody = desk.house.browser("fjordvik.example");
            assert_eq!(nobody.send("GET", &path, &[], "").status(), 303, "{path}");
        }
        let form = desk.tone().get("/nb/saker/innstillinger/kontakt");
        let fields = filled(&form, &[("phone", "22 22 22 22")], "save");
        for browser in [&marit, &kari] {
            let answer = browser.send_form("/nb/saker/innstillinger/kontakt", &pairs(&fields));
            assert_eq!(answer.status(), 403);
        }
        assert_eq!(desk.profile().contact.phone, "");
        let menu = marit.get("/nb/saker").text();
        assert!(
            !menu.contains("Innstillinger"),
            "what she may not, she is not shown"
        );
        assert!(
            desk.tone()
                .get("/nb/saker")
                .text()
                .contains("Innstillinger")
        );
    });
}

#[test]
fn what_the_operator_reads_in_is_kept_among_the_versions() {
    on_each_engine(|fresh| {
        let desk = Desk::new(fresh);
        let mut profile = desk.profile();
        profile.contact.visit = "Kaigata 1".to_owned();
        let permit = casework::access::may(
            &access::Actor::Operator,
            casework::access::Action::Settings,
            "",
        );
        let permit = permit.expect("the operator may");
        let (clock, ids) = (Arc::clone(&desk.town.clock), Arc::clone(&desk.town.ids));
        let made = desk.town.db.write_now(|conn| {
            let with = (&*clock as &dyn kernel::Clock, &*ids as &dyn kernel::Ids);
            casework::actions::change_profile(
                conn,
                with,
                &permit,
                "municipality.profile",
                0,
                &profile,
            )
        });
        assert_eq!(
            made.expect("it is saved"),
            Some(2),
            "how it was made is the first"
        );
        let page = desk.tone().get("/nb/saker/innstillinger/kontakt").text();
        assert!(
            page.contains("Driftsansvarlig") && page.contains("Kaigata 1"),
            "{page}"
        );
        assert_eq!(desk.trail("municipality.profile")[0].actor, "operator");
    });
}
