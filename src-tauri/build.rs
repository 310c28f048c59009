//! Builds the window's manifest: which commands it has, and which window may call them.

use tauri_build::{AppManifest, Attributes};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo:rerun-if-changed=src-tauri/capabilities");
    println!("cargo:rerun-if-changed=src-tauri/permissions");
    let commands = AppManifest::new().permissions_path_pattern("./src-tauri/permissions/*.toml");
    let window =
        Attributes::new().app_manifest(commands).capabilities_path_pattern("./src-tauri/capabilities/**/*");
    Ok(tauri_build::try_build(window)?)
}
