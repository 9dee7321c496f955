//! The signature itself: CMS signed data (RFC 5652) as PAdES wants it.

use alloc::vec;
use alloc::vec::Vec;

use cms::cert::{CertificateChoices, IssuerAndSerialNumber};
use cms::content_info::{CmsVersion, ContentInfo};
use cms::signed_data::{EncapsulatedContentInfo, SignedAttributes, SignedData, SignerIdentifier, SignerInfo};
use der::asn1::{ObjectIdentifier, OctetString, SetOfVec};
use der::{Any, Decode, Encode, Reader, Sequence, SliceReader};
use sha2::{Digest, Sha256};
use x509_cert::attr::Attribute;
use x509_cert::certificate::Certificate;
use x509_cert::spki::AlgorithmIdentifierOwned;

use crate::certificate::{ECDSA_SHA256, der_signature, public_key};
use crate::pdf::PdfError;
use crate::signer::{PublicKey, Signer};

const DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.1");
const SIGNED_DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.2");
const CONTENT_TYPE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.3");
const MESSAGE_DIGEST: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.4");
/// `id-aa-signingCertificateV2`, RFC 5035: without it a certificate could be exchanged for another
/// of the same key.
const SIGNING_CERTIFICATE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.47");
const SHA256: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.1");

/// RFC 5035: the certificates a signature is bound to, the signer's first.
#[derive(Sequence)]
struct SigningCertificateV2 {
    certs: Vec<EssCertIdV2>,
}

/// RFC 5035: a certificate by its digest; SHA-256 goes without saying, so the algorithm is absent.
#[derive(Sequence)]
struct EssCertIdV2 {
    cert_hash: OctetString,
}

/// What a signature turned out to be.
pub(super) enum Finding {
    /// Signed by this key; the certificate in DER.
    Holds(PublicKey, Vec<u8>),
    /// Made over other bytes, or by another key than its certificate's.
    Broken(Vec<u8>),
    /// Made in a way that is not checked here.
    Foreign,
}

/// Signs the digest of the signed bytes. The time of signing stays out: PAdES has it in the PDF.
pub(super) fn sign(digest: &[u8; 32], certificate: &Certificate, signer: &dyn Signer) -> Result<Vec<u8>, PdfError> {
    let attributes = attributes(digest, certificate).map_err(PdfError::document)?;
    let signature = signer.sign(&attributes.to_der().map_err(PdfError::document)?)?;
    signed_data(attributes, certificate, &signature).map_err(PdfError::document)
}

/// Checks a signature over the digest of the signed bytes. After it, only zeros may stand.
pub(super) fn check(bytes: &[u8], digest: &[u8; 32]) -> Finding {
    let Some(data) = parse(bytes) else {
        return Finding::Foreign;
    };
    let [signer] = data.signer_infos.0.as_slice() else {
        return Finding::Foreign;
    };
    let Some(certificate) = certificate_of(&data, signer) else {
        return Finding::Foreign;
    };
    let Ok(certificate_der) = certificate.to_der() else {
        return Finding::Foreign;
    };
    let Some(key) = public_key(certificate) else {
        return Finding::Foreign;
    };
    let ours = signer.digest_alg.oid == SHA256 && signer.signature_algorithm.oid == ECDSA_SHA256;
    let Some(attributes) = signer.signed_attrs.as_ref().filter(|_| ours) else {
        return Finding::Foreign;
    };
    if attributes_match(attributes, digest, &certificate_der) && signed_by(&key, attributes, signer) {
        Finding::Holds(key, certificate_der)
    } else {
        Finding::Broken(certificate_der)
    }
}

fn attributes(digest: &[u8; 32], certificate: &Certificate) -> der::Result<SignedAttributes> {
    let hash = OctetString::new(Sha256::digest(certificate.to_der()?).as_slice())?;
    let bound = SigningCertificateV2 { certs: vec![EssCertIdV2 { cert_hash: hash }] };
    SetOfVec::try_from(vec![
        attribute(CONTENT_TYPE, &DATA)?,
        attribute(MESSAGE_DIGEST, &OctetString::new(digest.as_slice())?)?,
        attribute(SIGNING_CERTIFICATE, &bound)?,
    ])
}

