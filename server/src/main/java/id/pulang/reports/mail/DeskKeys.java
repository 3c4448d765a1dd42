package id.pulang.reports.mail;

import id.pulang.portal.letters.BoxKeys;
import id.pulang.protection.Vault;
import id.pulang.protection.keys.DeskKey;
import id.pulang.protection.keys.DeskSigner;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Tells the public process the desk's public keys, signed, once at the beginning and after each rotation; others that
 * somebody put in their place are told to the supervisors (docs/decisions/0156).
 */
@Component
class DeskKeys {

    private static final int SALT_BYTES = 16;
    private static final int SEALED_KEY_BYTES = 60;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final DepositRows rows;
    private final Vault vault;
    private final MailSettings settings;
    private final SitePost site;
    private final DeskSigner signer;

    DeskKeys(DepositRows rows, Vault vault, MailSettings settings, SitePost site, DeskSigner signer) {
        this.rows = rows;
        this.vault = vault;
        this.settings = settings;
        this.site = site;
        this.signer = signer;
    }

    /**
     * Looks whether they are as the desk has said, and says it again; returns whether somebody else had changed them.
     */
    boolean tell() {
        byte[] now = vault.publicMailKeys();
        return site.asServer(() -> rows.told().map(told -> mend(told, now)).orElseGet(() -> begin(now)));
    }

    private boolean begin(byte[] now) {
        rows.begin(new DepositRows.Desk(
                signed(now), random(SALT_BYTES), settings, random(SEALED_KEY_BYTES), random(BoxKeys.SEALED_BYTES)));
        return false;
    }

    private boolean mend(DepositRows.SignedKeyset told, byte[] now) {
        boolean same = Arrays.equals(told.keyset(), now);
        if (same && isSigned(told)) {
            return false;
        }
        rows.tell(signed(now));
        boolean firstSignature = same && told.signature() == null;
        return !firstSignature && !isSigned(told) || !isTold(now);
    }

    private DepositRows.SignedKeyset signed(byte[] keyset) {
        return new DepositRows.SignedKeyset(keyset, signer.sign(DeskKey.KEYSET, keyset));
    }

    private boolean isSigned(DepositRows.SignedKeyset told) {
        return told.signature() != null && signer.check().signed(DeskKey.KEYSET, told.keyset(), told.signature());
    }

    private boolean isTold(byte[] now) {
        Optional<DepositRows.SignedKeyset> told = rows.told();
        return told.isPresent() && Arrays.equals(told.get().keyset(), now);
    }

    private static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }
}
