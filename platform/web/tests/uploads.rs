//! Forms with files: what comes through, what is too much, and how a stored file goes out again.

use std::sync::Arc;

use axum::{
    Router,
    body::Body,
    http::{Request, Response, StatusCode},
    response::IntoResponse as _,
    routing::{get, post},
};
use documents::{Allowed, Clean, FileRefusal, Kind, LogoRefusal, NoScanner, Scanner, TableRefusal};
use kernel::Language;
use testkit::{TestHouse, TestTown, on_each_engine};
use texts::Catalog;
use web::{Capability, PageError, PageResult, RefusalWords as _, Upload, Visit, download};

const MIB: usize = 1024 * 1024;

fn capabilities() -> Vec<Capability> {
    let pages = || {
        Router::new()
            .route("/papir", post(paper))
            .route("/flere", post(several))
            .route("/skjema", post(async |text: String| text))
            .route("/ut", get(out))
    };
    vec![Capability {
        pages,
        ..Capability::new("papers", NO_TEXTS)
    }]
}

const NO_TEXTS: texts::Source = texts::Source {
    room: "papers",
    nb: "",
    nn: "",
    en: "",
};

/// Takes one paper of at most 2 MiB.
async fn paper(visit: Visit, mut form: Upload<2>) -> PageResult {
    let scanner: Arc<dyn Scanner> = Arc::new(NoScanner);
    let title = form.fields.one("title").to_owned();
    let Some(file) = form.file("paper") else {
        return Ok(format!("{title}: ingen fil").into_response());
    };
    Ok(match file.clean(Allowed::PAPERS, &scanner).await? {
        Ok(file) => {
            let (name, kind, size) = (file.name(), file.kind(), file.bytes().len());
            format!("{title}: {name} {kind:?} {size}").into_response()
        }
        Err(refusal) => {
            let words = refusal.words(visit.say());
            (StatusCode::UNPROCESSABLE_ENTITY, words).into_response()
        }
    })
}

async fn several(mut form: Upload) -> String {
    let files = form.files("paper");
    let names: Vec<&str> = files.iter().map(web::Uploaded::name).collect();
    format!("{} {}", form.fields.all("who").join("+"), names.join("+"))
}

async fn out(visit: Visit) -> PageResult {
    let file = Clean::made_here("Årsmøte.txt", Kind::Text, vec![b'x'; 5_000]);
    let (stored, bytes) = visit
        .write(move |town, conn| {
            let id = documents::keep(conn, &*town.clock, &*town.ids, &file, "operator")?;
            let stored = documents::find(conn, &id)?.ok_or(PageError::NotFound)?;
            let bytes = documents::content(conn, &stored)?;
            Ok::<_, PageError>((stored, bytes))
        })
        .await?;
    download(&stored, bytes)
}

fn told(answer: &Response<Vec<u8>>) -> (u16, String) {
    let text = String::from_utf8_lossy(answer.body()).into_owned();
    (answer.status().as_u16(), text)
}

fn at_the_house(story: impl Fn(&TestHouse)) {
    on_each_engine(|fresh| {
        let town = TestTown::fjordvik(fresh, &capabilities());
        story(&TestHouse::of(&town, capabilities));
    });
}

#[test]
fn fields_and_files_come_through() {
    at_the_house(|house| {
        let browser = house.browser("fjordvik.example");
        let send = |files: &[(&str, &str, &[u8])]| {
            told(&browser.send_files("/nb/papir", &[("title", " Vedtekter ")], files))
        };
        let text = "Formålet er sang.".as_bytes();
        let came = send(&[("paper", "../Vedtekter.PDF", text)]);
        assert_eq!(came, (200, "Vedtekter: Vedtekter.txt Text 18".into()));
        // What a browser sends when no file was chosen.
        let none = send(&[("paper", "", b"")]);
        assert_eq!(none, (200, "Vedtekter: ingen fil".into()));
        let (status, words) = send(&[("paper", "vedtekter.pdf", b"<html>")]);
        assert_eq!(status, 422);
        assert!(words.starts_with("Filen er en nettside"), "{words}");
        let both = browser.send_files(
            "/nb/flere",
            &[("who", "Kari"), ("who", "Ola")],
            &[
                ("paper", "a.txt", b"a"),
                ("x", "x", b"x"),
                ("paper", "b.txt", b"b"),
            ],
        );
        assert_eq!(told(&both), (200, "Kari+Ola a.txt+b.txt".into()));
    });
}

#[test]
fn a_file_too_large_is_told_of_at_its_field() {
    at_the_house(|house| {
        let browser = house.browser("fjordvik.example");
        let send = |size: usize| {
            let text = vec![b'a'; size];
            let files: [(&str, &str, &[u8]); 1] = [("paper", "a.txt", &text)];
            told(&browser.send_files("/nb/papir", &[], &files))
        };
        assert_eq!(send(2 * MIB).0, 200);
        let (status, words) = send(2 * MIB + 1);
        assert_eq!(status, 422);
        assert!(words.contains("høyst 2 MB"), "{words}");
    });
}