fn attribute<T: der::EncodeValue + der::Tagged>(oid: ObjectIdentifier, value: &T) -> der::Result<Attribute> {
    Ok(Attribute { oid, values: SetOfVec::try_from(vec![Any::encode_from(value)?])? })
}

fn signed_data(attributes: SignedAttributes, certificate: &Certificate, signature: &[u8; 64]) -> der::Result<Vec<u8>> {
    let sha256 = AlgorithmIdentifierOwned { oid: SHA256, parameters: None };
    let signer = SignerInfo {
        version: CmsVersion::V1,
        sid: SignerIdentifier::IssuerAndSerialNumber(IssuerAndSerialNumber {
            issuer: certificate.tbs_certificate.issuer.clone(),
            serial_number: certificate.tbs_certificate.serial_number.clone(),
        }),
        digest_alg: sha256.clone(),
        signed_attrs: Some(attributes),
        signature_algorithm: AlgorithmIdentifierOwned { oid: ECDSA_SHA256, parameters: None },
        signature: OctetString::new(der_signature(signature)?)?,
        unsigned_attrs: None,
    };
    let data = SignedData {
        version: CmsVersion::V1,
        digest_algorithms: SetOfVec::try_from(vec![sha256])?,
        encap_content_info: EncapsulatedContentInfo { econtent_type: DATA, econtent: None },
        certificates: Some(vec![CertificateChoices::Certificate(certificate.clone())].try_into()?),
        crls: None,
        signer_infos: vec![signer].try_into()?,
    };
    ContentInfo { content_type: SIGNED_DATA, content: Any::encode_from(&data)? }.to_der()
}

fn parse(bytes: &[u8]) -> Option<SignedData> {
    let mut reader = SliceReader::new(bytes).ok()?;
    let info = ContentInfo::decode(&mut reader).ok()?;
    let padding = reader.read_slice(reader.remaining_len()).ok()?;
    if info.content_type != SIGNED_DATA || padding.iter().any(|byte| *byte != 0) {
        return None;
    }
    let data: SignedData = info.content.decode_as().ok()?;
    let detached = data.encap_content_info.econtent_type == DATA && data.encap_content_info.econtent.is_none();
    detached.then_some(data)
}

fn certificate_of<'a>(data: &'a SignedData, signer: &SignerInfo) -> Option<&'a Certificate> {
    let SignerIdentifier::IssuerAndSerialNumber(id) = &signer.sid else {
        return None;
    };
    data.certificates.as_ref()?.0.iter().find_map(|choice| match choice {
        CertificateChoices::Certificate(certificate)
            if certificate.tbs_certificate.issuer == id.issuer && certificate.tbs_certificate.serial_number == id.serial_number =>
        {
            Some(certificate)
        }
        _ => None,
    })
}

fn attributes_match(attributes: &SignedAttributes, digest: &[u8; 32], certificate_der: &[u8]) -> bool {
    let content_type = only::<ObjectIdentifier>(attributes, CONTENT_TYPE);
    let message = only::<OctetString>(attributes, MESSAGE_DIGEST);
    let bound = only::<SigningCertificateV2>(attributes, SIGNING_CERTIFICATE);
    let bound = bound.as_ref().and_then(|bound| bound.certs.first());
    content_type == Some(DATA)
        && message.is_some_and(|message| message.as_bytes() == digest)
        && bound.is_some_and(|id| id.cert_hash.as_bytes() == Sha256::digest(certificate_der).as_slice())
}

/// The one value of the one attribute of this kind.
fn only<T: der::DecodeOwned + der::FixedTag + for<'a> der::DecodeValue<'a>>(
    attributes: &SignedAttributes,
    oid: ObjectIdentifier,
) -> Option<T> {
    let mut found = attributes.iter().filter(|attribute| attribute.oid == oid);
    let (Some(attribute), None) = (found.next(), found.next()) else {
        return None;
    };
    let [value] = attribute.values.as_slice() else {
        return None;
    };
    value.decode_as().ok()
}

fn signed_by(key: &PublicKey, attributes: &SignedAttributes, signer: &SignerInfo) -> bool {
    let Ok(signed) = attributes.to_der() else {
        return false;
    };
    let Ok(signature) = p256::ecdsa::Signature::from_der(signer.signature.as_bytes()) else {
        return false;
    };
    key.verifies(&signed, &signature.to_bytes().into())
}
