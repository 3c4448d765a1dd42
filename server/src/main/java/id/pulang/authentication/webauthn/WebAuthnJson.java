package id.pulang.authentication.webauthn;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes the options of a WebAuthn ceremony as JSON and reads the credentials that a browser returns. */
final class WebAuthnJson {

    private static final int LONGEST = 20_000;

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    private WebAuthnJson() {}

    static String written(Object options) {
        return JSON.writeValueAsString(options);
    }

    /** Reads a new passkey; throws {@link Unreadable} if it is none. */
    static PublicKeyCredential<AuthenticatorAttestationResponse> made(String answer) {
        PublicKeyCredential<AuthenticatorAttestationResponse> made = read(answer, new TypeReference<>() {});
        mustHave(made.getResponse().getAttestationObject());
        return made;
    }

    /** Reads what a passkey signed; throws {@link Unreadable} if it is nothing like that. */
    static PublicKeyCredential<AuthenticatorAssertionResponse> signed(String answer) {
        PublicKeyCredential<AuthenticatorAssertionResponse> signed = read(answer, new TypeReference<>() {});
        mustHave(
                signed.getResponse().getAuthenticatorData(),
                signed.getResponse().getSignature());
        return signed;
    }

    private static <T extends PublicKeyCredential<?>> T read(String answer, TypeReference<T> type) {
        if (answer.length() > LONGEST) {
            throw new Unreadable("longer than any answer of an authenticator");
        }
        try {
            T read = JSON.readValue(answer, type);
            mustHave(read);
            mustHave(read.getId(), read.getRawId(), read.getType(), read.getResponse());
            mustHave(read.getResponse().getClientDataJSON());
            return read;
        } catch (JacksonException | IllegalArgumentException exception) {
            throw new Unreadable("not the answer of an authenticator");
        }
    }

    private static void mustHave(@Nullable Object... parts) {
        if (Arrays.stream(parts).anyMatch(Objects::isNull)) {
            throw new Unreadable("a part is missing");
        }
    }

    /** Thrown for what no authenticator said. */
    static final class Unreadable extends RuntimeException {

        Unreadable(String why) {
            super(why);
        }
    }
}
