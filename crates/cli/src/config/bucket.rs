//! The settings of a bucket for media (S3, object storage): they belong together.

use mobietrain::Bucket;

use super::Config;
use crate::failure::Failure;

impl Config {
    /// Where media are kept, if not in the data folder.
    pub(super) fn bucket(&self) -> Result<Option<Bucket>, Failure> {
        let Some(name) = self.media_s3_bucket.clone() else {
            let others =
                [&self.media_s3_region, &self.media_s3_endpoint, &self.media_s3_key, &self.media_s3_secret];
            return match others.into_iter().all(Option::is_none) {
                true => Ok(None),
                false => {
                    Err(Failure::new("The settings media_s3_… go with media_s3_bucket, which is missing."))
                }
            };
        };
        let region = self.media_s3_region.clone().ok_or_else(|| {
            Failure::new("The setting media_s3_region is missing: a bucket is in a region. A server of your own takes any, such as us-east-1.")
        })?;
        let key = match (self.media_s3_key.clone(), self.media_s3_secret.clone()) {
            (None, None) => None,
            (Some(id), Some(secret)) => Some((id, secret)),
            _ => {
                return Err(Failure::new(
                    "The settings media_s3_key and media_s3_secret belong together: one of them is missing.",
                ));
            }
        };
        Ok(Some(Bucket { name, region, endpoint: self.endpoint()?, key }))
    }

    /// Whoever reads along between here and there would have every course: only a server on this machine may go without.
    fn endpoint(&self) -> Result<Option<String>, Failure> {
        let Some(endpoint) = self.media_s3_endpoint.as_deref() else { return Ok(None) };
        let endpoint = endpoint.trim_end_matches('/');
        let is_here = endpoint.strip_prefix("http://").is_some_and(|host| {
            let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
            matches!(name, "localhost" | "127.0.0.1" | "[::1]")
        });
        if is_here || endpoint.starts_with("https://") {
            return Ok(Some(endpoint.to_owned()));
        }
        Err(Failure::new(format!(
            "The setting media_s3_endpoint is {endpoint:?}. It begins with https://, but for a server on this machine."
        )))
    }
}
