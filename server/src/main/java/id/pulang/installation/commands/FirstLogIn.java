package id.pulang.installation.commands;

import id.pulang.authentication.login.FirstPasswords;
import id.pulang.authentication.login.PasswordChosen;
import id.pulang.protection.keys.OwnerFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The password of the first administrator: shown on a terminal, else kept in a file that its owner alone can read,
 * since what a service prints stands in the journal for good. The file goes once that log-in has a password of its own.
 */
@Component
class FirstLogIn {

    private static final String FILE = "first-login";
    private static final String LOGIN = "admin";

    private final FirstPasswords passwords;
    private volatile Path file = Path.of(FILE);

    FirstLogIn(FirstPasswords passwords) {
        this.passwords = passwords;
    }

    /** Opens the first log-in where nobody can log in yet; returns the lines that tell whoever started the server. */
    List<String> open(Path folder, boolean terminal) {
        file = folder.resolve(FILE).toAbsolutePath().normalize();
        forget();
        return passwords.openFirst().stream()
                .map(password -> terminal ? "First log-in, shown only once: admin / " + password : kept(password))
                .toList();
    }

    private String kept(String password) {
        try {
            Files.createDirectories(file.resolveSibling(""));
            new OwnerFile(file).replace(List.of(LOGIN, password));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return "First log-in: user and password are in " + file + ", which goes once another password is chosen.";
    }

    @EventListener
    void chosen(PasswordChosen by) {
        if (by.login().equals(LOGIN)) {
            forget();
        }
    }

    private void forget() {
        try {
            if (passwords.goodUntil(LOGIN).isEmpty()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
