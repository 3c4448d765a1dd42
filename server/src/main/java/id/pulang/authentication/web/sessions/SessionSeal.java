package id.pulang.authentication.web.sessions;

import id.pulang.protection.keys.AesGcmCipher;
import id.pulang.protection.keys.SealBroken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.stereotype.Component;

/**
 * Encrypts the attributes of sessions with a key that the database does not know.
 *
 * <p>What was not sealed here is never read, and of what was, only plain values become objects again. A value that does
 * not open counts as missing, so that its session has logged nobody in.
 */
@Component
final class SessionSeal {

    private static final Logger log = LoggerFactory.getLogger(SessionSeal.class);
    private static final String PLACE = "access.session_attributes.attribute_bytes";

    private final AesGcmCipher seal;

    SessionSeal(AesGcmCipher seal) {
        this.seal = seal;
    }

    /** As Spring Session asks for it. */
    ConversionService conversion() {
        var service = new GenericConversionService();
        service.addConverter(Object.class, byte[].class, this::close);
        service.addConverter(new Opening(this));
        return service;
    }

    byte[] close(Object value) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException notSerializable) {
            throw new UncheckedIOException(notSerializable);
        }
        return seal.close(PLACE, bytes.toByteArray());
    }

    Optional<Object> open(byte[] sealed) {
        try {
            return Optional.of(read(seal.open(PLACE, sealed)));
        } catch (SealBroken | IOException | ClassNotFoundException broken) {
            log.warn(
                    "A value of a session does not open and counts as missing: {}",
                    broken.getClass().getName());
            return Optional.empty();
        }
    }

    /** Opens a value for Spring Session, which takes null for a value that is missing. */
    private record Opening(SessionSeal seal) implements Converter<byte[], @Nullable Object> {

        @Override
        public @Nullable Object convert(byte[] sealed) {
            return seal.open(sealed).orElse(null);
        }
    }

    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(new PlainValues());
            return in.readObject();
        }
    }
}
