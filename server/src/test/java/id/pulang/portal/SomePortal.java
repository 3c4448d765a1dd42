package id.pulang.portal;

import id.pulang.installation.database.DatabaseConfiguration;
import id.pulang.installation.database.PublicAccess;
import id.pulang.installation.database.PublicRole;
import id.pulang.installation.database.RunningDatabase;
import id.pulang.portal.letters.Letter;
import id.pulang.portal.receipts.Receipt;
import id.pulang.portal.signatures.FeedSigner;
import id.pulang.protection.keys.ContactKey;
import id.pulang.protection.keys.DeskSigner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;

/** The public process on the database of a tested server, in the same program. */
public final class SomePortal {

    /** By which it finds mailboxes. */
    static final byte[] INDEX_KEY = new byte[32];

    private static final Map<String, Portal> OPEN = new ConcurrentHashMap<>();

    private SomePortal() {}

    /** Opens the door on the database of a server, once for all tests: its role has few ways into a database. */
    public static Portal of(ApplicationContext server) {
        return OPEN.computeIfAbsent(
                access(server).url(),
                _ -> new Portal(
                        access(server),
                        PublicSettings.USUAL,
                        new PortalKeys(
                                INDEX_KEY,
                                server.getBean(ContactKey.class),
                                FeedSigner.in(folder()),
                                server.getBean(DeskSigner.class).check(),
                                FormKeys.in(folder(), Clock.systemUTC())),
                        server.getBean(Clock.class)));
    }

    /** A receipt that nobody else holds. */
    public static Receipt receipt() {
        byte[] form = new byte[16];
        new SecureRandom().nextBytes(form);
        return Receipt.of(form);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("some-portal");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The way into the database as the public process is told it. */
    public static PublicAccess access(ApplicationContext server) {
        var database = server.getBean(RunningDatabase.class);
        return new PublicAccess(
                database.url(), PublicRole.under(database.password()).password());
    }

    /** The way into the database that the public process has. */
    public static DataSource source(ApplicationContext server) {
        var database = server.getBean(RunningDatabase.class);
        return DatabaseConfiguration.connections(
                database.url(),
                PublicRole.NAME,
                PublicRole.under(database.password()).password());
    }

    /** Says something about somebody for whom a country was chosen. */
    public static Letter.Told inCountry(String country, String said, String place, String... signs) {
        Letter.Told told = told(said, "", place, signs);
        return new Letter.Told(said, told.name(), place, country, told.signs(), told.link(), told.reach());
    }

    /** Says something about somebody in Cambodia, whose mission is that of most tests. */
    public static Letter.Told told(String said, String name, String place, String... signs) {
        return new Letter.Told(
                said,
                name,
                place,
                "KH",
                List.of(signs),
                "",
                new Letter.Reach(true, "NOT_SAFE", "+62 812 0000 0000", "malam"));
    }
}
