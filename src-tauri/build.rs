//! Builds the window's manifest: which commands it has, and which window may call them.

use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=src-tauri/capabilities");
    println!("cargo:rerun-if-changed=src-tauri/permissions");
    window()
}

#[cfg(feature = "window")]
fn window() -> Result<(), Box<dyn Error>> {
    use tauri_build::{AppManifest, Attributes};
    let commands = AppManifest::new().permissions_path_pattern("./src-tauri/permissions/*.toml");
    let window =
        Attributes::new().app_manifest(commands).capabilities_path_pattern("./src-tauri/capabilities/**/*");
    Ok(tauri_build::try_build(window)?)
}

#[cfg(not(feature = "window"))]
fn window() -> Result<(), Box<dyn Error>> {
    Ok(())
}
