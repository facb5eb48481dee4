//! Colours and coat of arms, with a sample of both in light and in dark before anything is saved.
//!
//! The colours are computed from one or two hex codes so that all text can be read (see
//! `web::theme`); the page tells in words what became of the chosen colour and how strong the
//! contrasts are (WCAG 2.2, 1.4.3 and 1.4.6).

use askama::Template;
use axum::{
    http::{StatusCode, header},
    response::IntoResponse as _,
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use kernel::Municipality;
use texts::Speaker;
use web::{Fields, FormErrors, PageError, PageResult, Upload, Visit, page, theme::Theme};

use super::{
    frame::Frame,
    profile::{self, Pressed},
    section::{Fact, Section},
};
use crate::access::{Action, may};

/// The section.
pub static SECTION: Section = Section {
    path: "utseende",
    title: texts::id("settings-brand"),
    intro: texts::id("settings-brand-intro"),
    facts,
    put_back: |profile, earlier| profile.brand = earlier.brand.clone(),
};

/// Where the colours of a sample are had from.
const COLOURS: &str = "/saker/innstillinger/utseende/farger.css";

#[derive(Template)]
#[template(path = "settings/brand.html")]
struct BrandPage<'a> {
    visit: &'a Visit,
    frame: Frame,
    written: Municipality,
    /// Where the sample's colours are; `None` when they cannot be computed.
    colours: Option<String>,
    contrasts: Vec<String>,
}

/// Shows it.
pub async fn show(visit: Visit) -> PageResult {
    let now = profile::now(&visit, &SECTION).await?;
    let frame = Frame::of(&visit, &SECTION, now.version, now.past);
    page(&BrandPage::new(&visit, frame, now.profile), StatusCode::OK)
}

/// Shows what would change, or changes it.
pub async fn post(visit: Visit, mut upload: Upload<1>) -> PageResult {
    let fields = std::mem::take(&mut upload.fields);
    let (now, mut frame) = profile::sent(&visit, &SECTION, &fields).await?;
    // What is no text at all is refused as any other drawing that cannot be used.
    let drawing = upload
        .file("logo")
        .map(|file| file.text(LARGEST_FILE).unwrap_or_else(|| "?".to_owned()));
    let written = read(&visit, &fields, drawing, now.clone(), &mut frame.errors);
    let asked = (&written, Vec::new());
    match profile::press(&visit, &SECTION, (&fields, &now), frame, asked).await? {
        Pressed::Done(answer) => Ok(answer),
        Pressed::Again(frame) => {
            let status = frame.errors.status();
            page(&BrandPage::new(&visit, *frame, written), status)
        }
    }
}

/// More than any drawing that is taken; the rest is refused with the same words.
const LARGEST_FILE: usize = 256 * 1024;

fn read(
    visit: &Visit,
    fields: &Fields,
    drawing: Option<String>,
    mut profile: Municipality,
    errors: &mut FormErrors,
) -> Municipality {
    let say = visit.say();
    let old_logo = profile.brand.logo.clone();
    fields.one("main").clone_into(&mut profile.brand.main);
    profile.brand.accent = Some(fields.one("accent").to_owned()).filter(|code| !code.is_empty());
    let accent = profile.brand.accent.as_deref();
    if Theme::from_hex(&profile.brand.main, None).is_err() {
        errors.add("main", say.t("settings-error-colour"));
    } else if Theme::from_hex(&profile.brand.main, accent).is_err() {
        errors.add("accent", say.t("settings-error-colour"));
    }
    profile.brand.logo = match drawing {
        Some(drawing) => drawing,
        None if fields.has("no-logo") => String::new(),
        // A drawing that was uploaded with the preview comes back as text.
        None if [old_logo.trim(), ""].contains(&fields.one("drawing")) => old_logo,
        None => fields.one("drawing").to_owned(),
    };
    if let Err(refusal) = profile.check() {
        let (field, words) = profile::refused_field(visit, &refusal);
        errors.add(field, words);
    }
    profile
}

/// The colours of a sample, as asked for in the address or as they are now; laid on `.sample` alone.
pub async fn colours(visit: Visit) -> PageResult {
    may(&visit.actor(), Action::Settings, "")?;
    let asked = Fields::read(visit.query().as_bytes());
    let theme = if asked.has("main") {
        let accent = Some(asked.one("accent")).filter(|code| !code.is_empty());
        Theme::from_hex(asked.one("main"), accent).map_err(|_| PageError::NotFound)?
    } else {
        visit.profile().theme.clone()
    };
    let css = format!("{}{SAMPLE}", theme.css().replace(":root", ".sample"));
    let headers = [(header::CONTENT_TYPE, "text/css; charset=utf-8")];
    Ok((headers, css).into_response())
}

