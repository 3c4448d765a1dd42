package id.pulang.authentication.factors;

/**
 * A new TOTP secret, to be set up in an authenticator app.
 *
 * @param text the secret, to be typed
 * @param address the same for a camera
 */
public record TotpEnrolment(String text, String address) {

    @Override
    public String toString() {
        return "[secret]";
    }
}
