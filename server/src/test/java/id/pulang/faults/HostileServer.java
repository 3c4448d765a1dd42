package id.pulang.faults;

import id.pulang.PulangApplication;
import id.pulang.SomeAccounts;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.NewAccount;
import id.pulang.identity.Access;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The server in a process of its own with two officers. A file {@code fill} in its folder makes it take all memory, and
 * a file {@code end} makes it end; nothing of this is in what is delivered.
 */
final class HostileServer {

    /** Who sends the files, and who works meanwhile. */
    static final List<String> OFFICERS = List.of("hostile.sends", "hostile.works");

    private static final int MEGABYTE = 1024 * 1024;

    private HostileServer() {}

    /** Starts with a port, a folder, and the names of officers who register, or are consular; else those above. */
    static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        var server = SpringApplication.run(
                PulangApplication.class,
                "--server.port=" + arguments[0],
                "--pulang.data=" + folder.resolve("data"),
                "--pulang.access.second-factor=off",
                "--spring.main.banner-mode=off");
        openAccountsOrEnd(
                server, folder, arguments.length > 2 ? List.of(arguments).subList(2, arguments.length) : OFFICERS);
        while (true) {
            Thread.sleep(100);
            if (Files.deleteIfExists(folder.resolve("fill"))) {
                Thread.ofPlatform().start(HostileServer::fill);
            }
            if (Files.deleteIfExists(folder.resolve("end"))) {
                server.close();
                System.exit(0);
            }
        }
    }

    private static void openAccountsOrEnd(ConfigurableApplicationContext server, Path folder, List<String> officers) {
        try {
            openAccounts(server, folder, officers);
        } catch (Exception failed) {
            failed.printStackTrace();
            System.exit(1);
        }
    }

    private static void openAccounts(ConfigurableApplicationContext server, Path folder, List<String> officers)
            throws Exception {
        for (String name : officers) {
            Path note = folder.resolve(name);
            if (Files.notExists(note)) {
                Role role = name.startsWith("consular") ? Role.CONSULAR_OFFICER : Role.REGISTRATION_OFFICER;
                var account = new NewAccount(name, name, role, new PostCode("PNH"), "consular");
                Files.writeString(note, SomeAccounts.open(server.getBean(Accounts.class), account));
            }
        }
        server.getBean(Access.class);
        Files.writeString(folder.resolve("ready"), "");
    }

    private static void fill() {
        var all = new ArrayList<byte[]>();
        while (true) {
            all.add(new byte[MEGABYTE]);
        }
    }
}
