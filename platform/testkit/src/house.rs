//! The house in this process, without a socket: requests go in as values, answers come out.

use std::{
    collections::HashSet,
    sync::{Arc, Mutex},
};

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, Response},
};
use texts::Catalog;
use tokio::runtime::Runtime;
use tower::ServiceExt as _;
use web::{Capability, House, Towns};

use crate::{Browser, TestTown};

/// The house, serving one or more test towns.
pub struct TestHouse {
    house: House,
    router: Router,
    runtime: Runtime,
    pub(crate) reached: Mutex<HashSet<String>>,
}

impl TestHouse {
    /// Serves `towns`, each at its host names, with the capabilities that `capabilities` lists.
    pub fn serving(towns: &[(&TestTown, &[&str])], capabilities: fn() -> Vec<Capability>) -> Self {
        let sources: Vec<texts::Source> = std::iter::once(web::TEXTS)
            .chain(capabilities().iter().map(|capability| capability.texts))
            .collect();
        let words = Arc::new(Catalog::new(&sources).expect("texts that can be spoken"));
        let mut all = Towns::new();
        for (town, hosts) in towns {
            let opened = town.open(Arc::clone(&words)).expect("the town opens");
            let opened = Mutex::new(Some(opened));
            let hosts = hosts.iter().map(|host| (*host).to_owned()).collect();
            all = all.with(town.profile.number.clone(), hosts, move || {
                let mut opened = opened.lock().expect("nobody panicked while opening");
                Ok(opened.take().expect("a town is opened once"))
            });
        }
        let house = House::new(all, capabilities(), false);
        Self {
            router: web::house(&house),
            house,
            runtime: tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .expect("a runtime"),
            reached: Mutex::default(),
        }
    }

    /// Serves one town at every host.
    pub fn of(town: &TestTown, capabilities: fn() -> Vec<Capability>) -> Self {
        Self::serving(&[(town, &[])], capabilities)
    }

    /// The house itself.
    pub fn house(&self) -> &House {
        &self.house
    }

    /// A browser at `host`.
    pub fn browser(&self, host: &str) -> Browser<'_> {
        Browser::new(self, host)
    }

    /// Sends one request and waits for the whole answer.
    pub fn send(&self, request: Request<Body>) -> Response<Vec<u8>> {
        self.runtime.block_on(async {
            let Ok(answer) = self.router.clone().oneshot(request).await;
            let (head, body) = answer.into_parts();
            let body = to_bytes(body, usize::MAX).await.expect("a whole body");
            Response::from_parts(head, body.to_vec())
        })
    }
}