#[test]
fn no_body_is_larger_than_its_kind_may_be() {
    at_the_house(|house| {
        let send = |kind: &str, path: &str, size: usize, told_length: bool| {
            let body = vec![b'a'; size];
            let mut request = Request::post(path)
                .header("host", "fjordvik.example")
                .header("content-type", kind);
            if told_length {
                request = request.header("content-length", size);
            }
            let answer = house.send(request.body(Body::from(body)).expect("a request"));
            answer.status().as_u16()
        };
        let largest = 256 * 1024;
        assert_eq!(send("text/plain", "/nb/skjema", largest, true), 200);
        for told_length in [true, false] {
            let more = send("text/plain", "/nb/skjema", largest + 1, told_length);
            assert_eq!(more, 413, "length told: {told_length}");
        }
        // A form with files may be larger, but only a page that reads such forms reads it.
        let kind = "multipart/form-data; boundary=x";
        assert_eq!(send(kind, "/nb/skjema", largest + 1, true), 413);
        assert_eq!(send(kind, "/nb/papir", 1000, true), 400);
        let too_much = Request::post("/nb/papir")
            .header("host", "fjordvik.example")
            .header("content-type", kind)
            .header("content-length", 64 * MIB + 1)
            .body(Body::empty())
            .expect("a request");
        let answer = house.send(too_much);
        assert_eq!(answer.status(), 413);
        let page = String::from_utf8_lossy(answer.body()).into_owned();
        assert!(page.contains("Det du sendte, er for stort"), "{page}");
        // A field is no place to hide a file.
        let long = "a".repeat(64 * 1024 + 1);
        let browser = house.browser("fjordvik.example");
        let hidden = browser.send_files("/nb/papir", &[("title", &long)], &[]);
        assert_eq!(hidden.status(), 413);
        let many: Vec<(&str, &str)> = vec![("who", "Kari"); 501];
        assert_eq!(browser.send_files("/nb/flere", &many, &[]).status(), 413);
    });
}

#[test]
fn a_stored_file_goes_out_alone_and_whole() {
    at_the_house(|house| {
        let browser = house.browser("fjordvik.example");
        let answer = browser.send("GET", "/nb/ut", &[("accept-encoding", "br, gzip")], "");
        let header = |name: &str| answer.headers()[name].to_str().expect("letters");
        assert_eq!(
            header("content-disposition"),
            "attachment; filename=\"Arsmote.txt\"; filename*=UTF-8''%C3%85rsm%C3%B8te.txt"
        );
        assert!(header("content-security-policy").starts_with("sandbox; default-src 'none'"));
        assert_eq!(header("content-type"), "text/plain; charset=utf-8");
        assert_eq!(header("x-content-type-options"), "nosniff");
        assert_eq!(header("cache-control"), "no-store");
        assert_eq!(header("content-length"), "5000");
        assert!(!answer.headers().contains_key("content-encoding"));
        assert_eq!(answer.body().len(), 5_000);
    });
}

#[test]
fn every_refusal_has_words_in_every_language() {
    let catalog = Arc::new(Catalog::new(&[web::TEXTS]).expect("texts"));
    let allowed = Allowed::LOGO.kinds;
    let found = Kind::Pdf;
    let files = [
        FileRefusal::Empty,
        FileRefusal::TooLarge {
            most_bytes: 10 * MIB,
        },
        FileRefusal::NotTakenHere { found, allowed },
        FileRefusal::Unknown { allowed },
        FileRefusal::OldOffice,
        FileRefusal::Encrypted,
        FileRefusal::Macros,
        FileRefusal::ScriptInPdf,
        FileRefusal::Markup,
        FileRefusal::Polyglot,
        FileRefusal::Swells,
        FileRefusal::Broken,
        FileRefusal::Infected {
            name: "Eicar".into(),
        },
        FileRefusal::NotScanned,
    ];
    for language in Language::ALL {
        let say = catalog.speaker(language);
        let mut all: Vec<String> = files.iter().map(|refusal| refusal.words(&say)).collect();
        all.push(TableRefusal::NoRows.words(&say));
        all.push(TableRefusal::TooManyRows { most: 500 }.words(&say));
        all.push(TableRefusal::TooWide { line: 7 }.words(&say));
        all.push(LogoRefusal::TooManyPoints.words(&say));
        let count = all.len();
        all.sort();
        all.dedup();
        assert_eq!(all.len(), count, "two refusals say the same in {language}");
        assert!(all.iter().all(|words| words.ends_with('.')), "{all:?}");
    }
    let say = catalog.speaker(Language::Nb);
    let words = FileRefusal::NotTakenHere { found, allowed }.words(&say);
    assert_eq!(words, "Dette er en PDF-fil. Her kan du levere PNG og JPG.");
}
