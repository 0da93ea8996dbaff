//! Bodies that a protocol, not a page, refuses for their size.

use axum::body::{Body, to_bytes};
use bytes::Bytes;

/// The body of a request that is refused in the words of a protocol, not with our page that says "too large": no more
/// than `most` bytes of it are read. What has more, or breaks off, comes back as one byte more than that.
pub async fn body_up_to(body: Body, most: usize) -> Bytes {
    to_bytes(body, most).await.unwrap_or_else(|_| vec![b'.'; most.saturating_add(1)].into())
}
