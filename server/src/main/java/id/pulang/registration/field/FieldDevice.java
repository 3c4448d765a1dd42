package id.pulang.registration.field;

import id.pulang.identity.PostCode;
import id.pulang.identity.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * A device on which one officer registers people without a network.
 *
 * @param number by which officers call it; each post counts its own
 * @param contactAt when it was given its part of the key last
 * @param revokedAt when an officer took it back; it removes what it holds as soon as it reaches the server
 */
public record FieldDevice(
        FieldDeviceId id,
        PostCode post,
        int number,
        UserId officer,
        Instant setUpAt,
        Instant contactAt,
        Optional<Instant> revokedAt) {}
