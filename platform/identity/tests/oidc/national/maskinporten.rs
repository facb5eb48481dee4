//! Maskinporten's rules, kept and broken. The numbers of its errors are made up here; the rules are
//! not.

use identity::national::{NationalRoles as _, RolesRefusal, RolesSettingsRefusal};
use kernel::Clock as _;
use serde_json::json;

use super::register::{KARI, ROLES, Register, TOKEN, organisation, role, roles, seen};
use crate::server::Said;

fn refused(status: u16, code: &str) -> RolesRefusal {
    RolesRefusal::Refused {
        host: "127.0.0.1".to_owned(),
        status,
        code: code.to_owned(),
    }
}

#[test]
fn a_token_is_used_while_it_lasts_and_every_proof_is_new() {
    let register = Register::start();
    let service = register.service();
    let ask = || service.roles_of(&organisation());
    seen(ask());
    seen(ask());
    assert_eq!(register.times(TOKEN), 1);
    let later = register.clock.now().plus_seconds(109);
    register.clock.set(later);
    register.their_clock.set(later);
    // The server refuses a proof it has seen.
    seen(ask());
    assert_eq!(register.times(TOKEN), 2);
}

#[test]
fn after_a_fault_of_theirs_we_try_once_more_with_another_proof() {
    let register = Register::start();
    register.instead(TOKEN, 1, |_| Said::Text(503, String::new()));
    seen(register.ask());
    assert_eq!(register.times(TOKEN), 2);
    register.instead(TOKEN, 9, |_| Said::Text(503, String::new()));
    assert_eq!(register.ask().expect_err("down"), refused(503, "503"));
    assert_eq!(register.times(TOKEN), 4, "and not for ever");
}

#[test]
fn a_clock_that_is_wrong_is_told_by_maskinportens_own_number() {
    for seconds in [-11, 11] {
        let register = Register::start();
        let wrong = register.their_clock.now().plus_seconds(seconds);
        register.clock.set(wrong);
        assert_eq!(register.ask().expect_err("skewed"), refused(400, "MP-107"));
        assert_eq!(register.times(ROLES), 0);
    }
}

#[test]
fn a_token_that_was_withdrawn_is_asked_for_anew_once() {
    let register = Register::start();
    let service = register.service();
    let ask = || service.roles_of(&organisation());
    seen(ask());
    register.book().tokens.clear();
    assert_eq!(seen(ask()).len(), 1);
    assert_eq!(register.times(TOKEN), 2);
    register.instead(ROLES, 9, |_| {
        Said::Json(401, json!({"error": "invalid_token"}))
    });
    assert_eq!(ask().expect_err("shut out"), refused(401, "invalid_token"));
    assert_eq!(register.times(TOKEN), 3, "and not for ever");
}

#[test]
fn nonsense_and_strange_addresses_are_refused() {
    const METADATA: &str = "/.well-known/oauth-authorization-server";
    let of_metadata = RolesRefusal::Unreadable("the metadata of Maskinporten".to_owned());
    let nonsense: fn(&str) -> Said = |_| Said::Text(200, "<html>".to_owned());
    let foreign: fn(&str) -> Said = |own| {
        let endpoint = format!("{own}{TOKEN}");
        Said::Json(
            200,
            json!({"issuer": "https://evil.example/", "token_endpoint": endpoint}),
        )
    };
    let elsewhere: fn(&str) -> Said = |own| {
        let endpoint = own.replace("127.0.0.1", "localhost") + TOKEN;
        Said::Json(
            200,
            json!({"issuer": format!("{own}/"), "token_endpoint": endpoint}),
        )
    };
    for said in [nonsense, foreign, elsewhere] {
        let register = Register::start();
        register.instead(METADATA, 1, said);
        assert_eq!(register.ask().expect_err("nonsense"), of_metadata);
        assert_eq!(register.times(TOKEN), 0, "no proof went anywhere");
    }
    let register = Register::start();
    register.instead(TOKEN, 1, nonsense);
    let of_token = RolesRefusal::Unreadable("the answer with the token".to_owned());
    assert_eq!(register.ask().expect_err("nonsense"), of_token);
}

#[test]
fn a_token_without_end_is_not_kept_for_ever() {
    let register = Register::start();
    register.book().expires_in = i64::MAX;
    register.book().roles = roles(&[role("DAGL", KARI)]);
    seen(register.ask());
    register.book().expires_in = -1;
    let service = register.service();
    seen(service.roles_of(&organisation()));
    seen(service.roles_of(&organisation()));
    assert_eq!(
        register.times(TOKEN),
        3,
        "one that has run out is not used again"
    );
}

#[test]
fn only_the_registers_own_hosts_are_asked_and_test_is_not_mixed_with_production() {
    use identity::national::AuthorisedRoles;
    let register = Register::start();
    let with = |service: &str, issuer: &str| {
        let mut settings = register.settings();
        service.clone_into(&mut settings.service);
        issuer.clone_into(&mut settings.maskinporten.issuer);
        let clock = std::sync::Arc::clone(&register.clock);
        AuthorisedRoles::new(settings, clock).err()
    };
    let real = "https://data.brreg.no/enhetsregisteret/autorisert-api";
    let test = "https://data.ppe.brreg.no/enhetsregisteret/autorisert-api";
    assert_eq!(with(real, "https://maskinporten.no/"), None);
    assert_eq!(with(test, "https://test.maskinporten.no/"), None);
    for (service, issuer) in [
        (real, "https://test.maskinporten.no/"),
        (test, "https://maskinporten.no/"),
        ("https://data.brreg.no.example/", "https://maskinporten.no/"),
        ("http://data.brreg.no/", "https://maskinporten.no/"),
        (real, "https://evil.example/"),
    ] {
        let hosts = RolesSettingsRefusal::Hosts(service.to_owned(), issuer.to_owned());
        assert_eq!(with(service, issuer), Some(hosts));
    }
    assert_eq!(
        with(real, "https://maskinporten.no"),
        Some(RolesSettingsRefusal::Slash)
    );
    let mut settings = register.settings();
    settings.maskinporten.pem = identity::oidc::Secret::new("no key");
    let clock = std::sync::Arc::clone(&register.clock);
    let refused = AuthorisedRoles::new(settings, clock).err();
    assert_eq!(refused, Some(RolesSettingsRefusal::Key));
}
