//! Letters about complaints: that it has come, that it was sent on with the first body's view, and the
//! answer. They are posted and filed as every letter about a grant.

use db::{Conn, Error};
use grants::{
    letters::{
        Posting, first_reader,
        paper::{final_run, heading, letter, lines},
        post, write_to,
    },
    model::Application,
};
use kernel::{Day, Money};
use pdf::{Block, Span};
use texts::Speaker;
use web::Town;

use crate::{actions::Case, model::Complaint};

/// What an answer says, for one who speaks a language.
type Blocks<'a> = &'a dyn Fn(&Speaker, &Case, &Complaint) -> Vec<Block>;

/// Tells that a complaint has come.
pub fn receipt(
    conn: &mut Conn,
    town: &Town,
    application: &Application,
    complaint: &Complaint,
) -> Result<(), Error> {
    let number = complaint.number.clone();
    let is_late = complaint.is_late;
    let words = move |say: &Speaker| {
        let words = [("number", number.as_str())];
        let mut body = vec![say.ta("complaint-letter-receipt-body", &words)];
        if is_late {
            body.push(say.t("complaint-letter-receipt-late").into_owned());
        }
        (say.ta("complaint-letter-receipt", &words), body)
    };
    let path = format!("/soknad/{}/klage", application.id);
    write_to(
        conn,
        town,
        (application, "complaints.receipt"),
        &path,
        &words,
    )
}

/// Posts the answer: a letter whose subject is the new decision, or the complaint.
pub fn answer(
    conn: &mut Conn,
    town: &Town,
    (case, complaint): (&Case, &Complaint),
    complain_by: Option<Day>,
    blocks: Blocks<'_>,
) -> Result<(), Error> {
    let say = first_reader(conn, town, &case.application)?;
    let mut all = about(&say, case, complaint);
    all.extend(blocks(&say, case, complaint));
    if complaint.new_decision_id.is_some() {
        all.push(Block::paragraph(say.t("complaint-letter-nobody-else")));
        if final_run(conn, &case.round.id)?.is_some() {
            all.push(Block::paragraph(say.t("complaint-letter-formula")));
        }
    }
    all.extend(rights(&say, complain_by));
    let title = say.ta(
        "complaint-letter-answer",
        &[("number", complaint.number.as_str())],
    );
    let subject = complaint.new_decision_id.as_ref().unwrap_or(&complaint.id);
    let words = move |say: &Speaker| {
        let words = [("number", complaint.number.as_str())];
        let mut body = vec![say.ta("complaint-letter-answer-body", &words)];
        if let Some(day) = complain_by {
            let day = say.date(day.date());
            body.push(say.ta("grants-letter-complain", &[("day", &day)]));
        }
        (say.ta("complaint-letter-answer", &words), body)
    };
    let posting = Posting {
        application: &case.application,
        subject,
        complain_by,
        paper: letter(conn, town, &say, &case.application, (title, all))?,
    };
    post(conn, town, posting, &words)?;
    Ok(())
}

/// Posts that the complaint was sent on, with the first body's view.
pub fn forwarded(
    conn: &mut Conn,
    town: &Town,
    case: &Case,
    complaint: &Complaint,
) -> Result<(), Error> {
    let say = first_reader(conn, town, &case.application)?;
    let words = [("body", complaint.body.as_str())];
    let mut all = about(&say, case, complaint);
    all.push(Block::paragraph(
        say.ta("complaint-letter-forwarded-body", &words),
    ));
    all.push(heading(say.t("complaint-view")));
    all.extend(lines(&complaint.view));
    all.push(Block::paragraph(say.t("complaint-letter-forwarded-add")));
    let words = move |say: &Speaker| {
        let words = [
            ("number", complaint.number.as_str()),
            ("body", complaint.body.as_str()),
        ];
        (
            say.ta("complaint-letter-forwarded", &words),
            vec![say.ta("complaint-letter-forwarded-body", &words)],
        )
    };
    let subject = format!("{}-forwarded", complaint.id);
    let (title, _) = words(&say);
    let posting = Posting {
        application: &case.application,
        subject: &subject,
        complain_by: None,
        paper: letter(conn, town, &say, &case.application, (title, all))?,
    };
    post(conn, town, posting, &words)?;
    Ok(())
}

fn about(say: &Speaker, case: &Case, complaint: &Complaint) -> Vec<Block> {
    let day = say.date(complaint.received_on.date());
    let words = [
        ("number", complaint.number.as_str()),
        ("day", day.as_str()),
        (
            "application",
            case.application.number.as_deref().unwrap_or_default(),
        ),
        ("title", case.application.title.as_str()),
    ];
    vec![Block::paragraph(say.ta("complaint-letter-about", &words))]
}

fn strong(text: String) -> Block {
    Block::Paragraph {
        text: vec![Span::Strong { text }],
    }
}

/// It was late, and is not treated.
pub fn dismissed(say: &Speaker, case: &Case, complaint: &Complaint) -> Vec<Block> {
    let by = case.decision.complain_by.map(|day| say.date(day.date()));
    let words = [("day", by.as_deref().unwrap_or_default())];
    let mut all = vec![
        strong(say.t("complaint-letter-dismissed").into_owned()),
        Block::paragraph(say.ta("complaint-letter-dismissed-why", &words)),
    ];
    all.extend(lines(&complaint.reasons));
    all
}

/// The decision stands.
pub fn upheld(say: &Speaker, _: &Case, complaint: &Complaint) -> Vec<Block> {
    let words = [
        ("body", complaint.body.as_str()),
        ("case", complaint.case_number.as_str()),
    ];
    let mut all = vec![
        strong(say.t("complaint-letter-upheld").into_owned()),
        Block::paragraph(say.ta("complaint-letter-by", &words)),
        heading(say.t("grants-paper-why")),
    ];
    all.extend(lines(&complaint.reasons));
    all
}

// texts: complaint-money-*
/// The decision was changed.
pub fn changed(say: &Speaker, (case, complaint): (&Case, &Complaint), amount: Money) -> Vec<Block> {
    let (new, old) = (say.money(amount), say.money(case.decision.amount));
    let words = [("new", new.as_str()), ("old", old.as_str())];
    let mut all = vec![strong(say.ta("complaint-letter-changed", &words))];
    if complaint.body.is_empty() {
        all.push(Block::paragraph(say.t("complaint-letter-by-first")));
    } else {
        let words = [
            ("body", complaint.body.as_str()),
            ("case", complaint.case_number.as_str()),
        ];
        all.push(Block::paragraph(say.ta("complaint-letter-by", &words)));
    }
    all.push(heading(say.t("grants-paper-why")));
    all.extend(lines(&complaint.reasons));
    if !complaint.money_from.is_empty() {
        let words = say.t(&format!("complaint-money-{}", complaint.money_from));
        let words = format!("{words} {}", complaint.money_words);
        all.push(heading(say.t("complaint-money")));
        all.push(Block::paragraph(words.trim().to_owned()));
    }
    all
}

fn rights(say: &Speaker, complain_by: Option<Day>) -> Vec<Block> {
    let Some(day) = complain_by else {
        return vec![Block::paragraph(say.t("complaint-letter-final"))];
    };
    let day = say.date(day.date());
    let day = [("day", day.as_str())];
    vec![Block::Note {
        title: say.ta("grants-paper-complain-title", &day),
        text: Span::plain(say.ta("grants-letter-complain", &day)),
    }]
}
