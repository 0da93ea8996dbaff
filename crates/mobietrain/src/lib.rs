//! MobieTrain: redeeming links, the training app and its CMS.
