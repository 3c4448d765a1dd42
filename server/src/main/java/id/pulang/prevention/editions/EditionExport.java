package id.pulang.prevention.editions;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Access;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import id.pulang.offers.exported.ExportedRules;
import id.pulang.offers.exported.SignedRules;
import id.pulang.portal.signatures.FeedSigner;
import id.pulang.prevention.Warnings;
import id.pulang.protection.keys.KeySettings;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door through which the edition in force leaves as a signed file, by which {@code pulang offer check} answers
 * elsewhere. Signed with the key of the feeds in the data folder. Source: docs/decisions/0110.
 */
@Service
@Transactional
public class EditionExport {

    /** Stands for what is delivered, which no row names. */
    private static final UUID NONE = new UUID(0, 0);

    private final VerifiedEditions editions;
    private final Access access;
    private final AuditTrail trail;
    private final FeedSigner signer;

    EditionExport(VerifiedEditions editions, Access access, AuditTrail trail, KeySettings keys) {
        this.editions = editions;
        this.access = access;
        this.trail = trail;
        signer = FeedSigner.in(keys.folder());
    }

    /**
     * A file to be saved.
     *
     * @param text a compact JWS
     */
    public record Exported(int edition, String text) {}

    /** Exports the edition in force; before any was put in force, what is delivered, as number 0. */
    public Exported inForce() {
        access.require(Warnings.ROLES);
        Optional<Edition> edition = editions.inForce();
        EditionTables tables =
                edition.map(found -> editions.rows().tables(found.id())).orElseGet(EditionTables::delivered);
        int number = edition.map(Edition::number).orElse(Edition.DELIVERED);
        String text = new ExportedRules(number, tables.rules().release().released(), tables.texts()).text();
        trail.wrote(
                "offer rules exported",
                Purpose.OVERSIGHT,
                new Subject(
                        "edition of the rules",
                        edition.map(found -> found.id().value()).orElse(NONE)),
                "edition " + number);
        return new Exported(number, SignedRules.file(text, signer.sign(text)));
    }

    /** Returns the public key as a JWK set, by which the signature of a file is checked. */
    public String keys() {
        access.require(Warnings.ROLES);
        return signer.keys();
    }
}