/// What the sample looks like, beside the parts that pages have as well.
const SAMPLE: &str = "
.sample-band{background:var(--band);color:var(--on-band);padding:var(--s3) var(--s4)}
.sample-band small{display:block;color:var(--on-band-soft)}
.sample{overflow:hidden;padding:0;flex:1 1 17rem;background:var(--ds-color-neutral-background-default);color:var(--ds-color-neutral-text-default)}
.sample-body{padding:var(--s4)}";

fn facts(profile: &Municipality, say: &Speaker) -> Vec<Fact> {
    let brand = &profile.brand;
    let logo = if brand.logo.is_empty() {
        String::new()
    } else {
        let size = i64::try_from(brand.logo.len().div_ceil(1024)).unwrap_or(i64::MAX);
        let (size, mark) = (say.number(size), mark(&brand.logo));
        let told = [("size", size.as_str()), ("mark", &mark)];
        say.ta("settings-brand-drawing", &told)
    };
    vec![
        Fact::new(say.t("settings-brand-main"), brand.main.to_uppercase()),
        Fact::new(
            say.t("settings-brand-accent"),
            brand.accent.clone().unwrap_or_default().to_uppercase(),
        ),
        Fact::new(say.t("settings-brand-logo"), logo),
    ]
}

/// Four letters that tell one drawing from another in the history.
fn mark(drawing: &str) -> String {
    use std::hash::{DefaultHasher, Hash as _, Hasher as _};
    let mut hasher = DefaultHasher::new();
    drawing.hash(&mut hasher);
    format!("{:04x}", hasher.finish() & 0xffff)
}

impl<'a> BrandPage<'a> {
    fn new(visit: &'a Visit, mut frame: Frame, written: Municipality) -> Self {
        frame.takes_file = true;
        let (main, accent) = (&written.brand.main, written.brand.accent.as_deref());
        let theme = Theme::from_hex(main, accent).ok();
        let colours = theme.as_ref().map(|_| {
            let query = form_urlencoded::Serializer::new(String::new())
                .append_pair("main", main)
                .append_pair("accent", accent.unwrap_or_default())
                .finish();
            format!("{}?{query}", visit.to(COLOURS))
        });
        let contrasts = theme.map(|theme| told(visit.say(), &theme, main));
        Self {
            visit,
            frame,
            written,
            colours,
            contrasts: contrasts.unwrap_or_default(),
        }
    }

    fn drawing_address(&self) -> String {
        let drawing = STANDARD.encode(&self.written.brand.logo);
        format!("data:image/svg+xml;base64,{drawing}")
    }
}

/// The contrasts, in words: what became of the colour, and how well text is read.
fn told(say: &Speaker, theme: &Theme, main: &str) -> Vec<String> {
    let pairs = theme.pairs();
    let mut told = Vec::new();
    for (scheme, id) in [
        // texts: settings-brand-contrast-* settings-brand-light settings-brand-dark
        ("light", "settings-brand-contrast-light"),
        ("dark", "settings-brand-contrast-dark"),
    ] {
        let named = format!("{scheme} accent-base-contrast-default on accent-BaseDefault");
        let Some(button) = pairs.iter().find(|pair| pair.name == named) else {
            continue;
        };
        let ratio = one_decimal(say, button.foreground.contrast(button.background));
        let base = button.background.to_string().to_uppercase();
        told.push(say.ta(id, &[("colour", base.as_str()), ("ratio", &ratio)]));
        let chosen = web::theme::Colour::parse(main).map(|colour| colour.to_string());
        if scheme == "light" && chosen.is_some_and(|chosen| chosen.to_uppercase() != base) {
            told.push(say.ta("settings-brand-moved", &[("colour", &base)]));
        }
    }
    let text = pairs
        .iter()
        .filter(|pair| pair.name.contains("text-default on") && pair.name.contains("Default"))
        .map(|pair| pair.foreground.contrast(pair.background))
        .fold(f64::INFINITY, f64::min);
    if text.is_finite() {
        let ratio = one_decimal(say, text);
        told.push(say.ta("settings-brand-contrast-text", &[("ratio", &ratio)]));
    }
    told
}

/// Rounded down, so that no contrast is told better than it is.
fn one_decimal(say: &Speaker, ratio: f64) -> String {
    let written = format!("{:.1}", (ratio * 10.0).floor() / 10.0);
    if say.language() == texts::Language::En {
        written
    } else {
        written.replace('.', ",")
    }
}
