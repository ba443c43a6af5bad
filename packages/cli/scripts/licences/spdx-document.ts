import { createHash } from "node:crypto";
import type { OwnPackage } from "./own-packages.js";
import type { ShippedPackage } from "./shipped-packages.js";

/** A package of the list. */
type Element = ReturnType<typeof element> & { readonly checksums?: ReturnType<typeof checksum>[] };

/**
 * The packages in the form of SPDX 2.3 (ISO/IEC 5962:2021), as JSON.
 *
 * @see https://spdx.github.io/spdx-spec/v2.3/
 * @param created when the list was last changed, such as 2026-01-31T12:00:00Z
 */
export function spdxDocument(
  own: readonly OwnPackage[],
  shipped: readonly ShippedPackage[],
  created: string,
) {
  const elements: Element[] = [
    ...own.map(({ name, version, licence }) => element(name, version, licence, "NONE")),
    ...shipped.map(({ name, version, licence, integrity }) => ({
      ...element(name, version, licence, "NOASSERTION"),
      checksums: [checksum(integrity)],
    })),
  ];
  const relationships = [
    ...own.map(({ name, version }) => ({
      spdxElementId: "SPDXRef-DOCUMENT",
      relationshipType: "DESCRIBES",
      relatedSpdxElement: idOf(`${name}@${version}`),
    })),
    ...[...own, ...shipped].flatMap(({ name, version, needs }) =>
      needs.map((needed) => ({
        spdxElementId: idOf(`${name}@${version}`),
        relationshipType: "DEPENDS_ON",
        relatedSpdxElement: idOf(needed),
      })),
    ),
    ...own.flatMap(({ name, version, mayNeed }) =>
      mayNeed.map((needed) => ({
        spdxElementId: idOf(needed),
        relationshipType: "OPTIONAL_DEPENDENCY_OF",
        relatedSpdxElement: idOf(`${name}@${version}`),
      })),
    ),
  ];
  return {
    spdxVersion: "SPDX-2.3",
    dataLicense: "CC0-1.0",
    SPDXID: "SPDXRef-DOCUMENT",
    name: "glidepath",
    // Names the list by what is in it, for it stands at no address.
    documentNamespace: `urn:uuid:${uuidOf(JSON.stringify({ elements, relationships }))}`,
    creationInfo: { created, creators: ["Organization: Glidepath"] },
    packages: elements,
    relationships,
  };
}

function element(name: string, version: string, licence: string, downloadLocation: string) {
  return {
    name,
    SPDXID: idOf(`${name}@${version}`),
    versionInfo: version,
    downloadLocation,
    filesAnalyzed: false,
    licenseConcluded: "NOASSERTION",
    licenseDeclared: licence,
    copyrightText: "NOASSERTION",
    externalRefs: [
      {
        referenceCategory: "PACKAGE-MANAGER",
        referenceType: "purl",
        referenceLocator: `pkg:npm/${name.replace("@", "%40")}@${version}`,
      },
    ],
  };
}

/** Letters, digits, dots and hyphens are all that an identifier may have. */
function idOf(key: string): string {
  return `SPDXRef-Package-${key.replaceAll("/", ".").replaceAll(/[^A-Za-z0-9.]/g, "-")}`;
}

function checksum(integrity: string) {
  const [algorithm = "", digest = ""] = integrity.split("-");
  return {
    algorithm: algorithm.toUpperCase(),
    checksumValue: Buffer.from(digest, "base64").toString("hex"),
  };
}

/** A name-based UUID (RFC 9562, version 8: of SHA-256). */
function uuidOf(text: string): string {
  const bytes = createHash("sha256").update(text).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
