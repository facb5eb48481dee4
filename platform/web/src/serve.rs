//! Listening, answering, and stopping without cutting anybody off.

use std::{net::SocketAddr, time::Duration};

use tokio::{net::TcpListener, sync::watch};

use crate::{House, house};

/// How long answers under way may take once we are told to stop.
const LAST_ANSWERS: Duration = Duration::from_secs(20);

/// Why the house cannot be opened to visitors.
#[derive(Debug, thiserror::Error)]
#[error(
    "{address} cannot be listened on: {fault}. Choose another with --listen, such as 127.0.0.1:8081"
)]
pub struct ServeRefusal {
    /// The address asked for.
    pub address: SocketAddr,
    /// What the system said.
    pub fault: std::io::Error,
}

/// Takes hold of `address`; port 0 takes a free one.
pub async fn listen(address: SocketAddr) -> Result<TcpListener, ServeRefusal> {
    TcpListener::bind(address)
        .await
        .map_err(|fault| ServeRefusal { address, fault })
}

/// Answers on `listener` until `stop` turns true; then finishes what is under way.
pub async fn serve(listener: TcpListener, shared: House, mut stop: watch::Receiver<bool>) {
    let app = house(&shared).into_make_service_with_connect_info::<SocketAddr>();
    let mut told = stop.clone();
    let stopped = async move {
        let _ = told.wait_for(|stop| *stop).await;
    };
    let serving = axum::serve(listener, app).with_graceful_shutdown(stopped);
    let deadline = async move {
        let _ = stop.wait_for(|stop| *stop).await;
        tokio::time::sleep(LAST_ANSWERS).await;
    };
    tokio::select! {
        result = async { serving.await } => {
            if let Err(fault) = result {
                tracing::error!(%fault, "the listener failed");
            }
        }
        () = deadline => tracing::warn!("stopped before every answer was given"),
    }
}
