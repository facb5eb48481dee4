//! Signing in by a code, and all the ways it must not go.

use testkit::on_each_engine;

use super::{Stage, another};

#[test]
fn the_first_time_one_is_asked_what_one_is_called() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.browser();
        let page = browser.get("/nb/logg-inn?til=/nb/foreninger");
        assert_eq!(page.heading(), "Logg inn");
        let form = [("email", "Kari@Example.no"), ("til", "/nb/foreninger")];
        let page = browser.post("/nb/logg-inn", &form);
        assert_eq!(page.path, "/nb/logg-inn/kode");
        assert!(page.text().contains("Kari@example.no"));
        let spaced = format!(" {} {} ", &stage.code()[..3], &stage.code()[3..]);
        let page = browser.post("/nb/logg-inn/kode", &[("code", &spaced)]);
        assert_eq!(page.heading(), "Hva heter du?");
        let there = page.attributes("[name=til]", "value");
        let empty = browser.post("/nb/logg-inn/navn", &[("name", " "), ("til", &there[0])]);
        assert_eq!(empty.status, 422);
        let said = [
            ("name", "Kari Nordmann"),
            ("language", "nn"),
            ("til", &there[0]),
        ];
        let page = browser.post("/nb/logg-inn/navn", &said);
        assert_eq!(page.path, "/nb/foreninger");
        assert!(page.text().contains("Kari Nordmann"));
        // The same person next time, whatever the letters' size.
        let page = stage.come(&stage.browser(), "kari@example.no");
        assert_eq!(page.heading(), "Kari Nordmann");
        assert_eq!(stage.count("person"), 1);
    });
}

#[test]
fn whether_an_address_is_known_makes_no_difference_to_anything() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.come(&stage.browser(), "known@example.no");
        let ask = |email: &str| {
            let browser = stage.browser();
            let rows = |table| stage.count(table);
            let before = [
                rows("email_code"),
                rows("mail"),
                rows("job"),
                rows("person"),
            ];
            let answer = browser.send_form("/nb/logg-inn", &[("email", email)]);
            let after = [
                rows("email_code"),
                rows("mail"),
                rows("job"),
                rows("person"),
            ];
            let work: Vec<i64> = after.iter().zip(before).map(|(a, b)| a - b).collect();
            let where_to = answer.headers()["location"].clone();
            let page = browser.get("/nb/logg-inn/kode");
            let letter = stage.letters().last().expect("a letter").1.to_string();
            (
                answer.status(),
                answer.body().clone(),
                where_to,
                page.body.replace(email, "…"),
                work,
                letter.replace(&stage.code(), "…"),
            )
        };
        assert_eq!(ask("known@example.no"), ask("other@example.no"));
    });
}

#[test]
fn a_code_is_dead_after_five_wrong_tries_and_nothing_tells_why() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.browser();
        browser.post("/nb/logg-inn", &[("email", "kari@example.no")]);
        let right = stage.code();
        let wrong = another(&right);
        let mut pages = Vec::new();
        for _ in 0..5 {
            let page = browser.post("/nb/logg-inn/kode", &[("code", &wrong)]);
            assert_eq!(page.status, 422);
            pages.push(page.body);
        }
        let late = browser.post("/nb/logg-inn/kode", &[("code", &right)]);
        assert_eq!(late.status, 422);
        assert_eq!(
            late.texts("#code-error"),
            ["Koden er feil eller for gammel. Se i e-posten en gang til, eller be om en ny."]
        );
        assert!(pages.windows(2).all(|pair| pair[0] == pair[1]));
        assert_eq!(browser.cookie("samspill"), None);
        assert_eq!(stage.count("session"), 0);
    });
}

#[test]
fn a_code_is_good_once_for_a_quarter_of_an_hour_in_one_browser() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (hers, other) = (stage.browser(), stage.browser());
        hers.post("/nb/logg-inn", &[("email", "kari@example.no")]);
        let code = stage.code();
        // Somebody who read it over her shoulder, with a code of his own under way.
        other.post("/nb/logg-inn", &[("email", "per@example.no")]);
        let typed = [("code", code.as_str())];
        assert_eq!(other.post("/nb/logg-inn/kode", &typed).status, 422);
        assert_eq!(
            stage.browser().post("/nb/logg-inn/kode", &typed).status,
            422
        );
        assert_eq!(hers.send_form("/nb/logg-inn/kode", &typed).status(), 303);
        // Used: not even the same browser with its old cookie.
        assert_eq!(hers.post("/nb/logg-inn/kode", &typed).status, 422);

        let late = stage.browser();
        stage.minutes_pass(1);
        late.post("/nb/logg-inn", &[("email", "kari@example.no")]);
        let code = stage.code();
        stage.minutes_pass(15);
        let page = late.post("/nb/logg-inn/kode", &[("code", &code)]);
        assert_eq!(page.status, 422);
    });
}

