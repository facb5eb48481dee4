//! A mail server that only remembers; but for one address, when it refuses that.

use std::sync::Mutex;

use jobs::mail::{Body, Delivery, Letter, Mailer, SendError};

/// What a mail server was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    pub id: String,
    pub to: String,
    pub subject: String,
    pub text: String,
    pub unsubscribe: Option<String>,
}

/// A mail server that takes everything and remembers; but for one address, when it refuses that.
#[derive(Default)]
pub struct Post(Mutex<Vec<Mail>>, Option<&'static str>);

impl Post {
    pub fn refusing(address: &'static str) -> Self {
        Self(Mutex::default(), Some(address))
    }

    pub fn taken(&self) -> Vec<Mail> {
        self.0.lock().expect("the post").clone()
    }
}

impl Mailer for Post {
    fn send(&self, letter: &Letter) -> Result<(), SendError> {
        if Some(letter.to.as_str()) == self.1 {
            return Err(SendError::Bounced("nobody here".into()));
        }
        let text = match &letter.body {
            Body::Plain(text) => text.clone(),
            Body::Letter(content) => content.text(),
        };
        self.0.lock().expect("the post").push(Mail {
            id: letter.id.clone(),
            to: letter.to.to_string(),
            subject: letter.subject.clone(),
            text,
            unsubscribe: letter.unsubscribe.clone(),
        });
        Ok(())
    }

    fn delivery(&self) -> Delivery {
        Delivery::Server("a test".into())
    }

    fn reach(&self) -> Result<(), SendError> {
        Ok(())
    }
}
