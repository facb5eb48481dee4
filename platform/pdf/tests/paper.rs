//! A letter is set the same each time, says what it holds, and is refused where it would shut people out.

use jiff::civil::date;
use kernel::Language;
use pdf::{Block, Head, Paper, PaperRefusal, Span, pdf};

fn letter(blocks: Vec<Block>) -> Paper {
    Paper {
        language: Language::Nb,
        title: "Vedtak om driftstilskudd 2026".to_owned(),
        author: "Fjordvik kommune".to_owned(),
        date: date(2026, 5, 12),
        head: Head::Letter {
            sender: vec![
                "Fjordvik kommune".to_owned(),
                "Kaigata 2, 9999 Fjordvik".to_owned(),
            ],
            recipient: vec!["Fjordvik Mannskor".to_owned(), "v/leder".to_owned()],
            facts: vec![
                ("Dato".to_owned(), "12. mai 2026".to_owned()),
                ("Vår referanse".to_owned(), "T-2026-00042".to_owned()),
            ],
        },
        contents: None,
        blocks,
    }
}

fn whole() -> Vec<Block> {
    let heading = |level, text: &str| Block::Heading {
        level,
        text: text.to_owned(),
    };
    vec![
        Block::paragraph("Dere får 12 786 kroner i driftstilskudd for 2026. #set text(fill: red) *ikke sterk*"),
        heading(1, "Slik er summen regnet ut"),
        Block::Table {
            caption: "Potten delt etter medlemmer".to_owned(),
            head: vec!["Steg".to_owned(), "Sum".to_owned()],
            figures: vec![false, true],
            rows: vec![
                vec!["Grunnbeløp".to_owned(), "1 000 kr".to_owned()],
                vec!["241 av 1 970 medlemmer".to_owned(), "11 786 kr".to_owned()],
            ],
        },
        heading(2, "Vilkår"),
        Block::List {
            ordered: true,
            items: vec![Span::plain("Send rapport innen 1. mars 2027."), Span::plain("Si fra om endringer.")],
        },
        Block::Note {
            title: "Klagefrist 2. juni 2026".to_owned(),
            text: vec![
                Span::Plain { text: "Du kan klage på ".to_owned() },
                Span::Link { text: "saken på nett".to_owned(), to: "https://fjordvik.example/sak/42".to_owned() },
                Span::Strong { text: " innen fristen.".to_owned() },
            ],
        },
        Block::Facts { rows: vec![("Konto".to_owned(), "Den dere har bekreftet".to_owned())] },
        Block::Picture {
            bytes: br##"<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60"><rect width="120" height="40" fill="#0b4550"/></svg>"##.to_vec(),
            alternative: "Søyle: 241 av 1 970 medlemmer".to_owned(),
            caption: String::new(),
        },
    ]
}

#[test]
fn the_same_paper_gives_the_same_bytes() {
    let (first, again) = (pdf(&letter(whole())), pdf(&letter(whole())));
    let (first, again) = (first.expect("it is set"), again.expect("it is set"));
    assert_eq!(first, again);
    let mut other = letter(whole());
    other.date = date(2026, 5, 13);
    assert_ne!(first, pdf(&other).expect("it is set"), "the date is in it");
}

#[test]
fn a_paper_that_shuts_people_out_is_refused() {
    let skips = letter(vec![Block::Heading {
        level: 2,
        text: "Vilkår".to_owned(),
    }]);
    assert!(matches!(pdf(&skips), Err(PaperRefusal::SkipsLevel(text)) if text == "Vilkår"));
    let silent = letter(vec![Block::Picture {
        bytes: Vec::new(),
        alternative: " ".to_owned(),
        caption: String::new(),
    }]);
    assert!(matches!(pdf(&silent), Err(PaperRefusal::NoAlternative(1))));
    let ragged = letter(vec![Block::Table {
        caption: "Summer".to_owned(),
        head: vec!["A".to_owned(), "B".to_owned()],
        figures: vec![false, false],
        rows: vec![vec!["en".to_owned()]],
    }]);
    assert!(matches!(
        pdf(&ragged),
        Err(PaperRefusal::Ragged {
            row: 1,
            cells: 1,
            head: 2,
            ..
        })
    ));
}

#[test]
fn a_letter_says_what_it_holds() {
    for language in Language::ALL {
        let mut letter = letter(whole());
        letter.language = language;
        let bytes = pdf(&letter).expect("it is set");
        testkit::keep_paper(&format!("letter-{}", language.tag()), &bytes);
        let text = String::from_utf8_lossy(&bytes);
        assert!(text.starts_with("%PDF-1.7"));
        assert!(text.contains("pdfaid:part>2"), "it calls itself PDF/A-2");
        assert!(text.contains("pdfuaid:part>1"), "it calls itself PDF/UA-1");
        assert!(text.contains(&format!("/Lang({}", language.tag())));
    }
}

#[test]
fn a_report_has_contents_and_bookmarks() {
    let mut report = letter(Vec::new());
    report.title = "Strategi for samspill med frivilligheten 2027–2030".to_owned();
    report.head = Head::Report {
        lead: "Vedtatt av kommunestyret 15. desember 2026".to_owned(),
    };
    report.contents = Some("Innhold".to_owned());
    for chapter in 1..=12 {
        report.blocks.push(Block::Heading {
            level: 1,
            text: format!("Mål {chapter}"),
        });
        for _ in 0..4 {
            let words = "Foreningene skal vite hva de kan låne, og når de får svar. ".repeat(12);
            report.blocks.push(Block::paragraph(words));
        }
    }
    let bytes = pdf(&report).expect("it is set");
    testkit::keep_paper("report", &bytes);
    let text = String::from_utf8_lossy(&bytes);
    assert!(text.contains("/Outlines"), "it has bookmarks");
}
