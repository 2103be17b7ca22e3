#!/bin/sh
# Runs the kernels on this machine and on an emulated aarch64 with a JVM of that architecture, and prints where their answers
# differ. Needs a Debian or Ubuntu whose sources have arm64 packages, no root, and what these two commands build:
#   mvn -q -DskipTests package
#   support/checks/aarch64.sh
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/lists/partial" "$work/archives/partial" "$work/emulator" "$work/root"
touch "$work/status"
apt() {
    apt-get -q -o APT::Architecture=arm64 -o APT::Architectures::=arm64 -o APT::Sandbox::User=root -o Debug::NoLocking=1 \
        -o Dir::State="$work" -o Dir::State::status="$work/status" -o Dir::Cache="$work" "$@" > "$work/log" ||
        { cat "$work/log"; return 1; }
}
apt update
apt install -y -d --no-install-recommends openjdk-17-jre-headless
for package in "$work"/archives/*.deb; do
    dpkg -x "$package" "$work/root"
done
(cd "$work" && apt-get -q -o APT::Sandbox::User=root download qemu-user-static > log)
dpkg -x "$work"/qemu-user-static*.deb "$work/emulator"

kernels="-cp support/checks/target/test-classes:support/benchmarks/target/benchmarks.jar org.dawndusk.checks.load.Differences"
# shellcheck disable=SC2086
java $kernels write "$work/here"
# shellcheck disable=SC2086
"$work/emulator/usr/bin/qemu-aarch64-static" -L "$work/root" "$work"/root/usr/lib/jvm/java-17-openjdk-arm64/bin/java \
    $kernels write "$work/there"
# shellcheck disable=SC2086
java $kernels compare "$work/here" "$work/there"
