package id.pulang.edge.web.forms;

import java.util.Set;

/** The fields of forms that hold secrets: they are taken as they are typed, and no print of them is kept. */
public final class SecretFields {

    /** Passwords, passphrases, codes and answers of passkeys, by the names of their fields. */
    public static final Set<String> NAMES =
            Set.of("current", "chosen", "again", "password", "passphrase", "code", "passkey");

    private static final Set<String> OF_THE_SECOND_STEP = Set.of("second-step-code", "second-step-passkey");

    private SecretFields() {}

    /** Whether a field is read letter by letter as it was sent. */
    public static boolean has(String name) {
        return NAMES.contains(name) || OF_THE_SECOND_STEP.contains(name);
    }
}
