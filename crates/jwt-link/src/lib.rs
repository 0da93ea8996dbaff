//! The protocol of JWT Link: minting and verifying links, key sets, stable failure codes. No I/O and no clock.
