//! Codes sent by e-mail: six digits that show that somebody reads an address.
//!
//! For signing in, for proving it again, for a new address, and for claiming an association through
//! its registered address. A code lasts fifteen minutes, works once, in the browser that asked for
//! it, and is dead after five wrong tries. So many codes may be asked for about one thing, so that
//! whoever guesses at one address has less than one chance in ten thousand a day. Stored is a keyed
//! hash; the answer to a wrong code is the same whatever was wrong (ASVS 5.0 V6.3, V6.6).

use db::{Conn, Error};
use diesel::{
    ExpressionMethods, Insertable, OptionalExtension as _, QueryDsl, Queryable, RunQueryDsl,
    Selectable, SelectableHelper as _,
};
use kernel::{Clock, Ids, Instant};

use crate::{
    Key, key,
    table::email_code::{self, dsl},
};

/// A code lasts this long: fifteen minutes, in seconds.
pub const LASTS_SECONDS: i64 = 15 * 60;
/// Wrong tries before a code is dead.
pub const TRIES: i32 = 5;
/// Between two codes about the same thing to the same browser, in seconds.
pub const PAUSE_SECONDS: i64 = 30;
/// Codes about one thing within a quarter of an hour.
const IN_A_QUARTER: usize = 6;
/// Codes about one thing within a day and a night.
const IN_A_DAY: usize = 20;
const DAY: i64 = 24 * 3600;

/// What a code is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodePurpose {
    /// To sign in, known or not.
    SignIn,
    /// To prove once more who she is.
    Prove,
    /// To show that a new address is hers.
    NewAddress,
    /// To show that she reads an association's registered post.
    Claim,
}

/// A code to be made.
#[derive(Clone, Copy, Debug)]
pub struct NewCode<'a> {
    /// What for.
    pub purpose: CodePurpose,
    /// What it opens: for sign-in a keyed hash of the address, else an id.
    pub about: &'a str,
    /// Hash of the cookie of the browser that asks.
    pub browser: &'a str,
    /// Where it is sent.
    pub address: &'a str,
    /// Where she wants to go afterwards, a path of ours.
    pub return_to: &'a str,
}

/// What came of asking for a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Made {
    /// Six digits, to be sent at once and kept nowhere.
    Code(String),
    /// This browser got one a moment ago; the seconds to wait.
    TooSoon(i64),
    /// There have been too many about this.
    TooMany,
}

/// A code that waits to be typed in.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = email_code)]
pub struct WaitingCode {
    /// Its id.
    pub id: String,
    purpose: String,
    /// What it opens.
    pub about: String,
    code_hash: String,
    browser: String,
    /// Where it was sent.
    pub address: String,
    /// Where she wants to go afterwards.
    pub return_to: String,
    /// When it was made.
    pub made_at: Instant,
    expires_at: Instant,
    attempts: i32,
    used_at: Option<Instant>,
}

/// What came of typing a code in. Everything but `Right` must be told in the same words.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(
    clippy::large_enum_variant,
    reason = "there is one of them for a request, and it is taken apart at once"
)]
pub enum Typed {
    /// It is right, and used up now.
    Right(WaitingCode),
    /// It is wrong; so many tries are left.
    Wrong(i32),
    /// No code waits for this browser: none was asked for, it is too old, used, or dead.
    NoneWaits,
}

impl CodePurpose {
    /// As it is stored.
    pub const fn word(self) -> &'static str {
        match self {
            Self::SignIn => "sign_in",
            Self::Prove => "prove",
            Self::NewAddress => "new_address",
            Self::Claim => "claim",
        }
    }
}

