package id.pulang.authentication.factors;

/**
 * What someone needs to set up their authenticator.
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
