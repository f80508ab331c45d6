"""Certificates of a private authority, for servers on loopback."""
import argparse
import datetime
import ipaddress
import os
import signal
import ssl
import tempfile

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

NOW = datetime.datetime.now(datetime.timezone.utc)
DAY = datetime.timedelta(days=1)

OPTIONS = argparse.ArgumentParser(add_help=False)
OPTIONS.add_argument("--name", default="localhost", help="the name or address certified")
OPTIONS.add_argument("--expired", action="store_true", help="the certificate has ended")
OPTIONS.add_argument("--wrong-usage", action="store_true", help="it is a client's certificate")
OPTIONS.add_argument("--tls", choices=["1.1", "1.2", "1.3"], help="the only version spoken")


def serve_tls(server, options):
    """Makes an HTTP server speak TLS; its certificates' places, and a line for each name asked for.

    The places are those of the certificates of its authority, of another one (stranger), and of
    another one by the same name (namesake).
    """
    issuer_key, issuer = authority("Private authority")
    key, own = certificate(issuer_key, issuer, options)
    folder = tempfile.TemporaryDirectory()
    signal.signal(signal.SIGTERM, lambda *_: (folder.cleanup(), os._exit(0)))

    def write(file, *items):
        path = os.path.join(folder.name, file)
        with open(path, "wb") as output:
            output.writelines(map(pem, items))
        return path

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(write("chain", own, key))
    if options.tls:
        if options.tls == "1.1":
            context.set_ciphers("ALL:@SECLEVEL=0")
        version = ssl.TLSVersion["TLSv" + options.tls.replace(".", "_")]
        context.minimum_version = context.maximum_version = version
    context.sni_callback = lambda _, asked, __: print(asked, flush=True)
    server.socket = context.wrap_socket(
        server.socket, server_side=True, do_handshake_on_connect=False
    )
    return {
        "authority": write("authority", issuer),
        "stranger": write("stranger", authority("Stranger")[1]),
        "namesake": write("namesake", authority("Private authority")[1]),
    }


def authority(called):
    """The key and the certificate of an authority."""
    key = ec.generate_private_key(ec.SECP256R1())
    builder = (
        x509.CertificateBuilder()
        .subject_name(name(called))
        .issuer_name(name(called))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW - 10 * DAY)
        .not_valid_after(NOW + 10 * DAY)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    )
    return key, builder.sign(key, hashes.SHA256())


def certificate(issuer_key, issuer, options):
    """The key and the certificate of a server."""
    key = ec.generate_private_key(ec.SECP256R1())
    try:
        subject = x509.IPAddress(ipaddress.ip_address(options.name))
    except ValueError:
        subject = x509.DNSName(options.name)
    usages = ExtendedKeyUsageOID
    usage = usages.CLIENT_AUTH if options.wrong_usage else usages.SERVER_AUTH
    builder = (
        x509.CertificateBuilder()
        .subject_name(name("peer"))
        .issuer_name(issuer.subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW - 5 * DAY)
        .not_valid_after(NOW - DAY if options.expired else NOW + 5 * DAY)
        .add_extension(x509.SubjectAlternativeName([subject]), critical=False)
        .add_extension(x509.ExtendedKeyUsage([usage]), critical=False)
    )
    return key, builder.sign(issuer_key, hashes.SHA256())


def name(text):
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def pem(item):
    if isinstance(item, x509.Certificate):
        return item.public_bytes(serialization.Encoding.PEM)
    return item.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
