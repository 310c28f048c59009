//! A message bus of the test's own, on which nothing is started by itself.

use std::{path::Path, process::Stdio};

use tokio::{
    io::{AsyncBufReadExt, BufReader},
    process::{Child, Command},
};
use zbus::{Connection, connection};

/// A running `dbus-daemon`, ended with the value.
pub struct Bus {
    address: String,
    daemon: Child,
}

impl Bus {
    /// Starts a bus that keeps its configuration and socket in `folder`.
    ///
    /// It has no folders of services, so an installed notification server or panel is never activated.
    pub async fn start(folder: &Path, name: &str) -> Self {
        let config = folder.join(format!("{name}.conf"));
        std::fs::write(&config, configuration(folder, name)).expect("the folder of the test is writable");
        let mut daemon = Command::new("dbus-daemon")
            .args(["--nofork", "--nosyslog", "--print-address"])
            .arg(format!("--config-file={}", config.display()))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .expect("dbus-daemon is installed (Debian: dbus-daemon)");
        let stdout = daemon.stdout.take().expect("it is piped");
        let first = BufReader::new(stdout).lines().next_line().await;
        let address = first.ok().flatten().expect("dbus-daemon prints its address");
        Self { address, daemon }
    }

    /// The address for `DBUS_SESSION_BUS_ADDRESS` or `DBUS_SYSTEM_BUS_ADDRESS`.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// A connection of its own for one peer.
    pub async fn connect(&self) -> Connection {
        connect(&self.address).await
    }

    /// Ends the bus, as a logout does.
    pub async fn end(&mut self) {
        self.daemon.kill().await.expect("the bus is ours to end");
    }
}

/// A connection to the bus at `address`.
pub async fn connect(address: &str) -> Connection {
    let builder = connection::Builder::address(address).expect("the bus printed a good address");
    builder.build().await.expect("the private bus answers")
}

fn configuration(folder: &Path, name: &str) -> String {
    let socket = folder.join(format!("{name}.socket"));
    format!(
        r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#,
        socket.display()
    )
}
