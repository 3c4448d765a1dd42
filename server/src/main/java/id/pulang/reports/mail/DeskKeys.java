package id.pulang.reports.mail;

import id.pulang.portal.letters.BoxKeys;
import id.pulang.protection.Vault;
import java.security.SecureRandom;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/** Tells the public process the desk's public keys, once at the beginning and after each rotation. */
@Component
class DeskKeys {

    private static final int SALT_BYTES = 16;
    private static final int SEALED_KEY_BYTES = 60;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final DepositRows rows;
    private final Vault vault;
    private final MailSettings settings;
    private final SitePost site;

    DeskKeys(DepositRows rows, Vault vault, MailSettings settings, SitePost site) {
        this.rows = rows;
        this.vault = vault;
        this.settings = settings;
        this.site = site;
    }

    /** Looks whether they are as the table says. */
    void tell() {
        byte[] now = vault.publicMailKeys();
        site.asServer(() -> {
            byte[] told = rows.keyset().orElse(null);
            if (told == null) {
                rows.begin(new DepositRows.Desk(
                        now, random(SALT_BYTES), settings, random(SEALED_KEY_BYTES), random(BoxKeys.SEALED_BYTES)));
            } else if (!Arrays.equals(told, now)) {
                rows.tell(now);
            }
            return true;
        });
    }

    private static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }
}