#[test]
fn a_new_code_comes_after_a_pause_and_kills_the_old_one() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.browser();
        let ask = [("email", "kari@example.no"), ("again", "1")];
        browser.post("/nb/logg-inn", &ask[..1]);
        let first = stage.code();
        let page = browser.post("/nb/logg-inn", &ask);
        assert!(
            page.text().contains("Vent et halvt minutt"),
            "{}",
            page.text()
        );
        assert_eq!(stage.letters().len(), 1);
        stage.minutes_pass(1);
        let page = browser.post("/nb/logg-inn", &ask);
        assert!(page.text().contains("Vi har sendt en ny kode"));
        let second = stage.code();
        if first != second {
            let page = browser.post("/nb/logg-inn/kode", &[("code", &first)]);
            assert_eq!(page.status, 422);
        }
        let typed = [("code", second.as_str())];
        assert_eq!(browser.send_form("/nb/logg-inn/kode", &typed).status(), 303);
    });
}

#[test]
fn so_many_codes_to_one_address_and_so_many_from_one_place() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let ask = |email: &str| {
            let browser = stage.browser();
            browser.send_form("/nb/logg-inn", &[("email", email)])
        };
        for _ in 0..6 {
            assert_eq!(ask("kari@example.no").status(), 303);
        }
        let refused = ask("kari@example.no");
        assert_eq!(refused.status(), 429);
        assert!(refused.headers().contains_key("retry-after"));
        assert_eq!(stage.letters().len(), 6);
        // The tenth from this network address; the address itself is fresh.
        for at in 0..3 {
            assert_eq!(ask(&format!("per{at}@example.no")).status(), 303);
        }
        assert_eq!(ask("ola@example.no").status(), 429);
        assert_eq!(stage.letters().len(), 9);
    });
}

#[test]
fn nobody_is_sent_to_another_site() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        for (at, away) in [
            "https://annen.example/",
            "//annen.example/",
            "/\\annen.example",
            "javascript:alert(1)",
        ]
        .into_iter()
        .enumerate()
        {
            let browser = stage.browser();
            let email = format!("kari{at}@example.no");
            browser.post("/nb/logg-inn", &[("email", &email), ("til", away)]);
            let typed = [("code", stage.code())];
            let typed = [("code", typed[0].1.as_str())];
            let answer = browser.send_form("/nb/logg-inn/kode", &typed);
            let there = answer.headers()["location"].to_str().expect("letters");
            assert_eq!(there, "/nb/logg-inn/navn?til=%2Fnb%2Fmin-side", "{away}");
        }
    });
}

#[test]
fn a_session_set_before_signing_in_is_worthless_after() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let attacker = stage.town.person("Per Angriper", "per@example.no");
        let browser = stage.signed_in(&attacker);
        let planted = browser.cookie("samspill").expect("a session");
        stage.come(&browser, "kari@example.no");
        let own = browser.cookie("samspill").expect("a session");
        assert_ne!(own, planted);
        let thief = stage.browser();
        thief.keep("samspill", &planted);
        assert_eq!(thief.get("/nb/min-side").heading(), "Logg inn");
        // One that was never a session does not become one.
        let browser = stage.browser();
        browser.keep("samspill", &"a".repeat(64));
        stage.minutes_pass(1);
        stage.come(&browser, "kari@example.no");
        assert_ne!(browser.cookie("samspill"), Some("a".repeat(64)));
    });
}

#[test]
fn signing_out_ends_the_session_and_not_only_the_cookie() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let person = stage.town.person("Kari Nordmann", "kari@example.no");
        let browser = stage.signed_in(&person);
        let token = browser.cookie("samspill").expect("a session");
        assert_eq!(browser.get("/nb/logg-ut").heading(), "Logg ut");
        let page = browser.post("/nb/logg-ut", &[]);
        assert_eq!(page.heading(), "Du er logget ut");
        assert_eq!(browser.cookie("samspill"), None);
        let thief = stage.browser();
        thief.keep("samspill", &token);
        assert_eq!(thief.get("/nb/min-side").heading(), "Logg inn");
    });
}

#[test]
fn the_pages_of_signing_in_speak_all_three_languages() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        for language in ["nb", "nn", "en"] {
            let browser = stage.browser();
            for path in [
                "",
                "/avbrutt?hvorfor=provider",
                "/avbrutt?hvorfor=x",
                "/igjen",
            ] {
                assert_eq!(
                    browser.get(&format!("/{language}/logg-inn{path}")).status,
                    200
                );
            }
            let email = format!("{language}@example.no");
            let page = browser.post(&format!("/{language}/logg-inn"), &[("email", &email)]);
            assert_eq!(page.path, format!("/{language}/logg-inn/kode"));
            assert_eq!(browser.get(&format!("/{language}/logg-ut")).status, 200);
        }
    });
}
