#!/bin/sh
# Puts a second mail server for the tests into a folder, beside the system and not into it.
#   sh tests/servers/install_server.sh cyrus|courier [FOLDER]
# The Debian packages of Cyrus and Courier conflict with dovecot-imapd. So nothing is installed:
# the packages and the libraries that are not on the machine are downloaded with apt-get and
# unpacked with dpkg -x. Needs Debian or Ubuntu; root is needed only to run the servers.
# FOLDER is where the tests look by default: $ASSISTANT_TEST_SERVERS, else
# ${XDG_CACHE_HOME:-~/.cache}/interview-assistant-test-servers. Removing it undoes everything.
set -eu

server=${1:-}
folder=${2:-${ASSISTANT_TEST_SERVERS:-${XDG_CACHE_HOME:-$HOME/.cache}/interview-assistant-test-servers}}
case $server in
    cyrus) wanted=cyrus-imapd ;;
    courier) wanted=courier-imap ;;
    *)
        echo "usage: sh $0 cyrus|courier [FOLDER]" >&2
        exit 64
        ;;
esac
for tool in apt-get dpkg; do
    command -v "$tool" >/dev/null 2>&1 || {
        echo "install_server: $tool is not there; this needs Debian or Ubuntu" >&2
        exit 69
    }
done

# What apt would install and what is not on the machine in any version ("Inst name (version ..."
# rather than "Inst name [older] (version ..."). Of these, the mail transport is not needed.
packages=$(apt-get install -s --no-install-recommends "$wanted" |
    sed -n 's/^Inst \([^ ]*\) (.*/\1/p' | grep -Ev '^(exim4|postfix|gawk$|libsigsegv|gnutls-bin$|db-util$|db5)' || true)
if ! printf '%s\n' "$packages" | grep -qx "$wanted"; then
    echo "install_server: apt-get does not offer $wanted (or it is installed already); try apt-get update" >&2
    exit 69
fi

mkdir -p "$folder"
work=$(mktemp -d "$folder/.$server.XXXXXX")
trap 'rm -rf "$work"' EXIT
mkdir "$work/debs" "$work/files"
chmod 755 "$work" "$work/files"
# apt gives downloading to a user of its own, who may not write here; as root is fine.
(cd "$work/debs" && apt-get download -q -o APT::Sandbox::User=root $packages)
for deb in "$work"/debs/*.deb; do
    dpkg -x "$deb" "$work/files"
done
# Where /lib is a link to /usr/lib, so is it here.
for part in bin sbin lib; do
    if [ -d "$work/files/$part" ] && [ -L "/$part" ]; then
        mkdir -p "$work/files/usr/$part"
        cp -a "$work/files/$part/." "$work/files/usr/$part/"
        rm -rf "$work/files/$part"
    fi
done
rm -rf "${folder:?}/$server"
mkdir "$folder/$server"
chmod 755 "$folder" "$folder/$server"
mv "$work/files"/* "$folder/$server/"
echo "$server is in $folder/$server; the tests find it there:"
[ "$folder" = "${ASSISTANT_TEST_SERVERS:-${XDG_CACHE_HOME:-$HOME/.cache}/interview-assistant-test-servers}" ] || echo "  export ASSISTANT_TEST_SERVERS=$folder"
echo "  python -m pytest tests/contract/test_other_servers.py"
