package id.pulang.authentication.webauthn;

import id.pulang.authentication.webauthn.PasskeyRows.Kept;
import id.pulang.identity.IdSource;
import id.pulang.identity.UserId;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/** The passkeys of one account, as Spring Security asks for them; those of others are not there. */
final class KeptCredentials implements UserCredentialRepository {

    private static final Set<String> TRANSPORTS = Arrays.stream(AuthenticatorTransport.values())
            .map(AuthenticatorTransport::getValue)
            .collect(Collectors.toUnmodifiableSet());

    private final UserId account;
    private final PasskeyRows rows;
    private final IdSource ids;
    private final Clock clock;

    KeptCredentials(UserId account, PasskeyRows rows, IdSource ids, Clock clock) {
        this.account = account;
        this.rows = rows;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return rows.hold(account, credential.getBytes())
                .map(KeptCredentials::credential)
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return rows.kept(account).stream().map(KeptCredentials::credential).toList();
    }

    /**
     * Keeps a new one, or how often a known one has signed.
     *
     * <p>That it has signed more often than last time is looked at here: Spring Security 7.1 compares with the time at
     * which the passkey was made. Source: Web Authentication Level 3, section 7.2, step 22.
     */
    @Override
    public void save(CredentialRecord shown) {
        byte[] credential = shown.getCredentialId().getBytes();
        Optional<Kept> known = rows.hold(account, credential);
        if (known.isEmpty()) {
            rows.add(account, kept(shown), shown.getLabel(), clock.instant());
            return;
        }
        if (known.get().hasSignedMoreThan(shown.getSignatureCount())) {
            throw new CounterWentBack();
        }
        rows.used(credential, shown.getSignatureCount(), clock.instant());
    }

    @Override
    public void delete(Bytes credential) {
        throw new UnsupportedOperationException("passkeys are removed by their owners only");
    }

    private Kept kept(CredentialRecord shown) {
        byte[] attestation = Optional.ofNullable(shown.getAttestationObject())
                .orElseThrow(() -> new IllegalArgumentException("nothing was attested"))
                .getBytes();
        String transports = shown.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .filter(TRANSPORTS::contains)
                .sorted()
                .collect(Collectors.joining(" "));
        return new Kept(
                ids.next(), shown.getCredentialId().getBytes(), attestation, shown.getSignatureCount(), transports);
    }

    /** Thrown for a passkey that says that it has not signed more often than before. */
    static final class CounterWentBack extends RuntimeException {

        CounterWentBack() {
            super("there may be a copy of the passkey");
        }
    }

    private static CredentialRecord credential(Kept kept) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(kept.credential()))
                .attestationObject(new Bytes(kept.attestation()))
                .signatureCount(kept.signatures())
                .transports(Arrays.stream(kept.transports().split(" "))
                        .filter(TRANSPORTS::contains)
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .build();
    }
}
