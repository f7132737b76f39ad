// SPDX-License-Identifier: Apache-2.0
#include "test_authority.h"

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace kidoku::testing {

namespace {

template <auto Free>
struct Deleter
{
    template <typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Deleter<X509_free>>;
using Memory = std::unique_ptr<BIO, Deleter<BIO_free_all>>;
using Extension = std::unique_ptr<X509_EXTENSION, Deleter<X509_EXTENSION_free>>;

constexpr long dayBefore = -24L * 3600;

Key newKey()
{
    return Key(EVP_EC_gen("P-256"));
}

void extend(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
    if (extension)
        X509_add_ext(certificate, extension.get(), -1);
}

Certificate newCertificate(EVP_PKEY *key, const char *name, long secondsFromNow)
{
    static long serial = 0;
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), dayBefore);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), secondsFromNow);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char *>(name), -1, -1, 0);
    return certificate;
}

QByteArray bytesOf(BIO *memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return QByteArray(data, size);
}

QByteArray pemOf(X509 *certificate)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(memory.get(), certificate);
    return bytesOf(memory.get());
}

QByteArray pemOf(EVP_PKEY *key)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(memory.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return bytesOf(memory.get());
}

} // namespace

struct TestAuthority::Private
{
    Key key;
    Certificate certificate;
};

TestAuthority::TestAuthority()
    : d(std::make_unique<Private>())
{
    d->key = newKey();
    d->certificate = newCertificate(d->key.get(), "Kidoku test authority", 3600);
    X509 *self = d->certificate.get();
    X509_set_issuer_name(self, X509_get_subject_name(self));
    extend(self, self, NID_basic_constraints, "critical,CA:TRUE");
    extend(self, self, NID_key_usage, "critical,keyCertSign");
    X509_sign(self, d->key.get(), EVP_sha256());
}

TestAuthority::~TestAuthority() = default;

QSslCertificate TestAuthority::certificate() const
{
    return QSslCertificate(pem(), QSsl::Pem);
}

QByteArray TestAuthority::pem() const
{
    return pemOf(d->certificate.get());
}

QByteArray TestAuthority::fileName() const
{
    const auto hash = static_cast<uint>(X509_subject_name_hash(d->certificate.get()));
    return QByteArray::number(hash, 16).rightJustified(8, '0') + ".0";
}

Identity TestAuthority::issue(const QByteArray &subject, long secondsFromNow) const
{
    const Key key = newKey();
    const Certificate certificate = newCertificate(key.get(), "Kidoku test server", secondsFromNow);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(d->certificate.get()));
    extend(certificate.get(), d->certificate.get(), NID_subject_alt_name, subject);
    X509_sign(certificate.get(), d->key.get(), EVP_sha256());
    return {pemOf(certificate.get()), pemOf(key.get())};
}

} // namespace kidoku::testing
