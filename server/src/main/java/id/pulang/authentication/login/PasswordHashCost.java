package id.pulang.authentication.login;

/**
 * What it costs to hash a password with Argon2id.
 *
 * @param memoryKib memory in KiB
 * @param passes how often it is gone over
 */
public record PasswordHashCost(int memoryKib, int passes) {

    /** The cost that the server takes. Source: OWASP Password Storage Cheat Sheet. */
    static final PasswordHashCost USUAL = new PasswordHashCost(19_456, 2);
}
