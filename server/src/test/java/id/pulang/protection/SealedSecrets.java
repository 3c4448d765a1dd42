package id.pulang.protection;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.pulang.installation.database.EmbeddedDatabase;
import id.pulang.protection.keys.AuditKey;
import id.pulang.protection.keys.KeyFile;
import id.pulang.protection.keys.KeyPrint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A data folder whose database was used with its keys: it holds the print of one and a key that the others wrapped. */
public final class SealedSecrets {

    private SealedSecrets() {}

    /** Makes the keys of a folder and what a database keeps of them. */
    public static void in(Path data) throws GeneralSecurityException {
        KeyPrint print = KeyPrint.of(new KeyFile(data.resolve("pulang.key")).key());
        AuditKey.kept(data.resolve("audit-key"));
        Keysets keysets = new KeysetFile(data.resolve("pulang.keysets"), null).read();
        UUID subject = UUID.randomUUID();
        byte[] place =
                "access.data_key.%s.%s".formatted(KeyPurpose.IDENTITY, subject).getBytes(UTF_8);
        try (var database = EmbeddedDatabase.start(data)) {
            var jdbc = JdbcClient.create(
                    new DriverManagerDataSource(database.url(), database.owner(), database.password()));
            jdbc.sql("insert into access.key_print (print) values (:print)")
                    .param("print", print.hex())
                    .update();
            jdbc.sql("insert into access.data_key (subject, ring, wrapped) values (:subject, 'IDENTITY', :wrapped)")
                    .param("subject", subject)
                    .param("wrapped", keysets.wrap(KeyPurpose.IDENTITY, new byte[32], place))
                    .update();
        }
    }

    /** Puts the keysets of another installation into the place of a file. */
    public static void otherKeysets(Path file) throws IOException {
        try {
            Files.delete(file);
            Keysets.register();
            new KeysetFile(file, null).write(Keysets.made());
        } catch (GeneralSecurityException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
    }
}
