//! Where the bytes of media are: a folder, or a bucket of a store that speaks S3 (object storage, MinIO).

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use object_store::aws::{AmazonS3Builder, S3ConditionalPut};
use object_store::local::LocalFileSystem;
use object_store::path::Path;
use object_store::{ClientOptions, ObjectStore, RetryConfig};

use crate::settings::{Bucket, Settings};

/// How long one request to a bucket may take: a part of a film on a slow line.
const PATIENCE: Duration = Duration::from_secs(60);
/// How long it is tried again: somebody waits for the page meanwhile.
const TRYING: Duration = Duration::from_secs(20);

/// Why the media store cannot be used, in a sentence for the person who starts the program.
#[derive(Debug, thiserror::Error)]
pub enum MediaError {
    #[error("The media folder {} cannot be made: {source}.", .folder.display())]
    NoFolder { folder: PathBuf, source: std::io::Error },
    #[error("The media folder {} cannot be used: {source}.", .folder.display())]
    Folder { folder: PathBuf, source: object_store::Error },
    #[error("The bucket {bucket} of the setting media_s3_bucket cannot be used: {source}.")]
    Bucket { bucket: String, source: object_store::Error },
}

/// Opens it, and looks whether it is there.
pub(crate) async fn open(settings: &Settings) -> Result<Arc<dyn ObjectStore>, MediaError> {
    let Some(bucket) = &settings.media_bucket else {
        let folder = &settings.media;
        std::fs::create_dir_all(folder)
            .map_err(|source| MediaError::NoFolder { folder: folder.clone(), source })?;
        let store = LocalFileSystem::new_with_prefix(folder)
            .map_err(|source| MediaError::Folder { folder: folder.clone(), source })?;
        return Ok(Arc::new(store));
    };
    let broken = |source| MediaError::Bucket { bucket: bucket.name.clone(), source };
    let store = open_bucket(bucket).map_err(broken)?;
    store.list_with_delimiter(Some(&Path::from("is-it-there"))).await.map_err(broken)?;
    Ok(store)
}

fn open_bucket(bucket: &Bucket) -> Result<Arc<dyn ObjectStore>, object_store::Error> {
    let retry = RetryConfig { retry_timeout: TRYING, max_retries: 4, ..RetryConfig::default() };
    let mut store = AmazonS3Builder::new()
        .with_bucket_name(&bucket.name)
        .with_region(&bucket.region)
        .with_retry(retry)
        .with_conditional_put(S3ConditionalPut::Disabled)
        .with_client_options(ClientOptions::new().with_timeout(PATIENCE));
    if let Some(endpoint) = &bucket.endpoint {
        // A server beside ours has no certificate; config.rs lets no other one through without.
        store = store.with_endpoint(endpoint).with_allow_http(endpoint.starts_with("http://"));
    }
    if let Some((id, secret)) = &bucket.key {
        store = store.with_access_key_id(id).with_secret_access_key(secret);
    }
    Ok(Arc::new(store.build()?))
}