/// Makes a code, unless there have been too many. Earlier ones of the same browser for the same
/// purpose stop working.
pub fn make(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    key: &Key,
    new: &NewCode<'_>,
) -> Result<Made, Error> {
    let now = clock.now();
    let purpose = new.purpose.word();
    let recent: Vec<(Instant, String)> = email_code::table
        .filter(dsl::purpose.eq(purpose))
        .filter(dsl::about.eq(new.about))
        .filter(dsl::made_at.gt(now.plus_seconds(-DAY)))
        .select((dsl::made_at, dsl::browser))
        .load(conn)?;
    let own = recent.iter().filter(|(_, browser)| browser == new.browser);
    if let Some(last) = own.map(|(made_at, _)| *made_at).max() {
        let since = now.seconds_since(last);
        if since < PAUSE_SECONDS {
            return Ok(Made::TooSoon(PAUSE_SECONDS - since));
        }
    }
    let fresh = |made_at: Instant| now.seconds_since(made_at) < LASTS_SECONDS;
    let in_a_quarter = recent.iter().filter(|(made_at, _)| fresh(*made_at)).count();
    if in_a_quarter >= IN_A_QUARTER || recent.len() >= IN_A_DAY {
        return Ok(Made::TooMany);
    }
    let earlier = email_code::table
        .filter(dsl::purpose.eq(purpose))
        .filter(dsl::browser.eq(new.browser))
        .filter(dsl::used_at.is_null());
    diesel::update(earlier)
        .set((dsl::used_at.eq(now), dsl::address.eq("")))
        .execute(conn)?;
    let (id, code) = (ids.next(), key::six_digits());
    let row = WaitingCode {
        code_hash: hashed(key, &id, &code),
        id,
        purpose: purpose.to_owned(),
        about: new.about.to_owned(),
        browser: new.browser.to_owned(),
        address: new.address.to_owned(),
        return_to: new.return_to.to_owned(),
        made_at: now,
        expires_at: now.plus_seconds(LASTS_SECONDS),
        attempts: 0,
        used_at: None,
    };
    diesel::insert_into(email_code::table)
        .values(&row)
        .execute(conn)?;
    Ok(Made::Code(code))
}

/// The code that waits for this browser.
pub fn waiting(
    conn: &mut Conn,
    clock: &dyn Clock,
    purpose: CodePurpose,
    browser: &str,
) -> Result<Option<WaitingCode>, Error> {
    Ok(email_code::table
        .filter(dsl::purpose.eq(purpose.word()))
        .filter(dsl::browser.eq(browser))
        .filter(dsl::used_at.is_null())
        .filter(dsl::expires_at.gt(clock.now()))
        .filter(dsl::attempts.lt(TRIES))
        .order((dsl::made_at.desc(), dsl::id.desc()))
        .select(WaitingCode::as_select())
        .first(conn)
        .optional()?)
}

/// Takes what was typed. A wrong try is counted, so give back `Ok` from the transaction this is in.
pub fn take(
    conn: &mut Conn,
    clock: &dyn Clock,
    key: &Key,
    (purpose, browser): (CodePurpose, &str),
    typed: &str,
) -> Result<Typed, Error> {
    let Some(code) = waiting(conn, clock, purpose, browser)? else {
        return Ok(Typed::NoneWaits);
    };
    let digits: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    if !key::same(&hashed(key, &code.id, &digits), &code.code_hash) {
        diesel::update(email_code::table.find(&code.id))
            .set(dsl::attempts.eq(dsl::attempts + 1))
            .execute(conn)?;
        return Ok(match TRIES - code.attempts - 1 {
            0 => Typed::NoneWaits,
            left => Typed::Wrong(left),
        });
    }
    diesel::update(email_code::table.find(&code.id))
        .set((dsl::used_at.eq(clock.now()), dsl::address.eq("")))
        .execute(conn)?;
    Ok(Typed::Right(code))
}

/// Removes codes made before `before`. They are counted for a day, so keep them that long.
pub fn forget(conn: &mut Conn, before: Instant) -> Result<usize, Error> {
    Ok(diesel::delete(email_code::table.filter(dsl::made_at.lt(before))).execute(conn)?)
}

/// Bound to its row, so that a hash is good for one code alone.
fn hashed(key: &Key, id: &str, code: &str) -> String {
    key.mac("email-code", format!("{id}:{code}").as_bytes())
}
